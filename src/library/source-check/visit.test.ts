import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, sourceServer } from '../../testing/source-server.ts';
import { visit } from './visit.ts';

const getOnly =
  (status: number) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    answer(request.method === 'HEAD' ? status : 200)(request, response);
  };
const arabic = '/مصادر/اللاجئون';

let server: Awaited<ReturnType<typeof sourceServer>>;
const hosts: string[] = [];

beforeAll(async () => {
  server = await sourceServer({
    '/ok': answer(200),
    '/gone': answer(410),
    '/broken': answer(500),
    '/forbidden': answer(403),
    '/too-many': answer(429),
    '/no-head-403': getOnly(403),
    '/no-head-405': getOnly(405),
    '/no-head-501': getOnly(501),
    '/no-head-404': getOnly(404),
    '/for-good': answer(301, '/ok'),
    '/for-good-308': answer(308, '/ok#part'),
    '/for-now': answer(302, '/ok'),
    '/for-now-307': answer(307, '/ok'),
    '/for-good-then-now': answer(301, '/for-now'),
    '/for-now-then-good': answer(302, '/for-good'),
    '/to-nothing': answer(301, '/nav-lapas'),
    '/to-itself': answer(302, '/to-itself'),
    '/to-mail': answer(301, 'mailto:somebody@example.org'),
    '/to-arabic': answer(301, Buffer.from(arabic, 'utf8').toString('latin1')),
    [arabic]: answer(200),
    '/lēni': (_, response) => void setTimeout(() => response.end(), 2000),
  });
});
beforeEach(() => {
  server.requests.length = 0;
  hosts.length = 0;
});
afterAll(() => server.close());

function visitPath(address: string) {
  const gate = (host: string) => Promise.resolve(void hosts.push(host));
  return visit(address.startsWith('http') ? address : `${server.origin}${address}`, {
    gate,
    userAgent: 'Silta-source-check/1 (+https://example.org/)',
    timeout: 250,
  });
}

describe('visit', () => {
  test.each([
    ['/ok', 200, ['HEAD']],
    ['/nav-lapas', 404, ['HEAD', 'GET']],
    ['/nema-strane', 404, ['HEAD', 'GET']],
    ['/لا-صفحة', 404, ['HEAD', 'GET']],
    ['/gone', 410, ['HEAD']],
    ['/broken', 500, ['HEAD', 'GET']],
    ['/forbidden', 403, ['HEAD', 'GET']],
    ['/too-many', 429, ['HEAD']],
    ['/no-head-403', 200, ['HEAD', 'GET']],
    ['/no-head-405', 200, ['HEAD', 'GET']],
    ['/no-head-501', 200, ['HEAD', 'GET']],
    ['/no-head-404', 200, ['HEAD', 'GET']],
    [arabic, 200, ['HEAD']],
    [`${encodeURI(arabic)}#قسم`, 200, ['HEAD']],
  ])('hears from %s that it is %i', async (path, httpStatus, methods) => {
    expect(await visitPath(path)).toEqual({ httpStatus });
    expect(server.requests.map(({ method }) => method)).toEqual(methods);
    expect(new Set(server.requests.map((request) => request.path))).toEqual(
      new Set([decodeURI(path).replace(/#.*/, '')]),
    );
  });

  test.each([
    ['/for-good', 200, '/ok', '/ok'],
    ['/for-good-308', 200, '/ok', '/ok'],
    ['/for-now', 200, '/ok', undefined],
    ['/for-now-307', 200, '/ok', undefined],
    ['/for-good-then-now', 200, '/ok', '/for-now'],
    ['/for-now-then-good', 200, '/ok', undefined],
    ['/to-nothing', 404, '/nav-lapas', '/nav-lapas'],
    ['/to-arabic', 200, encodeURI(arabic), encodeURI(arabic)],
  ])('follows %s, and tells permanent from temporary', async (path, status, to, permanent) => {
    expect(await visitPath(path)).toEqual({
      httpStatus: status,
      location: `${server.origin}${to}`,
      permanent: permanent && `${server.origin}${permanent}`,
    });
  });

  test('follows a redirect to no web address nowhere', async () => {
    expect(await visitPath('/to-mail')).toEqual({ httpStatus: 301 });
  });

  test('gives up on redirects without an end', async () => {
    expect(await visitPath('/to-itself')).toMatchObject({ failure: 'too-many-redirects' });
    expect(server.requests).toHaveLength(11);
  });

  test('gives up on a server that does not answer in time', async () => {
    expect(await visitPath('/lēni')).toEqual({ httpStatus: undefined, failure: 'timeout' });
  });

  test('tells that a connection was refused', async () => {
    const closed = await sourceServer({});
    await closed.close();
    expect(await visitPath(`${closed.origin}/`)).toEqual({
      httpStatus: undefined,
      failure: 'ECONNREFUSED',
    });
  });

  test('waits for the turn of the host before each request, and says who asks', async () => {
    await visitPath('/for-good');
    expect(hosts).toEqual([new URL(server.origin).host, new URL(server.origin).host]);
    expect(server.requests.map(({ userAgent }) => userAgent)).toEqual([
      'Silta-source-check/1 (+https://example.org/)',
      'Silta-source-check/1 (+https://example.org/)',
    ]);
  });
});
