import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureSite, withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const check = (content: string, ...paths: readonly string[]) =>
  runScript('check.ts', content, ...paths);

const garden = 'case-studies/shared-garden';

/** Mistakes in two Arabic files, a Latvian and a Serbian one. */
function withFour(): string {
  return withMistake(
    { file: `${garden}/ar.mdx`, replace: '![صفان من الأحواض قرب كوخ]', by: '![]' },
    { file: `${garden}/sr.mdx`, replace: '{gardeners} ljudi', by: '64 ljudi' },
    { file: 'guidance/first-weeks/ar.mdx', replace: 'id="mentor"', by: 'id="mentors"' },
    { file: 'handbooks/welcome-book/lv.mdx', replace: 'id="stalls"', by: 'id="stals"' },
  );
}

describe('npm run check', () => {
  test('says in one line that there is no mistake, with exit code 0', () => {
    expect(check(fixtureSite())).toEqual({
      ...{ status: 0, stderr: '', stdout: 'No mistakes in the content.\n' },
    });
  });

  test('prints every mistake with its place, its rule and what to write, with exit code 1', () => {
    const { status, stdout, stderr } = check(withFour());
    expect(stdout.split('\n')).toEqual([
      'content/case-studies/shared-garden/ar.mdx:35:1  missing-alternative-text  the picture "./beds.png" has no words → write what the picture shows: ![words](./name.png)',
      'content/case-studies/shared-garden/sr.mdx:3:10  bare-figure  "64" is typed into summary → add a claim to record.yaml and write {claim-id}',
      'content/guidance/first-weeks/ar.mdx:14:7  unknown-term  "mentors" is not a known glossary term → did you mean "mentor"?',
      'content/handbooks/welcome-book/lv.mdx:16:21  unknown-claim  "stals" is not a claim of this entry → did you mean "stalls"?',
      'content/handbooks/welcome-book/record.yaml:25:9  unused-claim  the claim "stalls" is never printed → print it with <Claim id="…" />, or remove it',
      '',
      '5 mistakes in 5 files.',
      '',
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  test('shows only the mistakes below the paths that are named', () => {
    const folder = withFour();
    const { status, stdout } = check(folder, join(folder, garden), join(folder, 'guidance'));
    expect(stdout.match(/^content\/\S+/gm)).toEqual([
      'content/case-studies/shared-garden/ar.mdx:35:1',
      'content/case-studies/shared-garden/sr.mdx:3:10',
      'content/guidance/first-weeks/ar.mdx:14:7',
    ]);
    expect(stdout).toMatch(/\n3 mistakes in 3 files\.\n$/);
    expect(status).toBe(1);
    expect(check(folder, join(folder, 'places'))).toMatchObject({ status: 0 });
  });

  test('names a content folder that is not there, with an exit code', () => {
    const { status, stderr } = check('/nav/tādas/mapes');
    expect(stderr).toContain('there is no content folder at /nav/tādas/mapes');
    expect(status).toBe(1);
  });
});
