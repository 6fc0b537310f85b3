// A program of several files as one script: for the page, and for threads, which read no TypeScript.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
/** What is kept goes with node_modules, as what `scripts/ts.mjs` keeps. */
const FOLDER = join(ROOT, 'node_modules/.cache/goen-preview');

interface Kept {
  /** The hash of each file that the script was made of, by its path. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly code: string;
}

const hash = (text: string | Buffer): string => createHash('sha1').update(text).digest('hex');
const hashOf = (input: string): string => hash(readFileSync(join(ROOT, input)));

/** The script of an entry point: the last one as long as none of its files has changed, without esbuild. */
export function bundled(entry: string, options: BuildOptions): string {
  const { esbuild } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies;
  const path = join(FOLDER, `${hash(JSON.stringify([esbuild, ROOT, entry, options]))}.json`);
  return known(path) ?? made(path, entry, options);
}

function known(path: string): string | undefined {
  try {
    const { inputs, code } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return Object.entries(inputs).every(([input, its]) => hashOf(input) === its) ? code : undefined;
  } catch {
    return undefined;
  }
}

function made(path: string, entry: string, options: BuildOptions): string {
  const { buildSync } = createRequire(import.meta.filename)('esbuild') as typeof import('esbuild');
  const { outputFiles, metafile } = buildSync({
    ...options,
    ...{ entryPoints: [entry], absWorkingDir: ROOT, bundle: true, write: false, metafile: true },
    logLevel: 'error',
  });
  const code = outputFiles?.[0]?.text ?? '';
  try {
    const inputs = Object.keys(metafile?.inputs ?? {}).map((input) => [input, hashOf(input)] as const);
    // Another process that reads meanwhile finds all of it or nothing.
    const own = `${path}.${process.pid}`;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(own, JSON.stringify({ inputs: Object.fromEntries(inputs), code } satisfies Kept));
    renameSync(own, path);
  } catch {
    // What can't be hashed or written isn't kept.
  }
  return code;
}
