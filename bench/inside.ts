// Measures inside of an execution: formulas and the bare pass run in
// one context, in time of the processor, which other programs don't lengthen.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { BUILT_INS } from '../preview/host/manifest.ts';
import { kindPoints, type Side, sides, touchKinds } from '../src/core/vocabulary/kinds.ts';
import { barePass } from './bare.ts';
import { type BenchBook, TODAY } from './book.ts';

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

/** Milliseconds of the processor, in the order in which they were taken. */
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
  const processorMs = formulas.processorMs as () => number;
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
      const start = processorMs();
      all[line[0] as Work]();
      line.push(processorMs() - start);
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

/** A Date of the book as the midnight of its day in the zone; other cells as they are. */
const inZone = (rows: Cells): Cells =>
  rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? new Date(cell.getTime() - zoneOffsetMs) : cell)),
  );

/** Of this process, all its threads together. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

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
  const tables = [names.map((name) => [name]), ...[contacts, activities, deals].map(inZone)];
  const taken = Object.fromEntries(works.map((work) => [work, [] as number[]])) as Record<Work, number[]>;
  for (let execution = 0; execution < executions; execution++) {
    const context = createContext({ SpreadsheetApp, processorMs, console });
    code.runInContext(context);
    const lines = context.measureInside(calls, TODAY, TIME_ZONE, points, wanted, ...tables) as [
      Work,
      ...number[],
    ][];
    for (const [work, ...own] of lines) taken[work].push(...own);
  }
  return taken;
}
