import { describe, expect, test } from 'vitest';
import { formatAnnotation } from './annotation.ts';

const place = { file: 'content/a/ar.mdx', line: 5, column: 9, rule: 'broken-link' } as const;

describe('an annotation', () => {
  test.each([
    [
      'Arabic',
      { ...place, problem: '/حديقة/ has no page', fix: 'write /x/' },
      '/حديقة/ has no page → write /x/',
    ],
    ['the advice of its rule', { ...place, problem: 'x' }, 'x → correct the address'],
    [
      'signs of commands',
      { ...place, problem: 'a%0A\n::error::b\r', fix: 'č' },
      'a%250A%0A::error::b%0D → č',
    ],
  ])('holds %s at its place', (_what, finding, words) => {
    expect(formatAnnotation(finding)).toBe(
      `::error file=content/a/ar.mdx,line=5,col=9,title=broken-link::${words}`,
    );
  });

  test('keeps the name of a file within its property', () => {
    const finding = { ...place, file: 'content/x,line=1::y\nž', problem: 'x', fix: 'y' };
    expect(formatAnnotation(finding)).toContain('file=content/x%2Cline=1%3A%3Ay%0Až,line=5');
  });
});
