// The header row of a table: one row, or two of which the upper one has the titles of groups.
import { once } from '../../core/base/once.ts';
import { keptFor, remembered } from '../../core/base/remembered.ts';
import { isBlank, isDate, plainText } from '../cells/cells.ts';
import { dayOfText } from '../cells/dates.ts';
import { isEmail } from '../cells/emails.ts';
import { type Column, type ColumnChoice, chosenHeaders, type Header } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { evidenceBelow, type IsPerson } from './evidence.ts';
import { findColumns } from './find-columns.ts';
import { keysOf } from './header-parts.ts';
import { filledTexts, HEADER_ROWS, headerTexts } from './header-texts.ts';
import { headerWord } from './header-words.ts';
import type { TableSpec } from './table-spec.ts';

const number = /^[-+(]?[¥$€£]?[\d,.'’ ]*\d[\d,.'’ ]*[%)]?$/;

/** A cell that is a value, not a name of values. */
function isValue(cell: Cell): boolean {
  if (typeof cell === 'number' || isDate(cell)) return true;
  if (typeof cell !== 'string' || cell.length > 100) return false;
  return isEmail(cell.trim()) || number.test(plainText(cell)) || typeof dayOfText(cell) !== 'string';
}

/** A row whose cells are values can't be a header row; a single address is enough. */
function hasValues(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell === 'string' && isEmail(cell.trim()))) return true;
  return filled.filter(isValue).length * 2 > filled.length;
}

/** Merged titles hold their text in the first cell alone: it goes for those beside it that are blank. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let title = '';
  return lower.map((_, index) => {
    title = upper[index] || title;
    return title;
  });
}

/**
 * Two header rows as one: the lower name, with the upper in front where names repeat, and the upper
 * where the lower is blank. undefined if that gives nothing that the lower row alone doesn't have.
 */
function joinedHeaders(upper: readonly string[], lower: readonly string[]): readonly string[] | undefined {
  const words = lower.map(headerWord);
  const repeats = new Set(words.filter((word, index) => word !== '' && words.indexOf(word) !== index));
  const titles = spread(upper, lower);
  const joined = lower.map((text, index) => {
    if (text === '') return upper[index] ?? '';
    return repeats.has(words[index] ?? '') && titles[index] ? `${titles[index]} ${text}` : text;
  });
  return joined.some((text, index) => text !== lower[index]) ? joined : undefined;
}

interface HeaderRow {
  readonly row: number;
  readonly texts: readonly string[];
}

interface Candidate extends HeaderRow {
  /** How many columns a header names: 1 for one that is known, ½ for a guess. */
  readonly evidence: number;
}

/**
 * How much is looked for: names of the main languages; those of
 * all; words within a header, too, which count half.
 */
type Depth = 'common' | 'known' | 'loose';

function evidenceOf<K extends string>(
  texts: readonly string[],
  spec: TableSpec<K>,
  chosen: ReadonlySet<string>,
  depth: Depth,
): number {
  let sum = 0;
  for (const text of texts) {
    if (text === '') continue;
    const isKnown = spec.words.knownKeysOf(text, depth === 'common') !== undefined;
    if (isKnown || (chosen.size > 0 && chosen.has(headerWord(text)))) sum += 1;
    else if (depth === 'loose' && (keysOf(spec.words, text)[0]?.sureness ?? 0) > 0) sum += 0.5;
  }
  return sum;
}

/** Rows that may be headers, with their texts; two rows as one where that says more. */
function* readable(grid: Grid): Generator<HeaderRow> {
  let upper: readonly string[] | undefined;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.cells.length); row++) {
    const cells = grid.cells[row] ?? [];
    const texts = headerTexts(cells);
    if (texts.every((text) => text === '') || hasValues(cells)) {
      upper = undefined;
      continue;
    }
    yield { row, texts };
    const joined = upper && joinedHeaders(upper, texts);
    if (joined) yield { row, texts: joined };
    upper = texts;
  }
}

/** The first of them, and all: the same for every table that is looked for in a grid. */
const readableRows = keptFor((grid: Grid) => {
  const rows = readable(grid);
  const { value: first } = rows.next() as { value: HeaderRow | undefined };
  return { first, all: once(() => (first === undefined ? [] : [first, ...rows])) };
});

/** The rows that may be the header, the likeliest first, the upper one of equals. */
function candidatesOf<K extends string>(
  grid: Grid,
  spec: TableSpec<K>,
  choice: ColumnChoice,
): readonly Candidate[] {
  const { first, all } = readableRows(grid);
  if (first === undefined) return [];
  const chosen = new Set(Object.values(choice).flatMap((each) => chosenHeaders(each).map(headerWord)));
  const evidence = evidenceOf(first.texts, spec, chosen, 'common');
  const names = (key: K): boolean =>
    first.texts.some((text) => spec.words.knownKeysOf(text, true)?.some((named) => named.key === key));
  // A first row that makes a header, and of which every name is known, needs no other: the usual case.
  if (evidence >= 2 && evidence === filledTexts(first.texts) && spec.isEnough(names))
    return [{ ...first, evidence }];
  const weighed = (depth: Depth) =>
    all()
      .map((each) => ({ ...each, evidence: evidenceOf(each.texts, spec, chosen, depth) }))
      .filter(({ evidence }) => evidence > 0)
      .sort((a, b) => b.evidence - a.evidence);
  for (const depth of ['common', 'known'] as const) {
    const found = weighed(depth);
    if ((found[0]?.evidence ?? 0) >= 2) return found;
  }
  return weighed('loose');
}

/** How many candidates are looked at with their cells. */
const MOST_TRIED = 3;

/** A name over a list of one column, or the first row of all, needs no other name beside it. */
function isAlone(grid: Grid, { row, texts, evidence }: Candidate): boolean {
  if (evidence < 1) return false;
  const isFirst = grid.cells.slice(0, row).every((cells) => cells.every((cell) => isBlank(cell)));
  return isFirst || filledTexts(texts) === 1;
}

type Search<K extends string> = (isPerson: IsPerson | undefined) => Header<K> | undefined;

/** Searches a grid for a table's header: what is found without people needn't be found again with them. */
function searchIn<K extends string>(grid: Grid, spec: TableSpec<K>, choice: ColumnChoice): Search<K> {
  const candidates = once(() => candidatesOf(grid, spec, choice).slice(0, MOST_TRIED));
  const withoutPeople = remembered(({ row, texts }: HeaderRow) =>
    findColumns(grid, texts, row, spec, choice),
  );
  function headerAt(at: HeaderRow, isPerson: IsPerson | undefined): Header<K> {
    const evidence = evidenceBelow(grid, at.row);
    const isNamed = at.texts.some((_, index) => evidence.people(index, isPerson) > 0);
    return isNamed ? findColumns(grid, at.texts, at.row, spec, choice, isPerson) : withoutPeople(at);
  }
  /** The first row above cells that are the keys of people who are known, though nobody knows its names. */
  function shownBy(isPerson: IsPerson): Header<K> | undefined {
    const { first } = readableRows(grid);
    if (first === undefined || spec.anyPersonKey === undefined) return undefined;
    const header = headerAt(first, isPerson);
    return header.columns[spec.anyPersonKey] === undefined ? undefined : header;
  }
  return (isPerson) => {
    for (const candidate of candidates()) {
      const header = headerAt(candidate, isPerson);
      if (!spec.isEnough((key) => header.columns[key] !== undefined)) continue;
      if (namedColumns(header, spec) >= 2 || isAlone(grid, candidate)) return header;
    }
    return isPerson === undefined ? undefined : shownBy(isPerson);
  };
}

/** By what is looked for, where the user has chosen nothing. */
const searches = keptFor((grid: Grid) => remembered((spec: TableSpec<string>) => searchIn(grid, spec, {})));

/**
 * The header row of a table with its columns, undefined if
 * there is none: that with most evidence among the first 20.
 * @param choice the user's own choice of columns, by key
 * @param isPerson asked where it is known who the people are, of logs
 */
export function headerByEvidence<K extends string>(
  grid: Grid,
  spec: TableSpec<K>,
  choice: ColumnChoice = {},
  isPerson?: IsPerson,
): Header<K> | undefined {
  const known = searches(grid) as unknown as (spec: TableSpec<K>) => Search<K>;
  return (Object.keys(choice).length > 0 ? searchIn(grid, spec, choice) : known(spec))(isPerson);
}

/** How many columns were found by their headers, not by their cells alone. */
function namedColumns<K extends string>({ columns }: Header<K>, spec: TableSpec<K>): number {
  const isNamed = (key: K, { header, isGuess }: Column): boolean =>
    !isGuess || keysOf(spec.words, header).some((named) => named.key === key);
  return (Object.keys(columns) as K[])
    .map((key) => (columns[key] ?? []).filter((column) => isNamed(key, column)).length)
    .reduce((sum, count) => sum + count, 0);
}
