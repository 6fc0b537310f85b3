// What a user waits for besides Google: one formula whose
// script has just been loaded, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { atMost, type Line, medianOf, ms, printTable, times } from './report.ts';

const TIMES = 5;
const TIMES_BESIDE_BEFORE = 25;
const MOST_OF_BEFORE = 1.25;

/** What a program of this folder prints, in a process of its own. */
function msOf(program: string, ...args: readonly string[]): number {
  const command = ['--import', './scripts/ts.mjs', `bench/${program}`, ...args];
  return Number(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

function line(what: string, limit: number, name: string, people: number): Line {
  const time = medianOf(Array.from({ length: TIMES }, () => msOf('execution.ts', name, String(people))));
  return { what, figure: ms(time), target: atMost(time, limit, ms) };
}

/** Loads and computes with both scripts in turn, so that a slower moment of the machine slows both. */
function besideBefore(before: string): Line {
  const pairs = Array.from(
    { length: TIMES_BESIDE_BEFORE },
    () => [msOf('load.ts', before), msOf('load.ts', 'dist')] as const,
  );
  const [was, is] = [medianOf(pairs.map(([was]) => was)), medianOf(pairs.map(([, is]) => is))];
  const ratio = medianOf(pairs.map(([was, is]) => is / was));
  return {
    what: `the script alone: load and TRUST_SCORE, beside ${before}`,
    figure: `${ms(was)} → ${ms(is)}`,
    ratio: times(ratio),
    target: atMost(ratio, MOST_OF_BEFORE, times),
  };
}

/**
 * Prints the times of a fresh context, its script and one formula.
 * @param before the `dist` folder of another version that this
 * one is compared with in the same run; undefined for none
 */
export function coldBenchmark(before: string | undefined): void {
  printTable(`Whole executions in a fresh process, the host's conversions counted in; medians of ${TIMES}`, [
    line('TRUST_SCORE, 60 contacts, 600 activities', 100, 'TRUST_SCORE', 60),
    line('LTV_PREDICTED, 300 customers', 100, 'LTV_PREDICTED', 300),
    line('LTV_PREDICTED, 2,357 customers', 500, 'LTV_PREDICTED', 2357),
    ...(before === undefined ? [] : [besideBefore(before)]),
  ]);
}
