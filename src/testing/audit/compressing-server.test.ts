import { createServer, get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressingServer, listen, type Listening } from './compressing-server.ts';

const text = 'جسر – tilts – silta '.repeat(200);
let [plain, packing]: Listening[] = [];

beforeAll(async () => {
  plain = await listen(
    createServer(({ url }, response) => {
      const type = url === '/picture' ? 'image/png' : 'text/html; charset=utf-8';
      response.writeHead(url === '/missing' ? 404 : 200, { 'content-type': type, 'x-own': 'kept' });
      response.end(text);
    }),
  );
  packing = await listen(compressingServer(plain.origin));
});
afterAll(() => {
  packing?.close();
  plain?.close();
});

function ask(path: string, accepted: string): Promise<[IncomingMessage, Buffer]> {
  return new Promise((done, fail) => {
    const headers = { 'accept-encoding': accepted };
    get(`${packing?.origin}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done([answer, Buffer.concat(chunks)]));
    }).on('error', fail);
  });
}

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
] as const)(
  'a page for a browser that takes "%s" is sent as %s',
  async (accepted, used, unpack) => {
    for (const path of ['/page', '/page', '/missing']) {
      const [{ statusCode, headers }, body] = await ask(path, accepted);
      expect(statusCode).toBe(path === '/missing' ? 404 : 200);
      expect(headers).toMatchObject({ 'content-encoding': used, 'x-own': 'kept' });
      expect(headers['content-length']).toBe(String(body.length));
      expect(unpack(body).toString()).toBe(text);
    }
  },
);

test.each([
  ['/picture', 'br'],
  ['/page', 'identity'],
])('%s for a browser that takes "%s" is sent as it is', async (path, accepted) => {
  const [{ headers }, body] = await ask(path, accepted);
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe(text);
});
