// The files that clasp would push, and what the host must know of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

/** A function of Code.js that Sheets offers in cells. */
export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** What Sheets shows of each parameter; '' where its tag is missing or isn't written as Sheets reads it. */
  readonly parameterHelp: readonly string[];
  /** The text of its JSDoc, without the tags. */
  readonly help: string;
}

export interface Project {
  readonly code: string;
  readonly script: Script;
  readonly manifest: Manifest;
  readonly customFunctions: readonly CustomFunction[];
  /** The HTML files by name, without their ending. */
  readonly pages: ReadonlyMap<string, string>;
}

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** The files of a folder such as dist, by name. */
export function readFolder(folder: string): Record<string, string> {
  if (!existsSync(join(folder, 'Code.js')))
    throw new Error(`There is no ${join(folder, 'Code.js')}. Run npm run build first.`);
  const names = readdirSync(folder).filter((name) => /\.(?:js|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Built-ins as names of the script's own, in front of its first line: in a context
 * of its own, as each execution has one here, looking up a global takes a hundred
 * times as long as the arithmetic behind it. Google's runtime needs none of this.
 */
export const BUILT_INS = 'const { Array, Map, Math, Number, Object, Set, String } = globalThis;';

const projects = new WeakMap<object, Project>();

/**
 * Reads a project as Google would: an ES2020 script, its
 * manifest and its HTML files. The same files are read once.
 */
export function readProject(files: Readonly<Record<string, string>>): Project {
  const project = projects.get(files) ?? parsed(files);
  projects.set(files, project);
  return project;
}

function parsed(files: Readonly<Record<string, string>>): Project {
  const code = files['Code.js'] ?? '';
  const given = JSON.parse(files['appsscript.json'] ?? '{}') as { timeZone?: string; oauthScopes?: string[] };
  return {
    code,
    script: new Script(BUILT_INS + code, { filename: 'Code.js', columnOffset: -BUILT_INS.length }),
    manifest: { timeZone: given.timeZone ?? 'America/New_York', scopes: given.oauthScopes ?? SCOPES },
    customFunctions: findCustomFunctions(code),
    pages: new Map(
      Object.entries(files).flatMap(([name, text]) =>
        name.endsWith('.html') ? [[name.slice(0, -5), text]] : [],
      ),
    ),
  };
}

/** A function with its JSDoc directly in front: those of cells are of the top level. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\w$]+)\s*\(([^)]*)\)/g;

/** Found without parsing: that takes a second for a readable script, and each process here has to. */
function findCustomFunctions(code: string): CustomFunction[] {
  return [...code.matchAll(DOCUMENTED)].flatMap(([, comment = '', name = '', list = '']) => {
    if (!comment.includes('@customfunction') || name.endsWith('_')) return [];
    const text = comment.replaceAll(/^\s*\*+ ?/gm, '');
    const parameters = list.split(',').flatMap((each) => each.trim() || []);
    const shown = parameterTexts(text);
    return [
      {
        name,
        parameters,
        parameterHelp: parameters.map((parameter) => shown.get(parameter) ?? ''),
        help: (text.split(/^@/m)[0] ?? '').trim(),
      },
    ];
  });
}

/** The texts of `@param {type} name text`, by name; a tag in any other form is not shown. */
const parameterTexts = (comment: string): ReadonlyMap<string, string> =>
  new Map(
    [...comment.matchAll(/^@param[ \t]+\{[^}\n]+\}[ \t]+([\w$]+)[ \t]+(\S.*)$/gm)].map(
      ([, name = '', text = '']) => [name, text.trim()],
    ),
  );
