// The header row of a table: of one that is as Goen writes it at once, of any other by evidence.
import type { Column, ColumnChoice, Columns, Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import type { IsPerson } from './evidence.ts';
import { HEADER_ROWS, headerTexts } from './header-texts.ts';
import type { TableSpec } from './table-spec.ts';

/** Evaluated with the first table that isn't as Goen writes it. */
const byEvidence = () => require('./header-row.ts') as typeof import('./header-row.ts');

/** The columns, where each header is one key's as we write it, none repeats, and no cells can contradict. */
function ownColumns<K extends string>(texts: readonly string[], spec: TableSpec<K>): Columns<K> | undefined {
  const indexes = new Map<K, number>();
  for (const [index, text] of texts.entries()) {
    const key = spec.words.ownKeyOf(text);
    if (key === undefined || indexes.has(key) || spec.keys[key].isStrict === 'never') return undefined;
    indexes.set(key, index);
  }
  const columns: Partial<Record<K, readonly Column[]>> = {};
  for (const key of Object.keys(spec.keys) as K[]) {
    const index = indexes.get(key);
    if (index !== undefined) columns[key] = [{ index, header: texts[index] ?? '', isGuess: false }];
  }
  return columns;
}

/**
 * The header of a table whose first row with a text has only headers as we write them. It is what evidence
 * would find, in a tenth of the time; undefined if evidence must be asked.
 */
export function ownHeader<K extends string>(grid: Grid, spec: TableSpec<K>): Header<K> | undefined {
  for (const [row, cells] of grid.cells.slice(0, HEADER_ROWS).entries()) {
    const texts = headerTexts(cells);
    if (texts.every((text) => text === '')) continue;
    const columns = texts.length < 2 ? undefined : ownColumns(texts, spec);
    const isFound = columns !== undefined && spec.isEnough((key) => columns[key] !== undefined);
    return isFound ? { row, texts, columns, lostChoices: [], doubts: [], unread: [] } : undefined;
  }
  return undefined;
}

/**
 * The header row of a table with its columns, undefined if there is none.
 * @param choice the user's own choice of columns, by key
 * @param isPerson asked where it is known who the people are, of logs
 */
export function findHeader<K extends string>(
  grid: Grid,
  spec: TableSpec<K>,
  choice: ColumnChoice = {},
  isPerson?: IsPerson,
): Header<K> | undefined {
  const isPlain = isPerson === undefined && Object.keys(choice).length === 0;
  const own = isPlain ? ownHeader(grid, spec) : undefined;
  return own ?? byEvidence().headerByEvidence(grid, spec, choice, isPerson);
}
