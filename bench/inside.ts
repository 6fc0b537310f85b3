// Measures inside of an execution: formulas and the bare
// pass run in one context, in time of the thread that computes.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { BUILT_INS } from '../preview/host/manifest.ts';
import { remembered } from '../src/core/base/remembered.ts';
import { kindPoints, type Side, sides, touchKinds } from '../src/core/vocabulary/kinds.ts';
import { barePass } from './bare.ts';
import { type BenchBook, TODAY } from './book.ts';
import { threadMs } from './clock.ts';

const TIME_ZONE = 'Asia/Tokyo';

const works = [
  'bare',
  'TRUST_SCORE',
  'bare with people',
  'TRUST_SCORE with people',
  'FUNNEL_STAGE',
  'RECONTACT_LIST',
] as const;

export type Work = (typeof works)[number];

/** Milliseconds of the thread, in the order in which they were taken. */
export type Times = Readonly<Record<Work, readonly number[]>>;

type Cells = readonly (readonly unknown[])[];
type Formula = (...args: unknown[]) => unknown;

/**
 * Runs in the script, from its source text: it names nothing but the globals there and its own parameters.
 */
function measureInside(
  rounds: number,
  today: number,
  timeZone: string,
  points: Parameters<typeof barePass>[3],
  wanted: readonly Work[],
  ...[keys, contacts, activities, deals]: [Cells, Cells, Cells, Cells]
): unknown[][] {
  const formulas = globalThis as unknown as Record<string, Formula>;
  const bare = formulas.barePass as typeof barePass;
  const threadMs = formulas.threadMs as () => number;
  const column = keys as readonly (readonly string[])[];
  const all: Record<Work, () => unknown> = {
    bare: () => bare(column, [activities], undefined, points, timeZone, today),
    TRUST_SCORE: () => formulas.TRUST_SCORE?.(keys, activities, undefined, today),
    'bare with people': () =>
      bare(column, [activities, deals], { rows: contacts, name: 0, email: 2 }, points, timeZone, today),
    'TRUST_SCORE with people': () =>
      formulas.TRUST_SCORE?.(keys, activities, deals, today, undefined, contacts),
    FUNNEL_STAGE: () => formulas.FUNNEL_STAGE?.(keys, contacts, activities, deals, today),
    RECONTACT_LIST: () => formulas.RECONTACT_LIST?.(contacts, activities, deals, undefined, today),
  };
  const lines: unknown[][] = wanted.map((name) => [name]);
  for (let round = 0; round < rounds; round++) {
    for (const line of lines) {
      const start = threadMs();
      all[line[0] as Work]();
      line.push(threadMs() - start);
    }
  }
  return lines;
}

const pointsFrom = (side: Side) =>
  Object.fromEntries(
    Object.entries<Partial<Record<Side, number>>>(kindPoints).flatMap(([kind, points]) => {
      const word = touchKinds[kind as keyof typeof touchKinds];
      return word === undefined ? [] : [[word.ja, points[side] ?? 0]];
    }),
  );

const points = { [sides.us.ja]: pointsFrom('us'), [sides.them.ja]: pointsFrom('them') };

const zoneOffsetMs = 9 * 3_600_000;

/** A text in one piece, as hosts hand it over: V8 leaves one that was put together in its parts. */
const inOnePiece = remembered((text) => Buffer.from(text).toString(), Number.POSITIVE_INFINITY);

function handedOver(cell: unknown): unknown {
  if (typeof cell === 'string') return inOnePiece(cell);
  return cell instanceof Date ? new Date(cell.getTime() - zoneOffsetMs) : cell;
}

/** Cells as a host hands them over; a Date of the book is the midnight of its day in the zone. */
const inZone = (rows: Cells): Cells => rows.map((row) => row.map(handedOver));

/** All that a formula asks of Google. */
const SpreadsheetApp = {
  getActiveSpreadsheet: () => ({
    getSpreadsheetTimeZone: () => TIME_ZONE,
    getSpreadsheetLocale: () => 'ja_JP',
  }),
};

/**
 * Runs the built script with this book's tables as arguments of its functions, several times anew.
 * @param calls of each formula within one execution
 * @param wanted what is measured; nothing of the others
 */
export function timesInside(
  { names, contacts, activities, deals }: BenchBook,
  executions: number,
  calls: number,
  wanted: readonly Work[] = works,
): Times {
  const script = readFileSync('dist/Code.js', 'utf8');
  const code = new Script(`${BUILT_INS}${script}\n${String(measureInside)}\n${String(barePass)}`);
  const tables = [names.map((name) => [name]), contacts, activities, deals].map(inZone);
  const taken = Object.fromEntries(works.map((work) => [work, [] as number[]])) as Record<Work, number[]>;
  for (let execution = 0; execution < executions; execution++) {
    const context = createContext({ SpreadsheetApp, threadMs, console });
    code.runInContext(context);
    const lines = context.measureInside(calls, TODAY, TIME_ZONE, points, wanted, ...tables) as [
      Work,
      ...number[],
    ][];
    for (const [work, ...own] of lines) taken[work].push(...own);
  }
  return taken;
}
