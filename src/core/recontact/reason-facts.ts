// What the sentence of a reason is made from: plain values, so that they can be sent.
import { isoOf } from '../base/day.ts';
import { lastOf } from '../base/last.ts';
import { openProblems, openWorries } from '../book/needs.ts';
import type { LossReason } from '../book/records.ts';
import type { PipelinePerson } from '../pipeline.ts';
import type { PersonFacts } from '../recompute.ts';
import type { Card } from './card.ts';

/** What a reason's sentence is made from. */
export interface ReasonFacts {
  /** The day of what happened. */
  readonly eventDay?: string;
  /** Whom they introduced. */
  readonly introduced?: string;
  /** The colleague from whom they were taken over. */
  readonly inheritedFrom?: string;
  /** The first of the open problems, as noted. */
  readonly problem?: string;
  /** The first of the open worries: its key, or what the sheet says. */
  readonly worry?: string;
  /** When the next purchase was, or is, expected. */
  readonly expectedDay?: string;
  readonly lastTouchDay?: string;
  /** Why the last deal was lost. */
  readonly lossReason?: LossReason;
  /** The same in the sheet's words, where these aren't known. */
  readonly lossText?: string;
}

/** The facts that are known of a person with a card; of whom they sent, the last who bought. */
export function reasonFactsOf(
  { standing: { history }, worth: { nextPurchase, expectedSince } }: PipelinePerson,
  { eventDay, lastTouchDay }: Card,
  introduced: PersonFacts['introduced'],
): ReasonFacts {
  const loss = lastOf(history.losses);
  const expected = expectedSince ?? nextPurchase;
  const facts: { readonly [K in keyof ReasonFacts]: ReasonFacts[K] | undefined } = {
    eventDay: eventDay === undefined ? undefined : isoOf(eventDay),
    introduced: introduced?.day === eventDay ? introduced?.label : undefined,
    inheritedFrom: history.contact.inheritedFrom,
    problem: openProblems(history)[0]?.said,
    worry: openWorries(history)[0]?.said,
    expectedDay: expected === undefined ? undefined : isoOf(expected),
    lastTouchDay: lastTouchDay === undefined ? undefined : isoOf(lastTouchDay),
    lossReason: loss?.reason,
    lossText: loss?.reasonText,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''));
}
