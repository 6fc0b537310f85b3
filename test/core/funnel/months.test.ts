// The funnel by month: in which month somebody is new, is made an offer and buys, and what came in.
import { describe, expect, test } from '@jest/globals';
import { dayOf, isoOf } from '../../../src/core/base/day.ts';
import { assembleBook } from '../../../src/core/book/book.ts';
import { type MonthRow, monthsOf } from '../../../src/core/funnel/months.ts';
import { standingsOf } from '../../../src/core/funnel/standing.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { type BookBuilder, book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';
import { anyTables, TODAY } from '../histories.ts';

const day = (month: number, date = 10) => dayOf(2026, month, date) as number;
const NOW = day(11, 26);

const rowsOf = (built: BookBuilder, count = 6) => monthsOf(built.standings(NOW), count);

/** The months, as 1 to 12, in which something is above 0, each as often as it says. */
const monthsWith = (built: BookBuilder, what: 'new' | 'offered' | 'won' | 'cohortWon', count = 12) =>
  rowsOf(built, count).flatMap((row) =>
    Array.from({ length: row[what] }, () => Number(isoOf(row.month).slice(5, 7))),
  );

describe('the months', () => {
  test('are the last ones with that of today, the earliest first, each by its first day', () => {
    const months = (count: number) => rowsOf(book(), count).map(({ month }) => isoOf(month));
    expect(months(3)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
    expect(months(1)).toEqual(['2026-11-01']);
    expect(months(24)[0]).toBe('2024-12-01');
    expect(months(24)).toHaveLength(24);
  });

  test('of an empty book are all zeros, without a rate', () => {
    const nothing = { new: 0, offered: 0, won: 0, revenue: 0, cohortWon: 0, cohortRate: undefined };
    expect(rowsOf(book(), 2)).toEqual([
      { month: day(10, 1), ...nothing },
      { month: day(11, 1), ...nothing },
    ]);
  });

  test('count the first and the last day of a month in it, and nothing after today', () => {
    const built = book()
      .contact({ name: 'Ann', firstMet: day(10, 1) })
      .contact({ name: 'Ben', firstMet: day(10, 31) })
      .contact({ name: 'Cho' })
      .activity(NOW + 1, 'Cho', 'meeting');
    expect(monthsWith(built, 'new')).toEqual([10, 10]);
  });
});

describe('somebody', () => {
  test('is new in the month of the first touch, deal, purchase or first_met', () => {
    const built = book()
      .contact({ name: 'Touched', firstMet: day(9) })
      .contact({ name: 'Met', firstMet: day(7) })
      .contact({ name: 'Proposed' })
      .contact({ name: 'Bought', lastPurchase: day(6) })
      .contact({ name: 'Lost', status: 'lost', lostOn: day(5) })
      .activity(day(8), 'Touched', 'message')
      .activity(day(8), 'Met', 'message')
      .deal(day(10), 'Proposed', 'open');
    expect(monthsWith(built, 'new')).toEqual([5, 6, 7, 8, 10]);
  });

  test('is new in no month where the sheet tells of something earlier on a day of no month', () => {
    const built = book()
      .contact({ name: 'Called before', lastContact: day(8) })
      .contact({ name: 'Bought before', purchases: 3, lastPurchase: day(8) })
      .contact({ name: 'Nothing known' })
      .activity(day(9), 'Called before', 'message')
      .activity(day(9), 'Bought before', 'ask');
    expect([monthsWith(built, 'new'), monthsWith(built, 'offered'), monthsWith(built, 'won')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('whose last contact in the sheet is the logged one, or a later one, is new in the month of the log', () => {
    const built = book()
      .contact({ name: 'Ann', lastContact: day(9) })
      .contact({ name: 'Ben', lastContact: day(10) })
      .activity(day(9), 'Ann', 'message')
      .activity(day(9), 'Ben', 'message');
    expect(monthsWith(built, 'new')).toEqual([9, 9]);
  });

  test('is made an offer in the month of the first ask of ours, or of the first deal', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben' })
      .contact({ name: 'Cho' })
      .activity(day(6), 'Ann', 'ask', { from: 'them' })
      .activity(day(7), 'Ann', 'ask')
      .deal(day(8), 'Ann', 'won')
      .deal(day(9), 'Ben', 'lost')
      .deal(day(10), 'Ben', 'open')
      .deal(day(10), 'Cho', 'cancelled');
    expect(monthsWith(built, 'offered')).toEqual([7, 9]);
  });

  test('is won in the month of the first purchase alone, and never where it was taken back', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben' })
      .deal(day(7), 'Ann', 'won', { amount: 10 })
      .deal(day(9), 'Ann', 'won', { amount: 10 })
      .deal(day(8), 'Ben', 'won', { amount: 10, order: '7' })
      .deal(day(9), 'Ben', 'refunded', { amount: 10, order: '7' });
    expect(monthsWith(built, 'won')).toEqual([7]);
  });

  test('is won on the last purchase of the sheet where it tells of one alone, never on days between', () => {
    const built = book()
      .contact({ name: 'One', purchases: 1, lastPurchase: day(6) })
      .contact({ name: 'One and more', purchases: 1, lastPurchase: day(7) })
      .contact({ name: 'Three', purchases: 3, firstMet: day(1), lastPurchase: day(8) })
      .contact({ name: 'Customer by status', status: 'customer' })
      .deal(day(9), 'One and more', 'won')
      .deal(day(10), 'Three', 'won');
    expect(monthsWith(built, 'won')).toEqual([6, 7]);
  });
});

describe('the revenue of a month', () => {
  test('is what its rows brought, and a refund lowers that of the month in which it was paid', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .deal(day(8), 'Ann', 'won', { amount: 1000, order: '1' })
      .deal(day(9), 'Ann', 'won', { amount: 500 })
      .deal(day(9), 'Ann', 'lost', { amount: 70 })
      .deal(day(9), 'Ann', 'open', { amount: 80 })
      .deal(day(10), 'Ann', 'refunded', { amount: 1000, refunded: 300, order: '1' })
      .deal(day(11), 'Ann', 'won', { amount: -50 });
    expect(rowsOf(built).map(({ revenue }) => revenue)).toEqual([0, 0, 1000, 500, -300, -50]);
  });

  test('leaves out what only a column of the contacts tells', () => {
    const built = book().contact({ name: 'Ann', revenue: 5000, lastPurchase: day(10) });
    expect(rowsOf(built).map(({ revenue }) => revenue)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('adds up to the revenue of the log, whatever was paid back of what', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const bare = tables.contacts?.map(({ name, ...others }) => ({
          ...others,
          name,
          purchases: undefined,
          revenue: undefined,
          lastPurchase: undefined,
        }));
        const standings = standingsOf(assembleBook({ ...tables, contacts: bare }), defaultRules, TODAY);
        const total = monthsOf(standings, 60).reduce((sum, { revenue }) => sum + revenue, 0);
        expect(total).toBe(standings.people.reduce((sum, { history }) => sum + history.revenue, 0));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the new ones of a month', () => {
  test('are followed: who ever bought counts, in whichever month, with the rate and its interval', () => {
    const built = book()
      .contact({ name: 'Ann', firstMet: day(6) })
      .contact({ name: 'Ben', firstMet: day(6) })
      .contact({ name: 'Cho', firstMet: day(6) })
      .contact({ name: 'Dai', firstMet: day(7) })
      .deal(day(11), 'Ann', 'won');
    const [june, july, august] = rowsOf(built) as [MonthRow, MonthRow, MonthRow];
    expect([june.new, june.cohortWon, june.cohortRate?.rate]).toEqual([3, 1, 1.5 / 4]);
    expect([july.new, july.cohortWon, july.cohortRate?.rate]).toEqual([1, 0, 0.25]);
    expect([august.new, august.cohortRate]).toEqual([0, undefined]);
  });
});
