// Who may import whom, where the spreadsheet and the clock may be named, and how long a file may be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'sidebar', 'preview', 'scripts', 'test', 'bench'];
const MOST_LINES = 250;

interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  /** Without its comments. */
  readonly code: string;
  readonly lines: number;
}

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else if (/\.(tsx?|mjs)$/.test(name)) yield path;
  }
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(])\/\/.*$/gm, '$1');

const sources: readonly Source[] = FOLDERS.flatMap((folder) => [...filesIn(join(ROOT, folder))]).map(
  (path) => {
    const text = readFileSync(path, 'utf8');
    return {
      path: relative(ROOT, path).split(sep).join('/'),
      code: withoutComments(text),
      lines: text.split('\n').length - 1,
    };
  },
);

interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** Imports, re-exports, dynamic imports, and `require` of code that is evaluated later. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: readonly Import[] = sources.flatMap(({ path, code }) =>
  [...code.matchAll(IMPORT)].map(([, typeOnly, from, bare, called]): Import => {
    const target = from ?? bare ?? called ?? '';
    const to = target.startsWith('.') ? posix.normalize(posix.join(dirname(path), target)) : target;
    return { from: path, to, isTypeOnly: typeOnly !== undefined };
  }),
);

/** The layer of a path; files at the top of src are layers of their own. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (path === 'src/sheets/google.ts') return 'google';
  if (path === 'src/sheets/workbook.ts') return 'workbook';
  if (top === 'src') return second.replace(/\.ts$/, '');
  return FOLDERS.includes(top) ? top : 'package';
}

/** What each layer may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  tables: ['core'],
  text: ['core'],
  functions: ['tables', 'core'],
  workbook: ['sheets', 'tables', 'core'],
  sheets: ['core'],
  google: ['sheets', 'workbook', 'core', 'tables'],
  messages: ['replies', 'core', 'package'],
  replies: ['core'],
  server: ['tables', 'core', 'sheets', 'workbook', 'google', 'messages', 'text', 'functions'],
  main: ['server', 'functions', 'google', 'core', 'text'],
  sidebar: ['messages', 'text', 'core', 'package'],
  preview: ['package'],
  // The pictures are taken by what drives the browser tests.
  scripts: ['core', 'tables', 'functions', 'text', 'preview', 'test', 'package'],
  test: ['*'],
  bench: ['*'],
};

const among = (...layers: string[]) => sources.filter(({ path }) => layers.includes(layerOf(path)));
const naming = (pattern: RegExp, files: readonly Source[]) =>
  files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
const serverSide = sources.filter(({ path }) => path.startsWith('src/'));

describe('the layers', () => {
  test('import only what is below them', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      const may = allowed[layer] ?? [];
      return layer !== target && !may.includes(target) && !may.includes('*');
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('every import names a file that is there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const wrong = imports.filter(
      ({ to }) => layerOf(to) !== 'package' && /\.(tsx?|mjs)$/.test(to) && !paths.has(to),
    );
    expect(
      wrong.filter(({ from }) => from.startsWith('src/')).map(({ from, to }) => `${from} imports ${to}`),
    ).toEqual([]);
  });

  test('the preview knows only the built add-on', () => {
    expect(
      imports.filter(({ from, to }) => from.startsWith('preview/') && /^(src|sidebar)\//.test(to)),
    ).toEqual([]);
  });

  test('the sidebar takes only types of the messages and the core, besides words', () => {
    const values = imports.filter(
      ({ from, to, isTypeOnly }) =>
        from.startsWith('sidebar/') && to === 'src/messages/requests.ts' && !isTypeOnly,
    );
    expect(values).toEqual([]);
  });

  test('the sidebar takes values of the core from base and vocabulary alone, so that it loads no computation', () => {
    const wrong = imports.filter(
      ({ from, to, isTypeOnly }) =>
        from.startsWith('sidebar/') &&
        to.startsWith('src/core/') &&
        !isTypeOnly &&
        !/^src\/core\/(base|vocabulary)\//.test(to),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('zod stands in the messages alone, and preact in the sidebar; nothing else is bundled', () => {
    const packages = imports.filter(({ to }) => layerOf(to) === 'package');
    const users = (name: RegExp) => [
      ...new Set(packages.filter(({ to }) => name.test(to)).map(({ from }) => from)),
    ];
    expect(users(/^zod/).filter((path) => /^(src|sidebar|preview)\//.test(path))).toEqual([
      'src/messages/requests.ts',
    ]);
    const bundled = packages
      .filter(({ from }) => /^(src|sidebar)\//.test(from))
      .map(({ from, to }) => `${layerOf(from)} ${to.split('/')[0]}`);
    expect([...new Set(bundled)].sort()).toEqual(['messages zod', 'sidebar preact']);
  });

  test('the messages are evaluated only when one comes: everybody else takes their types, or requires them inside a function', () => {
    const values = imports.filter(
      ({ from, to, isTypeOnly }) =>
        from.startsWith('src/') && to === 'src/messages/requests.ts' && !isTypeOnly,
    );
    const required = naming(/require\(\s*['"][^'"]*messages[^'"]*requests\.ts['"]\s*\)/, serverSide);
    expect([...new Set(values.map(({ from }) => from))]).toEqual(required);
  });
});

describe('the world outside', () => {
  const SERVICES =
    /\b(SpreadsheetApp|HtmlService|Utilities|CacheService|LockService|PropertiesService|Session|ScriptApp)\b/;

  test('of Google is named in two files', () => {
    expect(naming(SERVICES, serverSide).sort()).toEqual(['src/main.ts', 'src/sheets/google.ts']);
  });

  test('has its clock read in one', () => {
    expect(naming(/new Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/, serverSide)).toEqual(['src/main.ts']);
  });

  test('is unknown to the core: no locale, no time zone, no chance, no page', () => {
    expect(
      naming(
        /\bIntl\b|toLocale\w+|\bMath\.random\b|\bdocument\.|\bwindow\b|\bconsole\b|new Date\(\s*\)/,
        among('core'),
      ),
    ).toEqual([]);
  });
});

describe('a file', () => {
  test('has at most 250 lines', () => {
    expect(
      sources.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test('says in its first line what it is', () => {
    const silent = sources.filter(
      ({ path }) => !path.endsWith('.d.ts') && !readFileSync(join(ROOT, path), 'utf8').startsWith('//'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('of the product is never named after nothing in particular', () => {
    expect(
      sources
        .filter(({ path }) => /(^|\/)(utils?|helpers?|common|managers?|services?|misc)\.tsx?$/.test(path))
        .map(({ path }) => path),
    ).toEqual(['preview/host/service.ts']);
  });
});
