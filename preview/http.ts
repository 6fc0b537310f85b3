// The edge of the preview's server: what is asked, by
// whom, and how much of it; all else is refused in a line.
import type { IncomingMessage, ServerResponse } from 'node:http';

export const HOST = '127.0.0.1';

/** Large enough for fifty thousand rows that are pasted at once. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** A browser keeps a few connections; whoever opens hundreds, or sends a request for minutes, is cut off. */
export const BOUNDS = { maxConnections: 300, headersTimeout: 20_000, requestTimeout: 60_000 } as const;

/** A request that is answered with this status and line. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** No other page may frame this one, guess at its types, or take its files for its own. */
const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function finish(response: ServerResponse, status: number, type: string, text: string | Buffer): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { 'content-type': type, ...SAFE_HEADERS }).end(text);
}

export const json = (response: ServerResponse, value: unknown): void =>
  finish(response, 200, 'application/json', JSON.stringify(value));

/** Answers a request that failed; after a body that was too long its connection is closed. */
export function fail(response: ServerResponse, error: unknown): void {
  const status = error instanceof HttpError ? error.status : 500;
  if (status === 413 && !response.headersSent) response.setHeader('connection', 'close');
  finish(response, status, 'text/plain', error instanceof Error ? error.message : String(error));
}

/** The path and the query that are asked for. @throws HttpError 400 if they are none */
export function targetOf(request: IncomingMessage): URL {
  const url = request.url ?? '/';
  if (url.startsWith('/') && URL.canParse(`http://${HOST}${url}`)) return new URL(`http://${HOST}${url}`);
  throw new HttpError(400, 'This is not a path.');
}

/**
 * Other machines and other sites may not talk to the preview,
 * neither by themselves nor through the user's browser.
 * @param port that of the server
 * @throws HttpError 403
 */
export function checkSender(request: IncomingMessage, port: number): void {
  const { host = '', origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  const hosts = [`${HOST}:${port}`, `localhost:${port}`];
  const isHere =
    hosts.includes(host) && (origin === undefined || hosts.includes(origin.replace(/^http:\/\//, '')));
  const isNavigation = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  const isOwnPage = site === undefined || site === 'same-origin' || site === 'none' || isNavigation;
  const isJson = request.method !== 'POST' || type === 'application/json';
  if (!isHere || !isOwnPage || !isJson) throw new HttpError(403, 'Only for this machine.');
}

/**
 * The body of a request, from JSON.
 * @throws HttpError 400 if it is no object or array in JSON, 413 if it is too long
 */
export async function bodyOf(request: IncomingMessage): Promise<object> {
  const tooLong = new HttpError(413, 'The request is too long.');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw tooLong;
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'The request is not JSON.');
  }
  if (typeof value === 'object' && value !== null) return value;
  throw new HttpError(400, 'The request is not an object.');
}
