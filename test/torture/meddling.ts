// Somebody at work between any two calls of a command: no row of theirs is changed or lost.
import type { TestSheet } from '../server/spreadsheet.ts';
import {
  type Afterwards,
  afterwards,
  changedSettings,
  faultsIn,
  type Language,
  openBook,
  rowsOf,
  type Settings,
  serial,
  settingsIn,
  strangersIn,
  twinsIn,
  typeRow,
} from './book.ts';
import { begin, type Command, type Make, settingUnlike, tabOf } from './commands.ts';

type Meddle = (sheet: TestSheet, tab: string) => void;

const typed = [serial(-3), 'Bob Lee', 'Call', 'us', 'stranger typed', '', 'Mio', 'hand-made-typed'];

/** Ten things that people do in a tab; one that was renamed or deleted is left alone. */
export const meddlings: Readonly<Record<string, Meddle>> = {
  'inserts a row above': (sheet, tab) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf(tab), before: 1, count: 1 }]),
  'inserts three rows': (sheet, tab) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf(tab), before: 2, count: 3 }]),
  'deletes a row': (sheet, tab) =>
    sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf(tab), from: 1, count: 1 }]),
  sorts: (sheet, tab) => sheet.turnRound(tab),
  'types a row below': (sheet, tab) => typeRow(sheet, tab, sheet.cells(tab).length + 1, typed),
  'inserts a column': (sheet, tab) =>
    sheet.book.apply([{ type: 'insertColumns', tab: sheet.idOf(tab), before: 1, count: 1 }]),
  'edits a note': (sheet, tab) => sheet.type(tab, 2, 5, 'stranger edited'),
  'inserts a row in the contacts': (sheet) =>
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf('Contacts'), before: 1, count: 1 }]),
  'renames the tab': (sheet, tab) => sheet.rename(tab, `${tab} of ours`),
  'deletes the tab': (sheet, tab) => sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf(tab) }]),
};

/**
 * One command, before whose n-th call somebody does one thing in the tab that it writes to.
 * @returns what doesn't hold; undefined if the command has fewer calls
 */
export function afterMeddling(
  make: Make,
  n: number,
  meddling: string,
  language: Language,
  known: Afterwards,
): readonly string[] | undefined {
  const sheet = openBook(language);
  const command = make(sheet, language);
  begin(sheet, command);
  const tab = tabOf(command, language);
  let calls = 0;
  let [before, settings] = [strangersIn(sheet), settingsIn(sheet)];
  sheet.host.beforeCall(() => {
    if (++calls !== n) return;
    meddlings[meddling]?.(sheet, tab);
    [before, settings] = [strangersIn(sheet), settingsIn(sheet)];
  });
  const answer = sheet.answer(command.message);
  sheet.host.beforeCall(undefined);
  if (calls < n) return undefined;
  const wrong = [...faultsIn(answer, sheet)];
  const reply = answer.ok ? (answer.reply as { undone?: boolean } | null) : undefined;
  if (answer.ok && reply?.undone !== false && meddling !== 'deletes the tab')
    wrong.push(...unlikeSaid(sheet, command, meddling));
  if (JSON.stringify(strangersIn(sheet)) !== JSON.stringify(before))
    wrong.push('a stranger’s row has changed');
  const besides = JSON.stringify([before, ...settings]);
  const next = () => afterSecondClick(sheet, command, settings);
  return [...wrong, ...afterwards(known, sheet, besides, next)];
}

function afterSecondClick(sheet: TestSheet, command: Command, settings: Settings): readonly string[] {
  const again = sheet.answer(command.message);
  const wrong = [...faultsIn(again, sheet)];
  const { id, rows, message, setting } = command;
  if (id !== undefined && rowsOf(sheet, id) > rows && message.type !== 'undo')
    wrong.push('the second click has doubled a row');
  wrong.push(...settingUnlike(sheet, command, again.ok));
  wrong.push(...changedSettings(settings, settingsIn(sheet), [setting?.[0]]));
  return [...wrong, ...staleness(sheet), ...twinsIn(sheet)];
}

/** What isn't as the answer says; what was deleted or edited by hand right after isn't there, or stays. */
function unlikeSaid(sheet: TestSheet, command: Command, meddling: string): readonly string[] {
  const { id, rows } = command;
  if (id === undefined) return settingUnlike(sheet, command, meddling !== 'deletes a row');
  const found = rowsOf(sheet, id);
  const isTheirs = meddling === 'deletes a row' || meddling === 'edits a note';
  return found > rows || (found < rows && !isTheirs) ? [`${found} rows where ${rows} were said`] : [];
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
