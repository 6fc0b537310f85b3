// Random histories for property tests: lawful tables of a few
// people, in which the days often meet and the edges of waits occur.

import type { Day } from '../../src/core/base/day.ts';
import {
  type Activity,
  type Contact,
  contactOf,
  type Deal,
  type DealResult,
  type LossReason,
  lossReasons,
  plainDeal,
  type Status,
  type Tables,
} from '../../src/core/book/records.ts';
import {
  type ActivityKind,
  activityKinds,
  type Side,
  type TouchKind,
  touchKinds,
} from '../../src/core/vocabulary/kinds.ts';
import { fc } from '../seed.ts';

/** The day as of which the random tables are looked at; some of their rows are dated after it. */
export const TODAY: Day = 900;

const people = ['青木 恵子', 'Brown', 'Chen Wei', '土井'];

/** Days crowd together near today and near each other, so that ties and the last day of a wait are common. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: 0, max: TODAY + 20 }),
  fc.integer({ min: TODAY - 60, max: TODAY }),
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(
    ...[0, 1, 7, 29, 30, 31, 89, 90, 91, 180, 181, 365, 366, 540, 541].map((age) => TODAY - age),
  ),
);

const anySide: fc.Arbitrary<Side> = fc.constantFrom('us', 'them');
const anyTouchKind = fc.constantFrom(...(Object.keys(touchKinds) as TouchKind[]));
const anyKind: fc.Arbitrary<ActivityKind> = fc.oneof(
  { arbitrary: anyTouchKind, weight: 6 },
  { arbitrary: fc.constantFrom<ActivityKind>('ask', 'inquiry', 'trouble', 'promise_broken'), weight: 2 },
  { arbitrary: fc.constantFrom(...(Object.keys(activityKinds) as ActivityKind[])), weight: 1 },
);

/** Touches of one person, in no order. */
export const anyTouches = fc.array(fc.record({ day: anyDay, kind: anyTouchKind, from: anySide }), {
  maxLength: 25,
});

const anyActivity = fc.record({
  day: anyDay,
  contact: fc.constantFrom(...people),
  kind: anyKind,
  from: anySide,
});

const anyDeal = fc.record({
  day: anyDay,
  contact: fc.constantFrom(...people),
  result: fc.constantFrom<DealResult>('open', 'open', 'won', 'won', 'lost', 'lost', 'refunded', 'cancelled'),
  amount: fc.constantFrom(0, 0, 100, 250, 1000, -100, -250),
  refunded: fc.constantFrom(0, 0, 0, 0, 50, 100, 250),
  order: fc.constantFrom('', '', '', '#1', '#2'),
  expectedClose: fc.option(fc.integer({ min: TODAY - 200, max: TODAY + 200 }), { nil: undefined, freq: 1 }),
  reason: fc.constantFrom(...(Object.keys(lossReasons) as LossReason[])),
  title: fc.constantFrom('', '', 'Site', 'ＳＩＴＥ ', 'Logo'),
});

const statuses: readonly Status[] = [
  'customer',
  'repeat',
  'lost',
  'open',
  'lead',
  'do_not_contact',
  'no_email',
  'no_call',
];

const anyMaybeDay = fc.option(anyDay, { nil: undefined, freq: 2 });

const anyContact = (name: string): fc.Arbitrary<Contact> =>
  fc
    .record({
      firstMet: anyMaybeDay,
      lastContact: anyMaybeDay,
      lastPurchase: anyMaybeDay,
      purchases: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 1 }),
      revenue: fc.option(fc.constantFrom(0, 50, 100, 5000), { nil: undefined, freq: 1 }),
      totalsHoldLog: fc.boolean(),
      hasColumns: fc.boolean(),
      status: fc.option(fc.constantFrom<Status>(...statuses), { nil: undefined, freq: 2 }),
      lostOn: anyMaybeDay,
      lostReasonText: fc.constantFrom('', '', '', 'Price'),
      hasStatus: fc.boolean(),
      doNotContact: fc.integer({ min: 0, max: 12 }).map((n) => n === 0),
    })
    .map(({ hasColumns, hasStatus, doNotContact, status, lostOn, lostReasonText, ...columns }) =>
      contactOf({
        name,
        doNotContact,
        ...(hasColumns ? columns : {}),
        ...(hasStatus ? { status, lostOn, lostReasonText } : {}),
      }),
    );

/** Three tables of a few people, rows in no order of days. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({
    contacts: fc.tuple(...people.map(anyContact)),
    activities: fc.array(anyActivity, { maxLength: 40 }),
    deals: fc.array(anyDeal, { maxLength: 20 }),
  })
  .map(({ contacts, activities, deals }) => ({
    contacts,
    activities: activities.map(
      (row, i): Activity => ({ row: i + 2, note: '', until: undefined, by: '', id: '', ...row }),
    ),
    deals: deals.map((row, i): Deal => ({ row: i + 2, by: '', id: '', ...plainDeal, ...row })),
  }));
