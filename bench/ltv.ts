// Measures the lifetime model: the time of a fit and of all predictions, and how well the predictions hold.
import { readFileSync } from 'node:fs';
import { type Day, dayOf } from '../src/core/base/day.ts';
import type { Purchase } from '../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../src/core/ltv/buyer.ts';
import {
  chanceToBuy,
  expectedRevenue,
  fitBook,
  type Model,
  nextPurchaseDay,
  summaryOf,
} from '../src/core/ltv/value.ts';
import { expectedPurchases } from './bgnbd.ts';
import { seededRandom } from './random.ts';
import { MUSIC_SHOP, simulatedBook } from './simulate.ts';

interface Customer {
  readonly buyer: Buyer;
  /** Purchase days in the time after the calibration, which the model does not see. */
  readonly later: number;
}

interface Accuracy {
  readonly meanError: number;
  readonly pearson: number;
  readonly total: number;
}

const HOLDOUT_DAYS = 39 * 7;
const CUSTOMERS = 2357;
const SMALL_BOOKS = 200;
const SEED = 20_261_122;

/** The CDNOW sample, calibrated to 1997-09-30, as others predict the 39 weeks after. */
const PUBLISHED = [
  ['BG/NBD (lifetimes, CLVTools, BTYD)', '0.7855', '0.6256', '1653'],
  ['MBG/NBD without a prior', '0.7648', '0.6273', '1577'],
  ['Pareto/NBD', '0.7545', '0.6302', '1666'],
  ['the same rate as before', '1.0237', '0.5839', '2930'],
] as const;

/**
 * Prints times and hold-out figures.
 * @param args `--cdnow PATH` reads the file CDNOW_sample.txt; without it the book is simulated
 */
export async function ltvBenchmark(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--cdnow');
  const path = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && path === undefined) throw new Error('--cdnow: the path of CDNOW_sample.txt is missing.');
  const customers = path === undefined ? simulatedCustomers() : cdnowCustomers(path);
  console.log(
    `Lifetime value: ${customers.length} customers, ${path === undefined ? 'simulated' : 'CDNOW, calibrated to 1997-09-30'}`,
  );
  const model = printTimes(customers.map(({ buyer }) => buyer));
  for (const [name, value] of summaryOf(model))
    console.log(`  ${name.padEnd(22)} ${typeof value === 'number' ? value.toPrecision(8) : value}`);
  printHoldout(model, customers, path !== undefined);
  printSmallBooks(customers);
}

function printTimes(buyers: readonly Buyer[]): Model {
  const run = () => {
    const start = performance.now();
    const model = fitBook(buyers) as Model;
    const fitted = performance.now();
    for (const buyer of buyers) {
      expectedRevenue(model, buyer, { months: 12, discountPerYear: 0.1 });
      chanceToBuy(model, buyer, 90);
      nextPurchaseDay(model, buyer);
    }
    return { model, fitMs: fitted - start, predictMs: performance.now() - fitted };
  };
  const first = run();
  const later = Array.from({ length: 9 }, run).sort(
    (x, y) => x.fitMs + x.predictMs - y.fitMs - y.predictMs,
  )[4] as typeof first;
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  console.log(
    `  the first time         fit ${ms(first.fitMs)}, all predictions ${ms(first.predictMs)} (aim: 150 ms together)`,
  );
  console.log(`  the median of 9 more   fit ${ms(later.fitMs)}, all predictions ${ms(later.predictMs)}`);
  return first.model;
}

function printHoldout(model: Model, customers: readonly Customer[], isPublished: boolean): void {
  const { meanError, pearson, total } = accuracyOf(model, customers);
  const happened = customers.reduce((sum, { later }) => sum + later, 0);
  const row = (...cells: readonly string[]) =>
    console.log(`  ${cells.map((cell, i) => cell.padEnd(i === 0 ? 36 : 10)).join('')}`);
  console.log(`  The ${HOLDOUT_DAYS} days after, ${happened} purchase days:`);
  row('model', 'MAE', 'Pearson', 'total');
  row('ours', meanError.toFixed(4), pearson.toFixed(4), total.toFixed(0));
  if (isPublished) for (const line of PUBLISHED) row(...line);
}

/** Fits on random books of a few customers, which then predict everybody else. */
function printSmallBooks(customers: readonly Customer[]): void {
  const { uniform } = seededRandom(SEED);
  for (const size of [5, 20, 50]) {
    const errors = Array.from({ length: SMALL_BOOKS }, () => {
      const chosen = new Set<Customer>();
      while (chosen.size < size) chosen.add(customers[Math.floor(uniform() * customers.length)] as Customer);
      const model = fitBook([...chosen].map(({ buyer }) => buyer)) as Model;
      return accuracyOf(
        model,
        customers.filter((customer) => !chosen.has(customer)),
      ).meanError;
    }).sort((x, y) => x - y);
    const failed = errors.filter((error) => !Number.isFinite(error)).length;
    const at = (part: number) => (errors[Math.ceil(part * SMALL_BOOKS) - 1] ?? Number.NaN).toFixed(4);
    console.log(
      `  ${SMALL_BOOKS} books of ${size} (seed ${SEED}): MAE median ${at(0.5)}, 90th percentile ${at(0.9)}, worst ${at(1)}; failed fits ${failed}`,
    );
  }
}

function accuracyOf({ purchasing }: Model, customers: readonly Customer[]): Accuracy {
  const pairs = customers.map(
    ({ buyer, later }) => [expectedPurchases(purchasing, buyer, HOLDOUT_DAYS), later] as const,
  );
  const mean = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [x, y] = [mean(([expected]) => expected), mean(([, later]) => later)];
  const covariance = mean(([expected, later]) => (expected - x) * (later - y));
  const spread = Math.sqrt(mean(([expected]) => (expected - x) ** 2) * mean(([, later]) => (later - y) ** 2));
  return {
    meanError: mean(([expected, later]) => Math.abs(expected - later)),
    pearson: covariance / spread,
    total: x * pairs.length,
  };
}

function simulatedCustomers(): Customer[] {
  const asOf = 40_000;
  return simulatedBook(MUSIC_SHOP, CUSTOMERS, asOf, HOLDOUT_DAYS, HOLDOUT_DAYS, SEED).map(
    ({ past, future }) => customerOf([...past, ...future], asOf),
  );
}

/** Lines of master id, sample id, yyyymmdd, number of CDs, dollars. */
function cdnowCustomers(path: string): Customer[] {
  const purchases = new Map<string, Purchase[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    if (id === undefined || date === undefined) continue;
    const day = dayOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)));
    if (day === undefined) throw new Error(`${path}: ${date} is no date of the form yyyymmdd.`);
    const own = purchases.get(id) ?? [];
    purchases.set(id, own);
    own.push({ day, amount: Number(dollars) });
  }
  const end = dayOf(1997, 9, 30) as Day;
  return [...purchases.values()].map((own) => customerOf(own, end));
}

function customerOf(purchases: readonly Purchase[], asOf: Day): Customer {
  const later = new Set(
    purchases.filter(({ day }) => day > asOf && day <= asOf + HOLDOUT_DAYS).map(({ day }) => day),
  ).size;
  return { buyer: buyerOf(purchases, asOf) as Buyer, later };
}
