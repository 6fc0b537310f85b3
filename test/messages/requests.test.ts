// What must be true of every message that the server reads, whatever it is about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type * as z from 'zod/mini';
import { readRequest, requestTypes, schemaOf } from '../../src/messages/requests.ts';

/** What zod knows of a schema, as far as it is looked at here. */
interface Known {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly values?: readonly string[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}
type Schema = z.core.$ZodType;

const knownOf = (schema: Schema): Known => schema._zod.def as unknown as Known;

function endlessIn(schema: Schema, path: string): string[] {
  const { type, shape, catchall, element, innerType, checks = [] } = knownOf(schema);
  const names = checks.map(({ _zod }) => _zod.def.check);
  const isBounded = names.includes('max_length') || names.includes('string_format');
  const own = (type === 'string' || type === 'array') && !isBounded ? [path] : [];
  if (type === 'object' && (catchall === undefined || knownOf(catchall).type !== 'never')) own.push(path);
  const inner = [innerType, element].filter((each) => each !== undefined);
  return [
    ...own,
    ...inner.flatMap((each) => endlessIn(each, path)),
    ...Object.entries(shape ?? {}).flatMap(([part, each]) => endlessIn(each, `${path}.${part}`)),
  ];
}

const messages = requestTypes.map((type) => [type, schemaOf(type) as z.ZodMiniObject] as const);

test.each(messages)(
  '%s has no part without an end, and takes no part that it does not know.',
  (type, option) => {
    expect(endlessIn(option, type)).toEqual([]);
  },
);

test.each(messages)(
  '%s is refused with a part too many, and where a part is of no type of its own.',
  (type, option) => {
    const parts = Object.keys(option._zod.def.shape).filter((part) => part !== 'type');
    const isRead = (message: object) => readRequest(message) !== undefined;
    for (const part of [...parts, 'another']) expect(isRead({ type, [part]: { odd: true } })).toBe(false);
  },
);

const SERVER = join(import.meta.dirname, '../server');
const asked = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(SERVER, path), 'utf8'))
  .join('\n');

test('Every message is asked in a test of the server.', () => {
  const unasked = messages.map(([type]) => type).filter((type) => !asked.includes(`type: '${type}'`));
  expect(unasked.map((type) => `${type} is asked in no file of test/server.`)).toEqual([]);
});
