// Ready formulas: ranges, today's cell and rules filled in, so that formulas, sidebar and tabs show the same
// numbers.
import { lastOf } from '../../core/base/last.ts';
import { functions } from '../../functions/all.ts';
import type { CellFunction } from '../../functions/define.ts';
import { cellIn, columnFrom, columnsUpTo, fixedCell } from '../../tables/a1.ts';
import { type Document, settingCell } from '../document/document.ts';

/** The cell of today's date on the Rules tab, in full. */
function todayCell({ rulesGrid, tabs }: Document): string {
  const cell = settingCell(rulesGrid, 'today');
  return cell === undefined ? '' : fixedCell(tabs.rules.name, cell.row, cell.column);
}

/** The first cell of the column that distinguishes people best: its tab, and its row and column from 1. */
function firstKey({ contacts, tabs }: Document): [tab: string, row: number, column: number] {
  const { columns, headerRow } = contacts;
  const column = columns.name ?? columns.email ?? columns.id;
  return [tabs.contacts.name, (headerRow ?? 1) + 1, (column?.[0]?.index ?? 0) + 1];
}

/**
 * How many columns there are up to the last header: a formula beside them must not be among its own people.
 */
const lastFilled = (headers: readonly string[]): number =>
  headers.reduce((last, text, index) => (text === '' ? last : index + 1), 1);

/** What each argument is given; others keep their defaults. */
function argumentsOf(document: Document): Readonly<Record<string, string>> {
  const { tabs, contacts, activities, deals } = document;
  return {
    contacts: columnFrom(...firstKey(document)),
    contact: cellIn(...firstKey(document)),
    people: columnsUpTo(tabs.contacts.name, lastFilled(contacts.headers)),
    activities: columnsUpTo(tabs.activities.name, activities.headers.length),
    deals: columnsUpTo(tabs.deals.name, deals.headers.length),
    as_of: todayCell(document),
    rules: columnsUpTo(tabs.rules.name, settingCell(document.rulesGrid, 'today')?.column ?? 2),
    wins: '3',
    tries: '41',
  };
}

/** The cell function of a name; undefined if there is none. */
export const declaredFunction = (name: string): CellFunction | undefined =>
  functions.find((each) => each.name === name);

/**
 * The formula of a cell function for this spreadsheet, without "="; undefined if there is none of that name.
 * A semicolon separates arguments in every locale; a comma doesn't where it is the decimal sign.
 */
export function formulaOf(name: string, document: Document): string | undefined {
  const found = declaredFunction(name);
  if (found === undefined) return undefined;
  const values = argumentsOf(document);
  const given = found.parameters.map(([parameter]) => values[parameter] ?? '');
  while (lastOf(given) === '') given.pop();
  return `${name}(${given.join('; ')})`;
}
