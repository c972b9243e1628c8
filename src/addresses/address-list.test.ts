import { describe, expect, test } from 'vitest';
import { languageCodes } from '../i18n/languages.ts';
import { formatAddresses, parseAddresses } from './address-list.ts';

const everywhere = (path: string) => languageCodes.map((code) => `${code}/${path}`);
/** An id from the end of the alphabet sorts its book elsewhere than one from its beginning. */
const practice = (id: string) => [
  ...everywhere(`case-studies/${id}/`),
  ...everywhere(`case-studies/${id}/cite.bib`),
  ...everywhere(`case-studies/${id}/${id}.epub`),
  `versions/case-studies/${id}.json`,
];

/** The lines of a list below its head. */
const linesOf = (addresses: Iterable<string>) =>
  formatAddresses(addresses).split('\n').slice(4, -1);

describe('the list of addresses', () => {
  test('says once what repeats by language and id, and the same whatever the order', () => {
    const addresses = [
      ...['404.html', 'ar/only-here/', 'sitemap-ar.xml'],
      ...everywhere(''),
      ...practice('riga'),
      ...practice('siin-ja-saal'),
      ...everywhere('languages/ar/'),
    ];
    const lines = [
      ...['404.html', '<lang>/', '<lang>/languages/ar/', 'ar/only-here/', 'sitemap-ar.xml', ''],
      ...['<lang>/case-studies/<id>/', '<lang>/case-studies/<id>/<id>.epub'],
      ...['<lang>/case-studies/<id>/cite.bib', 'versions/case-studies/<id>.json'],
      ...['  riga', '  siin-ja-saal'],
    ];
    expect(linesOf(addresses)).toEqual(lines);
    expect(linesOf([...addresses].reverse())).toEqual(lines);
  });

  test('stands for the addresses that it was made from, and for no other', () => {
    const addresses = new Set([
      ...everywhere(''),
      ...practice('riga'),
      ...practice('kaunas').filter((address) => !address.startsWith('sr/')),
      ...everywhere('themes/housing/places/latvia/'),
      ...everywhere('themes/housing/'),
      'api/v1/csv/lv/places.csv',
    ]);
    const text = formatAddresses(addresses);
    expect(parseAddresses(text)).toEqual(addresses);
    expect(formatAddresses(parseAddresses(text))).toBe(text);
  });

  test('grows by a line with an entry of a known kind', () => {
    const before = linesOf(practice('riga'));
    const after = linesOf([...practice('riga'), ...practice('vilnius')]);
    expect(after).toEqual([...before, '  vilnius']);
  });

  test('keeps to the languages that its head names', () => {
    const old = 'languages: en lv\n\n<lang>/guidance/\n';
    expect(parseAddresses(old)).toEqual(new Set(['en/guidance/', 'lv/guidance/']));
  });

  test.each([
    ['languages: en\n\n  riga\n', 'addresses.txt:3  an id without addresses above it:   riga'],
    ['<lang>/\n', 'addresses.txt:1  no languages are named above: <lang>/'],
    ['a عنوان\n', 'addresses.txt:1  no address: a عنوان'],
    ['languages: lv\n\n<lang>/guidance/<id>/\n\n', 'addresses.txt:4  no id above: '],
  ])('refuses what cannot be read: %j', (text, message) => {
    expect(() => parseAddresses(text)).toThrow(message);
  });
});
