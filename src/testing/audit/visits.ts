import type { Page } from 'playwright-core';
import { templates } from '../browser/templates.ts';
import { kindOf } from '../output/page-kind.ts';
import type { AuditedSite } from './audited-site.ts';

/** A page to look at in a browser, in a certain state. */
export interface Visit {
  readonly name: string;
  /** The path under the language, or from the root of the site where `isRoot`. */
  readonly path: string;
  readonly isRoot?: boolean;
  /** Brings the page into the state; it is loaded by then. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The languages in which every template is visited: one from either direction. */
export const visitedLanguages = ['en', 'ar'] as const;

/**
 * Every template of the site: those that tests name, and the largest page of any further kind that
 * the site has, so that a new template is looked at from its first day; then pages in use.
 */
export function visitsOf(site: AuditedSite): Visit[] {
  const named = Object.entries(templates).filter(([, path]) => site.has(`en/${path}index.html`));
  const seen = new Set(named.map(([, path]) => keyOf(`en/${path}index.html`)));
  const largest = new Map<string, string>();
  for (const path of site.files) {
    if (!path.startsWith('en/') || !path.endsWith('.html')) continue;
    const key = keyOf(path);
    const other = largest.get(key);
    if (!seen.has(key) && (other === undefined || site.sizeOf(path) > site.sizeOf(other)))
      largest.set(key, path);
  }
  return [
    ...named.map(([name, path]) => ({ name, path })),
    ...[...largest].map(([name, path]) => ({
      name,
      path: path.slice('en/'.length).replace(/(^|\/)index\.html$/, '$1'),
    })),
    { name: 'start', path: '', isRoot: true },
    { name: 'missing', path: '404.html', isRoot: true },
    ...pagesInUse(site),
  ];
}

/** The kind of a page. Lists of values go by their section: a section that is new looks like one. */
function keyOf(path: string): string {
  const kind = kindOf(path);
  return kind === 'values of a facet' ? (path.split('/')[1] ?? kind) : kind;
}

/** Pages as they are while somebody uses them: filled, opened, asked. */
function pagesInUse(site: AuditedSite): Visit[] {
  const practices = practicesOf(site);
  const [first] = practices;
  if (first === undefined) return [];
  const two = practices.slice(0, 2).join(',');
  const visits: Visit[] = [
    { name: 'an entry with its menus and a note open', path: `case-studies/${first}/`, act: open },
    { name: 'a menu open on the home page', path: '', act: open },
    { name: 'an answered search', path: `search/?q=${first.split('-')[0]}`, act: answered },
    { name: 'a search without an answer', path: 'search/?q=qqqqqqqq', act: answered },
    { name: 'a narrowed list', path: 'case-studies/?status=running', act: rested },
    {
      name: 'a filled comparison',
      path: `compare/?ids=${two}&role=leads&inhabitants=20000`,
      act: (page) => page.locator('.comparison').waitFor(),
    },
    { name: 'a filled pack', path: `pack/?ids=${two}`, act: rested },
    { name: 'a list with entries', path: 'list/', act: withList(practices.slice(0, 3)) },
    {
      name: 'an unknown printout',
      path: `printed/?e=case-studies/${first}&v=zzzzzzzzz`,
      act: rested,
    },
  ];
  return visits
    .filter(({ path }) => practices.length > 1 || !path.startsWith('compare/'))
    .filter(({ path }) => site.has(`en/${path.replace(/\?.*/, '')}index.html`));
}

/** The ids of the practices of the site. */
export function practicesOf({ files }: AuditedSite): string[] {
  return files.flatMap(
    (path) => /^en\/case-studies\/([^/]+)\/print\/index\.html$/.exec(path)?.[1] ?? [],
  );
}

async function rested(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('[data-search-status]')?.textContent ?? '';
    return status.trim() !== '' && !document.querySelector('main [aria-busy="true"]');
  });
  await rested(page);
}

/** Opens every menu and disclosure, and the first note. */
async function open(page: Page): Promise<void> {
  await rested(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details, header details'))
      details.setAttribute('open', '');
  });
  const note = page.locator('main button[popovertarget]:visible').first();
  if ((await note.count()) > 0) {
    await note.focus();
    await page.keyboard.press('Enter');
  }
}

function withList(ids: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.evaluate(
      (keys) => {
        localStorage.setItem('silta-list', JSON.stringify(keys));
      },
      ids.map((id) => `case-studies/${id}`),
    );
    await page.reload();
    await rested(page);
  };
}
