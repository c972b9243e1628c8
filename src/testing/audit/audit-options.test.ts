import { describe, expect, test } from 'vitest';
import { auditHelp, auditOptions } from './audit-options.ts';
import { examinations } from './examinations.ts';

const namesFor = (...words: string[]) => {
  const options = auditOptions(words);
  return 'mistake' in options ? options.mistake : options.chosen.map(({ name }) => name);
};

describe('the options of the audit', () => {
  test('leave nothing out where nothing is asked', () => {
    expect(namesFor()).toEqual(examinations.map(({ name }) => name));
    expect(auditOptions(['/tmp/a site'])).toMatchObject({ folder: '/tmp/a site', isHelp: false });
  });

  test('choose examinations by name, in the order of the audit', () => {
    expect(namesFor('--only', 'lighthouse, axe')).toEqual(['axe', 'lighthouse']);
  });

  test.each([
    [['--only', 'axes'], 'There is no examination "axes".'],
    [['--quick'], "Unknown option '--quick'"],
    [['one', 'two'], 'One folder at most.'],
  ])('of %j are told to be unknown', (words, message) => {
    expect(namesFor(...words)).toContain(message);
  });

  test('are told by --help, with every examination, whose names differ', () => {
    expect(auditOptions(['--help'])).toMatchObject({ isHelp: true });
    for (const { name, about } of examinations)
      expect(auditHelp).toContain(`${name.padEnd(12)}${about}`);
    expect(new Set(examinations.map(({ name }) => name)).size).toBe(examinations.length);
  });
});
