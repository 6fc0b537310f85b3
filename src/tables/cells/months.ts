// The months of a cell such as "4, 10", "4月・10月" or "Apr/Oct".

import { civilOf, type Day } from '../../core/base/day.ts';
import { pattern } from '../../core/base/pattern.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isDate, isErrorCell, plainText } from './cells.ts';
import { monthOfName } from './month-names.ts';

export type MonthsFlaw = 'not_months' | 'error_cell';

const filler = /^(?:月末?|頃|ごろ|毎年|and|or|と|から|まで|に|上旬|中旬|下旬|各|年)*$/;

const sorted = (months: readonly number[]): number[] => [...new Set(months)].sort((a, b) => a - b);

const isMonth = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 12;

/** No list of months is longer. */
const LONGEST_TEXT = 1000;

const runs = pattern(
  String.raw`\d+|[\p{Script=Latin}\p{Script=Cyrillic}]+|[^\d\s\p{Script=Latin}\p{Script=Cyrillic}]+`,
  'gu',
);
const punctuation = pattern(String.raw`[\p{P}\p{S}]`, 'gu');

function monthsOfText(text: string): readonly number[] | MonthsFlaw {
  const months: number[] = [];
  for (const part of plainText(text.slice(0, LONGEST_TEXT)).match(runs()) ?? []) {
    const month = /^\d+$/.test(part) ? Number(part) : monthOfName(part);
    if (month === undefined) {
      if (!filler.test(part.replace(punctuation(), ''))) return 'not_months';
    } else if (isMonth(month)) months.push(month);
    else return 'not_months';
  }
  return months.length > 0 ? sorted(months) : 'not_months';
}

/**
 * The months from 1 to 12, ascending; none where the cell is blank.
 * A cell turned into a date (4/10) means its month and its day.
 */
export function monthsIn(cell: Cell | undefined, toDay: (date: Date) => Day): readonly number[] | MonthsFlaw {
  if (cell === undefined || isBlank(cell)) return [];
  if (typeof cell === 'number') return isMonth(cell) ? [cell] : 'not_months';
  if (typeof cell === 'string') return isErrorCell(cell) ? 'error_cell' : monthsOfText(cell);
  const day = isDate(cell) ? toDay(cell) : Number.NaN;
  if (!Number.isFinite(day)) return 'not_months';
  const { month, date } = civilOf(day);
  return isMonth(date) ? sorted([month, date]) : 'not_months';
}
