import { expect } from 'vitest';
import { test } from './browsing.ts';

test('an entry prints: its words and references, without what only a screen can use', async ({
  open,
}) => {
  const page = await open('en/case-studies/talent-together/');
  await page.emulateMedia({ media: 'print' });
  const seen = async (selector: string) => page.locator(selector).first().isVisible();
  for (const selector of [
    'h1',
    '.sixty',
    '.entry-facts',
    '.body-section',
    '.references',
    '.citation',
  ]) {
    expect(await seen(selector), selector).toBe(true);
  }
  for (const selector of [
    '.site-header nav',
    '.search-box',
    '.language-menu',
    '.entry-contents',
    '.related',
    '.entry-edit',
    '.notes',
    '.skip',
  ]) {
    expect(await seen(selector), selector).toBe(false);
  }
});

test.for(['en', 'ar'])('an entry in %s becomes a PDF of a few pages', async (code, { open }) => {
  const page = await open(`${code}/case-studies/istanbul-coordination-platform/`);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(12);
});

test('an address in print is written out, so that paper can be followed', async ({ open }) => {
  const page = await open('en/case-studies/talent-together/');
  await page.emulateMedia({ media: 'print' });
  const written = await page.$eval(
    '.references a[href^="http"]',
    (link) => getComputedStyle(link, '::after').content,
  );
  expect(written).toContain('http');
});
