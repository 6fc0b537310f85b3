// Installing as docs/install.md says, with the real clasp: what it sends to Google, and what it says.
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type StandIn, standIn } from './stand-in.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

jest.setTimeout(60_000);

let google: StandIn;
let folder = '';
beforeAll(async () => {
  google = await standIn();
});
afterAll(() => google.close());

/** What clasp keeps after a login. */
const LOGIN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret: 'nothing',
      refresh_token: 'none',
      access_token: 'stand-in',
      expiry_date: 4_102_444_800_000,
    },
  },
};

/** A folder as it is after `npm ci` and a login: nothing is built yet. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goen-install-'));
  for (const name of ['.clasp.json', '.claspignore', 'package.json'])
    copyFileSync(join(ROOT, name), join(folder, name));
  writeFileSync(join(folder, '.clasprc.json'), JSON.stringify(LOGIN));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number;
  readonly out: string;
}

function run(program: string, args: readonly string[]): Promise<Ended> {
  const env = {
    PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    HOME: folder,
    USERPROFILE: folder,
    LC_ALL: 'C',
    STAND_IN_PORT: String(google.port),
    NODE_OPTIONS: `--require ${join(import.meta.dirname, 'loopback.cjs')}`,
  };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code ?? 1), out: stdout + stderr });
    });
  });
}

const clasp = (...args: string[]) => run(process.execPath, [CLASP, ...args]);
/** What `npm run push` does after the build. */
const push = () =>
  run(process.execPath, [
    '--import',
    pathToFileURL(join(ROOT, 'scripts/ts.mjs')).href,
    join(ROOT, 'scripts/push.ts'),
  ]);
/** What its build does: clasp has put the new script's own manifest into dist. */
const built = () => cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
const settings = () =>
  JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as Record<string, string>;
function useScript(scriptId: string): void {
  built();
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
}

/** The files of dist as the API holds them. */
const dist = () =>
  readdirSync(join(ROOT, 'dist')).map((file) => {
    const [name = '', ending = ''] = file.split('.');
    const type = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' }[ending];
    return { name, type, source: readFileSync(join(ROOT, 'dist', file), 'utf8') };
  });
const sent = (scriptId: string) =>
  [...(google.scripts.get(scriptId)?.files ?? [])].map(({ name, type, source }) => ({ name, type, source }));
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

describe('a new spreadsheet', () => {
  test('is made once the placeholder is gone, and gets exactly the files of dist', async () => {
    expect(await clasp('create', '--type', 'sheets', '--title', 'Goen', '--rootDir', 'dist')).toMatchObject({
      out: expect.stringContaining('Project file already exists'),
    });
    expect(google.documents).toEqual([]);
    rmSync(join(folder, '.clasp.json'));
    const made = await clasp('create', '--type', 'sheets', '--title', 'Goen', '--rootDir', 'dist');
    expect(made).toMatchObject({
      status: 0,
      out: expect.stringContaining('https://drive.google.com/open?id=sheet-1'),
    });
    expect(made.out).toContain('Cloned one file.');
    const { scriptId = '', rootDir } = settings();
    expect([google.scripts.get(scriptId)?.parentId, rootDir]).toEqual(['sheet-1', 'dist']);
    built();
    writeFileSync(join(folder, 'dist/notes.txt'), 'private');
    writeFileSync(join(folder, 'dist/Other.js'), 'private();');
    expect(await push()).toMatchObject({ status: 0, out: expect.stringContaining('Pushed 3 files') });
    expect(sent(scriptId).sort(byName)).toEqual(dist().sort(byName));
    expect(
      sent(scriptId)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Code', 'Sidebar', 'appsscript']);
  });
});

describe('a spreadsheet that is there', () => {
  test('gets a script of its own by its id', async () => {
    rmSync(join(folder, '.clasp.json'));
    const made = await clasp('create', '--title', 'Goen', '--parentId', 'my-sheet', '--rootDir', 'dist');
    expect(made).toMatchObject({ status: 0, out: expect.stringContaining('Bound to document') });
    expect(google.scripts.get(settings().scriptId ?? '')?.parentId).toBe('my-sheet');
  });

  test('gets a changed manifest too, which clasp leaves out without --force', async () => {
    rmSync(join(folder, '.clasp.json'));
    await clasp('create', '--title', 'Goen', '--parentId', 'my-sheet', '--rootDir', 'dist');
    built();
    const { scriptId = '' } = settings();
    const plain = await clasp('push');
    expect(plain).toMatchObject({ status: 0, out: expect.stringContaining('Skipping push') });
    expect(sent(scriptId)).toHaveLength(1);
    await push();
    expect(sent(scriptId).sort(byName)).toEqual(dist().sort(byName));
  });
});

test('a script of its own, for an add-on, is made without a spreadsheet', async () => {
  rmSync(join(folder, '.clasp.json'));
  const before = google.documents.length;
  const made = await clasp('create', '--type', 'standalone', '--title', 'Goen', '--rootDir', 'dist');
  expect(made).toMatchObject({ status: 0 });
  expect(google.scripts.get(settings().scriptId ?? '')).toMatchObject({ parentId: undefined });
  expect(google.documents).toHaveLength(before);
});

describe('what goes wrong', () => {
  test('with the Apps Script API switched off, push says where to switch it on, and ends with 1', async () => {
    useScript('script-1');
    google.isApiOn = false;
    const { status, out } = await push();
    google.isApiOn = true;
    expect([status, out]).toEqual([
      1,
      expect.stringContaining('https://script.google.com/home/usersettings'),
    ]);
  });

  test('with another account’s script, or a wrong id, push ends with 1', async () => {
    useScript('of-somebody-else');
    expect(await push()).toMatchObject({ status: 1 });
  });

  test('without a login, push says so, and asks Google for nothing', async () => {
    useScript('script-1');
    rmSync(join(folder, '.clasprc.json'));
    const before = google.asked.length;
    expect(await push()).toMatchObject({ status: 1, out: expect.stringMatching(/credentials|log ?in/i) });
    expect(google.asked).toHaveLength(before);
  });
});

test('clasp has asked nothing of anybody but Drive and the Apps Script API', () => {
  const hosts = new Set(google.asked.map((what) => what.replace(/^\w+ ([^/]+).*/, '$1')));
  expect([...hosts].sort()).toEqual(['script.googleapis.com', 'www.googleapis.com']);
});
