import { isLanguageCode, languageOf } from '../../i18n/languages.ts';
import { attribute, elementsIn, ownText, type HtmlElement } from './markup.ts';
import type { Problem } from './problem.ts';

/** The page says its language and direction as the registry has them. */
export function checkPageLanguage(path: string, root: HtmlElement): Problem[] {
  const code = path.split('/')[0] ?? '';
  const expected = isLanguageCode(code) ? languageOf(code) : languageOf('en');
  const html = [...elementsIn(root)].find((element) => element.tagName === 'html');
  const language = html && attribute(html, 'lang');
  const direction = (html && attribute(html, 'dir')) ?? 'ltr';
  if (language === expected.tag && direction === expected.direction) return [];
  const what = `html has lang="${language ?? ''}" dir="${direction}" instead of lang="${expected.tag}" dir="${expected.direction}"`;
  return [{ path, rule: 'page-language', what }];
}

/** Passages in another language have `lang` and `dir`, so that they are read and laid out as theirs. */
export function checkPassages(path: string, root: HtmlElement): Problem[] {
  const problems: Problem[] = [];
  visit(root, '', (rule, what) => problems.push({ path, rule, what }));
  return problems;
}

type Tell = (rule: string, what: string) => void;

/** Elements that isolate what they hold, and those whose text is not for reading. */
const isolating = new Set(['bdi', 'html']);
const unread = new Set(['script', 'style', 'code', 'head', 'svg']);

function visit(element: HtmlElement, around: string, tell: Tell): void {
  if (unread.has(element.tagName) || element.hasAttribute('hidden')) return;
  const own = attribute(element, 'lang');
  const language = own ?? around;
  if (own !== undefined && !isLanguageTag(own))
    tell('passage-language', `"${own}" is not the tag of a language`);
  else if (
    own !== undefined &&
    own !== around &&
    !isolating.has(element.tagName) &&
    !element.hasAttribute('dir')
  ) {
    tell('passage-direction', `<${element.tagName} lang="${own}"> has no dir`);
  }
  // A name that is isolated, and whose language nobody knows.
  const isName = element.tagName === 'bdi' && own === undefined;
  const text = isName ? '' : ownText(element).replace(/\s+/g, ' ').trim();
  if (isLanguageTag(language) && isInAnotherScript(text, language)) {
    tell('passage-language', `"${text.slice(0, 60)}" is marked as ${language}`);
  }
  for (const child of element.childElements) visit(child, language, tell);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const scripts = {
  Latn: /\p{Script=Latin}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
};

/** Whether a sentence (not a name or an address) has no letter of the script of its language. */
function isInAnotherScript(text: string, language: string): boolean {
  const script = new Intl.Locale(language).maximize().script;
  if (!script || !(script in scripts) || text.split(' ').length < 4) return false;
  const counts = Object.entries(scripts).map(
    ([name, letters]) => [name, text.match(letters)?.length ?? 0] as const,
  );
  const own = counts.find(([name]) => name === script)?.[1] ?? 0;
  return own === 0 && counts.some(([, count]) => count >= 12);
}
