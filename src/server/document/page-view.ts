// A person's page as plain values, from what is remembered of the person alone.
import { type Day, isoOf } from '../../core/base/day.ts';
import type { History } from '../../core/book/history.ts';
import { type Need, type Needs, problemsOf, worriesOf } from '../../core/book/needs.ts';
import { type PersonFacts, recompute } from '../../core/recompute.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { ledgerOf, recordOf } from '../../core/trust/ledger.ts';
import { courseOf, fadedSince, offerCost, recentOf } from '../../core/trust/passbook.ts';
import type { AboutView, NeedView, PageView, PassbookView, WorthView } from '../../messages/requests.ts';
import { eventsOf } from './events.ts';
import type { Snapshot } from './known.ts';
import { personView } from './person-view.ts';

const YEAR_DAYS = 365;
const RECENT_DAYS = 30;
const MOST_EVENTS = 500;

const isoOrNull = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));

function passbookView(history: History, rules: Rules, today: Day): PassbookView | null {
  const ledger = ledgerOf(recordOf(history), rules, today);
  if (ledger.length === 0) return null;
  const from = today - YEAR_DAYS;
  return {
    from: isoOf(from),
    to: isoOf(today),
    familiar: rules.familiar_score,
    trusted: rules.trusted_score,
    course: courseOf(ledger, rules, from).map(({ day, score }) => ({ day: isoOf(day), score })),
    lines: ledger.filter(({ day }) => day >= from).map((row) => ({ ...row, day: isoOf(row.day) })),
    recent: recentOf(history, rules, today - RECENT_DAYS).map(({ lastDay, ...recent }) => ({
      ...recent,
      lastDay: isoOf(lastDay),
    })),
    faded: fadedSince(ledger, rules, from),
    offerCost: offerCost(history, ledger, rules, today),
  };
}

const needViews = (needs: readonly Need[]): readonly NeedView[] =>
  needs.map(({ said, activity }) => ({ text: said, day: isoOrNull(activity?.day) }));

const needsView = ({ open, gone }: Needs): AboutView['problems'] => ({
  open: needViews(open),
  gone: needViews(gone),
});

function aboutView(history: History): AboutView {
  const { contact } = history;
  const { birthday, every, notes, source, firstMet, inheritedFrom } = contact;
  return {
    problems: needsView(problemsOf(history)),
    worries: needsView(worriesOf(history)),
    notes,
    birthday: birthday === undefined ? null : { ...birthday, year: birthday.year ?? null },
    every: every ?? null,
    source,
    firstMet: isoOrNull(firstMet),
    inheritedFrom,
  };
}

const worthView = ({ sent, moreSent, sentBy, person }: PersonFacts, history: History): WorthView => ({
  purchases: history.purchaseDayCount,
  sent: sent.map(({ label, revenue }) => ({ name: label, revenue })),
  moreSent,
  sentBy: sentBy || person.contact.referredBy,
});

/** The whole page of one person. */
export function pageView({ facts, rules, today }: Snapshot): PageView {
  const recomputed = recompute(facts, rules, today);
  const { history } = recomputed.person.standing;
  const events = eventsOf(facts.person, history, today);
  return {
    person: personView({ ...recomputed, introduced: facts.introduced }),
    passbook: passbookView(history, rules, today),
    events: events.slice(0, MOST_EVENTS),
    moreEvents: Math.max(0, events.length - MOST_EVENTS),
    worth: worthView(facts, history),
    about: aboutView(history),
  };
}
