// Examples as they are in the docs: small tables, formulas as
// typed, and what each gives. Read here, and run by the tests.

export interface Block {
  readonly tabs: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly asks: readonly Ask[];
}

/** A formula, and the rows of what it gives. */
export interface Ask {
  readonly formula: string;
  readonly rows: readonly (readonly string[])[];
}

const GIVES = '→';

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

/**
 * Reads an example. A tab is its name and, below it, its rows with `|` between the cells; a formula begins
 * with `=`, and each
 * row that it gives with `→`. A blank line ends a tab.
 * @throws a sentence on anything else
 */
export function readBlock(text: string): Block {
  const tabs: Record<string, string[][]> = {};
  const asks: { formula: string; rows: string[][] }[] = [];
  let rows: string[][] | undefined;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') rows = undefined;
    else if (line.startsWith('=')) asks.push({ formula: line, rows: [] });
    else if (line.startsWith(GIVES)) {
      const last = asks[asks.length - 1];
      if (last === undefined) throw new Error(`No formula is above "${line}".`);
      last.rows.push(cellsOf(line.slice(GIVES.length)));
    } else if (rows !== undefined) rows.push(cellsOf(line));
    else if (/^\w+$/.test(line)) {
      rows = [];
      tabs[line] = rows;
    } else throw new Error(`"${line}" is neither a tab, a row, a formula nor a result.`);
  }
  return { tabs, asks };
}

/** A cell as it is typed into a sheet: numbers are numbers, all else is text. */
export const typed = (cell: string): string | number => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);

const ROUNDING = 0.5 + 1e-6;

/** The decimals that a number is shown with. */
const decimalsOf = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/**
 * Whether a value is the one shown: numbers to the decimals that
 * are shown, days as ISO text, TRUE and FALSE as in a cell.
 */
export function isAsShown(value: unknown, shown: string): boolean {
  if (typeof value === 'number') {
    const decimals = decimalsOf(shown);
    if (typeof typed(shown) !== 'number' || (decimals === 0 && !Number.isInteger(value))) return false;
    return Math.abs(value - Number(shown)) <= ROUNDING * 10 ** -decimals;
  }
  if (typeof value === 'boolean') return String(value).toUpperCase() === shown;
  if (Object.prototype.toString.call(value) === '[object Date]')
    return (value as Date).toISOString().slice(0, 10) === shown;
  return (value ?? '') === shown;
}
