import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { changeSince, mistakesOf } from './changed.ts';
import { withFolderAt } from './folder-at.ts';

let folder: string;

function git(...command: readonly string[]): string {
  const person = ['-c', 'user.name=Zanda', '-c', 'user.email=zanda@example.org'];
  return execFileSync('git', [...person, ...command], { cwd: dirname(folder), encoding: 'utf8' });
}

function commit(words: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', words);
}

function write(path: string, words: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), words);
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'silta-changed-')), 'content');
  for (const path of ['a/ar.mdx', 'a/lv.mdx', 'b/sr.mdx', 'b/سكن.mdx']) write(path, `${path}\n`);
  writeFileSync(join(dirname(folder), 'code.ts'), '1\n');
  git('init', '--quiet', '--initial-branch=main');
  commit('Begin');
  git('switch', '--quiet', '--create', 'a-branch');
});

describe('what changed since a branch parted from main', () => {
  test('is what it commits, moves, removes, stages, edits and adds, in content alone', async () => {
    write('a/ar.mdx', 'تغيّر\n');
    git('mv', 'content/a/lv.mdx', 'content/a/en.mdx');
    commit('Change and move');
    git('switch', '--quiet', 'main');
    write('main/lv.mdx', 'vēlāk\n');
    commit('Something else on main');
    git('switch', '--quiet', 'a-branch');
    git('rm', '--quiet', 'content/b/sr.mdx');
    appendFileSync(join(folder, 'b/سكن.mdx'), 'و\n');
    write('c d/sr\n2.mdx', 'novo\n');
    writeFileSync(join(dirname(folder), 'code.ts'), '2\n');
    const { files } = await changeSince(folder);
    expect([...files].sort()).toEqual([
      'content/a/ar.mdx',
      'content/a/en.mdx',
      'content/a/lv.mdx',
      'content/b/sr.mdx',
      'content/b/سكن.mdx',
      'content/c d/sr\n2.mdx',
    ]);
  });

  test('leaves out what git ignores', async () => {
    write('.gitignore', '*.bak\n');
    write('a/ar.bak', 'قديم\n');
    expect([...(await changeSince(folder)).files]).toEqual(['content/.gitignore']);
  });

  test('goes by the name that is given, and by origin/main before main', async () => {
    write('a/ar.mdx', 'تغيّر\n');
    commit('Change');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect([...(await changeSince(folder)).files]).toEqual([]);
    expect([...(await changeSince(folder, 'main')).files]).toEqual(['content/a/ar.mdx']);
  });

  test('names files as findings do where the content lies deep in a repository', async () => {
    write('inner/content/sr.mdx', 'novo\n');
    const inner = join(folder, 'inner/content');
    expect([...(await changeSince(inner)).files]).toEqual(['content/sr.mdx']);
  });
});

describe('says in words where git cannot tell', () => {
  test.each(['nav-tāda', '--output=x', 'غير موجود', 'a..b'])('a base named %s', async (base) => {
    await expect(changeSince(folder, base)).rejects.toThrow(
      `git knows no branch or commit "${base}": name another after --changed`,
    );
  });

  test('that there is neither origin/main nor main', async () => {
    git('branch', '--quiet', '--delete', '--force', 'main');
    await expect(changeSince(folder)).rejects.toThrow('"origin/main" or "main"');
  });

  test('that there is no repository', async () => {
    rmSync(join(dirname(folder), '.git'), { recursive: true });
    await expect(changeSince(folder)).rejects.toThrow('the content folder is in no git repository');
  });

  test('that git is not installed', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      await expect(changeSince(folder)).rejects.toThrow('git is not installed');
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('that the history does not reach back to the base', async () => {
    git('switch', '--quiet', '--orphan', 'alone');
    write('a/ar.mdx', 'وحيد\n');
    commit('Begin again');
    await expect(changeSince(folder, 'main')).rejects.toThrow('fetch-depth: 0');
  });
});

describe('the mistakes of a change', () => {
  const at = (file: string, line: number, problem = 'سكن'): Finding => ({
    ...{ file: `content/${file}`, line, column: 1, rule: 'broken-link', problem },
  });
  const files = new Set(['content/a/ar.mdx', 'content/b/sr.mdx']);

  test('are all in its files, and those in others that were not there before', async () => {
    const findings = [at('a/ar.mdx', 1), at('b/sr.mdx', 2), at('c/lv.mdx', 3), at('d/lv.mdx', 4)];
    const before = async () => [at('a/ar.mdx', 1), at('c/lv.mdx', 3, 'in other words')];
    expect(await mistakesOf({ files }, findings, before)).toEqual([
      at('a/ar.mdx', 1),
      at('b/sr.mdx', 2),
      at('d/lv.mdx', 4),
    ]);
  });

  test('need no look at the base where all are in its own files', async () => {
    const before = () => Promise.reject(new Error('there was no need to look'));
    expect(await mistakesOf({ files }, [at('a/ar.mdx', 1)], before)).toHaveLength(1);
  });
});

test('the folder is had as it was, and nothing of the repository changes', async () => {
  write('a/ar.mdx', 'تغيّر\n');
  git('add', '--all');
  write('b/sr.mdx', 'novo\n');
  const status = git('status', '--porcelain');
  const index = readFileSync(join(dirname(folder), '.git/index'));
  const read = (copy: string) => [copy, readFileSync(join(copy, 'a/ar.mdx'), 'utf8')] as const;
  const [copy = '', words] = (await withFolderAt(folder, 'main', read)) ?? [];
  expect(words).toBe('a/ar.mdx\n');
  expect(copy).toMatch(/content$/);
  expect(() => readFileSync(join(copy, 'a/ar.mdx'))).toThrow('ENOENT');
  expect(readFileSync(join(dirname(folder), '.git/index')).equals(index)).toBe(true);
  expect(git('status', '--porcelain')).toBe(status);
});

test('there is no folder as it was where the base had none', async () => {
  write('inner/content/sr.mdx', 'novo\n');
  expect(await withFolderAt(join(folder, 'inner/content'), 'main', () => 1)).toBeUndefined();
});
