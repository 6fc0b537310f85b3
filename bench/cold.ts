// What a user waits for besides Google: one formula whose script has just been loaded, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { atMost, type Line, medianOf, ms, printTable } from './report.ts';

const TIMES = 5;

function coldMs(name: string, people: number): number {
  const command = ['--import', './scripts/ts.mjs', 'bench/execution.ts', name, String(people)];
  return medianOf(
    Array.from({ length: TIMES }, () =>
      Number(execFileSync(process.execPath, command, { encoding: 'utf8' })),
    ),
  );
}

const line = (what: string, time: number, limit: number): Line => ({
  what,
  figure: ms(time),
  target: atMost(time, limit, ms),
});

/** Prints the times of a fresh context, its script and one formula. */
export function coldBenchmark(): void {
  printTable(`Whole executions in a fresh process, the host's conversions counted in; medians of ${TIMES}`, [
    line('TRUST_SCORE, 60 contacts, 600 activities', coldMs('TRUST_SCORE', 60), 100),
    line('LTV_PREDICTED, 300 customers', coldMs('LTV_PREDICTED', 300), 100),
    line('LTV_PREDICTED, 2,357 customers', coldMs('LTV_PREDICTED', 2357), 500),
  ]);
}
