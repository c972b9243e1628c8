import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { findMistakes } from '../library/check.ts';
import { readContent } from '../library/content.ts';
import { vocabularyFiles } from '../library/content-path.ts';
import { listFiles } from '../library/files.ts';

/** One thing that is done to a file of a content folder, named by its path below the folder. */
export type Edit = { readonly file: string } & (
  | { readonly replace: string | RegExp; readonly by: string }
  | { readonly add: string | Uint8Array }
  | { readonly append: string }
  | { readonly link: string }
  | { readonly remove: true }
);

const fixture = join(import.meta.dirname, 'fixtures/good/content');
const realContent = join(import.meta.dirname, '../../content');

/** What every library stands on: the controlled lists and the interface, not what is its own. */
function isShared(path: string): boolean {
  return path === 'interface' || (path.endsWith('.yaml') && !own.has(path));
}

const own = new Set(['ids.yaml', 'source-check.yaml']);

/**
 * A content folder in a new temporary place: the small fixture (one of everything), with the real
 * lists and the real interface. `temporary-folder.ts` removes it after the tests.
 */
export function fixtureSite(): string {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  for (const path of readdirSync(realContent).filter(isShared)) {
    cpSync(join(realContent, path), join(folder, path), { recursive: true });
  }
  return folder;
}

/**
 * The fixture with something done to it: a content folder in a new temporary place. Its interface
 * has one string and its lists only what the fixture uses, so that two hundred tests need not read
 * the real ones two hundred times.
 */
export function withMistake(...edits: readonly Edit[]): string {
  small ??= smallSite();
  const folder = temporaryFolder();
  cpSync(small, folder, { recursive: true });
  for (const edit of edits) apply(edit, join(folder, edit.file));
  return folder;
}

let small: string | undefined;

function smallSite(): string {
  const folder = fixtureSite();
  const files = listFiles(fixture).map((path) => readFileSync(join(fixture, path), 'utf8'));
  const words = new Set(files.flatMap((text) => text.match(/[a-z0-9-]+/g) ?? []));
  const isUsed = (item: string) => words.has(/^- id: (.*)$/m.exec(item)?.[1] ?? '');
  for (const list of Object.values(vocabularyFiles)) {
    const path = join(folder, `${list}.yaml`);
    const items = readFileSync(path, 'utf8').split(/^(?=- id: )/m);
    writeFileSync(path, items.filter(isUsed).join(''));
  }
  for (const { code } of languages) {
    writeFileSync(join(folder, `interface/${code}.yaml`), 'nav.home: Silta\n');
  }
  return folder;
}

function temporaryFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'silta-fixture-')), 'content');
}

function apply(edit: Edit, path: string): void {
  if ('remove' in edit) rmSync(path, { recursive: true });
  else if ('append' in edit) appendFileSync(path, edit.append);
  else if ('replace' in edit) {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(edit.replace, edit.by);
    if (after === before) throw new Error(`${edit.file} does not hold "${edit.replace}"`);
    writeFileSync(path, after);
  } else {
    if (existsSync(path)) rmSync(path);
    mkdirSync(dirname(path), { recursive: true });
    if ('link' in edit) symlinkSync(edit.link, path);
    else writeFileSync(path, edit.add);
  }
}

/** What the check finds in a content folder, as `path:line:column rule`. */
export function findingsIn(folder: string): string[] {
  return findMistakes(readContent(folder)).map(
    ({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`,
  );
}
