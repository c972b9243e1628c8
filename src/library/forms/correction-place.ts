import type { Claim } from '../../schemas/claim.ts';
import type { Content, DataFile } from '../content.ts';
import { figuresIn } from '../checks/figures.ts';
import type { Place } from '../finding.ts';
import type { Answers } from './answers.ts';
import { pageOf } from './page-of.ts';
import { numberFrom } from './plain-values.ts';

/** Where a fact that somebody corrects is stated, the likeliest place first; or that nobody can tell. */
export interface CorrectionPlaces {
  readonly files: readonly string[];
  readonly places: readonly Place[];
  readonly problems: readonly string[];
}

/** Finds the files of a page, and the lines in them that say what the sender calls wrong. */
export function correctionPlaces(answers: Answers, content: Content): CorrectionPlaces {
  const page = pageOf(answers.words('page'), content);
  const problems = [...answers.problems];
  if (!page && answers.words('page') !== '') {
    problems.push('"Address of the page" leads to no page that we know → copy its address.');
  }
  if (!page) return { files: [], places: [], problems };
  const [folder = '', id = ''] = page.key.split('/');
  const record = content.records.get(`${folder}/${id}`);
  const texts = content.texts.get(page.key);
  const language = String(record?.value?.['sourceLanguage'] ?? 'en');
  const shown = [page.language, language].flatMap((code) => texts?.get(code ?? '') ?? []);
  const lists: Readonly<Record<string, ReadonlyMap<string, DataFile<unknown>>>> = {
    ...{ glossary: content.terms, questions: content.questions, start: content.starts },
  };
  const data = Object.hasOwn(lists, folder) ? lists[folder]?.get(id) : undefined;
  const wrong = answers.words('wrong');
  const lines = [...new Set(shown)].flatMap(({ file, source }) =>
    likeliestLines(file, source, wrong),
  );
  const claims = record ? claimLines(record, wrong) : [];
  const files = [...shown, data, record].flatMap((each) => (each ? [each.file] : []));
  return { files: [...new Set(files)], places: [...claims, ...lines].slice(0, 5), problems };
}

/** The claims of a record that have a figure of the words as their value. */
function claimLines(record: DataFile<Readonly<Record<string, unknown>>>, wrong: string): Place[] {
  const numbers = figuresIn(wrong).map(({ figure }) => numberFrom(figure));
  const claims = (record.value?.['claims'] ?? []) as readonly Claim[];
  return claims.flatMap(({ value }, index) =>
    numbers.includes(value)
      ? [{ file: record.file, ...record.yaml.at(['claims', index, 'value']) }]
      : [],
  );
}

/** The two lines of a text that share most words with others, where they share enough. */
function likeliestLines(file: string, source: string, wrong: string): Place[] {
  const wanted = wordsOf(wrong);
  return source
    .split('\n')
    .map((text, index) => {
      const shared = [...wordsOf(text)].filter((word) => wanted.has(word)).length;
      return { file, line: index + 1, column: 1, shared };
    })
    .filter(({ shared }) => shared > 0 && shared >= Math.min(3, wanted.size / 2))
    .sort((a, b) => b.shared - a.shared || a.line - b.line)
    .slice(0, 2)
    .map(({ line, column }) => ({ file, line, column }));
}

function wordsOf(text: string): Set<string> {
  const bare = text.toLocaleLowerCase('en').replace(/[\u064b-\u065f\u0670\u0640]/g, '');
  return new Set((bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2));
}
