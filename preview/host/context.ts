// A fresh context for each execution: Code.js, Apps Script's services, and nothing of Node.
import { createContext, runInContext, Script } from 'node:vm';
import { SpreadsheetApp } from './app.ts';
import { CacheService } from './cache.ts';
import { type AuthMode, Execution, TIME_LIMIT_MS } from './execution.ts';
import { HtmlService } from './html.ts';
import { LockService } from './lock.ts';
import { PropertiesService } from './properties.ts';
import { type Realm, realmOf, toScript } from './realm.ts';
import { AuthModes, ScriptApp, ScriptConsole, Session, Utilities } from './session.ts';
import type { World } from './world.ts';
import { type Builtins, installZone } from './zone.ts';

const services = {
  SpreadsheetApp,
  HtmlService,
  PropertiesService,
  CacheService,
  LockService,
  Session,
  Utilities,
  ScriptApp,
};
const begin = new Script('globalThis[Symbol.for("call")]()');

/** An error of the script, reported as Google does. */
export class ScriptError extends Error {
  readonly scriptStack: string;

  constructor(message: string, scriptStack: string) {
    super(message);
    this.scriptStack = scriptStack;
  }
}

/** The Date of another realm than the script's, in the script's zone. */
export function foreignDate(zone: string, now: () => number): DateConstructor {
  const builtins = runInContext('({ Date, Intl })', createContext({})) as Builtins;
  installZone(builtins, zone, now);
  return builtins.Date;
}

export type ScriptFunction = (...args: unknown[]) => unknown;

/** What one execution runs, once Code.js is loaded: the script's global object and what the host adds. */
export type Body = (globals: Record<string, unknown>, realm: Realm) => unknown;

/**
 * Loads Code.js in a fresh context and runs the body there, with the mode's permissions and time limit.
 * Writes are sent at the end, also when the script failed; the lock is released.
 * @throws ScriptError
 */
export function execute(world: World, mode: AuthMode, dates: DateConstructor, body: Body): unknown {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const globals = context as Record<string | symbol, unknown>;
  const builtins = runInContext('delete globalThis.WebAssembly; ({ Date, Intl })', context) as Builtins;
  installZone(builtins, world.project.manifest.timeZone, world.now);
  globals.Date = builtins.Date;
  const realm = realmOf(context, dates);
  const run = new Execution(mode, world, realm);
  for (const [name, Service] of Object.entries(services)) globals[name] = new Service(run);
  globals.console = new ScriptConsole(run);

  const limitMs = TIME_LIMIT_MS[mode];
  try {
    world.project.script.runInContext(context, { timeout: limitMs });
    globals[Symbol.for('call')] = (): unknown => {
      delete globals[Symbol.for('call')];
      return body(globals, realm);
    };
    const result = begin.runInContext(context, { timeout: limitMs });
    run.spend(0);
    run.commit();
    return result;
  } catch (error) {
    run.commit();
    throw reported(error);
  } finally {
    world.stores.unlock(run.id);
  }
}

/** The event of a simple trigger, with values of the script's realm. */
export const triggerEvent = (mode: AuthMode, realm: Realm): unknown =>
  toScript({ authMode: AuthModes[mode] }, realm);

function reported(error: unknown): ScriptError {
  if (typeof error !== 'object' || error === null) return new ScriptError(String(error), '');
  const { message, stack, code } = error as { message?: unknown; stack?: unknown; code?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new ScriptError('Exceeded maximum execution time', '');
  return new ScriptError(String(message), String(stack ?? ''));
}
