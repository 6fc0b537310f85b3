// Tables, messages and texts by chance, the same for a seed.
import { fc } from '../seed.ts';
import { readers as cellReaders, texts } from '../tables/cells/readers.ts';
import { afterBook, hostileBooks, TABLES_OF_A_BOOK } from './books.ts';
import type { Tell, Tried } from './cases.ts';
import { hostileMessages, messageTaker } from './messages.ts';
import { longTexts, readers } from './texts.ts';

/** What is tried so many times. */
export interface Hostile {
  readonly name: string;
  /** Of a whole run. */
  readonly most: number;
  run(count: number, seed: number, tell: Tell): Tried;
}

/** So many are made at once: a sheet takes as many messages. */
const BATCH = 50;

/** Makes values in batches, and counts what doesn't hold of them. */
function tried<T>(
  count: number,
  seed: number,
  tell: Tell,
  made: fc.Arbitrary<T>,
  begin: () => (value: T, index: number) => readonly string[],
): Tried {
  let violations = 0;
  for (let done = 0; done < count; done += BATCH) {
    const values = fc.sample(made, { numRuns: Math.min(BATCH, count - done), seed: seed + done });
    const wrongIn = begin();
    for (const [index, value] of values.entries()) {
      const found = wrongIn(value, done + index);
      violations += found.length;
      for (const line of found) tell(`number ${done + index}: ${line}`);
    }
  }
  return { runs: count, violations };
}

/** What a reader throws. */
function thrownBy(read: (text: string) => unknown, text: string): string | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const textWrong = (text: string): readonly string[] =>
  Object.entries(readers).flatMap(([name, read]) => {
    const thrown = thrownBy(read, text);
    return thrown === undefined ? [] : [`${JSON.stringify(text)} as ${name}: ${thrown}`];
  });

/** For one cell, and for a table with such a cell in every column. */
const MOST_MS = { cell: 50, table: 250 };

/** How long a reader takes, in milliseconds of the processor: the shortest of some tries. */
function processorMs(work: () => void): number {
  const tries = [0, 1, 2, 3].map(() => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

export const hostile: readonly Hostile[] = [
  {
    name: 'tables of any cells, in books of four',
    most: 10_000,
    run: (count, seed, tell) => {
      const books = Math.ceil(count / TABLES_OF_A_BOOK);
      const { violations } = tried(books, seed, tell, hostileBooks, () => afterBook);
      return { runs: books * TABLES_OF_A_BOOK, violations };
    },
  },
  {
    name: 'messages of any content',
    most: 10_000,
    run: (count, seed, tell) => tried(count, seed, tell, hostileMessages, messageTaker),
  },
  {
    name: `texts for ${Object.keys(readers).length} readers`,
    most: 30_000,
    run: (count, seed, tell) => tried(count, seed, tell, texts, () => textWrong),
  },
];

/** Texts as long as a cell may hold: none takes a reader longer than its bound. */
export function longOnes(tell: Tell): Tried & { readonly longestMs: number } {
  const all = longTexts();
  let [runs, violations, longestMs] = [0, 0, 0];
  for (const [name, read] of Object.entries(readers)) {
    const most = name in cellReaders ? MOST_MS.cell : MOST_MS.table;
    for (const text of all) {
      const ms = processorMs(() => read(text));
      runs++;
      longestMs = Math.max(longestMs, ms);
      if (ms <= most) continue;
      violations++;
      tell(`${JSON.stringify(text.slice(0, 12))}… as ${name}: ${Math.round(ms)} ms`);
    }
  }
  return { runs, violations, longestMs };
}
