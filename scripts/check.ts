import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { findMistakes } from '../src/library/check.ts';
import { readContent } from '../src/library/content.ts';
import type { Finding } from '../src/library/finding.ts';
import { changeSince, mistakesOf, type Change } from '../src/library/report/changed.ts';
import { withFolderAt } from '../src/library/report/folder-at.ts';
import { ChangeError } from '../src/library/report/git.ts';
import { githubReporter } from '../src/library/report/github.ts';
import { jsonReporter } from '../src/library/report/json.ts';
import { reportOn } from '../src/library/report/report.ts';
import { usualFormat, type Format, type Reporter } from '../src/library/report/reporter.ts';
import { terminalReporter, wantsColour } from '../src/library/report/terminal.ts';
import { checkOptions, checkUsage, UsageError, type CheckOptions } from './check-options.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

const { env, stdout } = process;

/** `npm run check`: every mistake in the content; `--help` tells how it is asked. */
try {
  const options = checkOptions(process.argv.slice(2));
  if (options.help) console.log(checkUsage);
  else await check(contentFolderOrExit(), options);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ChangeError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${checkUsage}`);
  process.exitCode = 2;
}

async function check(folder: string, { format, changed, paths }: CheckOptions): Promise<void> {
  const change = changed === undefined ? undefined : await changeSince(folder, changed);
  const all = findMistakes(readContent(folder));
  const answerable = change ? await mistakesOf(change, all, () => mistakesAt(folder, change)) : all;
  const report = reportOn(below(paths, folder, answerable), scopeOf(change, paths));

  const form = format ?? usualFormat(env);
  const { printed, summary } = (await reporterFor(form, folder, change))(report);
  stdout.write(printed);
  const page = env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && page) appendFileSync(page, summary);
  process.exitCode = report.messages.length === 0 ? 0 : 1;
}

async function reporterFor(form: Format, folder: string, change?: Change): Promise<Reporter> {
  if (form === 'json') return jsonReporter;
  if (form === 'terminal') return terminalReporter({ colour: wantsColour(stdout.isTTY, env) });
  // Where nobody asked for a comparison, it only puts the annotations in order, and may fail.
  const known = change ?? (await changeSince(folder).catch(() => undefined));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return githubReporter({
    changed: known?.files ?? new Set(),
    token: randomUUID(),
    files: server && repository ? `${server}/${repository}/blob/HEAD` : undefined,
  });
}

async function mistakesAt(folder: string, { start }: Change): Promise<readonly Finding[]> {
  return (await withFolderAt(folder, start, (copy) => findMistakes(readContent(copy)))) ?? [];
}

/** The findings in the files and folders that were named, or all of them. */
function below(paths: readonly string[], folder: string, findings: readonly Finding[]) {
  if (paths.length === 0) return findings;
  const wanted = paths.map((path) => {
    if (!existsSync(path)) throw new UsageError(`there is no file or folder at ${path}`);
    return relative(resolve(folder, '..'), resolve(path)).replaceAll(sep, '/');
  });
  return findings.filter(({ file }) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  );
}

function scopeOf(change: Change | undefined, paths: readonly string[]): string {
  if (paths.length > 0) return 'what was named';
  return change ? 'what changed' : 'the content';
}
