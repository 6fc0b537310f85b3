// What is to be written: tabs and rows as plain values, before anything touches a spreadsheet.

import type { Day } from '../core/base/day.ts';

/** A formula of ours; text is never one. */
export interface FormulaCell {
  readonly formula: string;
}

export interface DayCell {
  readonly day: Day;
}

/** A cell to be written; undefined for a blank. */
export type PlanCell = string | number | boolean | FormulaCell | DayCell | undefined;

/** How a column looks, and which words it offers; other words are allowed all the same. */
export interface ColumnPlan {
  readonly header: PlanCell;
  readonly widthPixels: number;
  readonly format: 'text' | 'day' | 'whole' | 'share' | 'general';
  readonly choices?: readonly string[];
}

/** In pixels, of a column whose width was never set. */
export const USUAL_WIDTH = 100;

/** How a column looks, whatever its header. */
export const look = (widthPixels: number, format: ColumnPlan['format']): Omit<ColumnPlan, 'header'> => ({
  widthPixels,
  format,
});

/** Cells of a tab; rows and columns count from 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart on cells of its own tab; rows and columns count from 1. */
export interface ChartPlan {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The labels in the first column, a series in each other, and their names in the first row. */
  readonly ranges: readonly CellRange[];
  /** The cell under the upper left corner. */
  readonly place: { readonly row: number; readonly column: number };
  readonly pixels: { readonly width: number; readonly height: number };
  /** Needed from the second series on. */
  readonly hasLegend: boolean;
}

/** A colour for the cells of some columns, where a formula is true. */
export interface TintPlan {
  /** The first and the last one, from 1. */
  readonly columns: readonly [first: number, last: number];
  /** As seen from the first row below the header. */
  formula(row: number): string;
  readonly fill: string;
}

/** A whole tab of ours. */
export interface TabPlan {
  /** Lines above the header row; kept free of columns. */
  readonly lines: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Further header rows, from 1: a tab of several tables. */
  readonly headRows?: readonly number[];
  readonly charts?: readonly ChartPlan[];
  readonly tints?: readonly TintPlan[];
  /** Whether Google asks whoever starts to type if they mean to; nobody is kept from it. */
  readonly warnsTyping?: boolean;
}

/** Whether a cell is a formula of ours. */
export const isFormula = (cell: PlanCell): cell is FormulaCell =>
  typeof cell === 'object' && 'formula' in cell;

/** Whether a cell is a day. */
export const isDay = (cell: PlanCell): cell is DayCell => typeof cell === 'object' && 'day' in cell;

/**
 * The rectangle of a tab: its lines, its header row, its rows,
 * all of one width, and blank rows up to a least height.
 */
export function rectangleOf(
  { lines, columns, rows }: TabPlan,
  width: number,
  leastRows: number,
): PlanCell[][] {
  const wide = (row: readonly PlanCell[]): PlanCell[] => Array.from({ length: width }, (_, i) => row[i]);
  const filled = [...lines.map((line) => [line]), columns.map((column) => column.header), ...rows];
  return Array.from({ length: Math.max(filled.length, leastRows) }, (_, i) => wide(filled[i] ?? []));
}
