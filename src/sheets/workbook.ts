// The spreadsheet behind one interface: the only way in which the add-on reads and writes.
import type { Cell, Grid } from '../tables/grid.ts';
import type { PlanCell, TabPlan } from './plan.ts';

export interface Tab {
  readonly id: number;
  readonly name: string;
}

export interface Selection {
  readonly tab: Tab;
  /** The selected rows, counted from 1, ascending, each once. */
  readonly rows: readonly number[];
  /** The current cell in A1 notation. */
  readonly cell: string;
}

export interface Workbook {
  timeZone(): string;
  locale(): string;
  tabs(): readonly Tab[];
  /** All cells, or those of the first rows; one read. */
  read(tab: Tab, rows?: number): Grid;
  /** Some rows, from a first one counted from 1. */
  readRows(tab: Tab, firstRow: number, rows: number): Grid;
  /** The last row with anything in it; 0 for an empty tab. */
  lastRow(tab: Tab): number;
  /** Makes a tab behind the others. The name must be free. */
  make(name: string, plan: TabPlan): Tab;
  /** Writes the cells of a tab of ours anew; one write. Widths, formats and drop-downs stay as they are. */
  rewrite(tab: Tab, plan: TabPlan): void;
  /** Appends a row below the last one, whole or not at all, even while others type. */
  append(tab: Tab, row: readonly PlanCell[]): void;
  setCell(tab: Tab, row: number, column: number, cell: PlanCell): void;
  /** The same, at once; nothing happens if the user may not write there. */
  setCellIfAllowed(tab: Tab, row: number, column: number, cell: PlanCell): void;
  /** The cells of a column (from 1) that contain a text, with their rows. */
  cellsWith(
    tab: Tab,
    column: number,
    text: string,
  ): readonly { readonly row: number; readonly text: string }[];
  deleteRow(tab: Tab, row: number): void;
  selection(): Selection;
  /** Shows a tab, and selects a cell, column or row in A1 notation there. */
  show(tab: Tab, place?: string): void;
  /**
   * Puts a formula into the current cell, if that is blank; where it was plain text, it no longer is.
   * @param dayColumn which column of the result is formatted as days, from 0, as far as the cells are blank
   */
  putFormula(formula: string, dayColumn?: number): 'put' | 'not_blank';
  /** The tab with an id; undefined if it is gone. */
  tab(id: number): Tab | undefined;
  /** Whether a tab is still there. */
  has(tab: Tab): boolean;
  /** Keeps a short text with the document, until another takes its place; a copy of the file has none. */
  keep(key: string, text: string): void;
  kept(key: string): string | undefined;
  /**
   * Remembers texts for the document and all who use it; any
   * of them may be forgotten at any time, and long ones are.
   */
  remember(texts: Readonly<Record<string, string>>): void;
  /** Those of the texts that are still known. */
  recall(keys: readonly string[]): Readonly<Record<string, string>>;
  /**
   * Does work that no other execution may do at the same time; undefined if the lock can't be had within
   * seconds.
   */
  locked<T>(work: () => T): T | undefined;
}

export type { Cell, Grid };
