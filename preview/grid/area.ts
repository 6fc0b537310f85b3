// A1 notation: areas of a tab to text and back.
import type { Area } from './grid.ts';

/** 0 → 'A', 26 → 'AA'. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** 'A' → 0, 'AA' → 26. */
const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

const A1 = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/**
 * Reads 'B2', 'B2:C9', 'A:F', 'A2:F' or '2:5' in a tab of that size;
 * undefined if it is none of them. The area may lie outside the grid.
 */
export function parseA1(text: string, tab: { id: number; rows: number; columns: number }): Area | undefined {
  const match = A1.exec(text.trim());
  if (!match) return undefined;
  const [, column1, row1, column2, row2] = match;
  const hasEnd = text.includes(':');
  if (!hasEnd && !(column1 && row1)) return undefined;
  if (hasEnd && !((column1 && column2) || (row1 && row2))) return undefined;
  const left = column1 ? columnNumber(column1) : 0;
  const top = row1 ? Number(row1) - 1 : 0;
  const right = !hasEnd ? left : column2 ? columnNumber(column2) : tab.columns - 1;
  const bottom = !hasEnd ? top : row2 ? Number(row2) - 1 : tab.rows - 1;
  return {
    tab: tab.id,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The A1 notation of an area, without its tab. */
export function toA1({ top, left, rows, columns }: Area): string {
  const start = `${columnName(left)}${top + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${columnName(left + columns - 1)}${top + rows}`;
}

/** True if the areas share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.tab === b.tab &&
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;
