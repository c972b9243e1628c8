import { createServer, get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWire, type Wire } from './wire.ts';

const page = `<p lang="ar">${'الاندماج يبدأ من البلدية '.repeat(200)}</p>`;
const index = Buffer.from(Array.from({ length: 500 }, (_, each) => each % 256));
let wire: Wire;

beforeAll(async () => {
  wire = await openWire(
    createServer((request, response) => {
      if (request.url === '/ar/') {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      } else if (request.url === '/index.pf_index') response.writeHead(200).end(index);
      else response.writeHead(404, { 'Content-Type': 'text/html' }).end('لا توجد صفحة');
    }),
  );
});

afterAll(() => wire.close());

test('compresses text, and counts what is sent', async () => {
  const { headers, body } = await load('/ar/');
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(page);
  expect(wire.deliveries.at(-1)).toEqual({ path: '/ar/', bytes: body.length, fetched: false });
  expect(body.length).toBeLessThan(page.length / 5);
});

test('sends as they are the files that are no text', async () => {
  const { headers, body } = await load('/index.pf_index', { 'sec-fetch-dest': 'empty' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body).toEqual(index);
  expect(wire.deliveries.at(-1)).toEqual({ path: '/index.pf_index', bytes: 500, fetched: true });
});

test('passes on that there is no such page', async () => {
  const { status, body } = await load('/lv/nav/');
  expect([status, gunzipSync(body).toString()]).toEqual([404, 'لا توجد صفحة']);
});

async function load(path: string, headers = {}) {
  const response = await new Promise<IncomingMessage>((done) => {
    get(wire.origin + path, { headers }, done);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}
