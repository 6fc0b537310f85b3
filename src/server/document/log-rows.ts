// Rows for the two logs, under the tab's own columns, each with an id that also shows whether it was changed
// since.
import type { Language } from '../../core/base/bilingual.ts';
import { type Day, isoOf } from '../../core/base/day.ts';
import { dealResults, type LossReason, lossReasons, type OfferedResult } from '../../core/book/records.ts';
import { type ActivityKind, activityKinds, type Side, sides } from '../../core/vocabulary/kinds.ts';
import { isDay, isFormula, type PlanCell } from '../../sheets/plan.ts';
import { textOf } from '../../tables/cells/cells.ts';
import type { Columns } from '../../tables/columns/headers.ts';
import { columnToWrite } from '../../tables/columns/log-columns.ts';
import type { Cell } from '../../tables/grid.ts';

/** A log as it is in the spreadsheet: where each column is, counted from 0. */
export interface LogColumns {
  readonly columns: Columns<string>;
  readonly headers: readonly string[];
}

export interface ActivityRow {
  readonly day: Day;
  readonly contact: string;
  readonly kind: ActivityKind;
  readonly from: Side;
  readonly note: string;
  readonly until: Day | undefined;
  readonly by: string;
}

export interface DealRow {
  readonly day: Day;
  readonly contact: string;
  readonly result: OfferedResult;
  readonly amount: number | undefined;
  readonly reason: LossReason | undefined;
  readonly title: string;
  readonly by: string;
}

type Values<K extends string = string> = Readonly<Record<K, PlanCell>>;

const dayCell = (day: Day | undefined): PlanCell => (day === undefined ? undefined : { day });

/** An activity as the cells of its row, by column, in the document's language. */
export const activityValues = (
  row: ActivityRow,
  language: Language,
): Values<(typeof activityKeys)[number]> => ({
  date: dayCell(row.day),
  contact: row.contact,
  kind: activityKinds[row.kind][language],
  from: sides[row.from][language],
  note: row.note,
  until: dayCell(row.until),
  by: row.by,
});

/** A deal as the cells of its row, by column, in the document's language. */
export const dealValues = (row: DealRow, language: Language): Values<(typeof dealKeys)[number]> => ({
  date: dayCell(row.day),
  contact: row.contact,
  result: dealResults[row.result][language],
  amount: row.amount,
  reason: row.reason === undefined ? undefined : lossReasons[row.reason][language],
  title: row.title,
  by: row.by,
});

export const activityKeys = ['date', 'contact', 'kind', 'from', 'note', 'until', 'by'] as const;
export const dealKeys = ['date', 'contact', 'result', 'amount', 'reason', 'title', 'by'] as const;

/** FNV-1a over the UTF-16 units, as seven letters and digits. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** A cell that is to be written, as it is read then. */
export const planText = (cell: PlanCell): string => {
  if (cell === undefined || isFormula(cell)) return '';
  return isDay(cell) ? isoOf(cell.day) : textOf(cell, () => Number.NaN);
};

/** The place of a key's column in the row, from 0; undefined if the tab has none for it. */
const placeOf = (columns: Columns<string>, key: string): number | undefined =>
  columnToWrite(columns, key)?.index;

const MARK = '~';

/** The parts of a row that an id stands for, in the order of its keys. */
const contentOf = (texts: readonly (readonly [key: string, text: string])[]): string =>
  texts
    .filter(([key]) => key !== 'id')
    .map(([key, text]) => `${key}=${text}`)
    .sort()
    .join('\n');

/** Whether a row's id is that of an action. */
export const isIdOf = (rowId: string, actionId: string): boolean => rowId.startsWith(`${actionId}${MARK}`);

/** The id of a row that was undone: it counts for nothing. */
export const undoneId = (id: string): string => `undone ${id}`;

/** The column of ids of a log, from 0; undefined if it has none. */
export const columnToWriteId = ({ columns }: Pick<LogColumns, 'columns'>): number | undefined =>
  placeOf(columns, 'id');

type Keyed = readonly (readonly [key: string, index: number])[];

const keyed = ({ columns }: LogColumns): Keyed =>
  [...new Set([...activityKeys, ...dealKeys])].flatMap((key) => {
    const index = placeOf(columns, key);
    return index === undefined ? [] : [[key, index] as const];
  });

/** What distinguishes a row by what it says, its id aside. */
export const contentMark = (log: LogColumns, cells: readonly Cell[], toDay: (date: Date) => Day): string =>
  checksum(contentOf(keyed(log).map(([key, index]) => [key, textOf(cells[index] ?? '', toDay)])));

/** The same of a row that is being written. */
export const plannedMark = (log: LogColumns, cells: readonly PlanCell[]): string =>
  checksum(contentOf(keyed(log).map(([key, index]) => [key, planText(cells[index])])));

/** The cells of a new row; what the tab has no column for is left out. */
export function newRow(
  { columns, headers }: LogColumns,
  values: Values,
  actionId: string,
): { readonly id: string; readonly cells: readonly PlanCell[] } {
  const known = Object.entries(values).filter(([key]) => placeOf(columns, key) !== undefined);
  const id = actionId + MARK + checksum(contentOf(known.map(([key, cell]) => [key, planText(cell)])));
  const cells: PlanCell[] = Array.from({ length: headers.length });
  for (const [key, cell] of [...known, ['id', id] as const]) {
    const index = placeOf(columns, key);
    if (index !== undefined) cells[index] = cell;
  }
  return { id, cells };
}

/** Whether a row still is as it was written, and nobody has typed anything beside it. */
export function isAsWritten(
  { columns }: LogColumns,
  cells: readonly Cell[],
  keys: readonly string[],
  toDay: (date: Date) => Day,
): boolean {
  const at = (key: string): Cell => cells[placeOf(columns, key) ?? -1] ?? '';
  const known = keys.filter((key) => placeOf(columns, key) !== undefined);
  const sum = checksum(contentOf(known.map((key) => [key, textOf(at(key), toDay)])));
  const ours = new Set([...known, 'id'].map((key) => placeOf(columns, key)));
  const isAlone = cells.every((cell, index) => ours.has(index) || cell === '' || cell === false);
  return isAlone && textOf(at('id'), toDay).endsWith(MARK + sum);
}
