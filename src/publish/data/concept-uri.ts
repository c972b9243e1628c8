import { dataUrl, type Url } from './data-file.ts';

/**
 * The address of a concept of the thesaurus, for good. It is a place in the Turtle file: a hash
 * address needs no redirect, so it is answered on any server of files, and it does not change with
 * the words of a language or with the page that happens to show the concept.
 */
export function conceptUri(url: Url, kind: string, id: string): string {
  return `${thesaurusUri(url)}#${kind}-${id}`;
}

/** The address of a scheme of concepts, by the name of its list. */
export function schemeUri(url: Url, list: string): string {
  return `${thesaurusUri(url)}#${list}`;
}

/** The address of the whole thesaurus. */
export function thesaurusUri(url: Url): string {
  return dataUrl(url, 'thesaurus.ttl');
}
