// A cell function's argument as it is sent and compared: a range without the blank rows at its end.
import type { Argument, Cell } from './functions.ts';

/** Columns of equal height; below them the range is blank. */
interface SentRange {
  /** How many rows the range has in all. */
  readonly rows: number;
  readonly columns: readonly (readonly Cell[])[];
}
export type Sent = Cell | SentRange | null;

const BLANK: Cell = { value: null };

const slim = ({ value, format }: Cell): Cell => (format === undefined ? { value } : { value, format });
const isFilled = ({ value }: Cell): boolean => value !== null && value !== undefined && value !== '';

export function sentOf(argument: Argument): Sent {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return slim(argument);
  const filled = Math.max(0, ...argument.map((column) => column.findLastIndex(isFilled) + 1));
  return {
    rows: argument[0]?.length ?? 0,
    columns: argument.map((column) => column.slice(0, filled).map(slim)),
  };
}

export function argumentOf(sent: Sent): Argument {
  if (sent === null || !('columns' in sent)) return sent;
  return sent.columns.map((column) => [
    ...column,
    ...Array.from({ length: sent.rows - column.length }, () => BLANK),
  ]);
}
