// What is asked of a simulated book, and what is known of its people afterwards.
import type { Day } from '../../src/core/base/day.ts';
import type { Contact } from '../../src/core/book/records.ts';
import type { Card } from '../../src/core/recontact/card.ts';
import type { Reason } from '../../src/core/recontact/reasons/all.ts';
import type { Rules } from '../../src/core/rules/rules.ts';

export const START: Day = 46_000;

export interface Course {
  readonly people?: number;
  /** The most that are done in a day, the first ones counted; as many as the limit unless said otherwise. */
  readonly mostCards?: number;
  /** No cards on two days of each week. */
  readonly hasWeekends?: boolean;
  /** The share of cards that are passed over, each by chance. */
  readonly passedShare?: number;
  readonly rules?: Rules;
  /** Is told of every card that is done. */
  readonly watch?: (day: Day, card: Card) => void;
}

export interface DoneCard {
  readonly day: Day;
  readonly reason: Reason;
}

export interface Life {
  readonly contact: Contact;
  /** Days of touches from either side. */
  readonly touchDays: readonly Day[];
  /** Cards not of the first kind that were done. */
  readonly cards: readonly DoneCard[];
  /** Who had not bought before did so. */
  readonly hasBegunToBuy: boolean;
  /** Days with something from them, a purchase, an offer of ours or an open row. */
  readonly turnDays: readonly Day[];
}

export interface Lived extends Life {
  readonly touchDays: Day[];
  readonly cards: DoneCard[];
  readonly turnDays: Day[];
  hasBegunToBuy: boolean;
}

export interface Year {
  readonly lives: readonly Life[];
  readonly reasons: ReadonlySet<Reason>;
}
