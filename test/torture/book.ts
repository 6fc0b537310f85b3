// A small book with rows of strangers in both logs, and what must hold of it whatever happens.
import type { NewCell } from '../../preview/grid/array.ts';
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import type { Answer } from '../../src/messages/requests.ts';
import { daysOn, openSheet, people, type Tabs, type TestSheet } from '../server/spreadsheet.ts';

export type Language = 'en' | 'ja';

const dated = (days: number): Date => new Date(`${daysOn(days)}T00:00:00Z`);

const strangers = {
  Activities: [
    ['Ann Baker', 'Call', 'us'],
    ['Bob Lee', 'Meeting', 'them'],
    ['佐藤 健', 'Thanks', 'us'],
  ],
  Deals: [
    ['Bob Lee', 'Won', 700],
    ['Ann Baker', 'Open', 300],
  ],
} as const;

function tabsOf(language: Language): Tabs {
  const made = openSheet({ tabs: people }).setUp(language);
  const names = made.tabNames;
  const cellsOf = (name: string) =>
    made.book
      .cells(name)
      .map((row): NewCell[] =>
        row.map((cell) => (typeof cell === 'object' ? { value: cell.serial, format: 'yyyy-mm-dd' } : cell)),
      );
  const tabs = Object.fromEntries(names.map((name) => [name, cellsOf(name)]));
  const [, activities = '', deals = ''] = names;
  tabs[activities]?.push(
    ...strangers.Activities.map(([who, kind, side], index): NewCell[] => [
      ...[dated(-40 - index), who, kind, side, `stranger ${index}`, '', 'Mio', `hand-made-${index}`],
    ]),
  );
  tabs[deals]?.push(
    ...strangers.Deals.map(([who, result, amount], index): NewCell[] => [
      ...[dated(-60 - index), who, result, amount, '', `stranger ${index}`, 'Mio', `hand-made-${index}`],
    ]),
  );
  return tabs;
}

const made: Partial<Record<Language, Tabs>> = {};

/** The book as somebody has it open: the list was shown, so that its people are remembered. */
export function openBook(language: Language): TestSheet {
  made[language] ??= tabsOf(language);
  const sheet = openSheet({ tabs: made[language] });
  sheet.ask({ type: 'today', me: '' });
  return sheet;
}

/** The names of the two logs, as they are called when nobody has renamed them. */
export const logTabs: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Activities', 'Deals'],
  ja: ['活動', '商談'],
};

/** Each stranger's row by the headers that it is under: what is above and beside it may change. */
export function strangersIn(sheet: TestSheet): readonly string[] {
  return sheet.tabNames.flatMap((name) => {
    const cells = sheet.cells(name);
    const header = cells.find((row) => row.includes('ID')) ?? [];
    return cells
      .filter((row) => row.some((cell) => String(cell).startsWith('hand-made-')))
      .map((row) =>
        JSON.stringify([name, ...row.map((cell, i) => [header[i], cell]).filter(([, c]) => c !== '')]),
      );
  });
}

const isVoid = (row: readonly unknown[]): boolean => row.some((cell) => String(cell).startsWith('undone '));

/** The rows of an action that count, whatever tab they are in. */
export function rowsOf(sheet: TestSheet, id: string): number {
  const isOfAction = (cell: unknown): boolean => new RegExp(`^${id}(-\\d+)?~`).test(String(cell));
  const rows = sheet.tabNames.flatMap((name) => sheet.cells(name));
  return rows.filter((row) => row.some(isOfAction) && !isVoid(row)).length;
}

const OURS = 'on our side';

/** What is wrong with an answer: a fault of ours, or a sentence of several lines. */
export function faultsIn(answer: Answer): readonly string[] {
  if (answer.ok) return [];
  const { en, ja }: Bilingual = answer.message;
  return [
    ...(en.includes(OURS) ? ['a fault of ours'] : []),
    ...([en, ja].some((text) => /[\n\r]/.test(text) || text === '') ? [`not one line: ${en}`] : []),
  ];
}

/** Tabs that are there twice. */
export const twinsIn = (sheet: TestSheet): readonly string[] =>
  sheet.tabNames.filter((name) => name.includes('(Goen')).map((name) => `a twin: ${name}`);
