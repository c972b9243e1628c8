import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/i18n/site-address.ts';
import { checkAlternates } from '../src/testing/output/alternates.ts';
import { checkBudgets, formatBudgets } from '../src/testing/output/budget.ts';
import { filesIn } from '../src/testing/output/built-site.ts';
import { checkPageLanguage, checkPassages } from '../src/testing/output/languages.ts';
import { checkLinks, checkOrigins } from '../src/testing/output/links.ts';
import { checkLogicalCss, checkStyleOrigins } from '../src/testing/output/logical-css.ts';
import { parseMarkup } from '../src/testing/output/markup.ts';
import { checkMarkup } from '../src/testing/output/markup-check.ts';
import { readPage, type Page } from '../src/testing/output/page.ts';
import { countByRule, formatProblems, type Problem } from '../src/testing/output/problem.ts';
import { checkReach } from '../src/testing/output/reach.ts';
import { checkStructure, checkTitles } from '../src/testing/output/structure.ts';
import { Scales } from '../src/testing/output/weight.ts';

/**
 * `npm run check:output [folder]`: checks the built site as a reader's browser gets it, reports
 * everything at once as `path  rule  what`, and prints what pages weigh. Exit code 1 on a fault.
 */
const folder = resolve(process.argv[2] ?? process.env['SILTA_OUTPUT'] ?? 'dist');
const styles = resolve(import.meta.dirname, '../src/styles');

const files = filesIn(folder);
const paths = files.filter((path) => path.endsWith('.html'));
if (!paths.includes('index.html')) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(1);
}
const markup = checkMarkup(folder, paths);
const problems: Problem[] = [];
const pages = new Map<string, Page>();

for (const path of paths) {
  const root = parseMarkup(readFileSync(join(folder, path), 'utf8'));
  problems.push(
    ...checkStructure(path, root),
    ...checkPageLanguage(path, root),
    ...checkPassages(path, root),
  );
  pages.set(path, readPage(path, root));
}
problems.push(...checkTitles(pages.values()));

const site = { address: siteAddress(), files: new Set(files), pages };
for (const page of pages.values()) {
  problems.push(
    ...checkLinks(site, page),
    ...checkOrigins(site, page),
    ...checkAlternates(site, page),
  );
}
for (const path of files.filter((path) => path.endsWith('.css'))) {
  const css = readFileSync(join(folder, path), 'utf8');
  problems.push(...checkLogicalCss(path, css), ...checkStyleOrigins(path, css));
}
for (const path of filesIn(styles)) {
  problems.push(...checkLogicalCss(`src/styles/${path}`, readFileSync(join(styles, path), 'utf8')));
}
problems.push(...checkReach(site));
const scales = new Scales(site, folder);
const budgets = checkBudgets(pages.values(), (page, isRough) => scales.weigh(page, isRough));
problems.push(...budgets.problems, ...(await markup));

console.log(formatBudgets(budgets.rows));
if (problems.length > 0) {
  console.error(
    `\n${formatProblems(problems)}\n\n${problems.length} faults in ${paths.length} pages: ${countByRule(problems)}`,
  );
  process.exitCode = 1;
} else console.log(`\n${paths.length} pages checked: nothing found.`);
