// Sends dist to the script that .clasp.json names; says what to do while it names none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const PROJECT = '.clasp.json';
const PLACEHOLDER = 'PUT_YOUR_SCRIPT_ID_HERE';

const refusal = {
  en: `Put your script id into ${PROJECT} first: in your sheet, Extensions > Apps Script > Project Settings > Script ID (docs/install.md).`,
  ja: `先に${PROJECT}へスクリプトIDを入れてください（スプレッドシートの「拡張機能」→「Apps Script」→「プロジェクトの設定」→「スクリプト ID」。docs/install.mdに手順があります）。`,
};

/** The id, or "" where the file has none yet. */
function scriptId(): string {
  if (!existsSync(PROJECT)) return '';
  const found = /"scriptId"\s*:\s*"([^"]*)"/.exec(readFileSync(PROJECT, 'utf8'))?.[1]?.trim() ?? '';
  return found === PLACEHOLDER ? '' : found;
}

if (scriptId() === '') {
  const isJapanese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja');
  console.error(isJapanese ? refusal.ja : refusal.en);
  process.exitCode = 1;
} else {
  // Without --force clasp skips a changed manifest, and still ends with success.
  const { status, error } = spawnSync('clasp', ['push', '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
}
