// The spreadsheet behind one interface: the only way in which the add-on reads and writes.
import type { Cell, Grid } from '../tables/grid.ts';
import type { ChartPlan, PlanCell, TabPlan } from './plan.ts';

export interface Tab {
  readonly id: number;
  /** Asked for when it is first needed. */
  readonly name: string;
}

export interface Selection {
  readonly tab: Tab;
  /** The selected rows, counted from 1, ascending, each once. */
  readonly rows: readonly number[];
  /** The current cell in A1 notation. */
  readonly cell: string;
}

export type Row = readonly Cell[];

/** A tab to try things on. Rows and columns count from 1. */
export interface Scratch {
  /** As the add-on writes everywhere: text is text. */
  write(row: number, column: number, cells: readonly (readonly PlanCell[])[]): void;
  /** As it is: what the spreadsheet makes of it. */
  writeAsIs(row: number, column: number, text: string): void;
  /** Makes cells below one another plain text. */
  makePlain(row: number, column: number, rows: number): void;
  append(cells: readonly PlanCell[]): void;
  /** What is in some cells, once all that was written is there. */
  read(row: number, column: number, rows: number, columns: number): Cell[][];
  formulaAt(row: number, column: number): string;
  isPlain(row: number, column: number): boolean;
  lastRow(): number;
  /** How many rows there are, filled or not. */
  height(): number;
  /** Lets Google compute for a moment. */
  pause(): void;
}

/** What writes cells, and the lock under which that is done: queries get a workbook that refuses these. */
export interface Writing {
  /** Makes a tab behind the others. The name must be free. */
  make(name: string, plan: TabPlan): Tab;
  /** Widths, formats and drop-downs of a tab whose cells are there. */
  layOut(tab: Tab, plan: TabPlan): void;
  /** Writes a tab of ours anew, over whatever is in it, with widths, formats and drop-downs. */
  fill(tab: Tab, plan: TabPlan): void;
  /** Writes the cells of a tab of ours anew; one write. Widths, formats and drop-downs stay as they are. */
  rewrite(tab: Tab, plan: TabPlan, before: Grid): void;
  /** Appends a row below the last one, whole or not at all, even while others type. */
  append(tab: Tab, row: readonly PlanCell[]): void;
  setCell(tab: Tab, row: number, column: number, cell: PlanCell): void;
  /** The same into a cell that has got the format of something else, such as a date's. */
  setPlainCell(tab: Tab, row: number, column: number, cell: PlanCell): void;
  /** The same as `setCell`, at once; nothing happens if the user may not write there. */
  setCellIfAllowed(tab: Tab, row: number, column: number, cell: PlanCell): void;
  /**
   * Replaces a text in a column (from 1), in one step of the server's: wherever rows are moved meanwhile, no
   * other cell is hit.
   * @param isWhole only cells that are exactly this text; true where it is absent
   * @returns in how many cells it was replaced
   */
  replaceCells(tab: Tab, column: number, text: string, replacement: string, isWhole?: boolean): number;
  /** Strikes rows through, or takes that back. */
  strike(tab: Tab, row: number, rows: number, columns: number, isStruck: boolean): void;
  /**
   * Puts a formula into the current cell, if that is blank; where it was plain text, it no longer is.
   * @param dayColumn which column of the result is formatted as days, from 0, as far as the cells are blank
   */
  putFormula(formula: string, dayColumn?: number): 'put' | 'not_blank';
  /**
   * Lends a new tab of this name, behind the others, and removes it whatever happens.
   * @param mark is in its first cell, by which a tab is known that an execution which was cut off has left
   */
  withScratch<T>(name: string, mark: string, work: (scratch: Scratch) => T): T;
  /** Draws a chart on cells of a tab, unless there is one at its place. */
  putChart(tab: Tab, chart: ChartPlan): void;
  /**
   * Does work that no other execution may do at the same time; undefined if the lock can't be had within
   * seconds. What it wrote is done, and what it remembered is stored, before the lock is given back.
   */
  locked<T>(work: () => T): T | undefined;
}

/** @throws in every method a Refusal, where Google's services refuse or fail */
export interface Workbook extends Writing {
  timeZone(): string;
  locale(): string;
  tabs(): readonly Tab[];
  /** All cells, or those of the first rows; one read. */
  read(tab: Tab, rows?: number): Grid;
  /**
   * The first columns of the rows from one on, counted from 1, up to the last row with anything in it.
   * Undefined where the grid doesn't reach there, or can't be read now. What was written before is done.
   */
  rowsFrom(tab: Tab, row: number, columns: number): readonly Row[] | undefined;
  /** Whole rows, each with every column; undefined as above. */
  wholeRows(tab: Tab, row: number, rows: number): readonly Row[] | undefined;
  /** The last row with anything in it; 0 for an empty tab. */
  lastRow(tab: Tab): number;
  /** The cells of a column (from 1) that contain a text, with their rows. */
  cellsWith(
    tab: Tab,
    column: number,
    text: string,
  ): readonly { readonly row: number; readonly text: string }[];
  selection(): Selection;
  /** Shows a tab, and selects a cell, column or row in A1 notation there. */
  show(tab: Tab, place?: string): void;
  /** The tab with an id; undefined if it is gone. */
  tab(id: number): Tab | undefined;
  /**
   * Keeps a short text with the document, until another takes its place; a copy of the file has none.
   * It is stored at once, with all that was to be kept by the end of the work.
   */
  keep(key: string, text: string): void;
  /** The same by the end of the work under the lock, or when `keepAll` is called. */
  keepSoon(key: string, text: string): void;
  keepAll(): void;
  kept(key: string): string | undefined;
  /**
   * Remembers texts for the document and all who use it; any of them may be forgotten at any time, and
   * long ones are. They are stored by `store`, or behind the last write under the lock.
   */
  remember(texts: Readonly<Record<string, string>>): void;
  store(): void;
  /** Those of the texts that are still known. */
  recall(keys: readonly string[]): Readonly<Record<string, string>>;
  /**
   * Whether each store takes a text and gives it back, asked of Google itself.
   * @param text one that was not tried before
   */
  storesAnswer(text: string): { readonly cache: boolean; readonly properties: boolean };
  /** Does what was written and still waits. */
  flush(): void;
}

export type { Cell, Grid };
