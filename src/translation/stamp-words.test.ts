import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeWordStamps } from './stamp-words.ts';

/** Two of the hashes would be numbers without quotes. */
const stamps = { ar: 'a1b2c3d4e5f6', lv: '123456789012', sr: '12e456789012' };
const lines = { ar: 'of: a1b2c3d4e5f6', lv: 'of: "123456789012"', sr: 'of: "12e456789012"' };

const words = (inEach: (language: keyof typeof lines) => string) =>
  (['ar', 'lv', 'sr'] as const).map(inEach).join('');
const block = (language: string, after = '') =>
  `  ${language}:\n    question: بيت؟ Māja? Kuća?\n    method: machine\n${after}`;

describe('writeWordStamps', () => {
  test.each([
    [
      'blocks without stamps',
      words((code) => block(code)),
      words((code) => block(code, `    ${lines[code]}\n`)),
    ],
    [
      'blocks with old stamps and comments',
      words((code) => block(code, '    of: 0123456789ab # māja\n  # kuća\n')),
      words((code) => block(code, `    ${lines[code]} # māja\n  # kuća\n`)),
    ],
    [
      'blocks with blank lines and comments after what says how they were made',
      words((code) => block(code).replace('machine\n', 'machine # آلة\n\n  # kuća\n')),
      words((code) =>
        block(code).replace('machine\n', `machine # آلة\n    ${lines[code]}\n\n  # kuća\n`),
      ),
    ],
    [
      'blocks that say first how they were made',
      words((code) => `  ${code}:\n    method: human\n    question: 'بيت؟'\n`),
      words((code) => `  ${code}:\n    method: human\n    ${lines[code]}\n    question: 'بيت؟'\n`),
    ],
    [
      'braces',
      words((code) => `  ${code}: { question:  "kuća?", method: human }\n`),
      words((code) => `  ${code}: { question:  "kuća?", method: human, ${lines[code]} }\n`),
    ],
    [
      'braces with old stamps',
      words((code) => `  ${code}: {method: human, of: "000000000000", question: māja}\n`),
      words((code) => `  ${code}: {method: human, ${lines[code]}, question: māja}\n`),
    ],
  ])('writes into %s and touches nothing else', (_, before, after) => {
    const head = 'sourceLanguage: en\nthemes: [a,  b]\nwords:\n  en:\n    method: source\n';
    const result = writeWordStamps(head + before, stamps);
    expect(result).toBe(head + after);
    expect(writeWordStamps(result, stamps)).toBe(result);
    const { words: written } = parse(result) as { words: Record<string, { of?: string }> };
    for (const [code, hash] of Object.entries(stamps)) expect(written[code]?.of).toBe(hash);
  });

  test.each([
    ['long words', `question: ${'jumts '.repeat(60)}kuća`],
    ['quotes of every kind', 'question: \'سكن\'\n    answer: "mājas"'],
    ['folded words', 'answer: >-\n      Bēgļi\n      un kaimiņi'],
  ])('leaves %s as they are, byte for byte', (_, fields) => {
    const before = `words:\n  lv:\n    ${fields}\n    method: machine\nlist: [a,   b ]\n`;
    const after = writeWordStamps(before, { lv: stamps.lv });
    expect(after.replace(`    ${lines.lv}\n`, '')).toBe(before);
  });

  test('keeps the line ends of a file from Windows, and an end without a line end', () => {
    const before = `words:\n${block('ar')}${block('sr')}`.replaceAll('\n', '\r\n').slice(0, -2);
    const after = writeWordStamps(before, only(['ar', 'sr']));
    expect(after).toBe(
      `words:\n${block('ar', `    ${lines.ar}\n`)}${block('sr', `    ${lines.sr}\n`)}`
        .replaceAll('\n', '\r\n')
        .slice(0, -2),
    );
  });

  test.each([['lv'], ['ar'], ['sr']])('refuses a file without words in %s', (language) => {
    const write = () => writeWordStamps('words:\n  en: { method: source }\n', { [language]: 'x' });
    expect(write).toThrow(`there are no words in ${language}`);
  });
});

function only(languages: readonly (keyof typeof stamps)[]): Record<string, string> {
  return Object.fromEntries(languages.map((code) => [code, stamps[code]]));
}
