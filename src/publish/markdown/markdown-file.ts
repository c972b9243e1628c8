import type { Site } from '../../components/site.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { TakeAway } from '../take-away/document.ts';
import { licence } from '../take-away/licence.ts';
import { blocksMarkdown } from './blocks.ts';
import { escapeWords } from './escape.ts';
import type { Addresses } from './inline.ts';
import { sourceNotes } from './sources.ts';

/**
 * A text as a Markdown file: front matter in YAML, the words, and the sources as notes.
 * @param parts the parts of the text as Markdown, without their headings
 */
export function markdownFile(
  site: Site,
  text: TakeAway,
  parts: readonly string[],
  to: Addresses,
): string {
  const blocks = (list: TakeAway['opening']) => blocksMarkdown(list, to);
  const notices = text.notices.map((notice) => `> ${escapeWords(notice)}`).join('\n>\n');
  const body = text.parts.flatMap(({ heading, notice }, index) => [
    heading === '' ? '' : `## ${escapeWords(heading)}`,
    notice === undefined ? '' : `> ${escapeWords(notice)}`,
    parts[index] ?? '',
  ]);
  const notes = [...text.notes].map(
    ([id, note]) => `[^${id}]: ${blocks(note.blocks).replace(/\n(?!\n)/g, '\n    ')}`,
  );
  const said = [
    `${frontMatter(text, to)}`,
    `# ${escapeWords(text.title)}`,
    text.name === undefined ? '' : escapeWords(text.name),
    notices,
    blocks(text.opening),
    ...body,
    blocks(text.closing),
    ...notes,
    sourceNotes(site, text.sources),
  ];
  return `${said.filter((block) => block !== '').join('\n\n')}\n`;
}

/** YAML of which every value is written as JSON, which YAML reads as the same. */
function frontMatter(text: TakeAway, to: Addresses): string {
  const { method, reviewed } = text.translation;
  const fields: [string, unknown][] = [
    ['title', text.title],
    ['name', text.name],
    ['language', languageOf(text.code).tag],
    ['languageOfText', languageOf(text.textLanguage).tag],
    ['sourceLanguage', languageOf(text.sourceLanguage).tag],
    ['translation', method],
    ['reviewed', method === 'source' ? undefined : (reviewed?.date ?? false)],
    ['published', text.published],
    ['modified', text.modified],
    ['version', text.edition],
    ['url', to.link(text.path)],
    ['licence', licence.id],
    ['licenceUrl', licence.url],
  ];
  const sources = text.sources.map(
    ({ source: { id, title, publisher, url } }) =>
      `  - ${JSON.stringify({ id, title, publisher, ...(url !== 'unknown' && { url }) })}`,
  );
  return [
    '---',
    ...fields
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...(sources.length > 0 ? ['sources:', ...sources] : []),
    '---',
  ].join('\n');
}
