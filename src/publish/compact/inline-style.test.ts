import { describe, expect, test } from 'vitest';
import { hashOfStyle, pagePolicy } from '../../delivery/page-styles.ts';
import { inlineStyle } from './inline-style.ts';

const css = 'p{color:red}q::before{content:"«"}';
const page = (...addresses: string[]) =>
  [
    `<meta http-equiv="content-security-policy" content="${pagePolicy([])}">`,
    ...addresses.map((address) => `<link rel="stylesheet" href="${address}">`),
    '<p>سكن</p>',
  ].join('');

describe('inlineStyle', () => {
  test('puts the one style of a page into it, and lets the policy of the page know', () => {
    const { html, hash } = inlineStyle(page('/repo/_astro/a.css'), (address) => {
      expect(address).toBe('/repo/_astro/a.css');
      return `${css}\n`;
    });
    expect(hash).toBe(hashOfStyle(css));
    expect(html).toBe(
      `<meta http-equiv="content-security-policy" content="${pagePolicy([hashOfStyle(css)])}"><style>${css}</style><p>سكن</p>`,
    );
  });

  test.each([
    ['two styles', page('/a.css', '/b.css'), css],
    ['no style', page(), css],
    ['a sheet', `${page('/a.css')}<main class="sheet">سكن</main>`, css],
    ['a style that names a picture', page('/a.css'), 'p{background:url(x.png)}'],
    ['a style that would end its element', page('/a.css'), 'p::before{content:"</style>"}'],
  ])('leaves a page with %s as it is', (_, html, words) => {
    expect(inlineStyle(html, () => words)).toEqual({ html, hash: undefined });
  });
});
