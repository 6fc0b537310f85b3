// Cells and ranges in A1 notation.

/**
 * A column's letters: 1 is A, 27 is AA.
 * @param column counted from 1
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell, such as B2.
 * @param row counted from 1
 * @param column counted from 1
 */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/**
 * A tab's name as formulas write it: in quotes, unless it is so plain that it can be no cell and no value.
 */
const quoted = (name: string): string =>
  /^(?!true$|false$)[a-z_]{4,}$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** A cell of a tab that stays the same when its formula is copied, such as Rules!$B$2; counted from 1. */
export const fixedCell = (tab: string, row: number, column: number): string =>
  `${quoted(tab)}!$${columnLetters(column)}$${row}`;

/** Whole columns of a tab, from the first to a last one counted from 1. */
export const columnsUpTo = (tab: string, last: number): string =>
  `${quoted(tab)}!A:${columnLetters(Math.max(1, last))}`;

/** A cell of a tab, such as Contacts!A2; counted from 1. */
export const cellIn = (tab: string, row: number, column: number): string =>
  `${quoted(tab)}!${cellName(row, column)}`;

/** A column of a tab from a row on, such as Contacts!A2:A; counted from 1. */
export const columnFrom = (tab: string, row: number, column: number): string =>
  `${cellIn(tab, row, column)}:${columnLetters(column)}`;

/** Whole rows, such as 4:4. */
export const wholeRow = (row: number): string => `${row}:${row}`;

/** The row and column of a cell such as B2, counted from 1; undefined if it is none. */
export function placeOfCell(cell: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', row] = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(cell) ?? [];
  if (row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/**
 * What to select for the place that a problem names.
 * @param place a cell such as B2, or a column such as B
 * @returns undefined if it is neither
 */
export function selectionOf(place: string): string | undefined {
  if (/^[A-Z]{1,3}$/.test(place)) return `${place}:${place}`;
  return /^[A-Z]{1,3}[1-9]\d{0,7}$/.test(place) ? place : undefined;
}
