// The files that are pushed: what Google's editor and runtime ask of them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { type Comment, type FunctionDeclaration, parse } from 'acorn';
import { arrayBook } from '../preview/grid/array.ts';
import { openHost } from '../preview/host/host.ts';
import { once } from '../src/core/base/once.ts';
import { functions } from '../src/functions/all.ts';

const code = readFileSync('dist/Code.js', 'utf8');

const MOST_BYTES = 1000 * 1024;
const MOST_BYTES_OF_PAGE = 160 * 1024;
const entries = ['onOpen', 'onInstall', 'showSidebar', 'setUp', 'refresh', 'answer'];

const parsed = once(() => {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  return { program, comments };
});

/** What a bare context holds after the code is loaded, and after more is run in it. */
function bareContext(...more: string[]): Record<string, unknown> {
  const context = createContext({});
  for (const text of [code, ...more]) new Script(text).runInContext(context);
  return context as Record<string, unknown>;
}

describe('Code.js', () => {
  test('parses as an ES2020 script, no larger than 1000 KB', () => {
    expect(parsed().program.type).toBe('Program');
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('loads in a bare context without any service, and computes there', () => {
    const activities = "[['Date', 'Contact', 'Kind', 'From'], ['2026-11-22', 'Aoi', 'meeting', 'them']]";
    const { result } = bareContext(
      `var result = TRUST_SCORE('Aoi', ${activities}, undefined, '2026-11-22');`,
    );
    expect(result).toBeCloseTo(22.4179, 4);
  });

  test('has each cell function as a declaration of its own, with its real parameters, right below its help', () => {
    const { program, comments } = parsed();
    const declared = new Map<string, FunctionDeclaration>();
    for (const node of program.body) {
      if (node.type === 'FunctionDeclaration') declared.set(node.id.name, node as FunctionDeclaration);
    }
    for (const { name, parameters, help } of functions) {
      const node = declared.get(name);
      expect(node?.params.map((param) => code.slice(param.start, param.end))).toEqual(
        parameters.map(([parameter]) => parameter),
      );
      const above = comments.find(
        ({ type, end }) =>
          type === 'Block' && code.slice(end, node?.start).trim() === '' && end < (node?.start ?? 0),
      );
      expect(above?.value.startsWith('*')).toBe(true);
      expect(above?.value).toMatch(/^ \* @customfunction$/m);
      expect(above?.value).toContain(`${help.en} / ${help.ja}`);
    }
  });

  test('tells Sheets of every parameter what it is, in both languages, and that it may be left out', () => {
    // As Sheets reads them: a tag a line, a type in braces, the bare name, and text.
    const host = openHost({ files: { 'Code.js': code }, book: arrayBook({ tabs: { Here: [] } }) });
    expect(host.customFunctions.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
    for (const [at, { parameters }] of functions.entries()) {
      const shown = host.customFunctions[at]?.parameterHelp ?? [];
      expect(shown).toEqual(
        parameters.map(([, { help, isOptional }]) =>
          isOptional ? `Optional. ${help.en} / 省略可。${help.ja}` : `${help.en} / ${help.ja}`,
        ),
      );
      const stubs = code.slice(code.indexOf('\n})();'));
      const tags = stubs.match(/^ \* @param .*$/gm) ?? [];
      expect(tags.filter((tag) => !/^ \* @param \{(?:range|text|number|date)\} \w+ \S/.test(tag))).toEqual(
        [],
      );
    }
  });

  test('offers nothing by name but the cell functions, the menu, the sidebar and its messages', () => {
    const names = parsed().program.body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );
    expect(names.sort()).toEqual([...functions.map(({ name }) => name), ...entries].sort());
  });

  test('can be read: names, lines and comments as in the source, which each part names', () => {
    const lines = code.split('\n');
    expect(lines.filter((line) => line.length > 200).length / lines.length).toBeLessThan(0.01);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    expect(code).toContain('次のシートを追加します');
    const parts = [...code.matchAll(/^\/\/ (src\/.+)\n(.*)$/gm)];
    expect(parts.length).toBeGreaterThan(100);
    expect(
      parts.filter(([, path, first]) => first !== readFileSync(path ?? '', 'utf8').split('\n')[0]),
    ).toEqual([]);
    const docOf = (path: string, name: string): string =>
      new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:function|const) ${name}\\b`).exec(
        readFileSync(path, 'utf8'),
      )?.[1] ?? 'none';
    const words = docOf('src/core/trust/ledger.ts', 'ledgerOf').replace(/[\s/*]+/g, ' ');
    expect(words).toContain('. No line at all');
    expect(code).toContain(`/**${words.slice(0, words.indexOf('. No line at all'))}. */\nfunction ledgerOf(`);
    expect(code).toContain(`${docOf('src/functions/family.ts', 'functionOf')}\nfunction functionOf(`);
  });
});

describe('what a formula does not need', () => {
  /** The files of each part of the script, by the part's name. */
  const filesOf = new Map(
    code
      .split(/^goenPart\("/m)
      .slice(1)
      .map((part) => [
        part.slice(0, part.indexOf('"')),
        [...part.matchAll(/^\/\/ (\S+\.[jt]s)$/gm)].map(([, path = '']) => path),
      ]),
  );
  /** The script, in which each part that is evaluated notes it. */
  const noting = code.replace('(exported = evaluate())', '(evaluated.push(name), exported = evaluate())');
  const later =
    /(?:^|\/)(?:src\/(?:text|server|core\/recontact|core\/ltv|tables\/recognise\/header-row|tables\/vocabulary\/..\.|tables\/vocabulary\/words-|tables\/cells\/written-date|messages\/requests)|node_modules\/zod\/)/;
  const book = arrayBook({ tabs: { Contacts: [['Name'], ['Aoi']] } });
  const hostOf = (more: string) =>
    openHost({
      book,
      files: {
        'Code.js': `var evaluated = [];\n${noting}\n${more}`,
        'appsscript.json': readFileSync('dist/appsscript.json', 'utf8'),
      },
    });
  const EVALUATED = `
/** @customfunction */
function EVALUATED() { TRUST_SCORE('Aoi', [['Date', 'Contact', 'Kind'], [46000, 'Aoi', '電話']], undefined, '2026-11-22'); return evaluated.join('|'); }
function answered(json) { answer(json); return evaluated.join('|'); }`;
  const filesIn = (evaluated: unknown) =>
    String(evaluated)
      .split('|')
      .flatMap((name) => filesOf.get(name) ?? []);

  test('is in parts of its own: sentences, schemas and zod, the server, the list, value, and words of any language', () => {
    const all = [...filesOf.values()].flat();
    expect(all.length).toBeGreaterThan(150);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((path) => later.test(path)).length).toBeGreaterThan(70);
  });

  test('is not evaluated when one is computed', () => {
    const evaluated = filesIn(hostOf(EVALUATED).callFunction('EVALUATED', []));
    expect(evaluated).toContain('src/core/trust/ledger.ts');
    expect(evaluated.filter((path) => later.test(path))).toEqual([]);
  });

  test('leaves the usual one three parts: the entry, the formula by its name, and all that these need', () => {
    const evaluated = String(hostOf(EVALUATED).callFunction('EVALUATED', [])).split('|');
    expect(evaluated).toHaveLength(3);
    expect(evaluated).toEqual(expect.arrayContaining(['src/main.ts', 'src/functions/trust.ts']));
  });

  test('is evaluated when a message comes', () => {
    const host = hostOf(EVALUATED);
    const evaluated = filesIn(host.scriptRunNow('answered', ['{"type":"refresh"}']));
    expect(evaluated).toContain('src/text/problems.ts');
    expect(evaluated).toContain('src/messages/requests.ts');
    expect(evaluated.some((path) => /node_modules\/zod\//.test(path))).toBe(true);
  });
});

describe('the pushed files', () => {
  test('are the manifest, the code and the pages', () => {
    const clasp = createRequire(import.meta.filename).resolve('@google/clasp');
    const listed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(listed) as { filesToPush: string[] };
    const names = filesToPush.map((path) => path.replace(/^dist[\\/]/, ''));
    const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(['Sidebar.html']);
    expect(statSync('dist/Sidebar.html').size).toBeLessThanOrEqual(MOST_BYTES_OF_PAGE);
    expect(names.sort()).toEqual(['Code.js', 'appsscript.json', ...pages].sort());
  }, 60_000);

  test('ask for two permissions: this spreadsheet, and a sidebar', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    expect(oauthScopes.sort()).toEqual([scope('script.container.ui'), scope('spreadsheets.currentonly')]);
  });

  test('add the menu in a file where nobody has used the add-on yet, and do nothing else there', () => {
    const host = openHost({ book: arrayBook({ tabs: { Contacts: [['Name'], ['Aoi']] } }) });
    host.runTrigger('onOpen', 'NONE');
    expect(host.menus).toHaveLength(1);
    expect(host.meter.reads + host.meter.writes).toBe(0);
  });
});
