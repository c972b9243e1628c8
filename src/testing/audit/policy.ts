import type { Page } from 'playwright-core';
import type { Problem } from '../output/problem.ts';
import type { Examination } from './examination.ts';
import { visitPages } from './visit-pages.ts';

/** What pages do while they are used: nothing that their policy forbids, and no error. */
export const policy: Examination = {
  name: 'policy',
  about: 'every template in a browser: its policy kept, no error, no other origin, no cookie',
  examine: async (site) => {
    const { origin } = new URL(await site.served());
    const { pages, faults } = await visitPages(
      site,
      async (page, path) => {
        await page.waitForLoadState('networkidle');
        const cookies = await page.context().cookies();
        return [...(await violationsIn(page, path)), ...(await policyIn(page, path))].concat(
          cookies.map(({ name }) => ({ path, rule: 'cookie', what: `sets ${name}` })),
        );
      },
      {},
      (page, path) => listenTo(page, path, origin),
    );
    return { looked: `${pages} pages`, faults };
  },
};

/** Writes down what a page does from its first moment. */
async function listenTo(page: Page, path: string, origin: string): Promise<() => Problem[]> {
  const faults: Problem[] = [];
  const tell = (rule: string, what: string) => faults.push({ path, rule, what });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(blob|data):$/.test(url.protocol))
      tell('other-origin', `asks ${url.href}`);
  });
  page.on('response', (response) => {
    const isMissing = path === '404.html' && response.url().endsWith(path);
    if (response.status() >= 400 && !isMissing)
      tell('answer', `${response.status()} for ${new URL(response.url()).pathname}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell('console', message.text());
  });
  page.on('pageerror', (error) => tell('error', String(error)));
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { policyViolations: said });
    document.addEventListener('securitypolicyviolation', (event) => {
      said.push(`${event.effectiveDirective} forbids ${event.blockedURI || event.sample}`);
    });
  });
  return () => faults;
}

async function violationsIn(page: Page, path: string): Promise<Problem[]> {
  const said = await page.evaluate(
    () => (globalThis as unknown as { policyViolations?: string[] }).policyViolations,
  );
  return (said ?? []).map((what) => ({ path, rule: 'policy', what }));
}

/** A page without a policy would break none. */
async function policyIn(page: Page, path: string): Promise<Problem[]> {
  const count = await page.locator('meta[http-equiv="content-security-policy" i]').count();
  return count === 1 ? [] : [{ path, rule: 'policy', what: `has ${count} policies instead of 1` }];
}
