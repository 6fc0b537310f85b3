// What was bought, for whom nothing else is asked of the deals: as in the whole history.
import { expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/book/book.ts';
import { boughtUpTo } from '../../../src/core/book/bought.ts';
import type { DealResult, Status } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const WHO = 'Ada';
const TODAY = 30;

const anyRow = fc.record({
  day: fc.integer({ min: 0, max: 40 }),
  result: fc.constantFrom<DealResult>('open', 'won', 'won', 'lost', 'refunded', 'cancelled'),
  amount: fc.constantFrom(0, 10, 30, 100, -10, -30),
  refunded: fc.constantFrom(0, 0, 0, 10, 500),
  title: fc.constantFrom('', 'A', 'B'),
  order: fc.constantFrom('', '#1', '#2'),
});

const anyColumns = fc.record({
  purchases: fc.constantFrom(undefined, 0, 1, 3),
  revenue: fc.constantFrom(undefined, 50, 120),
  firstMet: fc.constantFrom(undefined, 5),
  lastPurchase: fc.constantFrom(undefined, 15, 60),
  status: fc.constantFrom<Status | undefined>(undefined, 'customer', 'lost', 'do_not_contact'),
});

test('purchases, revenue and refunds are those of the whole history (a law)', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), fc.option(anyColumns, { nil: {} }), (rows, columns) => {
      const built = book().contact({ name: WHO, ...columns });
      for (const { day, result, ...facts } of rows) built.deal(day, WHO, result, facts);
      const { purchases, revenue, refunded } = built.standing(WHO, TODAY).history;
      const bought = boughtUpTo(built.book().people[0] as Person, TODAY);
      const kept = bought.purchases.map(({ day, amount }) => ({ day, amount }));
      expect({ ...bought, purchases: kept }).toEqual({ purchases, revenue, refunded });
    }),
    { numRuns: 300 },
  );
});
