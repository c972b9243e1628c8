import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { asData, asProperty, githubReporter } from './github.ts';
import { reportOn } from './report.ts';

const at = (file: string, line: number, problem: string): Finding => ({
  ...{ file: `content/${file}`, line, column: 4, rule: 'broken-link', problem },
});

const reporter = (changed: readonly string[] = []) =>
  githubReporter({ changed: new Set(changed), token: 'a-token' });

const annotationsOf = (printed: string) => printed.match(/^::error .*$/gm) ?? [];

describe('as annotations', () => {
  test('each mistake stands at its line, with its rule, its cure and its section in the guide', () => {
    const { printed } = reporter()(reportOn([at('a/ar.mdx', 2, '/سكن/ has no page')]));
    expect(printed.split('\n')).toEqual([
      '::error file=content/a/ar.mdx,line=2,col=4,title=broken-link::/سكن/ has no page → correct the address%0ACONTRIBUTING.md#broken-link',
      '::stop-commands::a-token',
      'content/a/ar.mdx:2:4  broken-link  /سكن/ has no page → correct the address',
      '',
      '    1  broken-link  CONTRIBUTING.md#broken-link',
      '',
      '1 mistake in 1 file.',
      '::a-token::',
      '',
    ]);
  });

  test('there are ten at most, those of changed files first, and the list has them all', () => {
    const files = [...'abcdefghijkl'].map((name) => `${name}/sr.mdx`);
    const findings = files.map((file) => at(file, 1, `/${file}/ has no page`));
    const { printed, summary } = reporter(['content/k/sr.mdx', 'content/l/sr.mdx'])(
      reportOn(findings),
    );
    expect(annotationsOf(printed).map((line) => /file=content\/(\w)/.exec(line)?.[1])).toEqual([
      ...'klabcdefgh',
    ]);
    expect(printed.match(/^content\/.*$/gm)).toHaveLength(12);
    expect(summary?.match(/^\| content&#47;/gm)).toHaveLength(12);
  });

  test('a mistake that shows in a changed file too counts as one of it', () => {
    const term = { rule: 'unknown-term', id: 'dzīvoklis' } as const;
    const found = [
      { ...at('a/lv.mdx', 1, 'old') },
      { ...at('b/lv.mdx', 1, 'new'), ...term },
      { ...at('c/lv.mdx', 1, 'new'), ...term },
    ];
    const { printed } = reporter(['content/c/lv.mdx'])(reportOn(found));
    expect(annotationsOf(printed)[0]).toContain('file=content/b/lv.mdx,');
  });

  test('no text can end its annotation or give a command', () => {
    const problem = '"100%\r\n::set-output name=a::سكن" is wrong';
    const { printed } = reporter()(reportOn([at('x,y:z/lv.mdx', 1, problem)]));
    expect(printed.split('\n')[0]).toBe(
      '::error file=content/x%2Cy%3Az/lv.mdx,line=1,col=4,title=broken-link::"100%25[U+000D][U+000A]::set-output name=a::سكن" is wrong → correct the address%0ACONTRIBUTING.md#broken-link',
    );
    const commands = printed.match(/^\s*(?:::|##\[).*$/gm);
    expect(commands?.slice(1)).toEqual(['::stop-commands::a-token', '::a-token::']);
  });
});

test.each([
  ['50 % مأوى', '50 %25 مأوى', '50 %25 مأوى'],
  ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
  ['dom: stan, sobe', 'dom: stan, sobe', 'dom%3A stan%2C sobe'],
  ['%0A mājoklis', '%250A mājoklis', '%250A mājoklis'],
])('escapes %j', (words, data, property) => {
  expect(asData(words)).toBe(data);
  expect(asProperty(words)).toBe(property);
});
