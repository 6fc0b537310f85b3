// What `npm run push` does before it asks clasp for anything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const scripts = join(import.meta.dirname, '../../scripts');

function pushWith(project: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'goen-push-'));
  if (project !== undefined) writeFileSync(join(folder, '.clasp.json'), project);
  const args = ['--import', pathToFileURL(join(scripts, 'ts.mjs')).href, join(scripts, 'push.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: '', LC_ALL: 'C' },
  });
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr };
}

test.each([
  ['the placeholder', '{ "scriptId": "PUT_YOUR_SCRIPT_ID_HERE", "rootDir": "dist" }'],
  ['an empty id', '{ "scriptId": "" }'],
  ['no project file', undefined],
])('push with %s says in one line what to do and ends with 1', (_, project) => {
  const { status, stdout, stderr } = pushWith(project);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Put your script id into \.clasp\.json first: [^\n]+\n$/);
});

test('push with an id goes on to clasp, and its failure is the failure of push', () => {
  const { status, stderr } = pushWith('{ "scriptId": "abc123", "rootDir": "dist" }');
  expect(status).toBe(1);
  expect(stderr).toContain('clasp');
  expect(stderr).not.toContain('Put your script id');
});
