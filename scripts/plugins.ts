// What keeps the pushed script small: help texts stay out of it, and schemas are bundled apart.
import { readFileSync } from 'node:fs';
import { type Node, type ObjectExpression, type Property, parse } from 'acorn';
import { build, type Plugin, transformSync } from 'esbuild';

const HELP_KEYS = ['help', 'returns'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

const isHelp = (property: ObjectExpression['properties'][number]): property is Property =>
  property.type === 'Property' &&
  property.key.type === 'Identifier' &&
  HELP_KEYS.includes(property.key.name) &&
  property.value.type === 'ObjectExpression';

/** The code without the texts that only the editor's help and the reference page show; these are made from the declarations. */
export function withoutHelp(code: string): string {
  const objects = [...nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))].filter(
    (node) => node.type === 'ObjectExpression',
  );
  const texts = objects.flatMap((node) => (node as ObjectExpression).properties.filter(isHelp));
  const inPlaceOf = (code: string, { start, end }: Node) =>
    code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');
  return texts.sort((a, b) => b.start - a.start).reduce(inPlaceOf, code);
}

export const helpApart: Plugin = {
  name: 'help-apart',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const { code } = transformSync(readFileSync(path, 'utf8'), {
        loader: 'ts',
        format: 'esm',
        target: 'es2020',
        charset: 'utf8',
      });
      return { contents: withoutHelp(code), loader: 'js' };
    }),
};

/** A module that is required, not imported, is kept whole; bundled by itself first, it brings only what it uses of zod. */
export const lazyMessages: Plugin = {
  name: 'lazy-messages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]messages[\\/]requests\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        format: 'esm',
        target: 'es2020',
        charset: 'utf8',
        logLevel: 'error',
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'js' };
    }),
};
