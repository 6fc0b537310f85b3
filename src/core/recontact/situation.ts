// What the reasons look at: one person's last touches, needs and place among all the others.

import type { Day } from '../base/day.ts';
import { lastOf } from '../base/last.ts';
import { type History, isColumnTouch, isFromThem, isFromUs, type Touch } from '../book/history.ts';
import { type Need, openProblems } from '../book/needs.ts';
import type { Activity, Contact } from '../book/records.ts';
import type { Standing, Standings } from '../funnel/standing.ts';
import type { Rules } from '../rules/rules.ts';
import { phaseOf } from '../vocabulary/stages.ts';
import type { Peers } from './peers.ts';

export interface Situation {
  readonly standing: Standing;
  readonly history: History;
  readonly contact: Contact;
  readonly peers: Peers;
  readonly rules: Rules;
  readonly today: Day;
  /** In one of the stages of a lead. */
  readonly isLead: boolean;
  readonly hasBought: boolean;
  readonly lastPurchaseDay: Day | undefined;
  readonly lastTouch: Touch | undefined;
  /** The last touch from us that can answer something. */
  readonly lastFromUs: Touch | undefined;
  /** How many of our touches in a row stayed without one from them or a purchase. */
  readonly unansweredTouches: number;
  /** u of docs/model.md: 1, 2 or 4. */
  readonly restFactor: number;
  readonly lastSkip: Activity | undefined;
  readonly skipsSinceTouch: number;
  /** Of rows of one day nobody knows which came first. */
  readonly isNewestFirst: boolean;
  /** The latest row that names, or cancels, the day of the next contact. */
  readonly lastNext: Activity | undefined;
  readonly problems: readonly Need[];
}

interface Placed {
  readonly day: Day;
  readonly row: number;
}

/** Whether one row comes after another, by day and then by row. */
export const isAfter = (later: Placed, earlier: Placed): boolean =>
  later.day > earlier.day || (later.day === earlier.day && later.row > earlier.row);

/** What a column of Contacts stands for is left out: a system's last activity is often theirs. */
function unansweredOf(touches: readonly Touch[], lastPurchaseDay: Day | undefined): number {
  let count = 0;
  for (let i = touches.length - 1; i >= 0; i--) {
    const touch = touches[i] as Touch;
    if (isFromThem(touch) || (lastPurchaseDay !== undefined && touch.day <= lastPurchaseDay)) break;
    if (isFromUs(touch) && !isColumnTouch(touch)) count++;
  }
  return count;
}

function restFactorOf(unansweredTouches: number, rules: Rules): number {
  if (unansweredTouches >= rules.unanswered_for_fourfold) return 4;
  return unansweredTouches >= rules.unanswered_for_twofold ? 2 : 1;
}

function skipsAfter(notes: readonly Activity[], lastTouch: Touch | undefined): number {
  let count = 0;
  for (const note of notes)
    if (note.kind === 'skip' && (lastTouch === undefined || isAfter(note, lastTouch))) count++;
  return count;
}

export function situationOf(standing: Standing, { book, rules, today }: Standings, peers: Peers): Situation {
  const { history } = standing;
  const { touches, notes, purchaseDays } = history;
  const lastPurchaseDay = purchaseDays[purchaseDays.length - 1];
  const lastTouch = touches[touches.length - 1];
  const unansweredTouches = unansweredOf(touches, lastPurchaseDay);
  return {
    standing,
    history,
    contact: history.contact,
    peers,
    rules,
    today,
    isLead: phaseOf(standing.stage) === 'lead',
    hasBought: history.purchaseDayCount > 0,
    lastPurchaseDay,
    lastTouch,
    lastFromUs: lastOf(touches, isFromUs),
    unansweredTouches,
    restFactor: restFactorOf(unansweredTouches, rules),
    lastSkip: lastOf(notes, (note) => note.kind === 'skip'),
    skipsSinceTouch: skipsAfter(notes, lastTouch),
    isNewestFirst: book.isNewestFirst,
    lastNext: lastOf(notes, (note) => note.kind === 'next'),
    problems: openProblems(history),
  };
}
