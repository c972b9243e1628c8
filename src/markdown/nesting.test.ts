import { describe, expect, test } from 'vitest';
import { overloadOf } from './nesting.ts';
import { parseMdx } from './tree.ts';

const many = (text: string) => text.repeat(20_000);

describe('overloadOf', () => {
  test.each([
    ['quotations', `سكن\n\n${many('>')} x`, '3:101'],
    ['quotations with spaces', `${many('> ')}māja`, '1:201'],
    ['lists in lists', many('1. '), '1:301'],
    ['lists in quotations', many('> - '), '1:201'],
    ['footnotes', many('[^ž]: '), '1:601'],
    ['brackets in an expression', `kuća {${many('(')}${many(')')}}`, '1:106'],
    ['brackets that differ', `{${many('(a,[b,{c:')}`, '1:299'],
    ['braces', `سكن ${many('{')}`, '1:105'],
    ['an expression in an attribute', `<Cite source={${many('[')}} />`, '1:114'],
    ['brackets after an export', `māja\n\nexport const x = ${many('[')}`, '3:118'],
    ['an expression behind a comment', `{/* سكن */}{${many('[')}}`, '1:112'],
    ['signs again and again', `{${many('!')}1}`, '1:2'],
    ['tags again and again', `x\n${many('<Term>')}`, '2:1'],
    ['delimiters again and again', many('_a'), '1:1'],
  ])('finds %s before a parser does', (_, source, expected) => {
    const { line, column } = overloadOf(source)?.position ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(expected);
    expect(() => parseMdx(source)).toThrow(/levels deep|in a row/);
  });

  test('what comes through to the parser is still held to the same depth', () => {
    const words = Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- سكن ${depth}`);
    expect(() => parseMdx(words.join('\n'))).toThrow('nested more than 100 levels deep');
  });

  test.each([
    [
      'a long table in Arabic',
      `| شيء | cits |\n|${'-'.repeat(900)}|--|\n${'| سكن | māja |\n'.repeat(400)}`,
    ],
    ['a list of many items', '- kuća\n'.repeat(400)],
    ['a list and a quotation in each other', '> - > 1. > - سكن'],
    ['many words in brackets', '(سكن) [māja] '.repeat(140)],
    ['brackets that are never closed', `${'1) a\n\n'.repeat(300)}${'(b '.repeat(200)}`],
    ['code with brackets', `\`\`\`js\n${'f({ a: [1] });\n'.repeat(90)}\`\`\``],
    ['a line of hyphens', '-'.repeat(2000)],
  ])('leaves %s alone', (_, source) => {
    expect(overloadOf(source)).toBeUndefined();
    expect(parseMdx(source).type).toBe('root');
  });
});
