import type { HostGate } from './host-gate.ts';

/** How an address is visited. */
export interface VisitSettings {
  readonly gate: HostGate;
  /** What the visitor calls itself. */
  readonly userAgent: string;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/** What came of a visit. */
export interface Visit {
  /** The last answer (HTTP); undefined where none came. */
  readonly httpStatus: number | undefined;
  /** Why no answer came: `timeout`, `too-many-redirects`, or a code such as `ECONNREFUSED`. */
  readonly failure?: string | undefined;
  /** Where the redirects lead, where there are any. */
  readonly location?: string | undefined;
  /** How far permanent redirects (301, 308) alone lead, where the first of them is one. */
  readonly permanent?: string | undefined;
}

const mostRedirects = 10;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Answers that HEAD can get where a reader's GET would be served. */
const refusals = new Set([401, 403, 404, 405, 406, 500, 501, 503]);

/**
 * Visits an address: HEAD, then GET where HEAD is refused. Redirects are followed, each in its
 * host's turn. A visit never throws: no answer is an answer too.
 */
export async function visit(address: string, settings: VisitSettings): Promise<Visit> {
  let current = withoutFragment(address);
  let location: string | undefined;
  let permanent: string | undefined;
  let isPermanent = true;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await ask(current, settings);
    if ('failure' in answer) return { httpStatus: undefined, ...answer, location, permanent };
    const next = redirects.has(answer.status) ? resolve(answer.location, current) : undefined;
    if (next === undefined) return { httpStatus: answer.status, location, permanent };
    isPermanent &&= answer.status === 301 || answer.status === 308;
    if (isPermanent) permanent = next;
    location = next;
    current = next;
  }
  return { httpStatus: undefined, failure: 'too-many-redirects', location, permanent };
}

type Answer =
  { readonly status: number; readonly location: string | null } | { readonly failure: string };

async function ask(address: string, settings: VisitSettings): Promise<Answer> {
  const head = await request('HEAD', address, settings);
  return 'status' in head && refusals.has(head.status) ? request('GET', address, settings) : head;
}

async function request(
  method: 'HEAD' | 'GET',
  address: string,
  { gate, userAgent, timeout }: VisitSettings,
): Promise<Answer> {
  await gate(new URL(address).host);
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    // Nothing of the page is needed; the rest of it is not fetched.
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('Location') };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): string {
  const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
  return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? name);
}

/** The address that a redirect names; undefined where it names none that can be visited. */
function resolve(location: string | null, from: string): string | undefined {
  if (location === null) return undefined;
  // A header is read as Latin-1; many servers write UTF-8 into it.
  const words = utf8(location);
  if (!URL.canParse(words, from)) return undefined;
  const next = new URL(words, from);
  return /^https?:$/.test(next.protocol) ? withoutFragment(next.href) : undefined;
}

function utf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
