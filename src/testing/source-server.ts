import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server of a source saw it. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string;
}

/** What a server answers to a request; an answer that is left out is 404. */
export type Answers = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => void>
>;

/** A local server that answers as websites do, by path, and keeps what it was asked. */
export async function sourceServer(answers: Answers) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, path: decodeURI(url), userAgent: headers['user-agent'] ?? '' });
    const answer = answers[decodeURI(url)];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer with a status and, for a redirect, the place that it names. */
export function answer(status: number, location?: string) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, location === undefined ? {} : { Location: location });
    response.end('<p>A page.</p>');
  };
}
