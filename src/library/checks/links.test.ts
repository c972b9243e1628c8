import { expect, test } from 'vitest';
import { findingsIn, withMistake } from '../../testing/fixture-site.ts';
import { inSerbian } from '../../testing/mistake.ts';
import { addressOf } from './addresses.ts';

test.each([
  ['pages/about', '/about/'],
  ['pages/privacy', '/about/privacy/'],
  ['case-studies/shared-garden', '/case-studies/shared-garden/'],
  ['handbooks/welcome-book/first-day', '/handbooks/welcome-book/first-day/'],
])('%s stands at %s', (key, address) => {
  expect(addressOf(key)).toBe(address);
});

const addresses = [
  ...['/', '/search/', '/search/?q=kuća', '/sources/', '/status/', '/glossary/', '/about/'],
  ...['/case-studies/', '/themes/', '/themes/housing/', '/places/latvia/', '/places/saltene/'],
  ...['/target-groups/refugees/', '/audiences/ngos/', '/population/5000-20000/', '/evidence/e2/'],
  ...['/languages/ar/', '/languages/lv/', '/languages/sr/', '/glossary/mentor/'],
  ...['/handbooks/welcome-book/all/', '/handbooks/welcome-book/first-day/#rīts'],
  ...['/handbooks/welcome-book/first-day/#r%C4%ABts', '/about/#who-made-it', '#obaveze'],
  ...[
    '/guidance/first-weeks/#المخاطر-ومتى-نتوقف',
    '/case-studies/shared-garden/#what-nobody-asked',
  ],
];

test('lets a text link to every kind of page and section that there is', () => {
  const links = addresses.map((address) => `[x](${address})`).join(' ');
  expect(findingsIn(withMistake(...inSerbian(`Svaka ${links}`)))).toEqual([]);
});

test.each([
  ['/themes/health/', 'broken-link'],
  ['/places/rīga/', 'broken-link'],
  ['/population/up-to-5000/', 'broken-link'],
  ['/evidence/e4/', 'broken-link'],
  ['/languages/fi/', 'broken-link'],
  ['/guidance/first-weeks/all/', 'broken-link'],
  ['/glossary/mentor', 'broken-link'],
  ['/glossary/مرشد/', 'broken-link'],
  ['/sources/#garden-report', 'broken-anchor'],
  ['/guidance/first-weeks/#risks-and-when-to-stop', 'broken-anchor'],
  ['/handbooks/welcome-book/first-day/#الصباح', 'broken-anchor'],
  ['/%E0%A4%A', 'broken-link'],
])('knows that there is no %s', (address, rule) => {
  expect(findingsIn(withMistake(...inSerbian(`[Svaka](${address})`)))).toEqual([
    `frameworks/river-agreement/sr.mdx:19:1 ${rule}`,
  ]);
});
