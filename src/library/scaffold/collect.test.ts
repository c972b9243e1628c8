import { describe, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { collect, type Prompt } from './collect.ts';

const title: Ask = {
  ...{ flag: 'title', help: 'What it does.', isList: false },
  refuse: (answer) => (answer.length > 8 ? 'it is too long' : undefined),
};
const themes: Ask = {
  ...{ flag: 'theme', help: 'What it is about.', isList: true, least: 2, most: 3 },
  choices: ['سكن', 'mājas', 'kuća', 'koti'],
  refuse: (answer) => (answer === 'x' ? 'x is no theme' : undefined),
};
const site: Ask = {
  ...{ flag: 'site', help: 'The site.', isList: false, fallback: ['unknown'] },
  refuse: () => 'it is no address',
};

/** Somebody who gives these answers one after the other; what they were told before each. */
function somebody(...said: readonly string[]): { prompt: Prompt; told: string[] } {
  const told: string[] = [];
  const answers = [...said];
  const prompt: Prompt = async ({ flag }, problem) => {
    told.push(problem === undefined ? flag : `${flag}: ${problem}`);
    return Promise.resolve(answers.shift() ?? 'no answer is left');
  };
  return { prompt, told };
}

describe('collect', () => {
  test('takes what was given, once each, and what stands where nobody answers', async () => {
    const given = new Map([
      ['title', ['مأوى']],
      ['theme', ['سكن, mājas', 'mājas,kuća']],
    ]);
    expect(await collect([title, themes, site], given)).toEqual({
      answers: new Map([
        ['title', ['مأوى']],
        ['theme', ['سكن', 'mājas', 'kuća']],
        ['site', ['unknown']],
      ]),
    });
  });

  test.each([
    [
      'nothing',
      {},
      [
        '--title: it is missing. What it does.',
        '--theme: it is missing. What it is about. One of: سكن, mājas, kuća, koti.',
      ],
    ],
    [
      'too few',
      { title: ['kuća'], theme: ['سكن'] },
      ['--theme: it needs at least 2. What it is about. One of: سكن, mājas, kuća, koti.'],
    ],
    [
      'too many',
      { title: ['kuća'], theme: ['a,b,c,d'] },
      ['--theme: it takes at most 3. What it is about.'],
    ],
    [
      'wrong ones',
      { title: ['ļoti gara māja'], theme: ['سكن,x'] },
      ['--title: it is too long', '--theme: x is no theme'],
    ],
  ])('tells everything at once of %s', async (_, given, problems) => {
    expect(await collect([title, themes, site], new Map(Object.entries(given)))).toEqual({
      problems,
    });
  });

  test('asks somebody for what is missing or wrong until it is right', async () => {
    const { prompt, told } = somebody('', 'māja', 'سكن', 'سكن, kuća', 'ftp', '');
    const given = new Map([['title', ['ļoti gara māja']]]);
    expect(await collect([title, themes, site], given, prompt)).toEqual({
      answers: new Map([
        ['title', ['māja']],
        ['theme', ['سكن', 'kuća']],
        ['site', ['unknown']],
      ]),
    });
    expect(told).toEqual([
      'title: it is too long',
      'title: it is missing. What it does.',
      'theme',
      'theme: it needs at least 2. What it is about. One of: سكن, mājas, kuća, koti.',
      'site',
      'site: it is no address',
    ]);
  });

  test('asks nobody for what was given', async () => {
    const { prompt, told } = somebody();
    await collect([title], new Map([['title', ['kuća']]]), prompt);
    expect(told).toEqual([]);
  });
});
