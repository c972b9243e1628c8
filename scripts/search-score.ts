import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { languageCodes } from '../src/i18n/languages.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { scoreOptions, scoreUsage, UsageError } from '../src/search/score/options.ts';
import { buildPlainIndex, closePagefind } from '../src/search/score/plain-index.ts';
import { queriesOf, type Query } from '../src/search/score/queries.ts';
import { readQuerySet } from '../src/search/score/query-set.ts';
import { reportMisses, reportScores } from '../src/search/score/report.ts';
import { scoreLanguage, type LanguageScore } from '../src/search/score/score.ts';
import { formatMiss, missedTargets } from '../src/search/score/targets.ts';
import { listen, openWire } from '../src/search/score/wire.ts';
import { launchChromium } from '../src/testing/browser/chromium.ts';
import { siteServer } from './site-server.ts';

/**
 * `npm run search:score [-- OPTION …]`: how well the search of the built site finds what people ask,
 * beside plain Pagefind on the same pages. `--help` lists the options.
 */
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(scoreUsage);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(): Promise<void> {
  const options = scoreOptions(process.argv.slice(2), languageCodes);
  if (options.help) {
    console.log(scoreUsage);
    return;
  }
  const dist = resolve(options.dist);
  const folder = resolve(
    options.queries ?? join(import.meta.dirname, '../src/search/score/queries'),
    options.set,
  );
  const fileOf = ({ language }: { language: string }) => join(folder, `${language}.yaml`);
  const place = (query: Query) => `${relative('', fileOf(query))}:${query.line}`;
  const queries = readQueries(options.languages, fileOf);
  tellOfMissingPages(queries, dist, place);
  const chosen = queries.filter(({ variant }) => options.variants?.includes(variant) ?? true);

  const scores = await score(dist, options.languages, chosen, options.cpu);
  const slower = options.cpu === undefined ? '' : `, processor ${options.cpu} times slower`;
  console.log(`Search score: set ${options.set}, ${chosen.length} queries${slower}\n`);
  console.log(reportScores(scores));
  if (options.misses) console.log(`\n${reportMisses(scores, place)}`);
  if (options.json) {
    const { set, cpu } = options;
    writeFileSync(options.json, `${JSON.stringify({ version: 1, set, cpu, scores }, null, 1)}\n`);
  }
  if (!options.check) return;
  const missed = missedTargets(scores);
  console.log(missed.length === 0 ? '\nEvery target is reached.' : '\nTargets that are missed:');
  for (const miss of missed) console.log(formatMiss(miss));
  if (missed.length > 0) process.exitCode = 1;
}

/** @throws Error with the mistakes of all sets */
function readQueries(
  languages: readonly string[],
  fileOf: (query: { language: string }) => string,
) {
  const mistakes: string[] = [];
  const queries = languages.flatMap((language) => {
    try {
      return readQuerySet(fileOf({ language })).flatMap((need) => queriesOf(need, language));
    } catch (error) {
      mistakes.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return queries;
}

/** A wanted page that was not built cannot be found; the site may be older than the set. */
function tellOfMissingPages(
  queries: readonly Query[],
  dist: string,
  place: (query: Query) => string,
): void {
  const lines = queries.flatMap((query) =>
    query.want
      .map((key) => `${query.language}/${key}`)
      .filter((path) => !existsSync(join(dist, path, 'index.html')))
      .map((path) => `${place(query)}  ${path} is not a page of ${relative('', dist) || '.'}`),
  );
  for (const line of new Set(lines)) console.error(line);
}

async function score(
  dist: string,
  languages: readonly string[],
  queries: readonly Query[],
  cpu: number | undefined,
): Promise<LanguageScore[]> {
  const { base } = siteAddress();
  const server = siteServer(dist, base);
  const browserServer = await launchChromium();
  const plainFolder = mkdtempSync(join(tmpdir(), 'silta-score-'));
  const plainServer = createServer(sirv(plainFolder, { dev: true }));
  const wire = await openWire(server);
  try {
    const plainOrigin = await listen(plainServer);
    const browser = await chromium.connect(browserServer.wsEndpoint());
    const setting = { browser, wire, base, plainOrigin, cpu };
    const scores: LanguageScore[] = [];
    for (const language of languages) {
      const own = queries.filter((query) => query.language === language);
      if (own.length === 0) continue;
      const start = performance.now();
      await buildPlainIndex(dist, language, plainFolder);
      const scored = await scoreLanguage(setting, language, own);
      scores.push(scored);
      const seconds = Math.round((performance.now() - start) / 1000);
      console.error(`${language}  ${own.length} queries  ${seconds} s`);
      for (const fault of scored.faults) console.error(`${language}  ${fault}`);
    }
    return scores;
  } finally {
    await browserServer.close();
    await closePagefind();
    wire.close();
    plainServer.closeAllConnections();
    plainServer.close();
    rmSync(plainFolder, { recursive: true, force: true });
  }
}
