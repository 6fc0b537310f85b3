// The preview's server: for this machine only, and nothing but what the page needs.
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { arrayBook } from '../../preview/grid/array.ts';
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

/** Asks the server. @returns the status and the text */
function ask(
  path: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<[number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.url), { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve([response.statusCode, text]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('every file of the page is there', async () => {
  const [status, html] = await ask('/');
  expect(status).toBe(200);
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files.length).toBeGreaterThan(6);
  for (const path of [...files, '/engine.xml', '/icons/fonts/fontawesome-webfont.woff2?v=4.7.0'])
    expect((await ask(path))[0]).toBe(200);
});
test('the page loads nothing from other machines', async () => {
  for (const path of ['/', '/page.css', '/icons/css/font-awesome.css'])
    expect((await ask(path))[1]).not.toMatch(/(?:src|href)="http|url\(['"]?http/);
});
test('another name for the machine, as a foreign page would have, is refused', async () => {
  expect((await ask('/boot', { headers: { host: 'evil.example' } }))[0]).toBe(403);
});
test('a request that a foreign page can send without asking is refused', async () => {
  expect(
    (await ask('/today', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }))[0],
  ).toBe(403);
});
test('an unknown path and an unreadable request are answered', async () => {
  expect((await ask('/../package.json'))[0]).toBe(404);
  const headers = { 'content-type': 'application/json' };
  expect((await ask('/run', { method: 'POST', headers, body: '{' }))[0]).toBe(500);
  expect(await ask('/today', { method: 'POST', headers, body: '{"today":"soon"}' })).toEqual([
    500,
    'soon is not a day such as 2026-11-22.',
  ]);
});
test('text that begins with = in a file stays text', async () => {
  const { data } = JSON.parse((await ask('/boot'))[1]) as {
    data: { sheets: { cells: Record<string, string> }[] };
  };
  expect(data.sheets[0]?.cells).toEqual({
    A1: "'<img src=x onerror=alert(1)>",
    B1: `'=IMPORTXML("http://x.test")`,
  });
});
