// The preview's server: for this machine only, and nothing but what the page needs.
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { arrayBook } from '../../preview/grid/array.ts';
import { MAX_BODY_BYTES } from '../../preview/http.ts';
import { openPreview } from '../../preview/preview.ts';
import { type PreviewServer, servePreview } from '../../preview/server.ts';

let server: PreviewServer;

beforeAll(async () => {
  const book = arrayBook({
    tabs: { Contacts: [['<img src=x onerror=alert(1)>', '=IMPORTXML("http://x.test")']] },
  });
  server = await servePreview(
    openPreview({
      dist: join(import.meta.dirname, '../fixtures/addon'),
      title: 'Tiny',
      book,
      language: 'en',
    }),
    0,
  );
});
afterAll(() => server.close());

interface Reply {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent piece by piece, so that the length is not told before. */
  readonly body?: Iterable<string | Buffer>;
}

/** Asks the server for a path as it stands, which need not be one. */
function ask(path: string, { method = 'GET', headers = {}, body = [] }: Asked = {}): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    });
    // A server that has refused a body need not read the rest of it.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error);
    });
    for (const piece of body) sent.write(piece);
    sent.end();
  });
}

const statusOf = async (...asked: Parameters<typeof ask>): Promise<number | undefined> =>
  (await ask(...asked)).status;
const isJson = { 'content-type': 'application/json' };
const post = (path: string, body: string): Promise<Reply> =>
  ask(path, { method: 'POST', headers: isJson, body: [body] });

test('every file of the page is there', async () => {
  const { status, text: html } = await ask('/');
  expect(status).toBe(200);
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files.length).toBeGreaterThan(6);
  for (const path of [...files, '/engine.xml', '/icons/fonts/fontawesome-webfont.woff2?v=4.7.0'])
    expect(await statusOf(path)).toBe(200);
});

test('the page loads nothing from other machines', async () => {
  for (const path of ['/', '/page.css', '/icons/css/font-awesome.css'])
    expect((await ask(path)).text).not.toMatch(/(?:src|href)="http|url\(['"]?http/);
});

test('no other page can frame it, take it for its own, or keep it', async () => {
  expect((await ask('/')).headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

describe('who may ask', () => {
  const body = ['{"today":"2026-11-26"}'];

  test('another name for the machine, as a foreign page would have, is refused', async () => {
    expect(await statusOf('/boot', { headers: { host: 'evil.example' } })).toBe(403);
  });

  test.each(['http://evil.example', 'http://127.0.0.1:1', 'https://localhost', 'null'])(
    'a page of %s is refused',
    async (origin) => {
      const headers = { ...isJson, origin };
      expect(await statusOf('/today', { method: 'POST', headers, body })).toBe(403);
    },
  );

  test('the page itself may', async () => {
    const headers = { ...isJson, origin: server.url.replace(/\/$/, ''), 'sec-fetch-site': 'same-origin' };
    expect(await statusOf('/today', { method: 'POST', headers, body })).toBe(200);
  });

  test('what a foreign page can ask without being asked is refused', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(await statusOf('/today', { method: 'POST', headers, body })).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect(await statusOf('/boot', { headers: { 'sec-fetch-site': site } })).toBe(403);
  });

  test('a link from elsewhere opens the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await statusOf('/', { headers })).toBe(200);
  });
});

describe('what may be asked', () => {
  test.each(['//', '///', '//evil.example/', '/\\', '/%', '/../package.json', '/constructor', '*'])(
    'the path %s is answered, and the server goes on',
    async (path) => {
      expect([400, 404]).toContain(await statusOf(path));
      expect([400, 404]).toContain(await statusOf(path, { method: 'POST', headers: isJson, body: ['{}'] }));
      expect(await statusOf('/')).toBe(200);
    },
  );

  test.each(['', '{', 'null', '"text"', '1', '{"client":'])('the body %j is a bad request', async (body) => {
    for (const path of ['/run', '/functions', '/revision', '/answer', '/today'])
      expect((await post(path, body)).status).toBe(400);
  });

  test('a body of another form is answered in a line, and the server goes on', async () => {
    for (const path of ['/run', '/functions'])
      expect((await post(path, '{"task":1}')).text.split('\n')).toHaveLength(1);
    expect(await post('/today', '{"today":"soon"}')).toMatchObject({
      status: 500,
      text: 'soon is not a day such as 2026-11-22.',
    });
    expect(await statusOf('/')).toBe(200);
  });

  test('a body that says it is too long is refused before it comes', async () => {
    const headers = { ...isJson, 'content-length': String(MAX_BODY_BYTES + 1) };
    expect(await statusOf('/revision', { method: 'POST', headers, body: ['{'] })).toBe(413);
  });

  test('a body that grows too long is refused while it comes', async () => {
    const piece = Buffer.alloc(1024 * 1024, 32);
    const body = Array.from({ length: MAX_BODY_BYTES / piece.length + 1 }, () => piece);
    expect(await statusOf('/revision', { method: 'POST', headers: isJson, body })).toBe(413);
    expect(await statusOf('/')).toBe(200);
  });
});

test('two hundred connections that say nothing, or half of a request, keep nobody out', async () => {
  const { hostname, port } = new URL(server.url);
  const sockets = await Promise.all(
    Array.from({ length: 200 }, (_, i) => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      return new Promise<typeof socket>((resolve) => {
        socket.once('connect', () => {
          if (i % 2) socket.write('POST /revision HTTP/1.1\r\ncontent-le');
          resolve(socket);
        });
      });
    }),
  );
  expect(await statusOf('/')).toBe(200);
  for (const socket of sockets) socket.destroy();
  expect(await statusOf('/boot')).toBe(200);
});

test('text that begins with = in a file stays text', async () => {
  const { data } = JSON.parse((await ask('/boot')).text) as {
    data: { sheets: { cells: Record<string, string> }[] };
  };
  expect(data.sheets[0]?.cells).toEqual({
    A1: "'<img src=x onerror=alert(1)>",
    B1: `'=IMPORTXML("http://x.test")`,
  });
});
