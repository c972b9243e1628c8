import { expect, test, vi } from 'vitest';
import { siteIn } from '../components/site.ts';
import { languages } from '../i18n/languages.ts';
import { fixtureSite } from '../testing/fixture-site.ts';
import { openGraph, openGraphLocale } from './social.ts';
import { wordingOf } from './wording.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());
vi.stubEnv('SILTA_SITE', 'https://example.org/base/');

test('locales are a language and a territory', () => {
  expect(languages.map(({ locale }) => openGraphLocale(locale)).join(' ')).toBe(
    'en_GB lt_LT lv_LV et_EE fi_FI ar_EG sr_RS',
  );
});

test.each([
  ['ar', '/guidance/first-weeks/', 'article', 'ar/guidance/first-weeks/card.png'],
  ['lv', '/frameworks/river-agreement/', 'article', 'lv/card.png'],
  ['sr', '/themes/housing/', 'website', 'sr/card.png'],
] as const)('in %s %s is shown as %s with the picture %s', (code, path, type, picture) => {
  const wording = wordingOf(siteIn(code), { path, title: 'T', description: 'D' });
  const shown = new Map(openGraph(wording));
  expect(shown.get('og:type')).toBe(type);
  expect(shown.get('og:image')).toBe(`https://example.org/base/${picture}`);
  expect(shown.get('og:image:alt')).toMatch(/: ./);
});
