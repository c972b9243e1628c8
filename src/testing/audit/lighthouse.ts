import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, launchArguments } from '../browser/chromium.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { MachineFault, type Examination } from './examination.ts';
import { toolFile } from './tools.ts';
import { practicesOf } from './visits.ts';

/** What is demanded, in hundredths: all of it. */
const demanded = 100;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const attempts = 3;

type Category = (typeof categories)[number];

/** What Lighthouse says of a page in one run. */
interface Run {
  readonly scores: Readonly<Record<Category, number>>;
  /** What stands in the way, by category. */
  readonly lost: readonly { readonly category: Category; readonly what: string }[];
}

/** Lighthouse as it is out of the box: a phone in the middle of its class on a slow network. */
export const lighthouse: Examination = {
  name: 'lighthouse',
  about: `Lighthouse on one page of each sort, best of ${attempts}: ${demanded} in all four categories`,
  examine: async (site) => {
    const faults: Problem[] = [];
    const rows: string[] = [];
    const paths = pagesFor(site);
    for (const path of paths) {
      const runs = await runsOf(site, path);
      const asked = categories.filter((category) => category !== 'seo' || !isHidden(site, path));
      rows.push(
        [path.padEnd(64), ...categories.map((each) => cell(runs, each, asked))].join(' ').trimEnd(),
      );
      faults.push(...asked.flatMap((category) => faultsOf(path, runs, category)));
    }
    const head = ['', ...categories.map((each) => each.slice(0, 14).padStart(14))];
    return {
      looked: `${paths.length} pages, best of ${attempts}`,
      faults,
      note: [`${head[0]?.padEnd(64)} ${head.slice(1).join(' ')}`, ...rows].join('\n'),
    };
  },
};

/** A page of each sort that readers come in by, where the site has it. */
function pagesFor(site: AuditedSite): string[] {
  const [first = '', second] = practicesOf(site);
  const entries = ['siin-ja-saal', first].filter((id) =>
    site.has(`en/case-studies/${id}/index.html`),
  );
  const guidance = ['latvia', ...idsIn(site, 'lv/guidance')];
  const wanted = [
    'en/',
    'en/case-studies/',
    `en/case-studies/${entries[0]}/`,
    `ar/case-studies/${entries[0]}/`,
    `lv/guidance/${guidance.find((id) => site.has(`lv/guidance/${id}/index.html`))}/`,
    'en/search/',
    ...(second ? [`en/compare/?ids=${first},${second}`] : []),
  ];
  return wanted.filter((path) => site.has(`${path.replace(/\?.*/, '')}index.html`));
}

function idsIn({ files }: AuditedSite, folder: string): string[] {
  const pages = files.filter(
    (path) => path.startsWith(`${folder}/`) && !/\/(all|map)\//.test(path),
  );
  return pages.flatMap((path) => /^[^/]+\/[^/]+\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
}

/** Search engines are asked to leave such a page out, so what they make of it says nothing. */
function isHidden(site: AuditedSite, path: string): boolean {
  return /<meta name="robots" content="noindex"/.test(
    site.read(`${path.replace(/\?.*/, '')}index.html`),
  );
}

/** Runs until every score is as demanded, or often enough: other work on a machine costs points. */
async function runsOf(site: AuditedSite, path: string): Promise<Run[]> {
  const runs: Run[] = [];
  while (runs.length < attempts) {
    runs.push(await runOnce(`${await site.served()}${path}`));
    if (categories.every((category) => best(runs, category) === demanded)) break;
  }
  return runs;
}

function best(runs: readonly Run[], category: Category): number {
  return Math.max(...runs.map(({ scores }) => scores[category]));
}

function cell(runs: readonly Run[], category: Category, asked: readonly Category[]): string {
  return (asked.includes(category) ? String(best(runs, category)) : 'noindex').padStart(14);
}

function faultsOf(path: string, runs: readonly Run[], category: Category): Problem[] {
  const most = best(runs, category);
  if (most >= demanded) return [];
  const run = runs.find(({ scores }) => scores[category] === most);
  const lost = run?.lost.filter((each) => each.category === category).map(({ what }) => what) ?? [];
  const rule = `lighthouse/${category}`;
  return [{ path, rule, what: `${most} instead of ${demanded}: ${lost.join('; ')}` }];
}

async function runOnce(address: string): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'silta-lighthouse-'));
  try {
    const report = join(folder, 'report.json');
    await runLighthouse([
      ...[address, '--output=json', `--output-path=${report}`, '--quiet'],
      ...[`--only-categories=${categories.join(',')}`],
      `--chrome-flags=${['--headless', ...launchArguments].join(' ')}`,
    ]);
    return readRun(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly categories: Readonly<Record<Category, ReportCategory>>;
  readonly audits: Readonly<Record<string, ReportAudit | undefined>>;
}

interface ReportCategory {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface ReportAudit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly unknown[] };
}

/** The scores of a report, in hundredths, and the audits that cost any of them. */
export function readRun(json: string): Run {
  const report = JSON.parse(json) as Report;
  const scoreOf = (category: Category) =>
    Math.round((report.categories[category].score ?? 0) * 100);
  return {
    scores: Object.fromEntries(categories.map((each) => [each, scoreOf(each)])) as Run['scores'],
    lost: categories.flatMap((category) =>
      report.categories[category].auditRefs.flatMap(({ id, weight }) => {
        const audit = report.audits[id];
        if (weight === 0 || !audit || audit.score === null || audit.score >= 0.995) return [];
        const shown = audit.displayValue ? ` ${audit.displayValue}` : '';
        return { category, what: `${id}${shown}${placesOf(report, id, audit)}` };
      }),
    ),
  };
}

/** Which elements an audit names: for a shift of the layout another audit has them. */
function placesOf({ audits }: Report, id: string, { details }: ReportAudit): string {
  const source = id === 'cumulative-layout-shift' ? audits['layout-shifts']?.details : details;
  const selectors = (source?.items ?? []).flatMap((item) => {
    const { node } = item as { node?: { selector?: string } };
    return node?.selector ?? [];
  });
  const different = [...new Set(selectors)].slice(0, 3);
  return different.length > 0 ? ` (${different.join(', ')})` : '';
}

/** @throws MachineFault where it did not run to its end */
async function runLighthouse(parameters: readonly string[]): Promise<void> {
  const path = await chromiumPath().catch((error: unknown) => {
    throw new MachineFault(error instanceof Error ? error.message : String(error));
  });
  const script = toolFile('lighthouse/cli/index.js');
  await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CHROME_PATH: path },
      timeout: 180_000,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new MachineFault(`Lighthouse ended with ${code}: ${said.slice(-600)}`));
    });
  });
}
