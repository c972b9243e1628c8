import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../markdown/author-components.ts';
import { rules } from '../rules.ts';
import { fill, guidePath, makeGuide } from './guide.ts';

const guide = readFileSync(guidePath, 'utf8');
const headings = [...guide.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(
  ([, heading = '']) => heading,
);

/** The anchors that GitHub gives to the headings, in their order. */
function anchors(): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}

describe('CONTRIBUTING.md', () => {
  // Every mistake is made once, which takes some seconds, and more beside other tests.
  test('is what the code makes of it', { timeout: 90_000 }, async () => {
    const isCurrent = (await makeGuide(guide)) === guide;
    expect(isCurrent, 'CONTRIBUTING.md is out of date → run: npm run guide').toBe(true);
  });

  test('has one section for each rule, at the address CONTRIBUTING.md#<rule-id>', () => {
    for (const rule of Object.keys(rules)) {
      expect(
        headings.filter((heading) => heading === rule),
        rule,
      ).toEqual([rule]);
      expect(anchors(), rule).toContain(rule);
    }
  });

  test('shows of each rule a mistake, what the check prints of it, and how to mend it', () => {
    for (const rule of Object.keys(rules)) {
      const [section = ''] = guide.split(`\n### ${rule}\n`)[1]?.split('\n### ') ?? [];
      expect(section, rule).toMatch(/_Example_.*Wrong:\n\n```+\n[^]+\n```+\n/);
      expect(section, rule).toMatch(/\nRight/);
      expect(section, rule).toMatch(new RegExp(`\\ncontent/\\S+:\\d+:\\d+ {2}${rule} {2}\\S`));
      expect(section, rule).toMatch(/\n_How to fix_: \S/);
    }
  });

  test('names every component that a text may use', () => {
    for (const name of Object.keys(authorComponents)) expect(guide).toContain(`| \`<${name}`);
  });

  test('leads nowhere within itself that is not there', () => {
    const links = [...guide.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((anchor) => !anchors().includes(anchor ?? ''))).toEqual([]);
  });

  test('holds no character that nobody sees', () => {
    // Joiners belong to words of some scripts; everything else is shown by its code.
    expect(guide).not.toMatch(/[\p{Cf}--[\u200c\u200d]]/v);
  });
});

test.each(['Vietas', 'Mesta', 'أماكن'])('puts %s between the markers, and nothing else', (part) => {
  const text = 'A\n<!-- generated: x -->\nold\n<!-- end of generated -->\nž\n';
  expect(fill(text, 'x', part)).toBe(
    `A\n<!-- generated: x -->\n\n${part}\n\n<!-- end of generated -->\nž\n`,
  );
});

test('says which markers are not there', () => {
  expect(() => fill('Ā', 'places', 'x')).toThrow('write <!-- generated: places -->');
});
