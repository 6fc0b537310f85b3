// What a file offers to others: nothing that nobody asks for, and nothing without a sentence.
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { imports, sources } from './sources.ts';

interface Exported {
  readonly path: string;
  readonly name: string;
  /** What is above it, and how it begins. */
  readonly above: string;
  readonly line: string;
}

const exported: readonly Exported[] = sources
  .filter(({ path }) => !path.startsWith('test/'))
  .flatMap(({ path, lines }) =>
    lines.flatMap((line, at): Exported[] => {
      const [, name] = /^export (?:async )?(?:function\*?|const|class) (\w+)/.exec(line) ?? [];
      return name === undefined ? [] : [{ path, name, line, above: lines[at - 1] ?? '' }];
    }),
  );

const words = new Map(sources.map(({ path, code }) => [path, new Set(code.match(/\w+/g) ?? [])]));

/** Files of which all is asked for at once, or passed on: what of it is used is known by its name alone. */
const whole = new Set(imports.filter(({ names }) => names === undefined).map(({ to }) => to));

/** What they export is called by Google and by Node, not by a file of ours. */
const entries = ['src/main.ts', 'scripts/ts.mjs'];

const isAskedFor = ({ path, name }: Exported): boolean =>
  entries.includes(path) ||
  (whole.has(path)
    ? [...words].some(([other, known]) => other !== path && known.has(name))
    : imports.some(({ to, names }) => to === path && names?.includes(name)));

/** A constant that is there for its type alone, by which tsc names what is missing. */
const isCheck = ({ line, path }: Exported): boolean =>
  /: \w+ extends never\b/.test(line) ||
  sources.some((each) => each.path === path && each.code.includes(`${line}\n  ? true`));

test('No value is exported that no other file imports.', () => {
  const lonely = exported.filter((each) => !isCheck(each) && !isAskedFor(each));
  expect(lonely.map(({ path, name }) => `${path}: nobody imports ${name}, so it needs no export`)).toEqual(
    [],
  );
});

test('What another folder asks for says in a sentence what it gives, in what shape.', () => {
  const asked = (path: string): ReadonlySet<string> =>
    new Set(
      imports
        .filter(({ to, from }) => to === path && dirname(from) !== dirname(path))
        .map(({ from }) => from),
    );
  const silent = exported.filter(({ path, name, line, above }) => {
    const isFunction = /^export (?:async )?(?:function|class)|=> ?|= \($/.test(line);
    if (!path.startsWith('src/') || !isFunction || above.endsWith('*/')) return false;
    return [...asked(path)].some((from) => !from.startsWith('test/') && words.get(from)?.has(name));
  });
  expect(silent.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});
