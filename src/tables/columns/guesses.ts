// Guessing the column of a key from a word in its header and the look of its cells.
import { dealResults, lossReasons } from '../../core/book/records.ts';
import { activityKinds, sides } from '../../core/vocabulary/kinds.ts';
import { isBlank, isDate, plainText, yesNoOf } from '../cells/cells.ts';
import { dayOfNumber, dayOfText } from '../cells/dates.ts';
import { isEmail } from '../cells/emails.ts';
import { wordReader } from '../cells/keywords.ts';
import { monthsOf } from '../cells/months.ts';
import type { Cell, Grid } from '../grid.ts';
import {
  type Aliases,
  type Column,
  type ColumnChoice,
  type Columns,
  columnCells,
  columnsOf,
  HEADER_ROWS,
  type Header,
  headerTexts,
  headerWord,
} from './headers.ts';

type Look = (cell: Cell) => boolean;

const noDay = (): number => Number.NaN;
const phone = /^[+(]?[\d\s()./+-]{7,}(?: ?(?:x|ext\.?|内線) ?\d+)?$/;
const link = /^(?:https?:\/\/|www\.)/;

const looksLikeEmail: Look = (cell) =>
  typeof cell === 'string' && cell.split(/\s*:::\s*|[;,\s]+/).some(isEmail);
const looksLikePhone: Look = (cell) =>
  (typeof cell === 'string' && cell.split(':::').some((part) => phone.test(plainText(part)))) ||
  (typeof cell === 'number' && cell >= 1e6);
const looksLikeDay: Look = (cell) => {
  if (typeof cell === 'string') return typeof dayOfText(cell) !== 'string';
  return isDate(cell) || (typeof cell === 'number' && typeof dayOfNumber(cell) === 'number');
};
const looksLikeMonths: Look = (cell) => typeof monthsOf(cell, noDay) !== 'string';
const looksLikeText: Look = (cell) => {
  if (typeof cell !== 'string' || looksLikeEmail(cell) || looksLikePhone(cell) || looksLikeDay(cell))
    return false;
  const plain = plainText(cell);
  return /\p{L}/u.test(plain) && !link.test(plain) && yesNoOf(cell) === 'unclear_yes_no';
};
const looksLikeSomebody: Look = (cell) => looksLikeText(cell) || looksLikeEmail(cell);

function wordLook<K extends string>(entries: Parameters<typeof wordReader<K>>[0]): () => Look {
  return () => {
    const read = wordReader(entries);
    return (cell) => typeof cell === 'string' && read(cell) !== undefined;
  };
}

/** How the cells of a key look. Keys that aren't listed are never guessed: a wrong one would change numbers or people. */
const looks: Readonly<Record<string, () => Look>> = {
  ...{
    name: () => looksLikeText,
    phonetic: () => looksLikeText,
    company: () => looksLikeText,
    source: () => looksLikeText,
  },
  ...{
    problem: () => looksLikeText,
    inherited_from: () => looksLikeText,
    worries: () => looksLikeText,
    tags: () => looksLikeText,
  },
  ...{
    notes: () => looksLikeText,
    note: () => looksLikeText,
    title: () => looksLikeText,
    contact: () => looksLikeSomebody,
  },
  ...{ email: () => looksLikeEmail, phone: () => looksLikePhone, review_months: () => looksLikeMonths },
  ...{
    date: () => looksLikeDay,
    until: () => looksLikeDay,
    first_met: () => looksLikeDay,
    last_contact: () => looksLikeDay,
  },
  ...{ next_contact: () => looksLikeDay, last_purchase: () => looksLikeDay },
  ...{
    kind: wordLook(activityKinds),
    from: wordLook(sides),
    result: wordLook(dealResults),
    reason: wordLook(lossReasons),
  },
};

/** Keys that take the values of several columns. */
const isPlural = (key: string): boolean => key === 'email' || key === 'phone';

const HEADER_LENGTH = 60;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const spaced = (text: string): string =>
  ` ${plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** A name as it is looked for within a header: whole words in Latin letters, any place in CJK letters. */
interface Part<K> {
  readonly key: K;
  readonly text: string;
  readonly isCjk: boolean;
}

/** Their short names (メイ, セイ, Order) begin other words. */
const exactOnly = new Set(['phonetic_first', 'phonetic_last', 'order']);

const partsOfAliases = new WeakMap<object, readonly Part<string>[]>();

/** The names that are long enough to be looked for, made once for each list of aliases. */
function partsOf<K extends string>(aliases: Aliases<K>): readonly Part<K>[] {
  let parts = partsOfAliases.get(aliases) as readonly Part<K>[] | undefined;
  if (parts) return parts;
  const keys = (Object.keys(aliases) as K[]).filter((key) => !exactOnly.has(key));
  parts = keys.flatMap((key) =>
    [key.replaceAll('_', ' '), ...aliases[key]].flatMap((alias) => {
      const word = headerWord(alias);
      const isCjk = cjk.test(word);
      return word.length >= (isCjk ? 2 : 4) ? [{ key, text: isCjk ? word : spaced(alias), isCjk }] : [];
    }),
  );
  partsOfAliases.set(aliases, parts);
  return parts;
}

/** The only key of which a name occurs in a header, or nothing. */
function keyWithin<K extends string>(header: string, aliases: Aliases<K>): K | undefined {
  if (header === '' || header.length > HEADER_LENGTH) return undefined;
  const [word, words] = [headerWord(header), spaced(header)];
  let only: K | undefined;
  for (const { key, text, isCjk } of partsOf(aliases)) {
    if (!(isCjk ? word : words).includes(text)) continue;
    if (only !== undefined && only !== key) return undefined;
    only = key;
  }
  return only;
}

/** True where at least half of the filled cells look as they should, and some are filled. */
function mostLook(cells: Iterable<Cell | undefined>, look: Look): boolean {
  let filled = 0;
  let alike = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    filled++;
    if (look(cell)) alike++;
  }
  return filled > 0 && alike * 2 >= filled;
}

/** Adds guesses to a header row, for keys that no column is called and that the user hasn't decided. */
export function guessColumns<K extends string>(
  grid: Grid,
  header: Header<K>,
  aliases: Aliases<K>,
  choice: ColumnChoice = {},
): Header<K> {
  const columns: Partial<Record<K, readonly Column[]>> = { ...header.columns };
  const used = new Set(
    (Object.values(header.columns) as (readonly Column[])[]).flat().map(({ index }) => index),
  );
  const hasParts = 'first_name' in columns || 'last_name' in columns;
  for (const [index, text] of header.texts.entries()) {
    const key = used.has(index) ? undefined : keyWithin(text, aliases);
    const look = key === undefined ? undefined : looks[key];
    if (key === undefined || !look || choice[key] || header.columns[key] || (key === 'name' && hasParts))
      continue;
    if (columns[key] && !isPlural(key)) continue;
    const guess: Column = { index, header: text, isGuess: true };
    if (mostLook(columnCells(grid, [guess], header.row), look()))
      columns[key] = [...(columns[key] ?? []), guess];
  }
  return { ...header, columns: columns as Columns<K> };
}

/** The header row of a list in which no name is known exactly: at least two guesses, the upper row when two have as many. */
export function guessHeader<K extends string>(
  grid: Grid,
  aliases: Aliases<K>,
  isEnough: (columns: Columns<K>) => boolean,
  choice: ColumnChoice = {},
): Header<K> | undefined {
  let best: Header<K> | undefined;
  let most = 1;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.cells.length); row++) {
    const named = { ...columnsOf(headerTexts(grid.cells[row] ?? []), aliases, choice), row };
    const guessed = guessColumns(grid, named, aliases, choice);
    const count = Object.keys(guessed.columns).length;
    if (count > most && isEnough(guessed.columns)) {
      best = guessed;
      most = count;
    }
  }
  return best;
}
