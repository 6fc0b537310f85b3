// The clock of the formulas: what the thread that computes has taken of the processor.
import { closeSync, openSync, readSync } from 'node:fs';

/** Where Linux says of the thread that asks how many nanoseconds it has run, the first of three numbers. */
const SCHEDULER = '/proc/thread-self/schedstat';
const MOST_BYTES = 64;

function openScheduler(): number | undefined {
  try {
    return openSync(SCHEDULER, 'r');
  } catch {
    return undefined;
  }
}

const scheduler = openScheduler();
const bytes = Buffer.alloc(MOST_BYTES);
process.once('exit', () => {
  if (scheduler !== undefined) closeSync(scheduler);
});

/**
 * Milliseconds of this thread alone, which other programs don't lengthen. What V8 compiles meanwhile on other
 * threads isn't counted, since nobody waits for it. By the wall where the system doesn't tell of threads.
 */
export function threadMs(): number {
  if (scheduler === undefined) return performance.now();
  const length = readSync(scheduler, bytes, 0, MOST_BYTES, 0);
  return Number(bytes.toString('latin1', 0, length).split(' ', 1)[0]) / 1e6;
}
