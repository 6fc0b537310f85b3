// Starts the preview as `npm start` does, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const START_MS = 60_000;

export interface PreviewOptions {
  /** The folder of the built add-on. */
  readonly dist?: string;
  /** The path of a file to open, or the text of a CSV file. */
  readonly book?: string;
  readonly today?: string;
  readonly lang?: string;
  readonly zone?: string;
  readonly browserLocale?: string;
}

export interface RunningPreview {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts `npm start`'s program on a free port. */
export async function startPreview({
  dist = 'dist',
  book,
  today,
  lang,
  zone = 'Asia/Tokyo',
}: PreviewOptions = {}): Promise<RunningPreview> {
  const file = book?.includes('\n') ? join(mkdtempSync(join(tmpdir(), 'preview-')), 'Contacts.csv') : book;
  if (file && book?.includes('\n')) writeFileSync(file, book);
  const args = [
    '--import',
    './scripts/ts.mjs',
    'preview/main.ts',
    '--port',
    '0',
    '--dist',
    dist,
    '--zone',
    zone,
    '--no-open',
  ];
  const given = [
    ...(today ? ['--today', today] : []),
    ...(lang ? ['--lang', lang] : []),
    ...(file ? [file] : []),
  ];
  const child = spawn(process.execPath, [...args, ...given], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The preview did not start: ${output}`)), START_MS);
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`The preview ended with ${code}: ${output}`)));
  });
  return {
    url,
    child,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
