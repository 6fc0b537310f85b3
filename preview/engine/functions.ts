// The add-on's cell functions in the engine: what a formula gives to the host, and what comes back.
import type { Book } from '../grid/grid.ts';
import { volatileBehind } from '../grid/references.ts';
import { instantOf, serialOf } from '../host/dates.ts';
import { VOLATILE_REFUSED } from '../host/formula.ts';
import type { CustomFunction } from '../host/manifest.ts';
import { registries } from './engine.ts';
import { cellValue } from './model-book.ts';

/** A cell of the engine as an argument or a result. */
export interface Cell {
  readonly value: unknown;
  readonly format?: string;
  readonly message?: string;
}
/** An argument: a cell, or columns of cells, or null where it was left out. */
export type Argument = Cell | Cell[][] | null | undefined;
export type Result = Cell | Cell[][];

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export type Compute = (name: string, args: readonly Argument[], origin: Position | undefined) => Result;

/** The engine's word for an error with a message; Google shows #ERROR!. */
const ERROR = '#ERROR';

/** Makes the functions known to the engine; this must happen before a Model is made. */
export function registerFunctions(functions: readonly CustomFunction[], compute: Compute): void {
  for (const one of functions) {
    const { name, help } = one;
    const description = {
      description: help || name,
      category: 'Add-on',
      args: argsOf(one),
      compute(this: { __originCellPosition?: Position }, ...args: Argument[]): Result {
        return compute(name, args, this.__originCellPosition);
      },
    };
    registries.functionRegistry.replace(name, description as never);
  }
}

/** The arguments as the engine declares them: anything may be a range, anything may be left out. */
const argsOf = ({ parameters, parameterHelp }: CustomFunction): object[] =>
  parameters.map((name, at) => ({
    name,
    description: parameterHelp[at] || name,
    type: ['RANGE', 'ANY'],
    acceptMatrix: true,
    acceptErrors: true,
    optional: true,
  }));

/**
 * Runs a custom function of the host on the engine's arguments; what it throws becomes an error in the cell.
 * @param returnZone the zone in which a returned Date is a day
 */
export function computeWith(
  call: (name: string, args: unknown[]) => unknown,
  book: Book & { tabOf(sheetId: string): number },
  returnZone = book.facts().timeZone,
): Compute {
  const { timeZone } = book.facts();
  return (name, args, origin) => {
    try {
      if (origin && isVolatile(book, origin)) throw new Error(VOLATILE_REFUSED);
      return fromResult(
        call(
          name,
          args.map((arg, at) => toArgument(arg, timeZone) ?? (at < args.length - 1 ? '' : undefined)),
        ),
        returnZone,
      );
    } catch (error) {
      return { value: ERROR, message: error instanceof Error ? error.message : String(error) };
    }
  };
}

function isVolatile(
  book: Book & { tabOf(sheetId: string): number },
  { sheetId, row, col }: Position,
): boolean {
  const tab = book.tabOf(sheetId);
  const formula = book.formulaCells(tab).find((cell) => cell.row === row && cell.column === col)?.formula;
  return formula !== undefined && volatileBehind(formula, tab, book) !== undefined;
}

function toArgument(argument: Argument, timeZone: string): unknown {
  if (argument === null || argument === undefined) return undefined;
  const out = (cell: Cell): unknown => {
    const value = cellValue(cell);
    return typeof value === 'object' ? new Date(instantOf(timeZone, value.serial)) : value;
  };
  if (!Array.isArray(argument)) return out(argument);
  const [first = []] = argument;
  if (argument.length === 1 && first.length === 1 && first[0]) return out(first[0]);
  return first.map((_, row) => argument.map((column) => out(column[row] ?? { value: null })));
}

function fromResult(result: unknown, timeZone: string): Result {
  const cell = (value: unknown): Cell => {
    if (value === '' || value === null || value === undefined) return { value: '' };
    if (value instanceof Date) return { value: serialOf(timeZone, value.getTime()), format: 'yyyy-mm-dd' };
    if (typeof value === 'number' && !Number.isFinite(value))
      return { value: '#NUM!', message: 'The result is not a number.' };
    return { value: typeof value === 'object' ? String(value) : value };
  };
  if (!Array.isArray(result)) return cell(result);
  const rows: unknown[][] = result.map((line) => (Array.isArray(line) ? line : [line]));
  const width = Math.max(1, ...rows.map((line) => line.length));
  if (rows.length === 0) return { value: '' };
  return Array.from({ length: width }, (_, c) => rows.map((line) => cell(line[c])));
}
