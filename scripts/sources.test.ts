import { describe, expect, test } from 'vitest';
import { withMistake } from '../src/testing/fixture-site.ts';
import { runScriptWith } from '../src/testing/run-script.ts';

/** None of these visits anything: what visits is tested against a server of its own. */
function sources(site: string, ...words: readonly string[]) {
  const settings = { SILTA_CONTENT: withMistake(), SILTA_SITE: site };
  return runScriptWith(settings, 'sources.ts', ...words);
}

describe('npm run sources', () => {
  test.each([[[]], [['--check', '--limit', 'desmit']], [['--check', '--limit', '0']], [['--فحص']]])(
    'says how it is used where it is asked %j',
    (words) => {
      const { status, stderr } = sources('https://example.org/', ...words);
      expect(stderr).toContain('usage: npm run sources');
      expect(status).toBe(2);
    },
  );

  test('visits nobody without saying who asks', () => {
    const { status, stderr } = sources('', '--check');
    expect(stderr).toContain('Set SILTA_SITE');
    expect(status).toBe(1);
  });

  test('knows its sources', () => {
    const { status, stderr } = sources('https://example.org/', '--check', '--only', 'izvor');
    expect(stderr).toBe('There is no source "izvor".\n');
    expect(status).toBe(1);
  });

  test('has nothing to visit where a source has no address', () => {
    const words = ['--check', '--only', 'welcome-notes'];
    const { status, stdout } = sources('https://example.org/', ...words);
    expect(stdout).toContain('0 of 4 sources visited');
    expect(status).toBe(0);
  });
});
