// Hostile books: four tables of any cells, through all that the sidebar does, and a formula.
import type { NewCell } from '../../preview/grid/array.ts';
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import { functions } from '../../src/functions/all.ts';
import type { Answer } from '../../src/messages/requests.ts';
import { contactSpec } from '../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../src/tables/columns/log-columns.ts';
import { ruleSpec } from '../../src/tables/columns/rule-columns.ts';
import type { Cell, Grid } from '../../src/tables/grid.ts';
import { fc } from '../seed.ts';
import { daysOn, logMessage, openSheet, type TestSheet } from '../server/spreadsheet.ts';
import { tableOf } from '../tables/hostile.ts';
import { faultsIn, rowsOf } from './book.ts';

export const TABLES_OF_A_BOOK = 4;
const names = ['Contacts', 'Log', 'Sales', 'Settings'] as const;

export const hostileBooks: fc.Arbitrary<readonly Grid[]> = fc.tuple(
  tableOf(contactSpec.words.names()),
  tableOf(activitySpec.words.names()),
  tableOf(dealSpec.words.names()),
  tableOf(ruleSpec.words.names()),
);

/** No cell of a spreadsheet holds an invalid date, or one of a year of five digits. */
const asCell = (cell: Cell): NewCell => {
  const year = typeof cell === 'object' ? cell.getUTCFullYear() : 1;
  return year >= 1 && year <= 9999 ? cell : '';
};

const isOneLine = ({ en, ja }: Bilingual): boolean =>
  [en, ja].every((text) => !/[\n\r]/.test(text) && text !== '');

const isToday = (cell: unknown): boolean => /today|今日/.test(String(cell));

/** Each of the user's tabs: of the logs and the rules the rows that were there, today's stamp aside. */
const theirs = (sheet: TestSheet, rows: readonly number[]): readonly string[] =>
  names.map((name, index) =>
    JSON.stringify(
      sheet
        .cells(name)
        .slice(0, rows[index])
        .map((row) => (name === 'Settings' && row.some(isToday) ? [] : row))
        .map((row) => row.slice(0, sheet.cells(name)[0]?.length)),
    ),
  );

/** One action on somebody, the same click again, and its Undo. */
function actionWrong(sheet: TestSheet, who: string): readonly string[] {
  const message = logMessage({ who, entry: { until: daysOn(9) }, anyway: true });
  const wrong: string[] = [];
  for (const _ of ['once', 'again']) {
    const logged = sheet.answer<'log'>(message);
    wrong.push(...faultsIn(logged, sheet));
    if (logged.ok && rowsOf(sheet, message.id) > 1) wrong.push('a row is there twice');
  }
  const before = rowsOf(sheet, message.id);
  const undone = sheet.answer<'undo'>({ type: 'undo', id: message.id });
  wrong.push(...faultsIn(undone, sheet));
  const left = rowsOf(sheet, message.id);
  if (undone.ok && undone.reply.undone && left > 0) wrong.push('undone is said of a row that counts');
  if (undone.ok && !undone.reply.undone && before > 0)
    wrong.push('a row that nobody has touched is not undone');
  return wrong;
}

/** A ready formula, evaluated where it was put. */
function formulaWrong(sheet: TestSheet, name: string): readonly string[] {
  sheet.host.select('Mine', 'B2');
  const put = sheet.answer<'formula'>({ type: 'formula', name });
  if (!put.ok) return faultsIn(put, sheet);
  try {
    sheet.host.evaluate(sheet.formula('Mine', 2, 2), 'Mine');
    return [];
  } catch (error) {
    const { message } = error as Error;
    return /bug|Cannot|undefined|Invalid|not a function|[\n\r]/.test(message) ? [`${name}: ${message}`] : [];
  }
}

/**
 * One book through all that the sidebar does.
 * @returns what doesn't hold
 */
export function afterBook(grids: readonly Grid[], index: number): readonly string[] {
  const tabs = Object.fromEntries(
    names.map((name, at) => [name, (grids[at]?.cells ?? []).map((row) => row.map(asCell))]),
  );
  const sheet = openSheet({ tabs: { ...tabs, Mine: [['here']] } });
  const rows = names.map((name) => sheet.cells(name).length);
  const [before, contacts] = [theirs(sheet, rows), sheet.trace('Contacts')];
  const wrong: string[] = [];
  const asked = <T extends Answer>(answer: T): T => {
    wrong.push(...faultsIn(answer, sheet));
    return answer;
  };
  asked(sheet.answer({ type: 'setUp', language: index % 2 === 0 ? 'en' : 'ja' }));
  asked(sheet.answer({ type: 'refresh' }));
  sheet.host.select('Contacts', 'A1:A12');
  const list = asked(sheet.answer<'selected'>({ type: 'selected' }));
  asked(sheet.answer({ type: 'today', me: '' }));
  const problems = asked(sheet.answer<'problems'>({ type: 'problems' }));
  if (problems.ok)
    for (const { message } of problems.reply.problems)
      if (!isOneLine(message)) wrong.push(`not one line: ${message.en}`);
  const who = list.ok ? list.reply[index % Math.max(1, list.reply.length)]?.who : undefined;
  if (who !== undefined) {
    wrong.push(...actionWrong(sheet, who));
    asked(sheet.answer({ type: 'page', who }));
  }
  wrong.push(...formulaWrong(sheet, functions[index % functions.length]?.name ?? ''));
  asked(sheet.answer({ type: 'refresh' }));
  const after = theirs(sheet, rows);
  for (const [at, name] of names.entries())
    if (after[at] !== before[at]) wrong.push(`rows of ${name} have changed`);
  if (sheet.trace('Contacts') !== contacts) wrong.push('the contacts have changed');
  return wrong;
}
