import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import { readContent, type Content, type ContentText } from '../library/content.ts';
import { entryFiles, isEntryText, textGroups } from '../library/entry-texts.ts';
import { listFiles } from '../library/files.ts';
import { writeStamps } from '../translation/stamp.ts';
import { stampsFor } from '../translation/state.ts';
import { fixtureSite } from './fixture-site.ts';

/**
 * A large library without mistakes in a new temporary place: the entries of the fixture over and
 * over, each in every language.
 * @param least how many texts it has at least
 */
export function largeSite(least: number): {
  readonly folder: string;
  readonly texts: number;
  readonly files: number;
} {
  const folder = fixtureSite();
  translateAll(folder);
  const entries = entryFiles(readContent(folder)).map(({ key }) => key);
  const textsIn = (path: string) => listFiles(path).filter((file) => file.endsWith('.mdx')).length;
  const inEntries = entries.reduce((sum, key) => sum + textsIn(join(folder, key)), 0);
  const copies = Math.ceil((least - textsIn(folder)) / inEntries);
  for (let copy = 1; copy <= copies; copy++) {
    for (const key of entries) {
      const id = `${key}-${copy}`;
      cpSync(join(folder, key), join(folder, id), { recursive: true });
      appendFileSync(join(folder, 'ids.yaml'), `- id: ${id}\n  since: 2026-03-01\n`);
    }
  }
  return { folder, texts: textsIn(folder), files: listFiles(folder).length };
}

/** Writes every text that an entry of the fixture lacks: its source under the headings of the language. */
export function translateAll(folder: string): void {
  const content = readContent(folder);
  for (const { key, source, sourceLanguage, texts } of textGroups(content)) {
    if (!source || !isEntryText(key)) continue;
    for (const language of languageCodes) {
      if (language === sourceLanguage || texts.has(language)) continue;
      const path = join(dirname(folder), dirname(source.file), `${language}.mdx`);
      writeFileSync(path, translation(content, source, language));
    }
  }
}

function translation(content: Content, text: ContentText, language: LanguageCode): string {
  const headings = new Map(
    content.sections?.value?.map(({ labels }) => [
      labels[text.language as LanguageCode],
      labels[language],
    ]),
  );
  const words = text.source
    .replace(/^---$/m, '---\ntranslation:\n  method: machine')
    .replace(/^## (.*)$/gm, (line, heading: string) => {
      const label = headings.get(heading);
      return label === undefined ? line : `## ${label}`;
    });
  if (!text.frontMatter) throw new Error(`${text.file} has mistakes`);
  const source = { ...text, frontMatter: text.frontMatter };
  return writeStamps(words, stampsFor(source, source));
}
