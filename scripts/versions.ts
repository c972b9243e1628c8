import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ContentError, type Finding } from '../src/library/finding.ts';
import { loadLibrary } from '../src/library/library.ts';
import { today } from '../src/library/today.ts';
import { readYaml } from '../src/library/yaml.ts';
import { publishedIdsSchema } from '../src/schemas/list.ts';
import { formatLoss, lostIds, lostVersions, type Loss } from '../src/versions/lost.ts';
import { linesOf, unrecorded } from '../src/versions/record-versions.ts';
import { readRecorded, recordedKeys, versionsPath } from '../src/versions/recorded.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';
import { atParting, readRecordCommand, runRecordCommand, UsageError } from './record-command.ts';

/**
 * `npm run versions` keeps the record of what was published, by which a printout is known again.
 * `record` adds what is current and not recorded yet; `check` finds what was lost or altered since
 * a commit. Exit code 1 where something is wrong with the content or the record, 2 with the command.
 */
const usage = `usage: npm run versions
       npm run versions -- record [--date YYYY-MM-DD]
       npm run versions -- check [--base REVISION]`;

const folder = contentFolderOrExit();

await runRecordCommand(usage, async () => {
  const { command, date, base } = settings();
  if (command === 'check') await check(base);
  else if (command === 'record') record(date);
  else tell();
});

function settings() {
  try {
    const { command, base, others } = readRecordCommand({ date: { type: 'string' } });
    if (others['date'] !== undefined && command !== 'record')
      throw new Error('--date is for record');
    return { command, base, date: today(others['date']) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function tell(): void {
  const keys = recordedKeys(folder);
  const known = keys.flatMap(versionsOf).length;
  console.log(`${known} versions of ${keys.length} entries are recorded.`);
  const missing = countOf(unrecorded(loadLibrary(folder), versionsOf, today()));
  if (missing > 0) console.log(`${missing} current ones are not: npm run versions -- record`);
}

function record(date: string): void {
  const added = unrecorded(loadLibrary(folder), versionsOf, date);
  for (const key of added.keys()) refuseEarlier(key, date);
  for (const [key, versions] of added) append(join(folder, versionsPath(key)), linesOf(versions));
  console.log(`${countOf(added)} versions of ${added.size} entries recorded (${date}).`);
}

/** The record tells what followed what, so a day before the last one cannot be right. */
function refuseEarlier(key: string, date: string): void {
  const last = versionsOf(key).at(-1);
  if (last && date < last.date) {
    throw new Error(
      `${key} has a version of ${last.date}; ${date} is before that. Nothing is written.`,
    );
  }
}

function append(path: string, lines: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const isOpen = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8'));
  appendFileSync(path, `${isOpen ? '\n' : ''}${lines}`);
}

function versionsOf(key: string) {
  const { versions, findings } = readRecorded(folder, key);
  if (findings.length > 0) throw new ContentError(findings);
  return versions;
}

function countOf(versions: ReadonlyMap<string, readonly unknown[]>): number {
  return [...versions.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Says nothing where all is well. */
async function check(base: string | undefined): Promise<void> {
  const findings = recordedKeys(folder).flatMap(
    (key): readonly Finding[] => readRecorded(folder, key).findings,
  );
  const before = await atParting(folder, base, (copy) => ({
    keys: recordedKeys(copy),
    losses: lostVersions(copy, folder),
  }));
  const losses: Loss[] = [
    ...(before?.losses ?? []),
    ...lostIds(
      [...new Set([...recordedKeys(folder), ...(before?.keys ?? [])])],
      idsOf(folder),
      basename(folder),
    ),
  ];
  for (const loss of losses) console.error(formatLoss(loss));
  if (findings.length > 0) throw new ContentError(findings);
  if (losses.length > 0) process.exitCode = 1;
}

function idsOf(content: string): ReadonlySet<string> {
  const path = join(content, 'ids.yaml');
  const { data } = readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '', path);
  const ids = publishedIdsSchema.safeParse(data);
  return new Set(ids.success ? ids.data.map(({ id }) => id) : []);
}
