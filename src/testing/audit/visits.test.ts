import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { AuditedSite } from './audited-site.ts';
import { visitsOf } from './visits.ts';

function siteOf(files: Readonly<Record<string, string>>): AuditedSite {
  const folder = mkdtempSync(join(tmpdir(), 'silta-visits-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return new AuditedSite(folder, { origin: 'https://example.org', base: '/base/' });
}

test('templates that no list names are visited by their largest page', () => {
  const site = siteOf({
    'index.html': '',
    'en/index.html': '',
    'en/guidance/small/index.html': 'x',
    'en/guidance/large/index.html': 'xxxx',
    'en/of-tomorrow/index.html': '',
    'ar/guidance/largest/index.html': 'xxxxxxxx',
  });
  const paths = visitsOf(site).map(({ path }) => path);
  expect(paths).toContain('guidance/large/');
  expect(paths).not.toContain('guidance/small/');
  expect(paths).toContain('of-tomorrow/');
  expect(paths).toContain('404.html');
});

test('pages in use are visited where the site has practices', () => {
  const site = siteOf({
    'en/case-studies/a/index.html': '',
    'en/case-studies/a/print/index.html': '',
    'en/case-studies/b/index.html': '',
    'en/case-studies/b/print/index.html': '',
    'en/compare/index.html': '',
  });
  const paths = visitsOf(site).map(({ path }) => path);
  expect(paths).toContain('compare/?ids=a,b&role=leads&inhabitants=20000');
  expect(paths.some((path) => path.startsWith('pack/'))).toBe(false);
});
