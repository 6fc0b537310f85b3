// How well the model foresees simulated books of freelancers: dates, chances, revenue and its range.
import { type Buyer, buyerOf } from '../src/core/ltv/buyer.ts';
import { chancesToMake, expectedPurchases } from '../src/core/ltv/outlook.ts';
import { rangesOf } from '../src/core/ltv/range.ts';
import { ASSUMPTIONS, type Assumptions } from '../src/core/ltv/rhythm.ts';
import { chanceToBuy, expectedRevenue, fitBook, type Model, nextPurchaseDay } from '../src/core/ltv/value.ts';
import { accuracyOf, meanOf } from './accuracy.ts';
import { BOOK, type Client, type Disorder, freelancerBooks, type Habit, PUNCTUAL } from './freelancers.ts';
import { medianOf } from './report.ts';

const AS_OF = 40_000;
const BOOKS = 100;
const SEED = 5;
const LONGEST_AHEAD_DAYS = 1500;
const QUARTER_DAYS = 90;
const YEAR = { months: 12, discountPerYear: 0 };
const YEAR_DAYS = 365.25;
const TAIL = 0.1;
const DISORDERLY: Disorder = { late: 0.1, skipped: 0.05 };

/** Everybody buys at random, nobody comes back: MBG/NBD. */
const AT_RANDOM: Assumptions = {
  rhythms: [{ kind: 'regular', stages: 1, prior: 1 }],
  sleeping: 0,
  halfLifeDays: Number.POSITIVE_INFINITY,
};

const only = (habit: Habit): readonly Habit[] => BOOK.map(() => habit);

export function freelancersBenchmark(): void {
  console.log(`\n${BOOKS} simulated books of 10 clients each (seed ${SEED}); beside ours MBG/NBD`);
  row(['', 'date', 'before', 'Brier', 'revenue', 'RMSE', 'MAE', 'in range', 'evenly', 'all']);
  const books: readonly (readonly [string, readonly Habit[]])[] = [
    ['a freelancer’s book', BOOK],
    ['monthly retainers', only('monthly')],
    ['yearly contracts', only('yearly')],
  ];
  for (const [name, habits] of books) {
    for (const disorder of [PUNCTUAL, DISORDERLY]) {
      const found = freelancerBooks(BOOKS, habits, AS_OF, LONGEST_AHEAD_DAYS, SEED, disorder);
      row([disorder === PUNCTUAL ? name : '  some late, some skipped', ...figuresOf(found, ASSUMPTIONS)]);
      row(['    MBG/NBD', ...figuresOf(found, AT_RANDOM)]);
    }
  }
  console.log(
    '  date: median error in days of the next purchase; before: real ones before it; Brier: any within 90 days;',
  );
  console.log(
    '  revenue: bias over 12 months; RMSE, MAE: purchases over 12 months; in range, all: held by the 80 % range;',
  );
  console.log('  evenly: numbers of purchases between the 10 % and the 90 % quantile, ends by their part');
}

const row = (cells: readonly string[]) =>
  console.log(`  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(9))).join('')}`);

interface Seen {
  readonly buyer: Buyer;
  readonly client: Client;
  readonly model: Model;
}

function figuresOf(books: readonly (readonly Client[])[], assumptions: Assumptions): string[] {
  const seen: Seen[] = [];
  let [heldOfAll, inRange] = [0, 0];
  for (const book of books) {
    const buyers = book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);
    const model = fitBook(buyers, assumptions) as Model;
    const ranges = rangesOf(model);
    const paid = book.map(paidInYear);
    const all = paid.reduce((sum, amount) => sum + amount, 0);
    const { low, high } = ranges.ofAll(YEAR);
    if (low <= all && all <= high) heldOfAll++;
    book.forEach((client, i) => {
      const buyer = buyers[i] as Buyer;
      const range = ranges.of(buyer, YEAR);
      const amount = paid[i] as number;
      if (range.low <= amount && amount <= range.high) inRange++;
      seen.push({ buyer, client, model });
    });
  }
  const { errors, before } = datesOf(seen);
  const year = accuracyOf(
    seen.map(({ buyer, client, model }) => ({
      expected: expectedPurchases(model.outlookOf(buyer), YEAR_DAYS),
      chance: chanceToBuy(model, buyer, QUARTER_DAYS),
      happened: within(client, YEAR_DAYS).length,
    })),
  );
  const quarter = meanOf(
    seen.map(
      ({ buyer, client, model }) =>
        (chanceToBuy(model, buyer, QUARTER_DAYS) - Number(within(client, QUARTER_DAYS).length > 0)) ** 2,
    ),
  );
  const expected = seen.reduce((sum, { buyer, model }) => sum + expectedRevenue(model, buyer, YEAR), 0);
  const revenue = seen.reduce((sum, { client }) => sum + paidInYear(client), 0);
  const percent = (part: number) => `${(100 * part).toFixed(0)} %`;
  return [
    `${medianOf(errors)} d`,
    percent(before),
    quarter.toFixed(4),
    `${(100 * (expected / revenue - 1)).toFixed(1)} %`,
    year.rmse.toFixed(4),
    year.meanError.toFixed(4),
    percent(inRange / seen.length),
    percent(meanOf(seen.map(heldEvenly))),
    percent(heldOfAll / books.length),
  ];
}

const within = ({ future }: Client, days: number) => future.filter(({ day }) => day <= AS_OF + days);
const paidInYear = (client: Client) => within(client, YEAR_DAYS).reduce((sum, { amount }) => sum + amount, 0);

/**
 * The part of a number's own step of the distribution function that lies between 10 and 90 %. A whole number
 * can't leave out just a tenth: a range from 0 on holds more than 80 %, also where every chance is right.
 * Spread evenly over their steps, the numbers of right chances are within in 80 % of the cases.
 * @source Czado, Gneiting & Held (2009), the probability integral transform of counts
 */
function heldEvenly({ buyer, client, model }: Seen): number {
  const atLeast = chancesToMake(model.outlookOf(buyer), YEAR_DAYS);
  const count = within(client, YEAR_DAYS).length;
  const [from, to] = [1 - (atLeast[count] ?? 0), 1 - (atLeast[count + 1] ?? 0)];
  if (to <= from) return 0;
  return Math.max(0, Math.min(to, 1 - TAIL) - Math.max(from, TAIL)) / (to - from);
}

/** Of returners for whom a day is shown; a day that is met counts half. */
function datesOf(seen: readonly Seen[]): { errors: number[]; before: number } {
  const errors: number[] = [];
  const before: number[] = [];
  for (const { buyer, client, model } of seen) {
    const [shown, real] = [nextPurchaseDay(model, buyer), client.future[0]?.day];
    if (shown === undefined || real === undefined) continue;
    errors.push(Math.abs(shown - real));
    before.push(real < shown ? 1 : real === shown ? 0.5 : 0);
  }
  return { errors, before: meanOf(before) };
}
