// The one place where the browser tests look again after a while: for what only another question can tell.
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Asks until the answer is right. @fails with the last answer when none was right in time */
export async function eventually<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  withinMs = 20_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > until) throw new Error(`It stays ${JSON.stringify(answer)}.`);
    await pause(PAUSE_MS);
  }
}

/** Asks until the answer is this. @fails with the last answer when it never is */
export const eventuallyIs = <T>(ask: () => Promise<T>, wanted: T): Promise<T> =>
  eventually(ask, (answer) => JSON.stringify(answer) === JSON.stringify(wanted));
