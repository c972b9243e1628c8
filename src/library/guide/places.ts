import { collections } from '../../schemas/list.ts';
import { vocabularyFiles, type ContentPath } from '../content-path.ts';

/** What lies at a path in `content/`; `<…>` stands for what differs from file to file. */
interface Place {
  readonly path: string;
  readonly what: string;
}

/** What two of the words in `<…>` can be; the others are the writer's own. */
export const placeholders = {
  '<collection>': collections,
  '<list>': Object.values(vocabularyFiles),
} as const;

/** Every place in which a file of `content/` may lie. A kind without one does not compile. */
export const places: Readonly<Record<Exclude<ContentPath['kind'], 'misplaced'>, Place>> = {
  record: {
    path: '<collection>/<id>/record.yaml',
    what: 'the record of an entry: what no language changes',
  },
  text: {
    path: '<collection>/<id>/<language>.mdx',
    what: 'the words of an entry in a language, such as `en.mdx`, `lv.mdx` or `ar.mdx`',
  },
  chapter: {
    path: 'handbooks/<id>/<chapter>/<language>.mdx',
    what: 'a chapter of a handbook of our own',
  },
  picture: {
    path: '<collection>/<id>/<name>.png',
    what: 'a picture beside the text that shows it; also `.jpg`, `.jpeg`, `.webp` and `.avif`',
  },
  question: {
    path: 'questions/<id>.yaml',
    what: 'a question, its short answer, and the cited sections that the answer is built from',
  },
  start: { path: 'start/<id>.yaml', what: 'a path through entries for somebody in a role' },
  term: { path: 'glossary/<id>.yaml', what: 'a term in every language' },
  place: { path: 'places/<id>.yaml', what: 'a country, region or municipality' },
  organisation: { path: 'organisations/<id>.yaml', what: 'a body that takes part' },
  source: { path: 'sources/<id>.yaml', what: 'a source that entries cite, or a list of several' },
  page: { path: 'pages/<id>/<language>.mdx', what: 'a page about the site' },
  interface: {
    path: 'interface/<language>.yaml',
    what: 'every string of the interface in a language',
  },
  'search-words': {
    path: 'search-words/<language>.yaml',
    what: 'what people type in a language who need a page, and what does not stand on it',
  },
  vocabulary: {
    path: '<list>.yaml',
    what: 'a controlled list: the ids that records may use, labelled in every language',
  },
  sections: { path: 'sections.yaml', what: 'the standard headings of bodies' },
  'population-bands': { path: 'population-bands.yaml', what: 'classes of municipalities by size' },
  'cost-bands': { path: 'cost-bands.yaml', what: 'classes of practices by what they cost' },
  'evidence-levels': { path: 'evidence-levels.yaml', what: 'the names of the levels of evidence' },
  ids: { path: 'ids.yaml', what: 'every address ever published; a line is never removed' },
  'source-check': {
    path: 'source-check.yaml',
    what: 'what `npm run sources` found at the addresses of sources; written by it, not by hand',
  },
  versions: {
    path: 'versions/<collection>/<id>.jsonl',
    what: 'every version of an entry ever published; written by `npm run versions`, not by hand',
  },
  addresses: {
    path: 'addresses.txt',
    what: 'every address ever published; written by `npm run addresses`, not by hand',
  },
  readme: { path: 'README.md', what: 'notes for those who write; never published' },
};

/** The table of places, as Markdown. */
export function placeTable(): string {
  const rows = Object.values(places).map(({ path, what }) => `| \`${path}\` | ${what} |`);
  const words = Object.entries(placeholders).map(
    ([name, choice]) =>
      `- \`${name}\` is one of ${choice.map((word) => `\`${word}\``).join(', ')}.`,
  );
  return [
    ['| path in `content/` | what it is |', '| --- | --- |', ...rows].join('\n'),
    words.join('\n'),
  ].join('\n\n');
}
