// Builds dist: Code.js with its cell functions, Sidebar.html with
// everything inlined, and the manifest; and the reference pages.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { type Family, families } from '../src/functions/all.ts';
import { safeInPage } from './page.ts';
import { scriptInParts } from './parts.ts';
import { writeReference } from './reference.ts';
import { stubOf } from './stub.ts';

const DIST = 'dist';

/** What a user of the spreadsheet or Google may call by name, besides the cell functions. */
const entries = ['onOpen', 'onInstall', 'showSidebar', 'setUp', 'refresh', 'answer'];

const common = {
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles?.[0]?.text ?? '';
}

const entryOf = (name: string) => `function ${name}(e) { return goen.${name}(e); }`;

async function buildCode(): Promise<string> {
  const script = await scriptInParts('src/main.ts', common);
  const stubs = (Object.keys(families) as Family[]).flatMap((family) =>
    families[family].map((declared) => stubOf(family, declared)),
  );
  return [script, ...stubs, ...entries.map(entryOf)].join('\n');
}

async function buildSidebar(): Promise<string> {
  const script = await textOf({
    entryPoints: ['sidebar/main.tsx'],
    format: 'iife',
    minify: true,
    // Calls of h are shorter than those of the automatic runtime.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: ['sidebar/jsx.ts'],
    supported: { 'template-literal': false },
  });
  const style = await textOf({ entryPoints: ['sidebar/style.css'], minify: true });
  return readFileSync('sidebar/index.html', 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => safeInPage(script));
}

// All is made before anything is replaced, so that a build that fails leaves the last one as it was.
const files = {
  'Code.js': await buildCode(),
  'Sidebar.html': await buildSidebar(),
  'appsscript.json': readFileSync('appsscript.json', 'utf8'),
};
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(`${DIST}/${name}`, text);
writeReference();
