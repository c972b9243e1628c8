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
const made: string[] = [];

/** What every library stands on: the controlled lists and the interface, but not its own ids. */
function isShared(path: string): boolean {
  return path === 'interface' || (path.endsWith('.yaml') && path !== 'ids.yaml');
}

/**
 * A content folder in a new temporary place: the small fixture (one of everything), with the real
 * lists and the real interface. It is removed when the process ends.
 */
export function fixtureSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'silta-fixture-'));
  if (made.length === 0) process.once('exit', removeAll);
  made.push(root);
  const folder = join(root, 'content');
  cpSync(fixture, folder, { recursive: true });
  for (const path of readdirSync(realContent).filter(isShared)) {
    cpSync(join(realContent, path), join(folder, path), { recursive: true });
  }
  return folder;
}

function removeAll(): void {
  for (const root of made) rmSync(root, { recursive: true, force: true });
}

/**
 * The fixture with something done to it: a content folder in a new temporary place. Its interface
 * has a single string, so that a hundred tests need not read the real one a hundred times.
 */
export function withMistake(...edits: readonly Edit[]): string {
  const folder = fixtureSite();
  for (const { code } of languages) {
    writeFileSync(join(folder, `interface/${code}.yaml`), 'nav.home: Silta\n');
  }
  for (const edit of edits) apply(edit, join(folder, edit.file));
  return folder;
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
