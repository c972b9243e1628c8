/** A thing in the words of schema.org. */
export interface Thing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/**
 * Things as the text of a script element. Nothing in it can end the element, or be read as code:
 * whatever HTML or JavaScript knows as a sign is written by its number.
 */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
