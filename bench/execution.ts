// One formula in a process of its own, as it is for Google: the
// script is loaded, the formula computed. Prints the milliseconds.
// node --import ./scripts/ts.mjs bench/execution.ts NAME CUSTOMERS
import { arrayBook } from '../preview/grid/array.ts';
import { openHost } from '../preview/host/host.ts';
import { type BookCell, benchBook, TODAY } from './book.ts';
import { MUSIC_SHOP, simulatedBook } from './simulate.ts';

const SEED = 20_261_122;
const SPAN_DAYS = 273;

/** The won deals of simulated customers, header row first, and a key for each of them. */
function deals(customers: number): { keys: string[][]; rows: BookCell[][] } {
  const book = simulatedBook(MUSIC_SHOP, customers, TODAY, SPAN_DAYS, 0, SEED);
  const rows = book.flatMap(({ past }, i) =>
    past.map(({ day, amount }): BookCell[] => [day, `customer ${i}`, '成約', Math.round(amount)]),
  );
  return { keys: book.map((_, i) => [`customer ${i}`]), rows: [['日付', '相手', '結果', '金額'], ...rows] };
}

function argumentsFor(name: string, people: number): unknown[] {
  if (name === 'LTV_PREDICTED') {
    const { keys, rows } = deals(people);
    return [keys, rows, 12, TODAY];
  }
  const { names, activities } = benchBook(people, 'serials');
  return [names.map((each) => [each]), activities, undefined, TODAY];
}

const [name = 'TRUST_SCORE', people = '60'] = process.argv.slice(2);
const args = argumentsFor(name, Number(people));
const host = openHost({ dist: 'dist', book: arrayBook({ timeZone: 'Asia/Tokyo', tabs: { Contacts: [] } }) });
const start = performance.now();
host.callFunction(name, args);
console.log(performance.now() - start);
