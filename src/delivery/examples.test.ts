import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { nginxFile } from './nginx.ts';
import type { Redirect } from './redirects.ts';

const examples = join(import.meta.dirname, '../../scripts/delivery');
const redirects: readonly Redirect[] = [
  { from: '/ar/case-studies/old/', to: '/ar/case-studies/new/', status: 301 },
  { from: '/sr/case-studies/twin/', to: '/sr/frameworks/twin/', status: 302 },
];

describe('the examples beside the instructions are, to the letter, what is made', () => {
  const site = { origin: 'https://example.org', base: '/' };
  const below = { origin: 'https://example.org', base: '/silta/' };

  test.each([
    ['nginx.conf', nginxFile(site, redirects, '/var/www/silta')],
    ['nginx-below-a-path.conf', nginxFile(below, redirects, '/var/www/silta')],
    ['Caddyfile', caddyFile(site, redirects, '/var/www/silta')],
    ['Caddyfile-below-a-path', caddyFile(below, redirects, '/var/www/silta')],
    ['_headers', headersFile('/')],
    ['_redirects', redirectsFile(redirects, '/')],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(examples, name));
  });
});

test('a server without a certificate listens on the port of its address alone', () => {
  const text = nginxFile({ origin: 'http://192.0.2.7:8080', base: '/' }, [], '/srv/silta');
  expect(text).toContain('server {\n  listen 8080;\n  server_name 192.0.2.7;\n');
  expect(text).not.toContain('ssl');
});
