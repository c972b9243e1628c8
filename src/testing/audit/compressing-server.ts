import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What compresses well; pictures, fonts and archives are packed already. */
const compressible = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))|image\/svg)/;

/** A server that listens, by its address, and how it ends. */
export interface Listening {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Lets a server listen on a port of this machine that is free. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A server that answers as another one does, with texts packed by brotli or gzip as a browser asks:
 * as a host serves a site that does not do so itself. Each answer is packed once.
 * @param origin where the other one listens
 */
export function compressingServer(origin: string): Server {
  const packed = new Map<string, Buffer>();
  return createServer((asked, response) => {
    const { 'accept-encoding': accepted, ...headers } = asked.headers;
    const encoding = encodingFor(String(accepted ?? ''));
    const inner = request(`${origin}${asked.url ?? '/'}`, { method: asked.method, headers });
    inner.on('error', () => response.writeHead(502).end());
    inner.on('response', (answer) => {
      const status = answer.statusCode ?? 502;
      const isPacked =
        asked.method === 'GET' &&
        status !== 304 &&
        answer.headers['content-encoding'] === undefined &&
        compressible.test(answer.headers['content-type'] ?? '');
      if (!encoding || !isPacked) {
        response.writeHead(status, answer.headers);
        answer.pipe(response);
        return;
      }
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const key = `${encoding} ${asked.url}`;
        const body = packed.get(key) ?? pack(Buffer.concat(chunks), encoding);
        packed.set(key, body);
        const sent = { ...answer.headers };
        delete sent['transfer-encoding'];
        response.writeHead(status, {
          ...sent,
          'content-encoding': encoding,
          'content-length': body.length,
          vary: 'Accept-Encoding',
        });
        response.end(body);
      });
    });
    inner.end();
  });
}

type Encoding = 'br' | 'gzip';

function encodingFor(accepted: string): Encoding | undefined {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** A very large file takes the highest quality seconds, so it gets a lower one. */
function pack(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 9 });
  const quality = body.length > 1_000_000 ? 5 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
