// The commands that write, each as a message that can be sent twice.

import { generatedRoles } from '../../src/text/menu.ts';
import type { TestSheet } from '../server/spreadsheet.ts';
import { daysOn, dealMessage, logMessage, TODAY } from '../server/spreadsheet.ts';
import { type Language, nameOf, nextId, rowsOf, settingsIn } from './book.ts';

type Message = Parameters<TestSheet['ask']>[0];

export interface Command {
  readonly message: Message;
  /** The id of the action that it writes or undoes; undefined for other commands. */
  readonly id: string | undefined;
  /** How many rows of the action count when it was carried out. */
  readonly rows: number;
  /** The setting that it writes, and its value then. */
  readonly setting?: readonly [key: string, value: string];
  /** What has to be gone from the book before it is sent. */
  readonly without?: readonly string[];
}

const action = (message: Message & { readonly id: string }, rows: number): Command => ({
  message,
  id: message.id,
  rows,
});

const several = (fields: object): Command =>
  action(
    {
      ...{ type: 'logMany', id: nextId(), whos: ['Ann Baker', 'Bob Lee', '佐藤 健'], by: 'Ken' },
      entry: { from: 'us', note: 'together', day: TODAY, ...fields },
    },
    3,
  );

const plain = (message: Message): Command => ({ message, id: undefined, rows: 0 });

const choice = (message: Message, ...setting: [key: string, value: string]): Command => ({
  ...plain(message),
  setting,
});

/** Removes the tabs that some commands begin without. */
export function begin(sheet: TestSheet, ...all: readonly Command[]): void {
  const tabs = new Set(all.flatMap(({ without }) => without ?? []));
  sheet.book.apply([...tabs].map((tab) => ({ type: 'removeTab', tab: sheet.idOf(tab) })));
}

export type Make = (sheet: TestSheet, language: Language) => Command;

/** Each makes a new command in a book; what an Undo takes back is written first. */
export const commands: Readonly<Record<string, Make>> = {
  log: () => action(logMessage({ id: nextId(), entry: { note: 'ours', until: daysOn(9) } }), 1),
  'put off': () =>
    action(logMessage({ id: nextId(), who: 'Bob Lee', entry: { kind: 'next', until: daysOn(5) } }), 1),
  deal: () => action(dealMessage({ id: nextId(), deal: { title: 'ours' } }), 1),
  'log several': () => several({ kind: 'info' }),
  'put off several': () => several({ kind: 'next', until: daysOn(5) }),
  undo: (sheet) => {
    const logged = logMessage({ id: nextId(), entry: { note: 'ours' } });
    sheet.ask(logged);
    return action({ type: 'undo', id: logged.id }, 0);
  },
  'undo several': (sheet) => {
    const { message, id = '' } = several({ kind: 'thanks' });
    sheet.ask(message);
    return action({ type: 'undo', id }, 0);
  },
  refresh: () => plain({ type: 'refresh' }),
  'first refresh': (_, language) => ({
    ...plain({ type: 'refresh' }),
    without: generatedRoles.map((role) => nameOf(role, language)),
  }),
  'set up': (_, language) => plain({ type: 'setUp', language }),
  'set up without rules': (_, language) => ({
    ...plain({ type: 'setUp', language }),
    without: [nameOf('rules', language)],
  }),
  check: () => plain({ type: 'check' }),
  'set a column': () =>
    choice(
      { type: 'setColumn', table: 'contacts', key: 'company', headers: ['Company'] },
      ...(['column_company', 'Company'] as const),
    ),
  'name a column': () =>
    choice(
      { type: 'nameColumn', table: 'contacts', header: 'Owner', key: 'tags' },
      ...(['column_tags', 'Owner'] as const),
    ),
  'set a word': () =>
    choice(
      { type: 'setWord', word: 'カフェ', meaning: 'meeting', column: 'kind' },
      ...(['word_カフェ', 'meeting'] as const),
    ),
  'set a tab': (_, language) => {
    const tab = nameOf('activities', language);
    return choice({ type: 'setTab', table: 'activities', tab }, 'activities_tab', tab);
  },
};

/** The tab that a command writes to, or one of those that it reads. */
export function tabOf({ message, setting }: Command, language: Language): string {
  if (setting !== undefined) return nameOf('rules', language);
  return nameOf(message.type === 'deal' ? 'deals' : 'activities', language);
}

/** What isn't as an answer says that it is: the rows of an action, or a setting. */
export function unlike(sheet: TestSheet, command: Command, answered: 'done' | 'not done'): readonly string[] {
  const { id, rows } = command;
  const isDone = answered === 'done';
  const found = id === undefined ? rows : rowsOf(sheet, id);
  const said = isDone && found !== rows ? [`${found} rows where ${rows} were said`] : [];
  return [...said, ...settingUnlike(sheet, command, isDone)];
}

/** A setting has one row at most, and the value that was said to be saved. */
export function settingUnlike(sheet: TestSheet, { setting }: Command, isSaved: boolean): readonly string[] {
  if (setting === undefined) return [];
  const [key, value] = setting;
  const found = settingsIn(sheet).get(key) ?? [];
  if (found.length > 1) return [`${found.length} rows of ${key}`];
  return isSaved && found[0] !== value ? [`${key} is ${found[0]}, not ${value}`] : [];
}
