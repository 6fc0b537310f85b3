// Which tab is which, and which are left unread.
import { expect, test } from '@jest/globals';
import { openSheet, type TestSheet } from '../spreadsheet.ts';

const people = [
  ['Name', 'E-mail'],
  ['Ann Baker', 'ann@example.com'],
  ['Bob Lee', 'bob@example.com'],
];
const history = (rows: number) => [
  ['Date', 'Contact', 'Kind', 'Note'],
  ...Array.from({ length: rows }, (_, i) => [
    '2026-10-01',
    i % 2 === 0 ? 'Ann Baker' : 'Bob Lee',
    'call',
    `${i}`,
  ]),
];
const ours = [['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID']];

const readAs = (sheet: TestSheet, kind: string): string | undefined =>
  sheet.ask({ type: 'report' }).tables.find((table) => table.kind === kind)?.tab;

test('A log with our own columns comes before one that only looks like a log, wherever it is.', () => {
  const sheet = openSheet({ tabs: { People: people, History: history(6), Mine: ours } }).setUp();
  expect(readAs(sheet, 'activities')).toBe('Mine');
});

test('The tab that the user has chosen for a log comes before our own.', () => {
  const sheet = openSheet({ tabs: { People: people, History: history(6), Mine: ours } }).setUp();
  sheet.ask({ type: 'setTab', table: 'activities', tab: 'History' });
  expect(readAs(sheet, 'activities')).toBe('History');
});

test('A tab that is not read is reported with all of its rows.', () => {
  const sheet = openSheet({ tabs: { People: people, History: history(60), Mine: ours } }).setUp();
  const { problems } = sheet.ask({ type: 'report' });
  expect(problems.filter(({ code }) => code === 'unread_tab')).toMatchObject([
    { tab: 'History', message: { en: expect.stringContaining('60') } },
  ]);
});

test('What Refresh writes is no log, also where ours has been deleted.', () => {
  const sheet = openSheet({ tabs: { People: people } }).setUp();
  sheet.ask({ type: 'refresh' });
  sheet.book.apply([
    { type: 'removeTab', tab: sheet.idOf('Activities') },
    { type: 'removeTab', tab: sheet.idOf('Deals') },
  ]);
  expect(sheet.answer({ type: 'today', me: '' })).toMatchObject({ ok: false, needs: 'setUp' });
});
