import type { Site } from '../../../components/site.ts';
import { languageOf } from '../../../i18n/languages.ts';
import type { Question } from '../../../schemas/question.ts';
import type { StartPage } from '../../../schemas/start-page.ts';
import type { Column } from '../column.ts';
import type { Url } from '../data-file.ts';
import { id } from './shared-columns.ts';
import type { WithId } from './shared-columns.ts';

/** The columns of the table of questions. */
export function questionColumns(site: Site, url: Url): Column<WithId<Question>>[] {
  const said = ({ words, sourceLanguage }: Question) => words[site.code] ?? words[sourceLanguage];
  return [
    id,
    { name: 'question', description: 'The question.', value: (row) => said(row)?.question },
    { name: 'answer', description: 'The short answer.', value: (row) => said(row)?.answer },
    languageColumn(site),
    {
      name: 'themes',
      description: 'Ids of themes.json.',
      isList: true,
      value: (row) => row.themes,
    },
    {
      name: 'audiences',
      description: 'Ids of audiences.json.',
      isList: true,
      value: ({ audiences }) => audiences,
    },
    {
      name: 'built_from',
      description: 'The sections that the answer is built from, as collection/id#section.',
      isList: true,
      value: ({ passages }) => passages.map(({ entry, section }) => `${entry}#${section}`),
    },
    {
      name: 'checked',
      description: 'The day on which the answer was held against its sections.',
      datatype: 'date',
      value: ({ checked }) => checked,
    },
    pageColumn(site, url, 'questions'),
  ];
}

/** The columns of the table of ways to begin. */
export function startColumns(site: Site, url: Url): Column<WithId<StartPage>>[] {
  const said = ({ words, sourceLanguage }: StartPage) => words[site.code] ?? words[sourceLanguage];
  return [
    id,
    { name: 'title', description: 'Who it is for.', value: (row) => said(row)?.title },
    { name: 'summary', description: 'What it leads to.', value: (row) => said(row)?.summary },
    languageColumn(site),
    {
      name: 'audiences',
      description: 'Ids of audiences.json.',
      isList: true,
      value: ({ audiences }) => audiences,
    },
    {
      name: 'steps',
      description: 'The entries of its steps in order, as collection/id.',
      isList: true,
      value: ({ steps }) => steps.map(({ entry }) => entry),
    },
    pageColumn(site, url, 'start'),
  ];
}

function languageColumn({
  code,
}: Site): Column<Pick<Question, 'sourceLanguage'> & { words: object }> {
  return {
    name: 'language',
    description: 'The language that the words are really in (BCP 47).',
    value: ({ words, sourceLanguage }) =>
      languageOf((words as Record<string, unknown>)[code] ? code : sourceLanguage).tag,
  };
}

function pageColumn({ code }: Site, url: Url, folder: string): Column<{ readonly id: string }> {
  return {
    name: 'address',
    description: 'The page in the language of the file.',
    datatype: 'anyURI',
    value: (row) => url(`${code}/${folder}/${row.id}/`),
  };
}
