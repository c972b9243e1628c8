import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageCodes, type LanguageCode } from '../../i18n/languages.ts';
import { readContent, type ContentText } from '../../library/content.ts';
import { entryFiles, isEntryText, textGroups } from '../../library/entry-texts.ts';
import { listFiles } from '../../library/files.ts';
import { readTextFile } from '../../library/text-file.ts';
import { writeStamps } from '../../translation/stamp.ts';
import { stampsFor } from '../../translation/state.ts';
import { fixtureSite } from '../fixture-site.ts';
import { translateAll } from '../large-site.ts';
import { longerText } from './longer-text.ts';
import { chance, wordsOf, type DrawWord } from './words.ts';

/** A library for measuring. */
export interface BenchLibrary {
  readonly folder: string;
  /** The texts of its entries and chapters. */
  readonly texts: number;
}

/**
 * A library without mistakes in a new temporary place, the same every time: the entries of the
 * fixture (a case study, an article of guidance, a framework, a handbook with a chapter) over and
 * over, each in seven languages in words of its own.
 * @param least how many texts its entries have at least
 */
export function benchLibrary(least: number): BenchLibrary {
  const folder = fixtureSite();
  translateAll(folder);
  const keys = entryFiles(readContent(folder)).map(({ key }) => key);
  const countTexts = () => keys.reduce((sum, key) => sum + textFiles(join(folder, key)).length, 0);
  const copies = Math.ceil(least / countTexts());
  const draw = wordsOf(join(import.meta.dirname, '../../../content'));
  const published: string[] = [];
  for (const key of keys) {
    for (let copy = 1; copy < copies; copy++) {
      cpSync(join(folder, key), join(folder, `${key}-${copy}`), { recursive: true });
      published.push(`- id: ${key}-${copy}\n  since: 2026-03-01\n`);
    }
  }
  appendFileSync(join(folder, 'ids.yaml'), published.join(''));
  const texts = lengthen(folder, draw, copies);
  return { folder, texts };
}

function textFiles(folder: string): string[] {
  return listFiles(folder).filter((file) => file.endsWith('.mdx'));
}

/** Gives every text of an entry its own words, and says how many there are. */
function lengthen(
  folder: string,
  words: ReadonlyMap<LanguageCode, DrawWord>,
  copies: number,
): number {
  const groups = textGroups(readContent(folder)).filter(({ key }) => isEntryText(key));
  let seed = 0;
  const longer = (text: ContentText) => {
    const random = chance(++seed);
    const language = text.language as LanguageCode;
    const draw = words.get(language);
    if (!draw) throw new Error(`there are no words in ${language}`);
    const link = () => `/guidance/first-weeks-${1 + Math.floor(random() * (copies - 1))}/`;
    return longerText(
      text.source,
      draw,
      random,
      copies > 1 ? link : () => '/guidance/first-weeks/',
    );
  };
  for (const { source, texts } of groups) {
    if (!source) continue;
    const path = (text: ContentText) => join(dirname(folder), text.file);
    const whole = longer(source);
    writeFileSync(path(source), whole);
    const stamped = {
      ...readTextFile(whole, source.file, source.language),
      frontMatter: frontOf(whole, source),
    };
    for (const text of texts.values()) {
      if (text === source) continue;
      const translation = longer(text);
      const read = {
        ...readTextFile(translation, text.file, text.language),
        frontMatter: frontOf(translation, text),
      };
      writeFileSync(path(text), writeStamps(translation, stampsFor(stamped, read)));
    }
  }
  return groups.reduce((sum, { texts }) => sum + texts.size, 0);
}

function frontOf(
  mdx: string,
  { file, language, schema }: ContentText,
): Readonly<Record<string, unknown>> {
  const { yaml } = readTextFile(mdx, file, language);
  return schema.parse(yaml.data) as Readonly<Record<string, unknown>>;
}

/** The texts of a library as the peer has them: path, title, and words with plain components. */
export function peerTexts(folder: string) {
  return languageCodes.flatMap((language) =>
    textFiles(folder)
      .filter((file) => file.endsWith(`/${language}.mdx`) && !file.startsWith('pages/'))
      .map((file) => {
        const mdx = readFileSync(join(folder, file), 'utf8');
        return {
          language,
          path: dirname(file),
          title: /^title: (.*)$/m.exec(mdx)?.[1] ?? '',
          markdown: forPeer(mdx.replace(/^---\n[^]*?\n---\n/, ''), language),
        };
      }),
  );
}

const asides = "import { Aside } from '@astrojs/starlight/components';\n\n";

/** The body with what the peer knows: asides for what is set apart, plain words and links else. */
function forPeer(body: string, language: string): string {
  const plain = body
    .replace(/<Cite source="([^"]+)" \/>/g, '[\\[1\\]](#references)')
    .replace(/<Claim id="[^"]+" \/>/g, '12,500')
    .replace(/<Date value="([^"]+)" \/>/g, '$1')
    .replace(/<Entry id="([^"]+)" \/>/g, `[$1](/${language}/$1/)`)
    .replace(/<(Term|Name|NoSource)\b[^>]*>([^]*?)<\/\1>/g, '$2')
    .replace(/<NotTranslated \/>/g, '')
    .replace(/^!\[.*$/gm, '')
    .replace(/<(Notice|Inference|Law|Action)\b[^>]*>/g, '<Aside type="note">')
    .replace(/<\/(?:Notice|Inference|Law|Action)>/g, '</Aside>')
    .replace(/\]\(\/(?!\/)/g, `](/${language}/`)
    .replaceAll(`](/${language}/${language}/`, `](/${language}/`);
  return plain.includes('<Aside') ? asides + plain : plain;
}
