import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What went over the wire, and when. */
export interface Delivery {
  readonly path: string;
  /** The body as it was sent; without headers. */
  readonly bytes: number;
  /** Whether a script fetched it, and not the page with its links, scripts and pictures. */
  readonly fetched: boolean;
}

/** A server in front of another, as a host of static pages is: it compresses text. */
export interface Wire {
  readonly origin: string;
  /** Everything that was sent so far. */
  readonly deliveries: readonly Delivery[];
  close(): void;
}

/** What a server says of its own connection, and not of a file; `etag` is that of the plain text. */
const ownHeaders = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'etag'];
const compressible = /text|javascript|json|xml|svg/;

/** Puts a server on the wire. Both listen on free ports of this machine. */
export async function openWire(inner: Server): Promise<Wire> {
  const source = await listen(inner);
  const deliveries: Delivery[] = [];
  const compressed = new Map<string, Buffer>();

  const deliver = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const answer = await fetch(source + path, { method, redirect: 'manual' });
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !ownHeaders.includes(name)),
    );
    let body = Buffer.from(await answer.arrayBuffer());
    if (method === 'GET' && compressible.test(headers['content-type'] ?? '')) {
      const known = compressed.get(path) ?? gzipSync(body);
      compressed.set(path, known);
      body = Buffer.from(known);
      headers['content-encoding'] = 'gzip';
    }
    if (method === 'GET') headers['content-length'] = String(body.length);
    response.writeHead(answer.status, headers).end(body);
    const fetched = request.headers['sec-fetch-dest'] === 'empty';
    deliveries.push({ path, bytes: body.length, fetched });
  };
  const front = createServer((request, response) => {
    deliver(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const close = () => {
    for (const server of [front, inner]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { origin: await listen(front), deliveries, close };
}

/** Lets a server listen on a free port of this machine. Returns its origin. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
