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
const naming = (name: string, but: string): string[] =>
  [...words].filter(([path, known]) => path !== but && known.has(name)).map(([path]) => path);

/** A constant that is there for its type alone, by which tsc names what is missing. */
const isCheck = ({ line, path }: Exported): boolean =>
  /: \w+ extends never\b/.test(line) ||
  sources.some((each) => each.path === path && each.code.includes(`${line}\n  ? true`));

test('No value is exported that no other file names.', () => {
  const lonely = exported.filter((each) => !isCheck(each) && naming(each.name, each.path).length === 0);
  expect(lonely.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
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
