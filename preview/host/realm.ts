// The border between the host and a script's context: values are rebuilt on the side that receives them.
import { runInContext } from 'node:vm';
import { tagOf } from './cells.ts';

/** The constructors of one vm context. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
  readonly JSON: JSON;
}

/**
 * The constructors of a context; `Date` of its foreign dates is
 * another realm's, so that `instanceof Date` is false as for Google.
 */
export function realmOf(context: object, foreignDate: DateConstructor): Realm {
  const own = runInContext('({ Array, Object, Error, JSON })', context) as Omit<Realm, 'Date'>;
  return { ...own, Date: foreignDate };
}

/** A date on its way to a script. */
export class Instant {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

/** Rebuilds arrays, plain objects and moments in the script's realm; service objects and primitives pass. */
export function toScript(value: unknown, realm: Realm): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy = new realm.Array<unknown>(value.length);
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at];
      copy[at] = typeof item === 'object' ? toScript(item, realm) : item;
    }
    return copy;
  }
  if (value instanceof Instant) return new realm.Date(value.ms);
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = new realm.Object() as unknown as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[key] = toScript(item, realm);
  return copy;
}

/**
 * Rebuilds what a script hands out with the host's own
 * constructors; Dates stay Dates, other objects become their tag.
 */
export function fromScript(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, fromScript);
  if (tagOf(value) === 'Date') return new Date(Number(value));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromScript(item)]));
}
