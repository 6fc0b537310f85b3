// A purchase: a won deal whose amount is not negative.
import type { Day } from './base/day.ts';

export interface Purchase {
  readonly day: Day;
  /** At least 0, in the book's one currency. */
  readonly amount: number;
}
