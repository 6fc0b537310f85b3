// A formula that is one call of a custom function, with
// ranges and literals: enough to try it on plain arrays.

import { isUnreadable, plainFormula } from '../grid/formula-text.ts';
import type { Area, Book, CellValue } from '../grid/grid.ts';
import { areaOfReference, volatileBehind } from '../grid/references.ts';
import { ScriptError } from './context.ts';
import { instantOf } from './dates.ts';
import { Instant } from './realm.ts';

/** The refusal of Sheets, word for word. */
export const VOLATILE_REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

/** Splits a plain '=NAME(a, b)' into its name and the texts of its arguments. @throws on anything else */
function splitCall(formula: string): { name: string; args: string[] } {
  if (isUnreadable(formula)) throw new ScriptError('Formula parse error.', '');
  const match = /^=\s*([A-Za-z_][\w.]*)\s*\(([\s\S]*)\)\s*$/.exec(formula);
  if (!match?.[1])
    throw new ScriptError(`Only a call of one function can be tried here, not ${formula}.`, '');
  const pieces = match[2]?.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,|[^"',]+/g) ?? [];
  const args = [''];
  for (const piece of pieces) {
    if (piece === ',') args.push('');
    else args.push(`${args.pop() ?? ''}${piece}`);
  }
  return { name: match[1].toUpperCase(), args: pieces.length === 0 ? [] : args.map((arg) => arg.trim()) };
}

/** What a function gets for an area: one value for a cell, rows of values for a range. */
function areaArgument(area: Area, book: Book): unknown {
  const { timeZone } = book.facts();
  const out = (value: CellValue): unknown =>
    typeof value === 'object' ? new Instant(instantOf(timeZone, value.serial)) : value;
  const values = book.read('value', area).map((line) => line.map(out));
  return area.rows === 1 && area.columns === 1 ? values[0]?.[0] : values;
}

/**
 * The arguments of a formula's call; one that is left out at the end is undefined, in the middle a blank.
 * @throws where a cell that it names is volatile
 */
export function argumentsOf(formula: string, home: number, book: Book): { name: string; args: unknown[] } {
  const { name, args } = splitCall(plainFormula(formula, book.facts().locale));
  if (volatileBehind(formula, home, book)) throw new ScriptError(VOLATILE_REFUSED, '');
  const isLast = (at: number): boolean => at === args.length - 1;
  return {
    name,
    args: args.map((arg, at) => (arg === '' && !isLast(at) ? '' : argument(arg, home, book))),
  };
}

function argument(text: string, home: number, book: Book): unknown {
  if (text === '') return undefined;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (/^-?[\d.]+(?:e[+-]?\d+)?%?$/i.test(text))
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  const area = areaOfReference(text, home, book.tabs()) ?? book.names()[text];
  if (!area) throw new ScriptError(`${text} is no range of this spreadsheet.`, '');
  return areaArgument(area, book);
}
