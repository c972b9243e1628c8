import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteServer } from '../../scripts/site-server.ts';
import type { SiteAddress } from '../i18n/site-address.ts';
import { caddyFile } from './caddy.ts';
import { headersFor, headersOfMissing } from './delivery-rules.ts';
import { redirectsFile } from './host-files.ts';
import { nginxFile } from './nginx.ts';
import type { Redirect } from './redirects.ts';

const redirects: readonly Redirect[] = [
  { from: '/ar/case-studies/old/', to: '/ar/case-studies/new/', status: 301 },
  { from: '/ar/case-studies/twin/', to: '/ar/frameworks/twin/', status: 302 },
];
const files = {
  'index.html': '<p>Silta</p>',
  '404.html': '<p>لا توجد</p>',
  'ar/index.html': '<p>لاجئ</p>',
  'ar/case-studies/old/index.html': '<p>It has moved</p>',
  'ar/case-studies/new/index.json': '{}',
  'ar/case-studies/new/cite.ris': 'TI  - حديقة',
  'ar/case-studies/new/data.csv': 'a,b',
  'ar/case-studies/new/book.epub': '',
  'ar/feed.xml': '<feed/>',
  'admin/index.html': '<p>Editor</p>',
  'admin/assets/a-1.js': '1',
  '_astro/a.Dt7W.js': '1',
  'search-index/ar/pagefind.js': '1',
  'search-index/ar/index/und_1.pf_index': '1',
  'sw.js': '1',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const place = mkdtempSync(join(tmpdir(), 'silta-servers-'));

/** A server that runs, by the address that it was asked to serve. */
type Start = (address: SiteAddress, folder: string, settings: string) => () => void;

const starts: readonly [name: string, isHere: boolean, start: Start][] = [
  ['the server of npm run serve', true, startOwn],
  ['nginx', has('nginx', '-v'), startNginx],
  ['Caddy', has('caddy', 'version'), startCaddy],
];
const cases = starts.flatMap(([name, isHere, start]) =>
  ['/', '/repo/'].map((base) => ({ name, isHere, start, base })),
);

describe.each(cases)('$name at $base', ({ isHere, start, base }) => {
  let stop: (() => void) | undefined;
  let root: string;
  const ask = (path: string) => fetch(`${root}${path}`, { redirect: 'manual' });

  beforeAll(async () => {
    if (!isHere) return;
    const folder = mkdtempSync(join(place, 'site-'));
    for (const [path, text] of Object.entries({
      ...files,
      _redirects: redirectsFile(redirects, base),
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const origin = `http://127.0.0.1:${await freePort()}`;
    root = `${origin}${base.slice(0, -1)}`;
    stop = start({ origin, base }, folder, mkdtempSync(join(place, 'settings-')));
    await vi.waitFor(() => ask('/'), 5000);
  });
  afterAll(() => stop?.());

  test.skipIf(!isHere).each(['/', '/ar/', ...Object.keys(files).filter(isAsked).map(slash)])(
    'sends with %s the headers of the rules',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      const expected = headersFor(path);
      const sent = Object.keys(expected).map((name) => [name, answer.headers.get(name)]);
      expect(Object.fromEntries(sent)).toEqual(expected);
      const policies = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'];
      for (const name of policies.filter((each) => !(each in expected)))
        expect(answer.headers.get(name)).toBe(null);
    },
  );

  test.skipIf(!isHere)('answers a page that does not exist with 404.html, as safely', async () => {
    for (const path of ['/ar/no-such-page/', '/_astro/gone.js']) {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('<p>لا توجد</p>');
      for (const [name, value] of Object.entries(headersOfMissing()))
        expect(answer.headers.get(name), name).toBe(value);
      expect(answer.headers.get('Cache-Control') ?? '').not.toContain('immutable');
    }
  });

  test.skipIf(!isHere).each([
    ['/ar/case-studies/old/', 301, '/ar/case-studies/new/'],
    ['/ar/case-studies/twin/', 302, '/ar/frameworks/twin/'],
    ['/ar', undefined, '/ar/'],
  ])('leads from %s on', async (from, status, to) => {
    const answer = await ask(from);
    if (status === undefined) expect([301, 308]).toContain(answer.status);
    else expect(answer.status).toBe(status);
    const location = new URL(answer.headers.get('Location') ?? '', `${root}${from}`);
    expect(location.href).toBe(`${root}${to}`);
  });
});

function isAsked(path: string): boolean {
  return !/(?:^|\/)(?:index|404)\.html$/.test(path) && path !== '_redirects';
}

function slash(path: string): string {
  return `/${path}`;
}

function has(command: string, question: string): boolean {
  return spawnSync(command, [question]).status === 0;
}

function startOwn({ origin, base }: SiteAddress, folder: string): () => void {
  const server = siteServer(folder, base).listen(Number(new URL(origin).port), '127.0.0.1');
  return () => server.close();
}

function startNginx(address: SiteAddress, folder: string, settings: string): () => void {
  writeFileSync(join(settings, 'silta.conf'), nginxFile(address, redirects, folder));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(settings, 'nginx.conf'),
    [
      // As root it would hand over to somebody who may not read a temporary folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${settings}/pid; error_log ${settings}/error.log;`,
      'events {}',
      'http {',
      '  access_log off;',
      ...temporary.map((name) => `  ${name}_temp_path ${settings}/${name};`),
      '  include silta.conf;',
      '}',
    ].join('\n'),
  );
  return stopOf(spawn('nginx', ['-p', settings, '-c', join(settings, 'nginx.conf')]));
}

function startCaddy(address: SiteAddress, folder: string, settings: string): () => void {
  const file = join(settings, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${caddyFile(address, redirects, folder)}`);
  const env = { ...process.env, XDG_DATA_HOME: settings, XDG_CONFIG_HOME: settings };
  return stopOf(spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env }));
}

function stopOf(child: ChildProcess): () => void {
  return () => child.kill();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
