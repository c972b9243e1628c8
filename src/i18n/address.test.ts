import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageAddress, sitePath } from './address.ts';
import { siteAddress } from './site-address.ts';

describe('pageAddress', () => {
  test.each([
    ['lv', '/guidance/', '/', '/lv/guidance/'],
    ['ar', 'glossary/refugee/', '/', '/ar/glossary/refugee/'],
    ['sr', '/case-studies/x/#rezultati', '/repo/', '/repo/sr/case-studies/x/#rezultati'],
    ['ar', '/search/?q=سكن', '/repo', '/repo/ar/search/?q=سكن'],
    ['lv', '/', '/a/b/', '/a/b/lv/'],
  ] as const)('leads to the page in %s: %s under %s', (language, path, base, expected) => {
    expect(pageAddress(language, path, base)).toBe(expected);
  });

  test('stands under the base of the site where none is named', () => {
    expect(sitePath('/icon.svg')).toBe('/icon.svg');
    expect(pageAddress('lv', '/')).toBe('/lv/');
  });
});

describe('siteAddress', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/repo', 'https://example.org', '/repo/'],
    ['https://example.org/repo/', 'https://example.org', '/repo/'],
    ['http://localhost:8080/a/b?x#y', 'http://localhost:8080', '/a/b/'],
    ['https://šilta.lv/', 'https://xn--ilta-f6a.lv', '/'],
    ['https://example.org/جسر/', 'https://example.org', '/%D8%AC%D8%B3%D8%B1/'],
  ])('takes %s apart', (address, origin, base) => {
    expect(siteAddress(address)).toEqual({ origin, base });
  });

  test('comes from the environment, and is local without it', () => {
    vi.stubEnv('SILTA_SITE', 'https://example.org/most/');
    expect(siteAddress()).toEqual({ origin: 'https://example.org', base: '/most/' });
    vi.stubEnv('SILTA_SITE', '');
    expect(siteAddress()).toEqual({ origin: 'http://localhost:4321', base: '/' });
  });

  test.each(['example.org', 'ftp://example.org/', 'https://', 'سيلتا'])('refuses %s', (address) => {
    expect(() => siteAddress(address)).toThrow(
      'write a whole address such as https://example.org/',
    );
  });
});
