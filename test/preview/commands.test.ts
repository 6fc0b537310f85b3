// npm run pipeline and npm start as they are typed: what can't be done ends with one sentence and exit 1.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

function typed(program: 'pipeline' | 'main', ...words: string[]) {
  const command = ['--import', './scripts/ts.mjs', `preview/${program}.ts`, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

test.each(['pipeline', 'main'] as const)('%s --help tells every option in both languages', (program) => {
  const { status, stdout, stderr } = typed(program, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const option of ['--activities', '--deals', '--today', '--lang', '--locale', '--help'])
    expect(stdout).toMatch(new RegExp(`  ${option} .*[ぁ-んァ-ン一-龠]`));
});

test.each([
  ['pipeline', ['nowhere.csv', '--lang', 'ja'], 'nowhere.csv というファイルはありません。'],
  ['main', ['--deals', 'nowhere.csv'], 'There is no file nowhere.csv.'],
] as const)('%s %j is one sentence and exit 1', (program, words, sentence) => {
  expect(typed(program, ...words)).toEqual({ status: 1, stdout: '', stderr: sentence });
});

test('an unknown option is told with the usage', () => {
  const { status, stderr } = typed('pipeline', '--jsn');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unknown option '--jsn'\. Usage: npm run pipeline -- contacts\.csv/);
});

test('--json is one object, and nothing else', () => {
  const { status, stdout, stderr } = typed(
    'pipeline',
    '--json',
    '--locale',
    'de_DE',
    '--today',
    '2026-11-26',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ today: '2026-11-26', contacts: expect.any(Array) });
});
