import { describe, expect, test } from 'vitest';
import { hashOfStyle, pagePolicy } from '../../delivery/page-styles.ts';
import { policyText, sitePolicy } from '../../delivery/policy.ts';
import { pageHtml } from './example.ts';
import { parseMarkup } from './markup.ts';
import { checkPolicy } from './policy.ts';

const policy = `<meta http-equiv="content-security-policy" content="${policyText(sitePolicy, 'page')}">`;
const faults = (head: string, body = '') =>
  checkPolicy('ar/index.html', parseMarkup(pageHtml({ lang: 'ar', dir: 'rtl', head, body }))).map(
    ({ what }) => what,
  );

describe('the policy of a page', () => {
  test('may stand before styles, scripts from files, and data', () => {
    const more = '<link rel="stylesheet" href="/base/s.css"><link rel="icon" href="/base/i.svg">';
    const body =
      '<script type="module" src="/base/_astro/a.js"></script><script type="application/json">{"a":"لاجئ"}</script><script type="application/ld+json">{}</script>';
    expect(faults(`<link rel="canonical" href="/base/ar/">${policy}${more}`, body)).toEqual([]);
  });

  test.each([
    ['that is not there', '', '', 'there is no policy'],
    ['that is there twice', policy + policy, '', 'the policy is there twice'],
    [
      'after a style',
      `<link rel="stylesheet" href="/base/s.css">${policy}`,
      '',
      'the policy stands after something that is loaded',
    ],
    [
      'after a script',
      `<script type="module" src="/base/a.js"></script>${policy}`,
      '',
      'the policy stands after something that is loaded',
    ],
    ['in the body', '', policy, 'the policy stands after something that is loaded'],
    ['beside code', policy, '<script>let a</script>', '<script> has code in the page'],
    [
      'beside code of a module',
      policy,
      '<script type="module">let a</script>',
      '<script> has code in the page',
    ],
    ['beside another base', `${policy}<base href="/">`, '', '<base> sets another address'],
    [
      'beside a page in a page',
      policy,
      '<iframe title="x" srcdoc="<p>لاجئ</p>"></iframe>',
      '<iframe> has a page in srcdoc',
    ],
  ])('%s is told', (_name, head, body, fault) => {
    expect(faults(head, body)).toEqual([fault]);
  });

  test('names a style in the head by its hash, and no other', () => {
    const css = 'p::before{content:"سكن"}';
    const named = policy.replace(policyText(sitePolicy, 'page'), pagePolicy([hashOfStyle(css)]));
    expect(faults(`${named}<style>${css}</style>`)).toEqual([]);
    const missing = expect.stringMatching(/^the policy is ".*" instead of ".*'sha256-/);
    expect(faults(`${policy}<style>${css}</style>`)).toEqual([missing]);
    expect(faults(`${named}<style>${css} </style>`)).toEqual([missing]);
    expect(faults(named, `<style>${css}</style>`)).toContain('<style> stands in the body');
  });

  test('that allows something else is told', () => {
    const other = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    expect(faults(other)).toEqual([
      expect.stringMatching(/^the policy is "default-src 'none'; .*unsafe-inline/),
    ]);
  });
});
