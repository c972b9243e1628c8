import { EpubCheck } from '@likecoin/epubcheck-ts';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../output/problem.ts';
import { atOnce } from './at-once.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';

/** Every EPUB by EPUBCheck: that of the machine where it has one, else its like for Node. */
export const books: Examination = {
  name: 'books',
  about: 'every EPUB by EPUBCheck: the one of this machine, or else the one that npm brought',
  examine: async (site) => {
    const files = site.files.filter((path) => path.endsWith('.epub'));
    if (files.length === 0) return { looked: '0 books', faults: noneFound('*.epub', 'epub') };
    const isInstalled = await hasEpubCheck();
    const check = isInstalled ? checkByJava : checkByNode;
    const faults = await atOnce(2, files, (path) => check(site, path));
    return {
      looked: `${files.length} books`,
      faults: faults.flat(),
      note: `Checked by ${isInstalled ? 'the EPUBCheck of this machine' : 'epubcheck-ts'}.`,
    };
  },
};

/** Severities that are no advice. */
const severe = new Set(['fatal', 'error', 'warning']);

async function checkByNode(site: AuditedSite, path: string): Promise<Problem[]> {
  const { messages } = await EpubCheck.validate(site.readBytes(path));
  return messages
    .filter(({ severity }) => severe.has(severity))
    .map(({ id, message, location }) => ({
      path,
      rule: `epub/${id}`,
      what: location ? `${message} (${location.path}:${location.line ?? 1})` : message,
    }));
}

interface JavaReport {
  readonly messages: readonly {
    readonly ID: string;
    readonly severity: string;
    readonly message: string;
    readonly locations: readonly { readonly path: string; readonly line: number }[];
  }[];
}

async function checkByJava(site: AuditedSite, path: string): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'silta-epub-'));
  try {
    const report = join(folder, 'report.json');
    await ended('epubcheck', [join(site.folder, path), '--quiet', '--json', report]);
    const { messages } = JSON.parse(readFileSync(report, 'utf8')) as JavaReport;
    return messages
      .filter(({ severity }) => severe.has(severity.toLowerCase()))
      .map(({ ID, message, locations: [place] }) => ({
        path,
        rule: `epub/${ID}`,
        what: place ? `${message} (${place.path}:${place.line})` : message,
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function hasEpubCheck(): Promise<boolean> {
  try {
    return (await ended('epubcheck', ['--version'])) === 0;
  } catch {
    return false;
  }
}

function ended(command: string, parameters: readonly string[]): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, { stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', done);
  });
}
