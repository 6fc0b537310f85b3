// All source files, what each imports, and the circles among them: what the laws of the tree look at.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const FOLDERS = ['src', 'sidebar', 'preview', 'scripts', 'test', 'bench'];

export interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Without its comments. */
  readonly code: string;
  readonly lines: readonly string[];
}

export interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** What is imported, by the names that its file exports; undefined where it is all. */
  readonly names: readonly string[] | undefined;
}

/** The folder and everything below it, from the root, with slashes; fixtures are somebody else's files. */
function* below(folder: string): Generator<string> {
  yield folder;
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) yield path;
    else if (name !== 'fixtures') yield* below(path);
  }
}

const everything = FOLDERS.flatMap((folder) => [...below(join(ROOT, folder))]).map((path) => ({
  path: relative(ROOT, path).split(sep).join('/'),
  isFolder: statSync(path).isDirectory(),
}));

export const folders = everything.filter(({ isFolder }) => isFolder).map(({ path }) => path);
export const files = everything.filter(({ isFolder }) => !isFolder).map(({ path }) => path);

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(])\/\/.*$/gm, '$1');

export const sources: readonly Source[] = files
  .filter((path) => /\.(tsx?|mjs|js)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, code: withoutComments(text), lines: text.replace(/\n$/, '').split('\n') };
  });

/** Imports, re-exports, dynamic imports, and `require` of code that is evaluated later. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?([^'"`;]*?)from\s+['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The names in `x, { a, b as c, type D }`; undefined for `*`, which is all. */
function namesIn(clause: string): readonly string[] | undefined {
  if (clause.includes('*')) return undefined;
  const [, before = '', within = ''] = /^\s*(\w*)[^{]*(?:\{([^}]*)\})?/.exec(clause) ?? [];
  const named = within.split(',').map((each) => /^\s*(?:type\s+)?(\w*)/.exec(each)?.[1] ?? '');
  return [before && 'default', ...named].filter(Boolean);
}

export const imports: readonly Import[] = sources.flatMap(({ path, code }) =>
  [...code.matchAll(IMPORT)].map(([, typeOnly, clause, from, bare, called]): Import => {
    const target = from ?? bare ?? called ?? '';
    const to = target.startsWith('.') ? posix.normalize(posix.join(dirname(path), target)) : target;
    const names = clause === undefined ? undefined : namesIn(clause);
    return { from: path, to, isTypeOnly: typeOnly !== undefined, names };
  }),
);

/** Whether it is a path from the root, not a package. */
export const isOurs = (target: string): boolean => FOLDERS.some((folder) => target.startsWith(`${folder}/`));

/** Files that import one another, directly or by way of others, if only for types. */
export function circles(): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (isOurs(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Map(
    [...next.keys()].map((start) => {
      const seen = new Set<string>();
      const open = [...(next.get(start) ?? [])];
      for (let path = open.pop(); path !== undefined; path = open.pop()) {
        if (seen.has(path)) continue;
        seen.add(path);
        open.push(...(next.get(path) ?? []));
      }
      return [start, seen] as const;
    }),
  );
  const found = [...reached].filter(([path, seen]) => seen.has(path));
  const circleOf = (path: string, seen: ReadonlySet<string>) =>
    [...seen].filter((other) => reached.get(other)?.has(path)).sort();
  return [...new Set(found.map(([path, seen]) => circleOf(path, seen).join(' ')))].map((circle) =>
    circle.split(' '),
  );
}
