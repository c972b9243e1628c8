const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as they stand in an element or an attribute of XML; what XML 1.0 forbids is left out. */
export function xmlText(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}

/** An element of XML with attributes and words; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  words?: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(value)}"`))
    .join('');
  return words === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${xmlText(words)}</${name}>`;
}
