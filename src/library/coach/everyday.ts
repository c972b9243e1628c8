/** Short forms that a reader in a town hall knows, or that are the usual word for the thing. */
const known = new Set([
  ...['EU', 'UN', 'USA', 'US', 'UK', 'COVID', 'OK', 'TV', 'PDF', 'SMS', 'FAQ', 'QR', 'ID', 'IT'],
  ...['HR', 'DVD', 'CD', 'USB', 'PC', 'GPS', 'ZIP', 'HTML', 'URL', 'CV', 'CC', 'BY', 'SA', 'NC'],
  ...['GB', 'MB', 'KB', 'TB', 'KWH', 'MW', 'KW', 'HIV', 'AIDS', 'CEO', 'PO', 'AM', 'PM'],
  ...['LGBTIQ', 'LGBTI', 'LGBT', 'XML', 'JSON', 'MIT', 'IKEA'],
  // The United Nations in Lithuanian, Latvian, Estonian and Finnish, and the Union in others.
  ...['JT', 'ANO', 'ÜRO', 'YK', 'ES', 'EL'],
]);

const roman = /^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

const currencies = new Set(Intl.supportedValuesOf('currency'));
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a word in capitals is a Roman number, or a short form that everybody knows. */
export function isEveryday(word: string): boolean {
  return known.has(word) || roman.test(word);
}

/** Whether a word is the code of a currency (ISO 4217) or a country (ISO 3166-1). */
export function isCode(word: string): boolean {
  return currencies.has(word) || (/^[A-Z]{2}$/.test(word) && regions.of(word) !== undefined);
}
