// Somebody at work between any two calls of a command: no row of theirs is changed or lost.
import type { TestSheet } from '../server/spreadsheet.ts';
import { daysOn } from '../server/spreadsheet.ts';
import { faultsIn, type Language, logTabs, openBook, rowsOf, strangersIn, twinsIn } from './book.ts';
import type { Command } from './commands.ts';

type Meddle = (sheet: TestSheet, log: string) => void;

const serial = (days: number): number => (Date.parse(daysOn(days)) - Date.UTC(1899, 11, 30)) / 86_400_000;

function typeRow(sheet: TestSheet, log: string, row: number): void {
  const cells = [serial(-3), 'Bob Lee', 'Call', 'us', 'stranger typed', '', 'Mio', 'hand-made-typed'];
  cells.forEach((cell, i) => {
    sheet.type(log, row, i + 1, cell);
  });
}

/** Ten things that people do in a log; a tab that was renamed or deleted is left alone. */
export const meddlings: Readonly<Record<string, Meddle>> = {
  'inserts a row above': (sheet, log) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf(log), before: 1, count: 1 }]),
  'inserts three rows': (sheet, log) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf(log), before: 2, count: 3 }]),
  'deletes a row': (sheet, log) =>
    sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf(log), from: 1, count: 1 }]),
  sorts: (sheet, log) => sheet.turnRound(log),
  'types a row below': (sheet, log) => typeRow(sheet, log, sheet.cells(log).length + 1),
  'inserts a column': (sheet, log) =>
    sheet.book.apply([{ type: 'insertColumns', tab: sheet.idOf(log), before: 1, count: 1 }]),
  'edits a note': (sheet, log) => sheet.type(log, 2, 5, 'stranger edited'),
  'inserts a row in the contacts': (sheet) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf('Contacts'), before: 1, count: 1 }]),
  'renames the log': (sheet, log) => sheet.rename(log, `${log} of ours`),
  'deletes the log': (sheet, log) => sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf(log) }]),
};

export interface Meddled {
  readonly wrong: readonly string[];
  readonly isReached: boolean;
}

/** One command, before whose n-th call somebody does one thing in a log. */
export function afterMeddling(
  make: (sheet: TestSheet) => Command,
  n: number,
  meddling: string,
  language: Language,
  at: 0 | 1,
): Meddled {
  const sheet = openBook(language);
  const command = make(sheet);
  const log = logTabs[language][at];
  let calls = 0;
  let before = strangersIn(sheet);
  sheet.host.beforeCall(() => {
    if (++calls !== n) return;
    meddlings[meddling]?.(sheet, log);
    before = strangersIn(sheet);
  });
  const answer = sheet.answer(command.message);
  sheet.host.beforeCall(undefined);
  if (calls < n) return { wrong: [], isReached: false };
  const wrong = [...faultsIn(answer)];
  const { id, rows } = command;
  const reply = answer.ok ? (answer.reply as { undone?: boolean } | null) : undefined;
  if (id !== undefined && answer.ok && reply?.undone !== false && meddling !== 'deletes the log') {
    const found = rowsOf(sheet, id);
    // A row that was deleted or edited by hand right after isn't there, or stays.
    const isTheirs = meddling === 'deletes a row' || meddling === 'edits a note';
    if (found > rows || (found < rows && !isTheirs)) wrong.push(`${found} rows where ${rows} were said`);
  }
  if (JSON.stringify(strangersIn(sheet)) !== JSON.stringify(before))
    wrong.push('a stranger’s row has changed');
  const again = sheet.answer(command.message);
  wrong.push(...faultsIn(again));
  if (id !== undefined && rowsOf(sheet, id) > rows && command.message.type !== 'undo')
    wrong.push('the second click has doubled a row');
  wrong.push(...staleness(sheet));
  return { wrong: [...wrong, ...twinsIn(sheet)], isReached: true };
}

/** Whether what is remembered now says another person than the whole sheet does. */
function staleness(sheet: TestSheet): readonly string[] {
  const seen = sheet.answer<'page'>({ type: 'page', who: 'Ann Baker' });
  const whole = sheet.answer<'person'>({ type: 'person', who: 'Ann Baker' });
  if (!seen.ok || !whole.ok) return [];
  // What is expected needs everybody's purchases.
  const alone = (person: object | null): string =>
    JSON.stringify({ ...person, expected: null, basis: 0, range: null });
  return alone(seen.reply.person) === alone(whole.reply) ? [] : ['what is remembered is another person'];
}
