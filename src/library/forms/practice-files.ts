import { partialDateSchema } from '../../schemas/scalar.ts';
import { caseStudyTextSchema } from '../../schemas/case-study.ts';
import { languageOf } from '../../i18n/languages.ts';
import { sourcesOf } from '../checks/references.ts';
import type { Answers } from './answers.ts';
import { capitalised } from './choices.ts';
import { refused, type Draft, type Sending } from './draft.ts';
import type { Form } from './form.ts';
import { comment } from './markdown-words.ts';
import { newId } from './new-id.ts';
import { addressFrom, countryFrom, numberFrom } from './plain-values.ts';
import { practiceBody } from './practice-body.ts';
import { claimsOf, figureFields } from './practice-claims.ts';
import { numberOf, organisationOf, placeOf, yaml } from './practice-parties.ts';
import { conditionId, practiceRecord } from './practice-record.ts';
import { wordLimit } from './schema-help.ts';
import { nameWords, summaryWords } from './summary-words.ts';

/** The files of a new case study from a filled form: record, text, source, and whom they refer to. */
export function practiceFiles(form: Form, answers: Answers, sending: Sending): Draft {
  const { content, day, issue } = sending;
  const country = countryFrom(answers.words('country'));
  const problems = [...answers.problems];
  if (answers.words('country') !== '' && country === undefined) {
    problems.push('"Country" is no country that we know → write its two-letter code, such as LV.');
  }
  const url = addressFrom(answers.words('sourceUrl')) ?? issue;
  if (url === undefined && answers.words('sourceUrl') !== '') {
    problems.push('"Link to a source" is no web address → write one that begins with https://');
  }
  const [language = ''] = answers.chosen('language');
  if (problems.length > 0 || country === undefined) return refused(problems);

  const published = new Set(content.ids?.value?.map(({ id }) => id));
  const taken = [...published, ...content.records.keys()]
    .filter((key) => key.startsWith('case-studies/'))
    .map((key) => key.slice('case-studies/'.length));
  const id = newId(answers.words('title'), `practice ${numberOf(issue)}`, new Set(taken));
  const sourceIds = new Set(sourcesOf(content).map(({ source }) => source.id));
  const source = newId(`${id.slice(0, 43)} source`, '', sourceIds);
  const place = placeOf(answers, country, sending);
  const [ownerKind] = answers.chosen('ownerKind');
  const owner = organisationOf(answers.words('owner'), ownerKind, country, sending);
  if (!owner) return refused(['"Organisation in charge" has no words → write its name.']);
  const isOwnMoney = answers.words('funder') === answers.words('owner');
  const [funderKind] = answers.chosen('funderKind');
  const funder = isOwnMoney
    ? owner
    : organisationOf(answers.words('funder'), funderKind, country, sending, [owner.id]);
  const claims = claimsOf(answers, source, day);
  const references = {
    ...{ place: place.id, owner: owner.id, funder: funder?.id, source, claims },
  };
  const folder = `case-studies/${id}`;
  const text = practiceText(form, answers, sending, { language, source, hasFunder: !!funder });
  const made = [place, owner, funder].flatMap((party) =>
    party?.text === undefined ? [] : [[party.path, party.text] as const],
  );
  return {
    files: new Map([
      [`${folder}/record.yaml`, practiceRecord(answers, references, day)],
      [`${folder}/${language}.mdx`, text],
      [`sources/${source}.yaml`, sourceRecord(answers, source, url ?? 'unknown', day)],
      ...made,
    ]),
    published: { id: folder, since: day },
    notes: notesOf(`${folder}/${language}.mdx`, text),
    problems: [],
  };
}

function sourceRecord(answers: Answers, id: string, url: string, day: string): string {
  const date = partialDateSchema.safeParse(answers.words('sourceDate'));
  const note = '# Named by the sender of a form. Read it before you merge.\n';
  return `${note}${yaml({
    id,
    title: nameWords(answers.words('sourceTitle')),
    publisher: nameWords(answers.words('sourcePublisher')),
    url,
    language: tagOf(answers.chosen('sourceLanguage')[0] ?? 'und'),
    date: date.data ?? 'unknown',
    read: day,
    part: 'part',
    archived: 'unknown',
    licence: 'unknown',
  })}`;
}

function tagOf(code: string): string {
  return code === 'und' ? code : languageOf(code).tag;
}

interface TextSettings {
  readonly language: string;
  readonly source: string;
  readonly hasFunder: boolean;
}

function practiceText(
  form: Form,
  answers: Answers,
  { content }: Sending,
  { language, source, hasFunder }: TextSettings,
): string {
  const string = content.interfaces.get(language)?.value?.['value.unknown'];
  const unknown = `${capitalised(typeof string === 'string' ? string : 'unknown')}.`;
  const lost: string[] = [];
  const keep = (id: string, words: string) =>
    lost.push(comment(`${form.fields.find((field) => field.id === id)?.label ?? id}: ${words}`));
  const summary = (id: string, path: readonly PropertyKey[] = [id], answer = answers.words(id)) => {
    const { words, isWhole } = summaryWords(answer, wordLimit(caseStudyTextSchema, ...path));
    if (!isWhole) keep(id, answer);
    return words === '' ? unknown : words;
  };
  const cases = answers.words('avoidIf').split('\n').filter(Boolean);
  const front = {
    title: summary('title'),
    ...(answers.words('name') === '' ? {} : { name: nameWords(answers.words('name')) }),
    summary: summary('summary'),
    what: summary('what'),
    problem: summary('problem'),
    result: summary('result'),
    caution: summary('caution'),
    conditions: { [conditionId]: summary('condition', ['conditions', conditionId]) },
    avoidIf: (cases.length > 0 ? cases.slice(0, 5) : ['']).map((each) =>
      summary('avoidIf', ['avoidIf', 0], each.replace(/^[-*•] /, '')),
    ),
    whyIncluded: summary('whyIncluded'),
  };
  for (const each of cases.slice(5)) keep('avoidIf', each);
  for (const id of unread(answers, hasFunder)) keep(id, answers.words(id));
  const body = practiceBody(content, answers, { language, source, unknown });
  return `---\n${yaml(front)}---\n\n${[body, ...lost].join('\n\n')}\n`;
}

/** The answers that no field of the record could take. */
function unread(answers: Answers, hasFunder: boolean): string[] {
  const isDate = (id: string) => partialDateSchema.safeParse(answers.words(id)).success;
  const isNumber = (id: string) => numberFrom(answers.words(id)) !== undefined;
  const claims = claimsOf(answers, '', '');
  const fails = [
    ...['start', 'end', 'sourceDate'].filter((id) => !isDate(id)),
    ...['sourceUrl', 'contact'].filter((id) => addressFrom(answers.words(id)) === undefined),
    ...figureFields.filter((id) => !claims.has(id)),
    ...(isNumber('fte') ? [] : ['fte']),
    ...(hasFunder ? [] : ['funder']),
    ...(claims.size > 0 && [...claims.values()][0]?.period !== 'unknown' ? [] : ['figurePeriod']),
  ];
  return fails.filter((id) => answers.words(id) !== '');
}

/** What an editor must do with the comments of a text: what the sender wrote there has no place yet. */
function notesOf(file: string, text: string): string[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.startsWith('{/* ') ? [index + 1] : []));
  if (lines.length === 0) return [];
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  return [
    `In \`content/${file}\`, ${where}: a comment keeps what could not be printed. Make a claim of ` +
      'each figure and print it where the text has […], then take the comment out.',
  ];
}
