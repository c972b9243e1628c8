import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recordedAddresses } from '../src/addresses/recorded.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { contentFolder } from '../src/library/content-folder.ts';
import { currentLibrary } from '../src/library/current.ts';
import { checkAddresses, checkGone } from '../src/testing/output/addresses.ts';
import { checkAlternates } from '../src/testing/output/alternates.ts';
import { checkBudgets, formatBudgets } from '../src/testing/output/budget.ts';
import { filesIn } from '../src/testing/output/built-site.ts';
import { checkData } from '../src/testing/output/data.ts';
import { checkFeeds, checkForms } from '../src/testing/output/feeds.ts';
import { checkPageLanguage, checkPassages } from '../src/testing/output/languages.ts';
import { checkLinks, checkOrigins } from '../src/testing/output/links.ts';
import { checkLogicalCss, checkStyleOrigins } from '../src/testing/output/logical-css.ts';
import { parseMarkup } from '../src/testing/output/markup.ts';
import { checkMarkup } from '../src/testing/output/markup-check.ts';
import { checkOffline } from '../src/testing/output/offline.ts';
import { readPage, type Page } from '../src/testing/output/page.ts';
import { checkPolicy } from '../src/testing/output/policy.ts';
import { countByRule, formatProblems, type Problem } from '../src/testing/output/problem.ts';
import { checkReach } from '../src/testing/output/reach.ts';
import { checkSharedLinks } from '../src/testing/output/shared-links.ts';
import { checkSitemaps } from '../src/testing/output/sitemaps.ts';
import { checkDescriptions, checkStructure, checkTitles } from '../src/testing/output/structure.ts';
import { checkStructuredData } from '../src/testing/output/structured-data.ts';
import { checkTakeAway } from '../src/testing/output/take-away.ts';
import { Scales } from '../src/testing/output/weight.ts';

/**
 * `npm run output [folder]`: checks the built site as a reader's browser gets it, reports
 * everything at once as `path  rule  what`, and prints what pages weigh. Exit code 1 on a fault.
 * With `--json` it prints the same for a program: `pages`, `problems` and `budgets`.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? process.env['SILTA_OUTPUT'] ?? 'dist');
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

const there = new Set(files);
const readThere = (path: string) =>
  there.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined;

for (const path of paths) {
  const root = parseMarkup(readFileSync(join(folder, path), 'utf8'));
  problems.push(
    ...checkStructure(path, root),
    ...checkPageLanguage(path, root),
    ...checkPassages(path, root),
    ...checkPolicy(path, root),
    ...checkTakeAway(path, root, readThere),
  );
  pages.set(path, readPage(path, root));
}
problems.push(...checkTitles(pages.values()), ...checkDescriptions(pages.values()));

const site = { address: siteAddress(), files: new Set(files), pages };
for (const page of pages.values()) {
  problems.push(
    ...checkLinks(site, page),
    ...checkOrigins(site, page),
    ...checkAlternates(site, page),
    ...checkStructuredData(site, page),
    ...checkSharedLinks(site, page, (path) => readFileSync(join(folder, path))),
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
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const library = currentLibrary();
problems.push(
  ...checkAddresses(site, recordedAddresses(contentFolder()), library),
  ...checkGone(site, library, read),
  ...checkData(site.files, site.address, read),
  ...checkForms(site),
  ...(await checkFeeds(site, read)),
  ...(await checkSitemaps(site, read)),
  ...checkOffline(site, folder),
);
const scales = new Scales(site, folder);
const budgets = checkBudgets(pages.values(), scales);
problems.push(...budgets.problems, ...(await markup));

if (values.json) {
  const text = JSON.stringify({
    pages: paths.length,
    problems,
    budgets: formatBudgets(budgets.rows),
  });
  process.stdout.write(`${text}\n`);
} else console.log(formatBudgets(budgets.rows));
if (problems.length > 0) {
  process.exitCode = 1;
  if (!values.json)
    console.error(
      `\n${formatProblems(problems)}\n\n${problems.length} faults in ${paths.length} pages: ${countByRule(problems)}`,
    );
} else if (!values.json) console.log(`\n${paths.length} pages checked: nothing found.`);
