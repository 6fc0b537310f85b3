// The script in parts, each of which is a function that is evaluated when it is first asked for: the entry
// with the usual formula, what is asked for by `require` (src/core/later.d.ts), and what several of these
// share. esbuild splits; here its files become functions of one script.
import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import { withComments } from './comments.ts';

const LATER = /\brequire\(\s*'(\.[^']+\.ts)',?\s*\)/g;

const withSlashes = (path: string): string => path.replaceAll(sep, '/');

const target = (from: string, to: string): string => posix.join(posix.dirname(from), to);

/** Names that no file of src has: one of its own would hide them. */
const [PARTS, PART] = ['goenParts', 'goenPart'];

/** The formula that most sheets have in most cells. */
const USUAL = 'src/functions/trust.ts';

const call = (name: string): string => `${PARTS}[${JSON.stringify(name)}]()`;

/** Their texts, which esbuild leaves as they are, begin less deep in the script, with names side by side. */
const WORD_LISTS = 'src/tables/vocabulary/';
const DEEP = /\n {3,}/g;
const APART = / \| /g;

/** Every file that some file of src asks for later. */
function askedLater(): readonly string[] {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${withSlashes(path)}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  const asked = paths.flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(LATER)].map(([, to = '']) => target(from, to)),
  );
  return [...new Set(asked)].sort();
}

/**
 * What is asked for later is asked of the parts. What the usual formula needs every part imports: esbuild
 * then puts all of it into one file, where its names need no lists of imports and exports among themselves.
 */
const partsAsked = (entries: readonly string[]): Plugin => ({
  name: 'parts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const from = withSlashes(relative('.', path));
      const text = readFileSync(path, 'utf8').replace(LATER, (_, to: string) => call(target(from, to)));
      const own = from.startsWith(WORD_LISTS) ? text.replace(DEEP, '\n  ').replace(APART, '|') : text;
      const usual = JSON.stringify(`./${posix.relative(posix.dirname(from), USUAL)}`);
      return { contents: entries.includes(from) ? `${own}\nimport ${usual};\n` : own, loader: 'ts' };
    });
  },
});

/** What esbuild calls a file that several parts share. */
const SHARED = /(?:^|\/)chunk-\w+\.js$/;
const FILE = /^\/\/ (\S+\.[jt]s)$/gm;

/** A part's own path, or that of the last file of a shared one, which needs all others in it. */
function nameOf({ path, text }: OutputFile): string {
  if (!SHARED.test(withSlashes(path))) return withSlashes(relative('.', path)).replace(/\.js$/, '.ts');
  const last = [...text.matchAll(FILE)].at(-1)?.[1] ?? '';
  return `up to ${last.replace(/^src\//, '')}`;
}

const LINE = 108;

/** `a as b` of an import or export is `a: b` or `b: a` of an object, whose names fill lines. */
function renamed(list: string, to: string): string {
  const names = list.replace(/(\S+) as (\w+)/g, to).split(',');
  const lines = [''];
  for (const name of names.map((each) => each.trim()).filter(Boolean)) {
    if (`${lines.at(-1)} ${name},`.length > LINE) lines.push('');
    lines.push(`${lines.pop() ?? ''} ${name},`);
  }
  return lines.length === 1 ? `${lines[0]?.slice(0, -1)} ` : `\n ${lines.join('\n ').slice(0, -1)}\n`;
}

const IMPORT = /^import (?:\{([^}]*)\} from )?"([^"]+)";$/gm;

const pathOf = ({ path }: OutputFile): string => withSlashes(relative('.', path));

/** What every formula evaluates: the entry, and what it imports. */
function usualParts(files: readonly OutputFile[], entry: string): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [pathOf(file), file.text]));
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, , to = ''] of (byPath.get(path) ?? '').matchAll(IMPORT)) add(target(path, to));
  };
  add(entry.replace(/\.ts$/, '.js'));
  return found;
}

function partOf(file: OutputFile, names: ReadonlyMap<string, string>, isUsual: boolean): string {
  const from = pathOf(file);
  const named = (to: string): string => call(names.get(target(from, to)) ?? '');
  const body = file.text
    .replace(
      /^import \{([^}]*)\} from "([^"]+)";$/gm,
      (_, list: string, to: string) => `const {${renamed(list, '$1: $2')}} = ${named(to)};`,
    )
    // For whoever shortens code, which nobody does here.
    .replaceAll('/* @__PURE__ */ ', '')
    // No file of src does anything but declare: what is imported by no name is not needed.
    .replace(/^import "[^"]+";\n/gm, '')
    .replace(/^export \{([^}]*)\};$/m, (_, list: string) => `return {${renamed(list, '$2: $1')}};`);
  const left = /^(?:import|export)\b.*/m.exec(body);
  if (left) throw new Error(`bug: ${names.get(from)} has "${left[0]}", which is no part of a script`);
  // V8 takes a function in brackets for one that is called at once, and doesn't read it twice.
  const [open, close] = isUsual ? ['(', ')'] : ['', ''];
  return `${PART}(${JSON.stringify(names.get(from))}, ${open}function () {\n${withComments(body)}}${close});`;
}

/**
 * @param entry whose exports are the properties of `goen`
 * @returns a script with one name, `goen`
 */
export async function scriptInParts(entry: string, options: BuildOptions): Promise<string> {
  const entryPoints = [entry, ...askedLater()];
  const { outputFiles = [] } = await build({
    ...options,
    write: false,
    entryPoints,
    format: 'esm',
    splitting: true,
    outdir: '.',
    outbase: '.',
    plugins: [partsAsked(entryPoints)],
  });
  const names = new Map(outputFiles.map((file) => [pathOf(file), nameOf(file)]));
  const usual = usualParts(outputFiles, entry);
  return `var goen = (() => {
"use strict";
// The add-on in parts: each is evaluated when it is first asked for, so that a formula waits for no other.
const ${PARTS} = {};
function ${PART}(name, evaluate) {
  let exported;
  ${PARTS}[name] = () => exported ?? (exported = evaluate());
}

${outputFiles.map((file) => partOf(file, names, usual.has(pathOf(file)))).join('\n\n')}

return ${call(entry)};
})();
`;
}
