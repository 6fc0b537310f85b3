// Measures the lifetime model: its time, and how well it foresees what real and simulated customers did.
import { type Day, dayOf } from '../src/core/base/day.ts';
import type { Buyer } from '../src/core/ltv/buyer.ts';
import { expectedPurchases } from '../src/core/ltv/outlook.ts';
import { chanceToBuy, expectedRevenue, fitBook, type Model, nextPurchaseDay } from '../src/core/ltv/value.ts';
import { type Accuracy, accuracyOf, type Case, meanOf } from './accuracy.ts';
import { type Customer, customerOf, LOGS, readLog } from './logs.ts';
import { freelancersBenchmark } from './ltv-freelancers.ts';
import { seededRandom } from './random.ts';
import { medianOf } from './report.ts';
import { type Forecast, rivalsOf } from './rivals.ts';
import { MUSIC_SHOP, simulatedBook } from './simulate.ts';

const CUSTOMERS = 2357;
const AHEAD_DAYS = 273;
const AS_OF = 40_000;
const SMALL_BOOKS = 200;
const SEED = 20_261_122;

/**
 * Prints times and hold-out figures.
 * @param pathOf by the option of a log, where it is; undefined for one that is not read
 */
export function ltvBenchmark(pathOf: (option: string) => string | undefined): void {
  const simulated = simulatedCustomers();
  printTimes(simulated.map(({ buyer }) => buyer));
  printSmallBooks(simulated);
  printLog(`${CUSTOMERS} customers of the world that MBG/NBD describes`, simulated, AS_OF, AHEAD_DAYS);
  for (const log of LOGS) {
    const path = pathOf(log.option);
    if (path !== undefined) printLog(log.name, readLog(log, path), dayOf(...log.cut) as Day, log.aheadDays);
  }
  freelancersBenchmark();
}

const row = (cells: readonly string[]) =>
  console.log(`  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(38) : cell.padStart(9))).join('')}`);

const figures = ({ rmse, pearson, meanError, brier, bias }: Accuracy): string[] => [
  rmse.toFixed(4),
  pearson.toFixed(4),
  meanError.toFixed(4),
  brier.toFixed(4),
  `${(100 * bias).toFixed(1)} %`,
];

function printLog(name: string, customers: readonly Customer[], cut: Day, aheadDays: number): void {
  const happened = customers.reduce((sum, { future }) => sum + future.length, 0);
  console.log(
    `\n${name}: ${customers.length} customers, and the ${aheadDays} days after, ${happened} purchase days`,
  );
  row(['', 'RMSE', 'r', 'MAE', 'Brier', 'bias']);
  const model = fitBook(customers.map(({ buyer }) => buyer)) as Model;
  const ours: Forecast = ({ buyer }, days) => ({
    expected: expectedPurchases(model.outlookOf(buyer), days),
    chance: chanceToBuy(model, buyer, days),
  });
  for (const [rival, forecast] of [['ours', ours] as const, ...rivalsOf(customers, cut)])
    row([rival, ...figures(accuracyOf(casesOf(customers, forecast, aheadDays)))]);
  console.log(
    `  asked on a purchase day, returners before the day shown: ${(100 * beforeShown(customers, model)).toFixed(0)} %`,
  );
}

const casesOf = (customers: readonly Customer[], forecast: Forecast, aheadDays: number): Case[] =>
  customers.map((customer) => ({ ...forecast(customer, aheadDays), happened: customer.future.length }));

/** Each customer asked about on their middle purchase day, as the book's model sees them; ties count half. */
function beforeShown(customers: readonly Customer[], model: Model): number {
  const found = customers.flatMap(({ past, future }) => {
    const days = [...past, ...future.slice(0, 1)];
    const at = (days.length - 1) >> 1;
    const [today, next] = [days[at], days[at + 1]];
    if (at < 1 || today === undefined || next === undefined) return [];
    const bought = days.slice(0, at + 1).map((day) => ({ day, amount: 1 }));
    const shown = customerOf(bought, today, 0).map(({ buyer }) => nextPurchaseDay(model, buyer))[0];
    if (shown === undefined) return [];
    return [next < shown ? 1 : next === shown ? 0.5 : 0];
  });
  return meanOf(found);
}

function printTimes(buyers: readonly Buyer[]): void {
  const run = () => {
    const start = performance.now();
    const model = fitBook(buyers) as Model;
    const fitted = performance.now();
    for (const buyer of buyers) {
      expectedRevenue(model, buyer, { months: 12, discountPerYear: 0.1 });
      chanceToBuy(model, buyer, 90);
      nextPurchaseDay(model, buyer);
    }
    return { fit: fitted - start, predict: performance.now() - fitted };
  };
  const [first, ...later] = Array.from({ length: 10 }, run);
  const ms = (times: readonly { fit: number; predict: number }[]) =>
    `fit ${medianOf(times.map(({ fit }) => fit)).toFixed(0)} ms, all predictions ${medianOf(times.map(({ predict }) => predict)).toFixed(0)} ms`;
  console.log(`Lifetime value of ${buyers.length} customers (aim: 300 ms together, 500 the first time)`);
  console.log(`  the first time         ${ms(first === undefined ? [] : [first])}`);
  console.log(`  the median of 9 more   ${ms(later)}`);
}

/** Fits on random books of a few customers, which then predict 300 others; and the best constant. */
function printSmallBooks(customers: readonly Customer[]): void {
  const { uniform } = seededRandom(SEED);
  const others = customers.slice(0, 300);
  const bought = meanOf(others.map(({ future }) => Number(future.length > 0)));
  console.log(`  the best constant has a Brier score of ${(bought * (1 - bought)).toFixed(4)}`);
  for (const size of [3, 5, 20, 50]) {
    const found = Array.from({ length: SMALL_BOOKS }, () => {
      const chosen = Array.from(
        { length: size },
        () => customers[300 + Math.floor(uniform() * (customers.length - 300))] as Customer,
      );
      const model = fitBook(chosen.map(({ buyer }) => buyer)) as Model;
      return accuracyOf(
        casesOf(
          others,
          ({ buyer }, days) => ({
            expected: expectedPurchases(model.outlookOf(buyer), days),
            chance: chanceToBuy(model, buyer, days),
          }),
          AHEAD_DAYS,
        ),
      );
    });
    const failed = found.filter(({ rmse, brier }) => !Number.isFinite(rmse + brier)).length;
    const median = (of: (one: Accuracy) => number) => medianOf(found.map(of)).toFixed(4);
    console.log(
      `  ${SMALL_BOOKS} books of ${size}: median MAE ${median(({ meanError }) => meanError)}, Brier ${median(({ brier }) => brier)}; failed ${failed}`,
    );
  }
}

const simulatedCustomers = (): Customer[] =>
  simulatedBook(MUSIC_SHOP, CUSTOMERS, AS_OF, AHEAD_DAYS, AHEAD_DAYS, SEED).flatMap(({ past, future }) =>
    customerOf([...past, ...future], AS_OF, AHEAD_DAYS),
  );
