import { describe, expect, test } from 'vitest';
import { headersFile } from './host-files.ts';
import { allowStyles, hashOfStyle, pagePolicy, policyWith, withoutHashes } from './page-styles.ts';
import { policyText, readPolicy, sitePolicy } from './policy.ts';

const css = 'p::before{content:"سكن"}';
const hash = hashOfStyle(css);

describe('a style that stands in a page', () => {
  test('is named by the hash that browsers make of it', () => {
    expect(hashOfStyle('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(hash).not.toBe(hashOfStyle(`${css} `));
  });

  test('is all that the policy lets through beside the files of the site', () => {
    expect(policyWith([hash])['style-src']).toEqual(["'self'", hash]);
    expect(readPolicy(pagePolicy([hash]))['style-src']).toEqual(["'self'", hash]);
    expect(pagePolicy([])).toBe(policyText(sitePolicy, 'page'));
  });

  test('is let through by what hosts read, and by no other rule of it', () => {
    const file = allowStyles(headersFile('/'), [hash]);
    const rules = headersFile('/').split("style-src 'self';").length - 1;
    expect(rules).toBeGreaterThan(1);
    expect(file.split(hash).length - 1).toBe(rules);
    expect(file).toContain("style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:;");
    expect(withoutHashes(file)).toBe(headersFile('/'));
  });

  test('cannot be let through where there is no policy', () => {
    expect(() => allowStyles('<p>سكن</p>', [hash])).toThrow('there is no policy');
    expect(allowStyles('<p>سكن</p>', [])).toBe('<p>سكن</p>');
  });
});
