import { describe, expect, test } from 'vitest';
import { editorPolicy, policyText, readPolicy, sitePolicy } from './policy.ts';

describe('the policy of the pages', () => {
  test('allows by default nothing, and no code or style in a page', () => {
    expect(sitePolicy['default-src']).toEqual(["'none'"]);
    expect(sitePolicy['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(Object.values(sitePolicy).flat()).not.toContain("'unsafe-inline'");
    expect(Object.values(sitePolicy).flat()).not.toContain("'unsafe-eval'");
  });

  test('names no other site', () => {
    expect(policyText(sitePolicy, 'header')).not.toMatch(/[a-z]:|\*|\./);
  });

  test('is in a page without what browsers heed in a header alone', () => {
    expect(policyText(sitePolicy, 'header')).toContain("frame-ancestors 'none'");
    expect(policyText(sitePolicy, 'page')).not.toContain('frame-ancestors');
    const read = readPolicy(policyText(sitePolicy, 'page'));
    expect({ ...read, 'frame-ancestors': ["'none'"] }).toEqual(sitePolicy);
  });
});

test.each([
  ['of the pages', sitePolicy],
  ['of the editor', editorPolicy],
])('the policy %s is read back as it was written', (_name, policy) => {
  expect(readPolicy(policyText(policy, 'header'))).toEqual(policy);
});

describe('reading a policy', () => {
  test.each([
    ["default-src 'none'", { 'default-src': ["'none'"] }],
    ["  img-src  'self'   data: ; ;", { 'img-src': ["'self'", 'data:'] }],
    ["img-src 'self'; img-src *", { 'img-src': ["'self'"] }],
    ['upgrade-insecure-requests', { 'upgrade-insecure-requests': [] }],
    ['', {}],
  ])('"%s" goes as in a browser', (text, policy) => {
    expect(readPolicy(text)).toEqual(policy);
  });

  test.each(["سياسة 'self'", 'default_src x', "script-src 'self'; *"])(
    '"%s" is refused',
    (text) => {
      expect(() => readPolicy(text)).toThrow(RangeError);
    },
  );
});
