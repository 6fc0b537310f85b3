// What a cell function is: one declaration that its checks,
// its help in Sheets and its reference page come from.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { Day } from '../core/base/day.ts';
import type { Cell } from '../tables/grid.ts';
import { ArgumentFault, type Raw } from './argument.ts';
import { Call, type FormulaContext } from './call.ts';
import { Misuse } from './misuse.ts';
import type { Parameter } from './parameters.ts';

/** A day among results; in the cell it is a Date within that day, whichever zone Google takes it in. */
export interface DayResult {
  readonly day: Day;
}

/** A cell of a result; blank where there is no value. */
export type Result = string | number | boolean | DayResult | undefined;

export type Results = Result | readonly (readonly Result[])[];

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type Values<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** What a cell function is made from; its example for the reference page is in scripts/reference. */
export interface Declaration<P extends Parameters> {
  readonly name: string;
  readonly help: Bilingual;
  readonly returns: Bilingual;
  /** Which column of the result holds days, from 0; undefined if none does. */
  readonly dayColumn?: number;
  /** In the order in which a user types them. */
  readonly parameters: P;
  compute(values: Values<P>): Results;
}

export interface CellFunction {
  readonly name: string;
  readonly help: Bilingual;
  readonly returns: Bilingual;
  readonly dayColumn: number | undefined;
  readonly parameters: readonly (readonly [name: string, parameter: Parameter<unknown>])[];
  /**
   * Reads the arguments, computes, and gives cells. A misused argument throws the one sentence that says so.
   */
  run(raws: readonly Raw[], context: FormulaContext): Cell | Cell[][];
}

/** Declares a cell function. What Sheets can't call is refused by the build. */
export function define<P extends Parameters>(declaration: Declaration<P>): CellFunction {
  const { name, help, returns, dayColumn } = declaration;
  const parameters = Object.entries(declaration.parameters);
  const asked = declaration.parameters.people?.asked;
  return {
    name,
    help,
    returns,
    dayColumn,
    parameters,
    run(raws, context) {
      const call = new Call(Object.fromEntries(parameters.map(([key], i) => [key, raws[i]])), context, asked);
      try {
        const values = Object.fromEntries(
          parameters.map(([key, each], i) => [key, each.read(key, raws[i], call)]),
        );
        return toCells(declaration.compute(values as Values<P>), call.toDate);
      } catch (fault) {
        if (fault instanceof ArgumentFault) throw new Misuse(`${name}: ${fault.in(call.language())}`);
        throw fault;
      }
    },
  };
}

function toCell(result: Result, toDate: (day: Day) => Date): Cell {
  if (result === undefined) return '';
  return typeof result === 'object' ? toDate(result.day) : result;
}

function toCells(results: Results, toDate: (day: Day) => Date): Cell | Cell[][] {
  if (!isTable(results)) return toCell(results, toDate);
  return results.map((row) => row.map((cell) => toCell(cell, toDate)));
}

const isTable = (results: Results): results is readonly (readonly Result[])[] => Array.isArray(results);
