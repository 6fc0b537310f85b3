// What its user has just changed: a script started afterwards finds it in the spreadsheet.
import type { EngineModel } from './globals.ts';

const PAUSE_MS = 20;
/** A line that is down for so long won't come back by waiting: the script runs on what the server has. */
const LIMIT_MS = 10_000;

/** Settles once the server has taken every change made in this page, or the limit is over. */
export async function saved({ getters }: EngineModel): Promise<void> {
  const until = performance.now() + LIMIT_MS;
  while (!getters.isFullySynchronized() && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
