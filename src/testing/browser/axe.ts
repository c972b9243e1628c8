import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules whose outcome colours can change; all others hold in the dark as in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** As much of axe as is used here. */
interface Axe {
  run: (options: { resultTypes: string[]; runOnly?: string[] }) => Promise<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>;
}

/** What axe holds against the page as it is: the rule, how often, the first place and why. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
    const { violations: found } = await axe.run(options);
    return found.map(({ id, nodes }) =>
      [`${id} (${nodes.length}):`, nodes[0]?.html.slice(0, 160), nodes[0]?.failureSummary].join(
        ' ',
      ),
    );
  }, rules);
}

/** What axe holds against the page in a narrow and a wide window, in the light and in the dark. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, colorScheme === 'dark' ? colourRules : undefined);
      faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  return faults;
}
