// Ready formulas: ranges, today's cell and rules filled in,
// so that formulas, sidebar and tabs show the same numbers.
import { functions } from '../../functions/all.ts';
import { columnLetters } from '../../tables/grid.ts';
import { type Document, settingCell } from '../document/document.ts';
import { columnsOf, quoted } from '../document/tab-names.ts';

/** The cell of today's date on the Rules tab, in full. */
function todayCell({ rulesGrid, tabs }: Document): string {
  const cell = settingCell(rulesGrid, 'today');
  return cell === undefined ? '' : `${quoted(tabs.rules.name)}!$${columnLetters(cell.column)}$${cell.row}`;
}

/** The column that tells people apart best, from its first row below the header on. */
function keysRange({ contacts, tabs }: Document): string {
  const { columns, headerRow } = contacts;
  const column = columns.name ?? columns.email ?? columns.id;
  const letters = columnLetters((column?.[0]?.index ?? 0) + 1);
  return `${quoted(tabs.contacts.name)}!${letters}${(headerRow ?? 1) + 1}:${letters}`;
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
    contacts: keysRange(document),
    contact: keysRange(document).split(':')[0] ?? '',
    people: columnsOf(tabs.contacts, lastFilled(contacts.headers)),
    activities: columnsOf(tabs.activities, activities.headers.length),
    deals: columnsOf(tabs.deals, deals.headers.length),
    as_of: todayCell(document),
    rules: columnsOf(tabs.rules, settingCell(document.rulesGrid, 'today')?.column ?? 2),
    wins: '3',
    tries: '41',
  };
}

/** The formula of a cell function for this spreadsheet, without "="; nothing for a name that none has. */
export function formulaOf(name: string, document: Document): string | undefined {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) return undefined;
  const values = argumentsOf(document);
  const given = found.parameters.map(([parameter]) => values[parameter] ?? '');
  while (given[given.length - 1] === '') given.pop();
  return `${name}(${given.join(', ')})`;
}
