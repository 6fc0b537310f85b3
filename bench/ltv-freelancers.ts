// How well the model foresees simulated books of freelancers: dates, chances, revenue and its range.
import { type Buyer, buyerOf } from '../src/core/ltv/buyer.ts';
import { chancesToMake, expectedPurchases } from '../src/core/ltv/outlook.ts';
import { rangesOf } from '../src/core/ltv/range.ts';
import { ASSUMPTIONS, type Assumptions } from '../src/core/ltv/rhythm.ts';
import { chanceToBuy, expectedRevenue, fitBook, type Model, nextPurchaseDay } from '../src/core/ltv/value.ts';
import { type Foresight, heldBy, paidWithin, QUARTER_DAYS, YEAR_DAYS } from './foresight.ts';
import { BOOK, type Client, type Disorder, freelancerBooks, type Habit, PUNCTUAL } from './freelancers.ts';
import { oracle } from './oracle.ts';
import { medianOf } from './report.ts';

const AS_OF = 40_000;
const BOOKS = 100;
const SEED = 5;
const LONGEST_AHEAD_DAYS = 1500;
const YEAR = { months: 12, discountPerYear: 0 };
const DISORDERLY: Disorder = { late: 0.1, skipped: 0.05 };
/** Which books are drawn matters much for money. */
const OTHER_SEEDS = [11, 12, 13, 14, 15];
const MANY_BOOKS = 800;

/** Everybody buys at random, nobody comes back: MBG/NBD. */
const AT_RANDOM: Assumptions = {
  rhythms: [{ kind: 'regular', stages: 1, prior: 1 }],
  sleeping: 0,
  late: 0,
  lateLeft: 1,
  alike: 1,
  halfLifeDays: Number.POSITIVE_INFINITY,
};

const only = (habit: Habit): readonly Habit[] => BOOK.map(() => habit);

export function freelancersBenchmark(): void {
  console.log(
    `\n${BOOKS} simulated books of 10 clients each (seed ${SEED}); beside ours MBG/NBD, and the oracle,`,
  );
  console.log('  who knows how each client decides: habit, pace, worth and the chance to leave');
  row(['', 'date', 'before', 'Brier', 'revenue', 'RMSE', 'MAE', 'in range', 'width', 'evenly', 'all']);
  const books: readonly (readonly [string, readonly Habit[]])[] = [
    ['a freelancer’s book', BOOK],
    ['monthly retainers', only('monthly')],
    ['yearly contracts', only('yearly')],
  ];
  for (const [name, habits] of books) {
    for (const disorder of [PUNCTUAL, DISORDERLY]) {
      const drawn = (count: number, seed: number) =>
        freelancerBooks(count, habits, AS_OF, LONGEST_AHEAD_DAYS, seed, disorder);
      const found = drawn(BOOKS, SEED);
      row([disorder === PUNCTUAL ? name : '  some late, some skipped', ...figuresOf(found, of(ASSUMPTIONS))]);
      row(['    MBG/NBD', ...figuresOf(found, of(AT_RANDOM))]);
      row(['    the oracle', ...figuresOf(found, oracle(AS_OF))]);
      const others = OTHER_SEEDS.map((seed) => percent(revenueBias(drawn(MANY_BOOKS, seed)), 1));
      console.log(
        `    revenue, ${OTHER_SEEDS.length} other draws of ${MANY_BOOKS} books: ${others.join(', ')}`,
      );
    }
  }
  console.log(
    '  date: median error in days of the next purchase; before: real ones before it; Brier: any within 90 days;',
  );
  console.log(
    '  revenue: bias over 12 months; RMSE, MAE: purchases over 12 months; in range, all: held by the 80 % range;',
  );
  console.log(
    '  width: all ranges by the revenue; evenly: numbers between their 10 and 90 %, ends by their part',
  );
}

const row = (cells: readonly string[]) =>
  console.log(`  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(9))).join('')}`);

const percent = (part: number, digits = 0) => `${(100 * part).toFixed(digits)} %`;

function figuresOf(books: readonly (readonly Client[])[], foresight: Foresight): string[] {
  const { errors, before, accuracy, bias, ...held } = heldBy(books, foresight, AS_OF);
  return [
    ...(errors.length > 0 ? [`${medianOf(errors)} d`, percent(before)] : ['', '']),
    accuracy.brier.toFixed(4),
    percent(bias, 1),
    accuracy.rmse.toFixed(4),
    accuracy.meanError.toFixed(4),
    percent(held.inRange),
    held.width.toFixed(2),
    percent(held.evenly),
    percent(held.all),
  ];
}

const modelOf = (book: readonly Client[], assumptions: Assumptions) => {
  const buyers = book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);
  return fitBook(buyers, assumptions) as Model;
};

const of =
  (assumptions: Assumptions): Foresight =>
  (book) => {
    const model = modelOf(book, assumptions);
    const ranges = rangesOf(model);
    const each = model.buyers.map((buyer) => ({
      shown: nextPurchaseDay(model, buyer),
      chance: chanceToBuy(model, buyer, QUARTER_DAYS),
      purchases: expectedPurchases(model.outlookOf(buyer), YEAR_DAYS),
      revenue: expectedRevenue(model, buyer, YEAR),
      range: ranges.of(buyer, YEAR),
      atLeast: chancesToMake(model.outlookOf(buyer), YEAR_DAYS),
    }));
    return { each, all: ranges.ofAll(YEAR) };
  };

/** Of all books together: what was expected of the year by what was paid, less 1. */
function revenueBias(books: readonly (readonly Client[])[]): number {
  let [expected, paid] = [0, 0];
  for (const book of books) {
    const model = modelOf(book, ASSUMPTIONS);
    for (const buyer of model.buyers) expected += expectedRevenue(model, buyer, YEAR);
    for (const { future } of book) paid += paidWithin(future, AS_OF, YEAR_DAYS).amount;
  }
  return expected / paid - 1;
}
