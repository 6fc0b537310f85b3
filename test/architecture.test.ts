// The laws of the tree: who may import whom, where the spreadsheet and the
// clock may be named, and how files are named, tested, listed and how long they are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mutants } from '../scripts/mutants/all.ts';
import { changed } from '../scripts/mutants/copy.ts';
import { circles, FOLDERS, files, folders, imports, isOurs, ROOT, type Source, sources } from './sources.ts';

const MOST_LINES = 250;
const MOST_CHARACTERS = 110;

/** The layer of a path: a folder of src, the two sides of sheets, main, or another folder at the top. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (path === 'src/sheets/google.ts') return 'google';
  if (top === 'src') return second.replace(/\.ts$/, '');
  return FOLDERS.includes(top) ? top : 'package';
}

/** What each layer may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  tables: ['core'],
  // Sentences name columns, whose labels are declared with them.
  text: ['core', 'tables'],
  functions: ['tables', 'core', 'text'],
  sheets: ['tables', 'core'],
  google: ['sheets', 'tables', 'core'],
  messages: ['core', 'package'],
  server: ['tables', 'core', 'sheets', 'messages', 'text', 'functions'],
  main: ['server', 'functions', 'google', 'core'],
  sidebar: ['messages', 'text', 'core', 'package'],
  preview: ['package'],
  scripts: ['core', 'tables', 'functions', 'text', 'preview', 'package'],
  bench: ['core', 'tables', 'preview', 'package'],
  test: ['*'],
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
    const wrong = imports.filter(({ to }) => isOurs(to) && /\.(tsx?|mjs)$/.test(to) && !paths.has(to));
    expect(
      wrong.filter(({ from }) => from.startsWith('src/')).map(({ from, to }) => `${from} imports ${to}`),
    ).toEqual([]);
  });

  test('no file imports itself by way of others; only the objects of the host know one another', () => {
    expect(circles().filter((circle) => !circle.every((path) => path.startsWith('preview/host/')))).toEqual(
      [],
    );
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

describe('what a formula waits for', () => {
  test('is no pattern with a set of letters as a literal, which V8 checks whenever it reads the script', () => {
    expect(naming(/\/[^/\n]*\\p\{[^\n]*\/[a-z]*u\b/, serverSide)).toEqual([]);
  });
});

describe('the world outside', () => {
  const SERVICES =
    /\b(SpreadsheetApp|HtmlService|Utilities|CacheService|LockService|PropertiesService|Session|ScriptApp)\.\w/;

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
  test('has at most 250 lines, lists of words aside', () => {
    const isWordList = (path: string) => path.startsWith('src/tables/vocabulary/');
    const long = sources.filter(({ path, lines }) => lines.length > MOST_LINES && !isWordList(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  test('has lines of at most 110 characters: Biome breaks code, and leaves only a literal longer; here are comments', () => {
    const isLong = (line: string) =>
      /^\s*(\/\/|\/?\*)/.test(line) && [...line.replace(/https?:\S+/g, '')].length > MOST_CHARACTERS;
    const long = sources.flatMap(({ path, lines }) =>
      lines.flatMap((line, i) => (isLong(line) ? [`${path}:${i + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  test('says in its first line what it is', () => {
    const silent = sources.filter(({ path, text }) => !path.endsWith('.d.ts') && !text.startsWith('//'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('and each folder have names in kebab-case, README.md aside', () => {
    const name = /^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|README\.md)$/;
    expect(
      [...folders, ...files].filter((path) => !path.split('/').every((part) => name.test(part))),
    ).toEqual([]);
  });

  test('of the product is never named after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|managers?|services?|misc)\.tsx?$/;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([
      'preview/host/service.ts',
    ]);
  });
});

describe('the README', () => {
  test('lists every folder of src, and each that stands beside it', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const listed = [...folders.filter((path) => /^src\/[^/]+$/.test(path)), ...FOLDERS.slice(1)];
    expect(listed.filter((path) => !readme.includes(`| \`${path}\` |`))).toEqual([]);
  });
});

describe('the tests', () => {
  const tests = sources.filter(({ path }) => path.startsWith('test/'));

  test('wait for a condition, never for a time: only scripts/browser/eventually.ts looks again after a pause', () => {
    const waiting = naming(/waitForTimeout|timers\/promises|Atomics\.wait/, [
      ...tests.filter(({ path }) => path !== 'test/architecture.test.ts'),
      ...among('scripts'),
    ]);
    expect(waiting).toEqual(['scripts/browser/eventually.ts']);
  });

  test('are all run: none is skipped, and none runs alone', () => {
    expect(naming(/\b(test|it|describe)\.(skip|only|todo|failing)\b|\bx(test|it|describe)\(/, tests)).toEqual(
      [],
    );
  });

  test('take chance from one place, which prints its seed and takes it by the variable SEED', () => {
    const users = imports.filter(({ to }) => to === 'fast-check').map(({ from }) => from);
    expect(users).toEqual(['test/seed.ts']);
    expect(naming(/\bMath\.random\b/, [...tests, ...among('bench')])).toEqual([]);
  });

  test('that need a browser lie in test/browser, or are the sidebar’s cases', () => {
    const users = new Set(naming(/scripts\/browser\/(drive|find|goen)\.ts/, tests));
    expect([...users].filter((path) => !path.startsWith('test/browser/'))).toEqual([
      'test/sidebar/browser.ts',
    ]);
  });

  test.each(mutants.map((mutant) => [mutant.why, mutant] as const))(
    'notice what is kept: %s',
    (_, mutant) => {
      expect(changed(readFileSync(join(ROOT, mutant.file), 'utf8'), mutant)).not.toBe('');
      expect(mutant.tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    },
  );
});
