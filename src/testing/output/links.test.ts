import { describe, expect, test } from 'vitest';
import { exampleSite, pageHtml, pageOf } from './example.ts';
import { checkLinks, checkOrigins } from './links.ts';

const target = { 'en/b/index.html': pageHtml({ body: '<h2 id="الإطار">B</h2>' }) };
const siteWith = (markup: { head?: string; body?: string }) =>
  exampleSite({ 'en/a/index.html': pageHtml(markup), ...target }, ['icon.svg', '_astro/x.js']);
const linkFaults = (markup: { head?: string; body?: string }) => {
  const site = siteWith(markup);
  return checkLinks(site, pageOf(site, 'en/a/index.html')).map(({ what }) => what);
};

describe('a link', () => {
  test.each([
    '/base/en/b/',
    '../b/',
    '/base/en/b/#الإطار',
    '/base/en/b/#%D8%A7%D9%84%D8%A5%D8%B7%D8%A7%D8%B1',
    '/base/en/b/?q=1&amp;r=2#الإطار',
    'https://example.org/base/icon.svg',
    'https://elsewhere.org/gone',
    'mailto:someone@example.org',
    '#top',
    '',
  ])('to %s resolves', (href) => {
    expect(linkFaults({ body: `<a href="${href}">x</a>` })).toEqual([]);
  });

  test.each([
    ['/base/en/c/', 'leads to no file'],
    ['/base/en/b', 'lacks the slash at its end'],
    ['/en/b/', 'is not under the base path /base/'],
    ['/base/en/b/#none', 'leads to no element with that id'],
    ['#none', 'leads to no element with that id'],
  ])('to %s %s', (href, fault) => {
    expect(linkFaults({ body: `<a href="${href}">x</a>` })).toEqual([`${href} ${fault}`]);
  });

  test('is also the address of a form, of a refresh, of an icon and of another language', () => {
    const head =
      '<meta http-equiv="refresh" content="0; url=/base/1/"><link rel="icon" href="/base/2"><link rel="alternate" hreflang="lv" href="https://example.org/base/3/">';
    const body = '<form action="/base/4/"></form><img src="/base/5.png" alt="">';
    expect(linkFaults({ head, body })).toHaveLength(5);
  });
});

describe('what a page fetches', () => {
  const faults = (markup: { head?: string; body?: string }) => {
    const site = siteWith(markup);
    return checkOrigins(site, pageOf(site, 'en/a/index.html')).map(({ what }) => what);
  };

  test('comes from the site itself', () => {
    expect(
      faults({
        head: '<script src="/base/_astro/x.js"></script>',
        body: '<a href="https://elsewhere.org/">x</a>',
      }),
    ).toEqual([]);
  });

  test.each([
    [
      '<script src="https://elsewhere.org/x.js"></script>',
      'fetches https://elsewhere.org/x.js (script)',
    ],
    [
      '<link rel="stylesheet" href="//elsewhere.org/x.css">',
      'fetches //elsewhere.org/x.css (style)',
    ],
    ['<link rel="preconnect" href="https://fonts.org">', 'fetches https://fonts.org (other)'],
    [
      '<img src="https://elsewhere.org/x.png" alt="">',
      'fetches https://elsewhere.org/x.png (image)',
    ],
  ])('by %s is told', (head, fault) => {
    expect(faults({ head })).toEqual([fault]);
  });
});
