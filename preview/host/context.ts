// A fresh context for each execution: Code.js, Apps Script's services, and nothing of Node.
import { setFlagsFromString } from 'node:v8';
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
// V8 compiles what seems to be hot for the context at hand, which here is gone after one call: it would take
// as long as all else, and keep contexts alive. What is hot by this figure is so in any case.
setFlagsFromString('--interrupt-budget=1000000');

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

/** Where Code.js is evaluated. */
export interface Stage {
  /** The script's global object, on which the host puts its services. */
  readonly globals: Record<string | symbol, unknown>;
  readonly realm: Realm;
  /**
   * Evaluates Code.js.
   * @returns what its top level calls by this name
   */
  load(name: string, timeout: number): unknown;
  /** Does work of the script, within a time limit where there is one. */
  run(work: () => unknown, timeout: number): unknown;
}

/** A context with the script's clock and zone, and nothing of Node. */
export function stageOf(
  { project }: Pick<World, 'project'>,
  now: () => number,
  dates: () => DateConstructor,
): Pick<Stage, 'globals' | 'realm'> & { readonly context: object } {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const globals = context as Record<string | symbol, unknown>;
  const builtins = runInContext('delete globalThis.WebAssembly; ({ Date, Intl })', context) as Builtins;
  installZone(builtins, project.manifest.timeZone, now);
  globals.Date = builtins.Date;
  return { context, globals, realm: realmOf(context, dates()) };
}

function freshStage(world: World, dates: () => DateConstructor): Stage {
  const { context, globals, realm } = stageOf(world, world.now, dates);
  return {
    ...{ globals, realm },
    load(name, timeout) {
      world.project.script.runInContext(context, { timeout });
      return Object.hasOwn(globals, name) ? globals[name] : undefined;
    },
    run(work, timeout) {
      globals[Symbol.for('call')] = (): unknown => {
        delete globals[Symbol.for('call')];
        return work();
      };
      return begin.runInContext(globals, { timeout });
    },
  };
}

/** What one execution runs: a function of the script, if there is one of that name. */
export type Body = (found: unknown, realm: Realm) => unknown;

/**
 * Loads Code.js in a fresh context and runs the body there, with the mode's permissions and time limit.
 * Writes are sent at the end, also when the script failed; the lock is released.
 * @throws ScriptError
 */
export function execute(
  world: World,
  mode: AuthMode,
  name: string,
  dates: () => DateConstructor,
  body: Body,
): unknown {
  const stage = world.stages?.enter(world) ?? freshStage(world, dates);
  const { globals, realm } = stage;
  const run = new Execution(mode, world, realm);
  for (const [service, Service] of Object.entries(services)) globals[service] = new Service(run);
  globals.console = new ScriptConsole(run);

  const limitMs = TIME_LIMIT_MS[mode];
  try {
    const found = stage.load(name, limitMs);
    const result = stage.run(() => body(found, realm), limitMs);
    run.spend(0);
    run.commit();
    return result;
  } catch (error) {
    run.commit();
    throw reported(error);
  } finally {
    world.stores.unlock(run.id);
    world.stages?.leave(stage);
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
