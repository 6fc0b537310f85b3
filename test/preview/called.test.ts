// What the add-on asks of Google: the preview's host answers each of these calls.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Service } from '../../preview/host/service.ts';
import { ROOT, sources } from '../sources.ts';

const TYPES = join(ROOT, 'node_modules/@types/google-apps-script');
const HOST = 'preview/host';

/** The methods of the services that the add-on uses, and of what these give. None of ours is called so. */
const ofGoogle = new Set(
  ['spreadsheet', 'base', 'cache', 'html', 'lock', 'properties', 'script', 'utilities'].flatMap((name) =>
    [...readFileSync(join(TYPES, `google-apps-script.${name}.d.ts`), 'utf8').matchAll(/^\s+(\w+)\(/gm)].map(
      ([, method = '']) => method,
    ),
  ),
);

const prototypes = readdirSync(join(ROOT, HOST)).flatMap((file) =>
  Object.values(require(join(ROOT, HOST, file)) as Readonly<Record<string, unknown>>).flatMap((value) =>
    typeof value === 'function' && value.prototype instanceof Service ? [value.prototype as object] : [],
  ),
);
const ofHost = new Set(prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype)));

/** Of JavaScript's own values, which are asked in the same files. */
const ofValues = new Set(
  [Array, Object, Function, String, RegExp, Map, Set, Date].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

test('Every method of Google’s that the add-on calls is one of the host’s.', () => {
  expect(prototypes.length).toBeGreaterThan(20);
  const missing = sources
    .filter(({ path }) => path === 'src/main.ts' || path.startsWith('src/sheets/'))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/\.(\w+)\(/g)]
        .map(([, method = '']) => method)
        .filter((method) => ofGoogle.has(method) && !ofHost.has(method) && !ofValues.has(method))
        .map((method) => `${path} calls ${method}: add it to its service in ${HOST}`),
    );
  expect(missing).toEqual([]);
});
