// Where everybody is on a day: history, trust and stage of each person of a book.
import type { Day } from '../base/day.ts';
import type { Book } from '../book/book.ts';
import { type History, historyOf } from '../book/history.ts';
import type { Rules } from '../rules/rules.ts';
import { medianOf } from '../stats/median.ts';
import { bandOf, recordOf, type Trust, trustOf } from '../trust/ledger.ts';
import type { Band, Stage } from '../vocabulary/stages.ts';
import { gapsOf, isDormant, isReady, stageOf } from './stage.ts';

export interface Standing {
  /** The person's position in the book. */
  readonly position: number;
  readonly history: History;
  readonly trust: Trust;
  readonly band: Band;
  readonly isReady: boolean;
  readonly stage: Stage;
}

/** A book on one day. */
export interface Standings {
  readonly book: Book;
  readonly rules: Rules;
  readonly today: Day;
  /** The median gap between purchases of all people; undefined if nobody bought on two days. */
  readonly bookGapDays: number | undefined;
  readonly people: readonly Standing[];
}

/** Where one person is. The book’s gap serves whoever has none of their own. */
export function standingOf(
  history: History,
  position: number,
  bookGapDays: number | undefined,
  rules: Rules,
  today: Day,
): Standing {
  const trust = trustOf(recordOf(history), rules, today);
  const dormant = isDormant(history, bookGapDays, rules, today);
  const ready = isReady(history, trust, dormant, rules, today);
  const stage = stageOf(history, trust, dormant, ready, rules, today);
  return { position, history, trust, band: bandOf(trust.score, rules), isReady: ready, stage };
}

/** Where each person of a book is, in the order of the book. */
export function standingsOf(book: Book, rules: Rules, today: Day): Standings {
  const histories = book.people.map((person) => historyOf(person, rules, today));
  const bookGapDays = medianOf(histories.flatMap(gapsOf));
  const people = histories.map((history, position) =>
    standingOf(history, position, bookGapDays, rules, today),
  );
  return { book, rules, today, bookGapDays, people };
}
