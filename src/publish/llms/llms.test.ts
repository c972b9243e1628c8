import { expect, test, vi } from 'vitest';
import { siteIn } from '../../components/site.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { llmsText } from './llms-text.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());
const text = (code: 'ar' | 'lv' | 'en', isRoot = false) =>
  llmsText(siteIn(code), (path) => `https://example.org/base/${path}`, isRoot);

test.each(['ar', 'lv', 'en'] as const)(
  'in %s it is a title, what it is, and sections of nothing but links',
  (code) => {
    const [title, about, ...rest] = text(code).trimEnd().split('\n\n');
    expect(title).toBe('# Silta');
    expect(about).toMatch(/^> \S.*\.$/);
    const sections = rest.slice(1);
    expect(sections.at(-2)).toBe('## Optional');
    for (const [index, block] of sections.entries()) {
      if (index % 2 === 0) expect(block).toMatch(/^## \S/);
      else for (const line of block.split('\n')) expect(line).toMatch(/^- \[.+\]\(https:\S+\): \S/);
    }
  },
);

test('it leads to the Markdown of every entry, in words that Markdown leaves alone', () => {
  expect(text('ar')).toContain(
    '- [حَدِيقة يحفرها الجيران والقادمون معًا](https://example.org/base/ar/case-studies/shared-garden/index.md): بلدية صغيرة تعير أرضًا، و٦٤ شخصًا يزرعون ويتعارفون.',
  );
  expect(text('lv').match(/index\.md\)/g)).toHaveLength(4);
});

test('that of the whole site leads to those of the languages', () => {
  expect(text('en', true)).toContain('- [العربية](https://example.org/base/ar/llms.txt): ');
  expect(text('en')).not.toContain('llms.txt');
});
