import { isLanguageCode } from '../../i18n/languages.ts';
import { isCollection } from '../../schemas/list.ts';
import type { Content } from '../content.ts';

/** A page of the site, as far as the content knows it. */
export interface PageOf {
  /** The key of its texts (`collection/id` …), or of its file (`glossary/id` …). */
  readonly key: string;
  readonly language: string | undefined;
}

/** The page that an address leads to, whatever host and base it has; undefined for any other. */
export function pageOf(address: string, content: Content): PageOf | undefined {
  const path = address.trim().split(/\s/)[0] ?? '';
  const parts = (path.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '').split('/');
  const segments = parts.filter((part) => part !== '');
  for (let index = 0; index < segments.length; index++) {
    const [folder = '', id = '', chapter] = segments.slice(index);
    const before = segments[index - 1];
    const language = before !== undefined && isLanguageCode(before) ? before : undefined;
    const keys = isCollection(folder)
      ? [`${folder}/${id}/${chapter}`, `${folder}/${id}`]
      : folder === 'about'
        ? [`pages/${id === '' ? 'about' : id}`]
        : [`${folder}/${id}`];
    const key = keys.find((each) => isKnown(each, content));
    if (key !== undefined) return { key, language };
  }
  return undefined;
}

function isKnown(key: string, content: Content): boolean {
  const [folder, id = ''] = key.split('/');
  return (
    content.texts.has(key) ||
    (folder === 'glossary' && content.terms.has(id)) ||
    (folder === 'questions' && content.questions.has(id)) ||
    (folder === 'start' && content.starts.has(id))
  );
}
