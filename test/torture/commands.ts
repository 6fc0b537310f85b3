// The commands that write, each as a message that can be sent twice.

import type { TestSheet } from '../server/spreadsheet.ts';
import { daysOn, dealMessage, logMessage, newId, TODAY } from '../server/spreadsheet.ts';
import { rowsOf } from './book.ts';

type Message = Parameters<TestSheet['ask']>[0];

export interface Command {
  readonly message: Message;
  /** The id of the action that it writes or undoes; undefined for other commands. */
  readonly id: string | undefined;
  /** How many rows of the action count when it was carried out. */
  readonly rows: number;
}

const action = (message: Message & { readonly id: string }, rows: number): Command => ({
  message,
  id: message.id,
  rows,
});

const several = (fields: object): Command =>
  action(
    {
      ...{ type: 'logMany', id: newId(), whos: ['Ann Baker', 'Bob Lee', '佐藤 健'], by: 'Ken' },
      entry: { from: 'us', note: 'together', day: TODAY, ...fields },
    },
    3,
  );

/** Each makes a new command in a book; what an Undo takes back is written first. */
export const commands: Readonly<Record<string, (sheet: TestSheet) => Command>> = {
  log: () => action(logMessage({ entry: { note: 'ours', until: daysOn(9) } }), 1),
  'put off': () => action(logMessage({ who: 'Bob Lee', entry: { kind: 'next', until: daysOn(5) } }), 1),
  deal: () => action(dealMessage({ deal: { title: 'ours' } }), 1),
  'log several': () => several({ kind: 'info' }),
  'put off several': () => several({ kind: 'next', until: daysOn(5) }),
  undo: (sheet) => {
    const logged = logMessage({ entry: { note: 'ours' } });
    sheet.ask(logged);
    return action({ type: 'undo', id: logged.id }, 0);
  },
  'undo several': (sheet) => {
    const { message, id = '' } = several({ kind: 'thanks' });
    sheet.ask(message);
    return action({ type: 'undo', id }, 0);
  },
  refresh: () => ({ message: { type: 'refresh' }, id: undefined, rows: 0 }),
  'set up': () => ({ message: { type: 'setUp', language: 'en' }, id: undefined, rows: 0 }),
  'set a column': () => ({
    message: { type: 'setColumn', table: 'contacts', key: 'company', headers: ['Company'] },
    id: undefined,
    rows: 0,
  }),
};

/** Whether a command's rows are as its answer says; what is wrong, else. */
export function unlike(
  sheet: TestSheet,
  { id, rows }: Command,
  answered: 'done' | 'not done',
): readonly string[] {
  if (id === undefined) return [];
  const found = rowsOf(sheet, id);
  if (answered === 'done' && found !== rows) return [`${found} rows where ${rows} were said`];
  return [];
}
