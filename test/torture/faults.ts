// Every service call of a command fails in five ways; the same click again, and a Refresh, put all right.
import type { TestSheet } from '../server/spreadsheet.ts';
import {
  type Afterwards,
  afterwards,
  changedSettings,
  faultsIn,
  type Language,
  openBook,
  type Settings,
  settingsIn,
  strangersIn,
  twinsIn,
} from './book.ts';
import { begin, type Command, type Make, unlike } from './commands.ts';

/** One error, two in a row, an outage from there on; a cut after half, or none, of the waiting writes. */
export const ways = ['once', 'twice', 'outage', 'half', 'none'] as const;
export type Way = (typeof ways)[number];

/** Sends a message, which fails at its n-th call. Says whether it has so many. */
function sentFailing(sheet: TestSheet, message: Command['message'], n: number, way: Way) {
  const { book } = sheet;
  const apply = book.apply.bind(book);
  let calls = 0;
  let isCut = false;
  sheet.host.beforeCall(() => {
    calls++;
    if (calls < n || (way === 'once' && calls > n) || (way === 'twice' && calls > n + 1)) return;
    isCut = way === 'half' || way === 'none';
    throw new Error('Service error: Spreadsheets');
  });
  book.apply = (changes) => {
    if (!isCut) apply(changes);
    else if (way === 'half') apply(changes.slice(0, Math.ceil(changes.length / 2)));
  };
  try {
    const answer = sheet.answer(message);
    return { answer, isReached: calls >= n };
  } finally {
    book.apply = apply;
    sheet.host.beforeCall(undefined);
  }
}

const isDone = (answer: ReturnType<TestSheet['answer']>): 'done' | 'not done' => {
  const reply = answer.ok ? (answer.reply as { undone?: boolean } | null) : undefined;
  return answer.ok && reply?.undone !== false ? 'done' : 'not done';
};

interface Before {
  readonly before: readonly string[];
  readonly settings: Settings;
  readonly contacts: string;
}

/**
 * One command in a new book, failing at one call in one way.
 * @returns what doesn't hold; undefined if the command has fewer calls
 */
export function afterFault(
  make: Make,
  n: number,
  way: Way,
  language: Language,
  known: Afterwards,
): readonly string[] | undefined {
  const sheet = openBook(language);
  const command = make(sheet, language);
  begin(sheet, command);
  const before = strangersIn(sheet);
  const settings = settingsIn(sheet);
  const contacts = sheet.trace('Contacts');
  const { answer, isReached } = sentFailing(sheet, command.message, n, way);
  if (!isReached) return undefined;
  const wrong = [...faultsIn(answer, sheet), ...unlike(sheet, command, isDone(answer))];
  const next = () => healed(sheet, command, { before, settings, contacts });
  return [...wrong, ...afterwards(known, sheet, '', next)];
}

/** The same click again, and a Refresh, put all right. */
function healed(
  sheet: TestSheet,
  command: Command,
  { before, settings, contacts }: Before,
): readonly string[] {
  const wrong: string[] = [];
  const again = sheet.answer(command.message);
  wrong.push(...faultsIn(again, sheet), ...unlike(sheet, command, isDone(again)));
  if (!again.ok) wrong.push(`refused the second time: ${again.message.en}`);
  const refreshed = sheet.answer({ type: 'refresh' });
  if (!refreshed.ok) wrong.push(`no Refresh: ${refreshed.message.en}`);
  if (JSON.stringify(strangersIn(sheet)) !== JSON.stringify(before))
    wrong.push('a stranger’s row has changed');
  if (sheet.trace('Contacts') !== contacts) wrong.push('the contacts have changed');
  wrong.push(...changedSettings(settings, settingsIn(sheet), [command.setting?.[0]]));
  return [...wrong, ...twinsIn(sheet)];
}
