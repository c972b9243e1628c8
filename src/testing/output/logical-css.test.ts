import { describe, expect, test } from 'vitest';
import { checkLogicalCss, checkStyleOrigins } from './logical-css.ts';

describe('style that knows no left from right', () => {
  test.each([
    'margin-inline-start: 1rem',
    'margin: 0 1rem 2rem 1rem',
    'inset: auto',
    'inset-inline-end: 0',
    'text-align: start',
    'border-block-end: 1px solid',
    'min-inline-size: 0',
    'overflow-x: auto',
    'line-height: 1.2',
    'border-width: 2px',
    '--left: 3px',
    'content: "left"',
    'position-area: block-end span-inline-end',
  ])('may say %s', (declaration) => {
    expect(checkLogicalCss('a.css', `p { ${declaration} }`)).toEqual([]);
  });

  test.each([
    'left: 0',
    'margin-left: 1rem',
    'scroll-padding-top: 1rem',
    'border-right-color: red',
    'border-top-left-radius: 2px',
    'min-width: 3rem',
    'text-align: left',
    'float: right',
    'background-position: left top',
    'background: linear-gradient(to right, red, blue)',
    'padding: 0 1rem 0 0',
    'border-radius: 0 2px 2px 0',
  ])('may not say %s', (declaration) => {
    const [problem, ...others] = checkLogicalCss('a.css', `@layer x {\n  p { ${declaration} }\n}`);
    expect(problem?.what).toContain(`${declaration} (line 2)`);
    expect(others).toEqual([]);
  });
});

test('an address of another origin in style is told, and one of the site is not', () => {
  const css =
    "@import 'https://fonts.org/a.css'; p { background: url(/b.svg) } q { background: url('//c.org/d.png') }";
  expect(checkStyleOrigins('a.css', css).map(({ what }) => what)).toEqual([
    'fetches https://fonts.org/a.css',
    'fetches //c.org/d.png',
  ]);
});
