// The frame around every service object: its public methods
// become counted, permitted, realm-safe service calls.
import type { Execution, Need } from './execution.ts';
import { toScript } from './realm.ts';

/** Where a service object keeps its execution, out of the script's sight. */
export const RUN = Symbol('execution');

/** Where a range keeps its area. */
export const AREA = Symbol('area');

export abstract class Service {
  declare readonly [RUN]: Execution;

  constructor(run: Execution) {
    Object.defineProperty(this, RUN, { value: run });
  }
}

export interface Policy {
  /** What a call needs, unless `needs` says otherwise. */
  readonly need: Need;
  readonly needs?: Readonly<Record<string, Need>>;
  /** Calls that Google answers without asking the spreadsheet: not counted, not timed. */
  readonly free?: readonly string[] | 'all';
}

type Method = (...args: unknown[]) => unknown;

/** Turns the methods of a class into service calls named `name.method`. */
export function service(name: string, type: { readonly prototype: Service }, policy: Policy): void {
  const { prototype } = type;
  for (const key of Object.getOwnPropertyNames(prototype)) {
    const method: unknown = Reflect.get(prototype, key);
    if (key === 'constructor' || typeof method !== 'function') continue;
    const need = policy.needs?.[key] ?? policy.need;
    const counts = policy.free !== 'all' && !policy.free?.includes(key);
    Object.defineProperty(prototype, key, {
      value: framed(`${name}.${key}`, method as Method, need, counts),
      writable: true,
    });
  }
}

function framed(name: string, method: Method, need: Need, counts: boolean): Method {
  return function (this: Service, ...args: unknown[]): unknown {
    const run = this[RUN];
    if (run.depth > 0) return method.apply(this, args);
    run.depth++;
    try {
      run.enter(name, need, counts);
      return toScript(method.apply(this, args), run.realm);
    } catch (error) {
      throw run.raised(error);
    } finally {
      run.depth--;
    }
  };
}

/** @throws unless the value is a whole number. */
export function whole(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new Error(`The ${what} must be a whole number, not ${String(value)}.`);
}

/** @throws unless the value is text. */
export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`The ${what} must be text, not ${value === null ? 'null' : typeof value}.`);
}

/**
 * @throws where a script gives an argument that the host
 * does not know, rather than leaving it out in silence.
 */
export function refuse(argument: unknown, what: string): void {
  if (argument !== undefined) throw new Error(`bug: the preview does not know ${what}.`);
}
