import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportOn } from './report.ts';
import { terminalReporter, wantsColour } from './terminal.ts';

const at = (file: string, line: number, rest: Partial<Finding> = {}): Finding => ({
  ...{
    file: `content/${file}`,
    line,
    column: 4,
    rule: 'broken-link',
    problem: '/سكن/ has no page',
  },
  ...rest,
});

const plain = terminalReporter({ colour: false });

describe('in the terminal', () => {
  test('each mistake is a line; rules with their sections, files and the total follow', () => {
    const term = {
      rule: 'unknown-term',
      problem: '"stan" is not a known term',
      id: 'stan',
    } as const;
    const findings = [
      at('a/ar.mdx', 2),
      at('a/ar.mdx', 5, term),
      at('b/lv.mdx', 1, { fix: 'did you mean "/mājoklis/"?' }),
      at('b/sr.mdx', 9, term),
    ];
    expect(plain(reportOn(findings)).printed.split('\n')).toEqual([
      'content/a/ar.mdx:2:4  broken-link  /سكن/ has no page → correct the address',
      'content/a/ar.mdx:5:4  unknown-term  "stan" is not a known term (here and in 1 other place) → add content/glossary/<id>.yaml, or correct the id',
      'content/b/lv.mdx:1:4  broken-link  /سكن/ has no page → did you mean "/mājoklis/"?',
      '',
      '    2  broken-link   CONTRIBUTING.md#broken-link',
      '    1  unknown-term  CONTRIBUTING.md#unknown-term',
      '',
      '    2  content/a/ar.mdx',
      '    1  content/b/lv.mdx',
      '',
      'Every other place is listed by: npm run check -- --format json',
      '',
      '3 mistakes in 2 files.',
      '',
    ]);
  });

  test('no more than ten files are counted one by one, and none where each has one mistake', () => {
    const files = [...'abcdefghijkl'].map((name) => at(`${name}/ar.mdx`, 1));
    expect(plain(reportOn(files)).printed).not.toMatch(/^ +1 {2}content/m);
    const { printed } = plain(reportOn([...files, at('l/ar.mdx', 2)]));
    expect(printed.match(/^ +\d+ {2}content\S+$/gm)?.[0]).toBe('    2  content/l/ar.mdx');
    expect(printed.match(/^ +\d+ {2}content\S+$/gm)).toHaveLength(10);
    expect(printed).toContain('\n       and 2 more files\n');
  });

  test('nothing that a text holds can make a line or a colour of its own', () => {
    const problem = '"سكن\n\u001b[2Kcontent/x.yaml:1:1" is wrong';
    const [line] = plain(reportOn([at('a/ar.mdx', 2, { problem })])).printed.split('\n');
    expect(line).toBe(
      'content/a/ar.mdx:2:4  broken-link  "سكن[U+000A][U+001B][2Kcontent/x.yaml:1:1" is wrong → correct the address',
    );
  });

  test('colour changes nothing but colour', () => {
    const report = reportOn([at('a/ar.mdx', 2), at('b/sr.mdx', 1)]);
    const { printed } = terminalReporter({ colour: true })(report);
    expect(printed).toContain('\u001b[');
    expect(stripVTControlCharacters(printed)).toBe(plain(report).printed);
  });
});

test.each<readonly [boolean | undefined, NodeJS.ProcessEnv, boolean]>([
  [true, {}, true],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1' }, false],
  [false, {}, false],
  [undefined, {}, false],
])('colour on a terminal: %s, with %o: %s', (isTerminal, env, wanted) => {
  expect(wantsColour(isTerminal, env)).toBe(wanted);
});
