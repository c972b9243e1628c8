import { attributeOf, isComponent, walk } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import { textGroups } from '../entry-texts.ts';
import type { Advice, Scope } from './advice.ts';
import { commonIn } from './common.ts';
import { isCode, isEveryday } from './everyday.ts';
import { shortForms, type ShortForm } from './short-forms.ts';
import { isWrittenOut } from './written-out.ts';
import { bodyProse, pageWords, summaryProse } from './prose.ts';

/**
 * The first place of every short form in capitals that its page never explains: by the name in
 * full beside it, by the name of the organisation or term whose short form it is, or by a mark of
 * the glossary. A translation is told only of what its source explains or does not have. Arabic
 * has no capitals and needs none of this.
 */
export function adviseOnAcronyms(content: Content, { includes }: Scope): Advice[] {
  const groups = textGroups(content);
  const short = shortForms(content);
  const common = commonIn(groups.flatMap(({ texts }) => [...texts.values()].map(acronymsIn)));
  const commonTerms = new Set([...common].flatMap((acronym) => short.get(acronym)?.terms ?? []));
  // What is common in one language (NGO) is so in the others (NVO, in Latvian).
  const isCommon = (acronym: string) =>
    common.has(acronym) || short.get(acronym)?.terms.some((id) => commonTerms.has(id));
  return groups.flatMap(({ texts, source }) => {
    if (![...texts.values()].some(({ file }) => includes(file))) return [];
    const inSource = source ? unexplained(source, source, short) : new Map<string, Advice>();
    return [...texts.values()].flatMap((text) => {
      const found = text === source ? inSource : unexplained(text, source, short);
      return [...found]
        .filter(([acronym]) => !isCommon(acronym))
        .filter(([acronym]) => text === source || !inSource.has(acronym))
        .map(([, advice]) => advice);
    });
  });
}

/**
 * A word of two to six capitals and digits, two of them capitals; an English plural may end it. A
 * part of a name with hyphens, such as FOR-IN, is none.
 */
const acronyms =
  /(?<![\p{L}\p{M}\p{N}_/.-])(?=\p{N}*\p{Lu}\p{N}*\p{Lu})[\p{Lu}\p{N}]{2,6}(?=s?(?![\p{L}\p{M}\p{N}_]|-\p{Lu}))/gu;

function acronymsIn(text: ContentText): ReadonlySet<string> {
  if (text.language === 'ar') return new Set();
  const words = [...summaryProse(text), ...bodyProse(text)].map((prose) => prose.words).join('\n');
  return new Set(words.match(acronyms));
}

/** The unexplained short forms of a text; where it has no body, that of the source follows it. */
function unexplained(
  text: ContentText,
  source: ContentText | undefined,
  short: ReadonlyMap<string, ShortForm>,
): Map<string, Advice> {
  const found = new Map<string, Advice>();
  if (text.language === 'ar' || !text.frontMatter) return found;
  const page = pageWords(text, ...(text.hasBody || !source ? [] : [source]));
  const marked = markedTerms(text);
  const name = String(text.frontMatter['name'] ?? '');
  for (const { words, at } of [...summaryProse(text), ...bodyProse(text)]) {
    for (const { 0: acronym, index } of words.matchAll(acronyms)) {
      if (found.has(acronym) || isEveryday(acronym) || name.includes(acronym)) continue;
      const form = short.get(acronym);
      // An organisation may be called by the letters of a country.
      if (!form && isCode(acronym)) continue;
      if (form?.terms.some((id) => marked.has(id))) continue;
      if (form?.names.some(({ name: full }) => holds(page, full)) || isWrittenOut(acronym, page))
        continue;
      const problem = `"${acronym}" is never written out on this page`;
      const full = form?.names.find(({ language }) => language === text.language)?.name;
      const fix = full && `write at its first use: ${full} (${acronym})`;
      const rule = 'unexplained-acronym';
      found.set(acronym, { file: text.file, ...at(index), rule, problem, fix });
    }
  }
  return found;
}

function holds(page: string, name: string): boolean {
  return page.toLowerCase().includes(name.toLowerCase());
}

function markedTerms({ tree }: ContentText): ReadonlySet<string> {
  return new Set(
    [...walk(tree)]
      .filter((node) => isComponent(node) && node.name === 'Term')
      .map((node) => attributeOf(node, 'id') ?? ''),
  );
}
