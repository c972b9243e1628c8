import { plainCitation } from '../../components/citation.ts';
import { factsOf } from '../../components/facts.ts';
import { evidenceLabel } from '../../components/facet-label.ts';
import { plainWords, qualifiedFigure } from '../../components/figure.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { languageCodes, languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { chapterText, textIn, titleIn, type Entry, type Handbook } from '../../library/entry.ts';
import { wordsIn } from '../../library/questions.ts';
import type { OpenText, OpenTextOf } from '../../schemas/open-text.ts';
import { blocksMarkdown } from '../markdown/blocks.ts';
import type { WebAddresses } from '../take-away/addresses.ts';
import type { TakeAway } from '../take-away/document.ts';
import { summaryFields } from '../take-away/entry.ts';
import { licence } from '../take-away/licence.ts';

/** The site's path of the JSON Schema of the file. */
export const openTextSchemaPath = 'schemas/open-text.json';

/** What a file of a text is made from. */
interface Made {
  readonly site: Site;
  readonly text: TakeAway;
  /** Its parts as Markdown, without their headings. */
  readonly parts: readonly string[];
  readonly to: WebAddresses;
  /** The whole address of a file of the site. */
  readonly schema: string;
}

/** A text as the document `index.json` beside its page. */
export function openText(made: Made): OpenText {
  const { site, text } = made;
  const [, collection = '', id = '', chapter = ''] = text.path.split('/');
  switch (text.kind) {
    case 'glossary': {
      const term = site.library.terms.get(id);
      const definition = term?.terms[site.code]?.definition;
      if (!term || definition === undefined) throw new RangeError(`there is no term "${id}"`);
      return { ...shared(made), collection: text.kind, id, definition, record: term };
    }
    case 'questions': {
      const question = site.library.questions.get(id);
      if (!question) throw new RangeError(`there is no question "${id}"`);
      const { answer } = wordsIn(question, site.code).words;
      return { ...shared(made), collection: text.kind, id, answer, record: question };
    }
    default: {
      const entry = site.library.byKey.get(`${collection}/${id}`);
      if (!entry) throw new RangeError(`there is no entry "${collection}/${id}"`);
      return text.kind === 'chapters'
        ? chapterFile(made, entry as Handbook, chapter)
        : entryFile(made, entry);
    }
  }
}

function shared({ site, text, to, schema }: Made) {
  const url = to.link(text.path);
  const { method, reviewed, isBehind } = text.translation;
  const inLanguage = (code: LanguageCode) =>
    `${url.replace(`/${text.code}${text.path}`, `/${code}${text.path}`)}index.json`;
  return {
    $schema: schema,
    version: 1 as const,
    url,
    markdown: `${url}index.md`,
    licence: { id: licence.id, url: licence.url },
    attribution: attribution(site, text, url),
    language: languageOf(text.code).tag,
    languageOfText: languageOf(text.textLanguage).tag,
    sourceLanguage: languageOf(text.sourceLanguage).tag,
    languages: Object.fromEntries(languageCodes.map((code) => [code, inLanguage(code)])),
    textVersion: text.edition,
    ...(text.published !== undefined && { published: text.published }),
    modified: text.modified,
    translation: { method, ...(reviewed && { reviewed }), isBehind },
    title: text.title,
    languageOfTitle: languageOf(text.titleLanguage).tag,
    sources: text.sources.map(({ source }) => source),
    ...(text.notes.size > 0 && {
      notes: Object.fromEntries(
        [...text.notes].map(([id, { blocks }]) => [id, blocksMarkdown(blocks, to)]),
      ),
    }),
  };
}

function attribution(site: Site, text: TakeAway, url: string): string {
  const entry = site.library.byKey.get(text.path.slice(1, -1));
  if (entry) return plainCitation(entry, text.code, url);
  return `Silta (${text.modified.slice(0, 4)}). ${text.title}. ${url} (${text.modified}). ${licence.name}.`;
}

function sections({ text, parts }: Made) {
  return text.parts
    .map(({ id, heading, language }, index) => ({
      id,
      heading,
      language: languageOf(language).tag,
      isTranslated: language === text.code,
      markdown: parts[index] ?? '',
    }))
    .filter(({ heading, markdown }) => heading !== '' || markdown !== '');
}

function chapterFile(made: Made, entry: Handbook, id: string): OpenTextOf<'chapters'> {
  const chapter = entry.chapters.find((each) => each.id === id);
  if (!chapter) throw new RangeError(`${entry.key} has no chapter "${id}"`);
  const { words } = chapterText(chapter, made.site.code);
  const { title } = titleIn(entry, made.site.code);
  return {
    ...shared(made),
    collection: 'chapters',
    id,
    handbook: { id: entry.id, title, url: `${made.to.link(`/${entry.key}/`)}index.json` },
    summary: words.summary,
    sections: sections(made),
  };
}

function entryFile(made: Made, entry: Entry): OpenText {
  const { site, to } = made;
  const { words, language } = textIn(entry, site.code);
  const say = (text: string) => plainWords(siteIn(language), entry, text);
  const said = words as unknown as Readonly<Record<string, string | undefined>>;
  const head = {
    ...shared(made),
    id: entry.id,
    ...(words.name !== undefined && { name: words.name }),
    summary: Object.fromEntries(
      ['summary', ...summaryFields[entry.collection]].map((name) => [name, say(said[name] ?? '')]),
    ),
    evidence: {
      level: entry.evidence.level,
      label: evidenceLabel(site, entry.evidence.level),
      claims: [...entry.evidence.claims],
    },
    facts: factsOf(site, entry).map(({ label, value, isUnknown = false }) => ({
      label,
      text: value,
      isUnknown,
    })),
    figures: entry.record.claims.map((claim) => ({
      id: claim.id,
      measure: site.label('measure', claim.measure),
      text: qualifiedFigure(site, claim),
      source: claim.source,
    })),
    sections: sections(made),
  };
  switch (entry.collection) {
    case 'case-studies': {
      const { conditions, avoidIf, whyIncluded } = textIn(entry, site.code).words;
      return {
        ...head,
        collection: entry.collection,
        record: entry.record,
        conditions: Object.fromEntries(
          Object.entries(conditions).map(([id, sentence]) => [id, say(sentence)]),
        ),
        avoidIf: avoidIf.map(say),
        whyIncluded,
      };
    }
    case 'handbooks': {
      const chapters = entry.chapters.map((chapter) => ({
        id: chapter.id,
        title: chapterText(chapter, site.code).words.title,
        url: `${to.link(`/${entry.key}/${chapter.id}/`)}index.json`,
      }));
      return {
        ...head,
        collection: entry.collection,
        record: entry.record,
        ...(chapters.length > 0 && { chapters }),
      };
    }
    case 'guidance':
      return { ...head, collection: entry.collection, record: entry.record };
    case 'frameworks':
      return { ...head, collection: entry.collection, record: entry.record };
  }
}
