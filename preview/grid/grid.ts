// The book that the host works on: one interface with two backings, plain arrays and the engine's Model.

export type Scalar = string | number | boolean;

/** A date or time cell: days since 1899-12-30 on the wall clock of the spreadsheet's zone. */
export interface Serial {
  readonly serial: number;
}

/** What a cell holds: '' is blank, a text such as '#N/A' an error. */
export type CellValue = Scalar | Serial;

/** What is put into a cell; text is taken as it is, a date is a number with a date format. */
export type Content =
  | Scalar
  | { readonly value: Scalar; readonly format: string }
  | { readonly formula: string };

/** A rectangle of cells in the tab with this id; rows and columns count from 0. */
export interface Area {
  readonly tab: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly fontSize?: number;
}

/** A data validation; `others` says whether other values may stay in the cell. */
export interface Rule {
  readonly kind: 'list' | 'range' | 'checkbox' | 'date' | 'number';
  readonly values: readonly string[];
  readonly source?: Area;
  readonly others: boolean;
  readonly help: string;
}

/** What can be read of each cell. */
export interface Layers {
  value: CellValue;
  shown: string;
  formula: string;
  format: string;
  look: Look;
  note: string;
  rule: Rule | null;
}

/** What can be set of each cell besides its content. */
export type Dress = Partial<Pick<Layers, 'format' | 'look' | 'note' | 'rule'>>;

export interface TabFacts {
  readonly id: number;
  readonly name: string;
  /** The size of the grid, filled or not. */
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly color: string;
  readonly filter: Area | null;
}

export interface Protection {
  readonly tab: number;
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Whose script made it, and may write there all the same; undefined for somebody else's. */
  readonly editor?: number;
}

/** A chart in a tab; its place is the cell under its upper left corner, and pixels from there. */
export interface ChartFacts {
  readonly id: string;
  readonly tab: number;
  readonly kind: 'bar' | 'column' | 'line' | null;
  /** The labels, then the series, each with its header where there is one. */
  readonly areas: readonly Area[];
  /** How many rows at the top are headers. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A conditional format: where a formula, as seen from the first cell, is true, cells have this look. */
export interface Tint {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: Pick<Look, 'fill'>;
}

export type Change =
  | { readonly type: 'write'; readonly area: Area; readonly cells: readonly (readonly Content[])[] }
  | { readonly type: 'append'; readonly tab: number; readonly cells: readonly Content[] }
  | { readonly type: 'dress'; readonly area: Area; readonly dress: Dress }
  | { readonly type: 'clear'; readonly area: Area; readonly content: boolean; readonly dress: boolean }
  | { readonly type: 'addTab'; readonly tab: number; readonly name: string; readonly index: number }
  | { readonly type: 'removeTab'; readonly tab: number }
  | {
      readonly type: 'tab';
      readonly tab: number;
      readonly patch: Partial<Pick<TabFacts, 'name' | 'hidden' | 'frozenRows' | 'color'>>;
    }
  | { readonly type: 'insertRows'; readonly tab: number; readonly before: number; readonly count: number }
  | { readonly type: 'deleteRows'; readonly tab: number; readonly from: number; readonly count: number }
  | { readonly type: 'insertColumns'; readonly tab: number; readonly before: number; readonly count: number }
  | {
      readonly type: 'widths';
      readonly tab: number;
      readonly column: number;
      readonly count: number;
      readonly px: number;
    }
  | { readonly type: 'protect'; readonly protection: Protection }
  | { readonly type: 'chart'; readonly chart: ChartFacts }
  | { readonly type: 'removeChart'; readonly id: string }
  | { readonly type: 'tints'; readonly tab: number; readonly tints: readonly Tint[] }
  | { readonly type: 'filter'; readonly tab: number; readonly area: Area | null };

export interface BookFacts {
  readonly id: string;
  readonly name: string;
  /** An IANA zone such as 'Asia/Tokyo'. */
  readonly timeZone: string;
  /** As Google writes it: 'ja_JP', 'en_US'. */
  readonly locale: string;
}

/** Every argument and result can be cloned, so that a worker can ask for it across threads. */
export interface Book {
  facts(): BookFacts;
  tabs(): TabFacts[];
  /** The last row and column that hold something, as counts: 0 and 0 for an empty tab. */
  filled(tab: number): { rows: number; columns: number };
  read<K extends keyof Layers>(layer: K, area: Area): Layers[K][][];
  /** All formula cells of a tab, for following what a formula depends on. */
  formulaCells(tab: number): { row: number; column: number; formula: string }[];
  width(tab: number, column: number): number;
  names(): Record<string, Area>;
  protections(): Protection[];
  charts(tab: number): ChartFacts[];
  /** The conditional formats of a tab, the first ones first. */
  tints(tab: number): Tint[];
  /** Carries the changes out in order, as one step for undo. */
  apply(changes: readonly Change[]): void;
}

export const MAX_CELLS = 10_000_000;
export const NEW_TAB_ROWS = 1000;
export const NEW_TAB_COLUMNS = 26;
export const DEFAULT_WIDTH_PX = 100;
