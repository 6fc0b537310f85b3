// The clock of the benchmark: what the thread that computes has taken of the processor.
import { closeSync, openSync, readSync } from 'node:fs';

const SCHEDULER = '/proc/thread-self/schedstat';
const MOST_BYTES = 64;

/** What Linux says of the thread that asks; undefined elsewhere. */
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
 * Milliseconds of this thread, which other programs don't lengthen. What V8 compiles meanwhile on other threads
 * is not among them: nobody waits for it. Where the system doesn't tell a thread's share, by the wall.
 */
export function threadMs(): number {
  if (scheduler === undefined) return performance.now();
  const length = readSync(scheduler, bytes, 0, MOST_BYTES, 0);
  return Number(bytes.toString('latin1', 0, length).split(' ', 1)[0]) / 1e6;
}
