import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../src/testing/fixture-site.ts';
import { runScript } from '../src/testing/run-script.ts';

const languages = ['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr'];
let content: string;
let site: string;

const addresses = (...rest: string[]) => runScript('addresses.ts', content, ...rest);
const list = () => readFileSync(join(content, 'addresses.txt'), 'utf8');
const put = (path: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), '');
};
const publish = (path: string) => languages.forEach((code) => put(`${code}/${path}`));

beforeEach(() => {
  content = withMistake();
  site = mkdtempSync(join(tmpdir(), 'silta-site-'));
  put('index.html');
  publish('guidance/first-weeks/index.html');
});

describe('npm run addresses', () => {
  test('-- record adds what the site has, a second time nothing, and never takes anything away', () => {
    expect(addresses('record', '--site', site)).toMatchObject({
      status: 0,
      stdout: '7 addresses added to content/addresses.txt; it has 7.\n',
    });
    const first = list();
    expect(first).toContain('\n<lang>/guidance/first-weeks/\n');
    expect(addresses('record', '--site', site).stdout).toMatch(/^0 addresses added/);
    expect(list()).toBe(first);
    site = mkdtempSync(join(tmpdir(), 'silta-site-'));
    put('index.html');
    put('ar/case-studies/x/index.html');
    expect(addresses('record', '--site', site).stdout).toBe(
      '1 addresses added to content/addresses.txt; it has 8.\n',
    );
    expect(list()).toContain('\n<lang>/guidance/first-weeks/\n');
  });

  test('counts what is recorded, and what of the site is not', () => {
    addresses('record', '--site', site);
    publish('guidance/dzīve/index.html');
    const { stdout } = addresses('--site', site);
    expect(stdout).toBe(
      `7 addresses are recorded in content/addresses.txt.\n7 of the site in ${site} are not: npm run addresses -- record\n`,
    );
  });

  test('-- check names an address that was taken off the list', () => {
    addresses('record', '--site', site);
    const git = (...rest: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...rest], {
        cwd: dirname(content),
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'x');
    expect(addresses('check')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(content, 'addresses.txt'),
      list().replace(/^languages: en /m, 'languages: '),
    );
    expect(addresses('check')).toMatchObject({
      status: 1,
      stderr:
        'content/addresses.txt  lost-address  /en/guidance/first-weeks/ was recorded and is gone → bring it back\n',
    });
  });

  test('says which line of a list it cannot read', () => {
    writeFileSync(join(content, 'addresses.txt'), 'languages: ar\n\n  مدينة\n');
    expect(addresses()).toMatchObject({ status: 1 });
    expect(addresses().stderr).toContain('addresses.txt:3  an id without addresses above it');
  });

  test.each([
    [['remove'], '"remove" is no command'],
    [['record', '--base', 'main'], '--base is for check'],
    [['record', '--site', '/nowhere/مدينة'], 'There is no built site in /nowhere/مدينة'],
  ])('%j is answered with what can be asked', (rest, message) => {
    const { status, stderr } = addresses(...rest);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage: npm run addresses');
  });

  test('writes a file that the check of the content knows', () => {
    addresses('record', '--site', site);
    expect(findingsIn(content)).toEqual([]);
  });
});
