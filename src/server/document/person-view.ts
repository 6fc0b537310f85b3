// A person as the sidebar shows one: plain values, days as ISO text.
import { type Day, isoOf } from '../../core/base/day.ts';
import { lastOf } from '../../core/base/last.ts';
import { tagsOf } from '../../core/base/lists.ts';
import type { Touch } from '../../core/book/history.ts';
import { openProblems, openWorries } from '../../core/book/needs.ts';
import { stopOf } from '../../core/funnel/stage.ts';
import { type PipelinePerson, trendOf } from '../../core/pipeline.ts';
import type { PersonFacts, Recomputed } from '../../core/recompute.ts';
import type { Card } from '../../core/recontact/card.ts';
import { reasonFactsOf } from '../../core/recontact/reason-facts.ts';
import { reasonWords } from '../../core/recontact/reasons/all.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import type { CardView, PersonView, TouchView } from '../../messages/requests.ts';

/** A person among the standings of a day, and whom they sent. */
export type Seen = Recomputed & Pick<PersonFacts, 'introduced'>;

/** So many touches does a card tell, with their notes. */
const LAST_TOUCHES = 3;

const isoOrNull = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));

const cardView = (seen: Seen, card: Card): CardView => ({
  reason: card.reason,
  isFirst: card.isFirst,
  overdueDays: card.overdueDays,
  suggestion: card.suggestion ?? null,
  others: card.others.map(reasonWords),
  facts: reasonFactsOf(seen.person, card, seen.introduced),
});

/** The day until which a person is put off; undefined if none lies ahead. */
function putOffUntil({ standing: { history } }: PipelinePerson, today: Day): Day | undefined {
  const next = lastOf(history.notes, (row) => row.kind === 'next')?.until;
  const days = [next, history.contact.nextContact].filter((day) => day !== undefined && day > today);
  return days.length > 0 ? Math.max(...(days as Day[])) : undefined;
}

const touchView = ({ day, kind, from, note }: Touch): TouchView => ({ day: isoOf(day), kind, from, note });

/** A person as the sidebar shows one; days are ISO text, amounts in the book's one currency. */
export function personView(seen: Seen): PersonView {
  const { standings, person } = seen;
  const { standing, worth, label, card } = person;
  const { history, trust, stage } = standing;
  const { contact, touches } = history;
  const [last, ...earlier] = touches.slice(-LAST_TOUCHES).reverse().map(touchView);
  const stop = stopOf(history);
  return {
    who: label,
    name: contact.name === '' ? label : contact.name,
    company: contact.company,
    owner: contact.owners.join(', '),
    emails: contact.emails,
    phones: contact.phones,
    noEmail: contact.noEmail,
    noCall: contact.noCall,
    isHeldBack: contact.isHeldBack,
    phase: phaseOf(stage),
    stage,
    score: trust.score ?? null,
    band: standing.band,
    trend: trendOf(standings, standing) ?? 0,
    isReady: standing.isReady,
    lastTouch: last ?? null,
    earlierTouches: earlier,
    opener: lastOf(touches, (touch) => touch.kind === 'common_ground')?.note ?? '',
    problems: openProblems(history).map(({ said }) => said),
    worries: openWorries(history).map(({ said }) => said),
    tags: tagsOf(contact.tags),
    notes: contact.notes,
    openTitles: history.openDeals.map((deal) => deal.title).filter((title) => title !== ''),
    revenue: worth.revenue,
    expected: worth.expected ?? null,
    range: worth.range ?? null,
    basis: worth.basis,
    margin: standings.rules.margin,
    nextPurchaseDay: isoOrNull(worth.nextPurchase),
    expectedSinceDay: isoOrNull(worth.expectedSince),
    referred: worth.referred,
    stop:
      stop === undefined
        ? null
        : { reason: stop.by === 'log' ? stop.row.note : '', byColumn: stop.by === 'column' },
    nextDay: isoOrNull(putOffUntil(person, standings.today)),
    card: card === undefined ? null : cardView(seen, card),
  };
}
