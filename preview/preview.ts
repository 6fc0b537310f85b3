// One spreadsheet with its add-on: the engine's workbook,
// the cell functions, and the scripts that work on it.
import { installClock } from './engine/clock.ts';
import { dispatchAll, registries } from './engine/engine.ts';
import {
  type Argument,
  type Compute,
  computeWith,
  type Position,
  type Result,
  registerFunctions,
} from './engine/functions.ts';
import { type EngineBook, openEngine } from './engine/open.ts';
import { sentOf } from './engine/sent.ts';
import type { Book } from './grid/grid.ts';
import { type Host, openHost } from './host/host.ts';
import { readFolder } from './host/manifest.ts';
import { memoryStores } from './host/stores.ts';
import { openThreads, type Threads } from './threads/threads.ts';

export interface PreviewOptions {
  /** The folder of the built add-on. */
  readonly dist: string;
  /** The add-on's name, as its menu shows it. */
  readonly title: string;
  /** What the spreadsheet holds at first. */
  readonly book: Book;
  /** The day that the clock begins with, as 2026-11-22; the real one if left out. */
  readonly today?: string | undefined;
  readonly language: string;
}

export interface Preview extends EngineBook {
  readonly threads: Threads;
  readonly functions: Host['customFunctions'];
  readonly compute: Compute;
  readonly title: string;
  clockShiftMs(): number;
  setToday(day: string): void;
}

const MAX_KEPT_RESULTS = 2000;

/**
 * Opens a spreadsheet with its add-on. Only one can be open in a process: the engine's functions are global.
 */
export function openPreview({ dist, title, book: source, today, language }: PreviewOptions): Preview {
  const files = readFolder(dist);
  const facts = source.facts();
  let shiftMs = today ? shiftTo(today, facts.timeZone) : 0;

  let compute: Compute = () => ({
    value: '#ERROR',
    message: 'bug: a formula ran before the spreadsheet was open',
  });
  const now = (): Date => new Date(Date.now() + shiftMs);
  const keep = new Map<string, Result>();
  const kept: Compute = (name, args, origin) => {
    const key = keyOf(name, args);
    const known = keep.get(key);
    if (known) return structuredClone(known);
    const result = compute(name, args, origin);
    if (keep.size >= MAX_KEPT_RESULTS) keep.clear();
    if (!isRefusal(result)) keep.set(key, structuredClone(result));
    return result;
  };
  const probe = openHost({ files, book: source, title, user: { locale: language }, now });
  registerFunctions(probe.customFunctions, kept);
  installClock(registries.functionRegistry, facts.timeZone, () => now().getTime());

  const engine = openEngine(source);
  const { model, book } = engine;
  const host = openHost({
    files,
    book,
    title,
    user: { locale: language },
    now,
    log: (level, text) => console.error(`[${level}] ${text}`),
  });
  compute = computeWith((name, args) => host.callFunction(name, args), book);
  dispatchAll(model, [{ type: 'EVALUATE_CELLS' }]);

  return {
    ...engine,
    threads: openThreads(files, title, book, memoryStores()),
    functions: host.customFunctions,
    compute: kept,
    title,
    clockShiftMs: () => shiftMs,
    setToday: (day) => {
      shiftMs = shiftTo(day, facts.timeZone);
    },
  };
}

const isRefusal = (result: Result): boolean => !Array.isArray(result) && result.message !== undefined;

/** A call with all that its result depends on. */
const keyOf = (name: string, args: readonly Argument[]): string => name + JSON.stringify(args.map(sentOf));

/** How far the clock must be moved to show this day in that zone, at the real time of day. */
function shiftTo(day: string, timeZone: string): number {
  const here = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  const shift = Date.parse(day) - Date.parse(here);
  if (Number.isNaN(shift)) throw new Error(`${day} is not a day such as 2026-11-22.`);
  return shift;
}

export type { Position };
