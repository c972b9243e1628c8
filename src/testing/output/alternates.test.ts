import { expect, test } from 'vitest';
import { checkAlternates } from './alternates.ts';
import { exampleSite, pageHtml } from './example.ts';

const address = (code: string) => `https://example.org/base/${code}/a/`;
const canonical = (code: string) => `<link rel="canonical" href="${address(code)}">`;
const alternate = (code: string, tag = code) =>
  `<link rel="alternate" hreflang="${tag}" href="${address(code)}">`;
const body = (lang?: string) =>
  `<section class="body-section"${lang ? ` lang="${lang}" dir="ltr"` : ''}></section>`;

/** A page with its true body in English and Latvian, and the same page in Finnish without one. */
const heads = {
  en: canonical('en') + alternate('en') + alternate('lv'),
  lv: canonical('lv') + alternate('en') + alternate('lv'),
  fi: canonical('en'),
};

function faults(changed: Partial<typeof heads>, bodies: Partial<Record<string, string>> = {}) {
  const all = { ...heads, ...changed };
  const site = exampleSite(
    Object.fromEntries(
      Object.entries(all).map(([lang, head]) => {
        const own = bodies[lang] ?? (lang === 'fi' ? body('en') : body());
        return [`${lang}/a/index.html`, pageHtml({ lang, head, body: own })];
      }),
    ),
  );
  return [...site.pages.values()]
    .flatMap((page) => checkAlternates(site, page))
    .map(({ path, rule, what }) => `${path.slice(0, 2)} ${rule} ${what}`);
}

test('true pages name themselves and each other, a fallback names its source', () => {
  expect(faults({})).toEqual([]);
});

test('a fallback that names itself is told', () => {
  expect(faults({ fi: canonical('fi') })).toEqual([
    'fi canonical names fi/a/index.html instead of en/a/index.html',
  ]);
});

test('a fallback with alternates is told', () => {
  expect(faults({ fi: canonical('en') + alternate('en') })).toEqual([
    `fi alternate en: ${address('en')} does not name this page in return`,
    'fi alternate repeats another page and yet has alternates',
  ]);
});

test('a page without a canonical is told', () => {
  expect(faults({ lv: alternate('en') + alternate('lv') })).toContain(
    'lv canonical names nothing instead of lv/a/index.html',
  );
});

test('a page that is partly its own is not a fallback', () => {
  expect(faults({}, { lv: body('en') + body() })).toEqual([]);
});

test('an alternate that does not name the page in return is told', () => {
  expect(faults({ lv: canonical('lv') + alternate('lv') })).toEqual([
    `en alternate lv: ${address('lv')} does not name this page in return`,
  ]);
});

test('an alternate that is a fallback, in another language or not there is told', () => {
  const more = (extra: string) => ({ en: heads.en + extra });
  expect(faults(more(alternate('fi')))).toEqual([
    `en alternate fi: ${address('fi')} repeats another page`,
  ]);
  expect(faults(more(alternate('lv', 'et')))).toEqual([
    `en alternate et: ${address('lv')} is in lv`,
  ]);
  expect(faults(more(alternate('sr')))).toEqual([
    `en alternate sr: ${address('sr')} does not exist`,
  ]);
});

test('a page that leaves out itself is told', () => {
  expect(faults({ en: canonical('en') + alternate('lv') })).toContain(
    'en alternate leaves out itself',
  );
});
