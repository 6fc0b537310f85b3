// What an action costs in service calls and virtual time: as much in a book of thousands as in a small one.
import { describe, expect, test } from '@jest/globals';
import { MOST_LISTED } from '../../src/messages/limits.ts';
import { daysOn, dealMessage, logMessage, newId, openSheet, type TestSheet, TODAY } from './spreadsheet.ts';

const LONGEST_ACTION_MS = 1500;

const names = (count: number) => Array.from({ length: count }, (_, i) => `Person ${i}`);

function opened(people: number): TestSheet {
  const sheet = openSheet({
    tabs: { Contacts: [['Name', 'Company'], ...names(people).map((name) => [name, 'Firm'])] },
  }).setUp();
  const rows = names(people * 5).map((_, i) => [
    '2026-01-15',
    `Person ${i % people}`,
    'Call',
    i % 2 ? 'us' : 'them',
    'a note',
    '',
    'Ken',
    `id-${i}`,
  ]);
  const area = { tab: sheet.idOf('Activities'), top: 1, left: 0, rows: rows.length, columns: 8 };
  sheet.book.apply([
    { type: 'insertRows', tab: area.tab, before: 1000, count: rows.length },
    { type: 'write', area, cells: rows },
  ]);
  sheet.ask({ type: 'today', me: '' });
  return sheet;
}

const [small, large] = [opened(10), opened(2000)];

const costOf = (sheet: TestSheet, message: unknown): { calls: number; virtualMs: number } => {
  sheet.host.meter.reset();
  expect(sheet.refused(message)).toBeUndefined();
  return { calls: sheet.host.meter.serviceCalls, virtualMs: sheet.host.meter.virtualMs };
};

describe.each([
  ['ten people', small],
  ['two thousand', large],
])('among %s an action on somebody of the list takes its time', (_, sheet) => {
  const who = sheet.ask({ type: 'glance' })?.people[0]?.who;
  const logged = logMessage({ who, entry: { until: daysOn(9) } });

  test.each<[string, unknown]>([
    ['glance', { type: 'glance' }],
    ['log', logged],
    ['the same again', logged],
    ['undo', { type: 'undo', id: logged.id }],
    ['put off', logMessage({ who, entry: { kind: 'next', until: daysOn(7) } })],
    ['deal', dealMessage({ who })],
  ])('%s', (_, message) => {
    const { calls, virtualMs } = costOf(sheet, message);
    expect(virtualMs).toBeLessThan(LONGEST_ACTION_MS);
    expect(calls).toBeLessThan(25);
  });
});

test('logging several people at once takes no more for each in a large book', () => {
  const logMany = (sheet: TestSheet) => {
    const message = {
      type: 'logMany',
      id: newId(),
      whos: names(8),
      by: 'Ken',
      entry: { kind: 'info', from: 'us', note: '', day: TODAY },
    };
    sheet.ask({ type: 'search', text: 'Person' });
    return costOf(sheet, message).calls;
  };
  expect(logMany(large)).toBeLessThanOrEqual(logMany(small));
});

/** Every call costs a user 20 to 100 ms. */
test.each([
  [10, 0],
  [2000, 0],
  [2000, 1500],
])(
  'Refresh asks Google 70 times at most when it makes the tabs, then 36: %i people, %i unknown',
  (count, unknown) => {
    const people = names(count).map((name) => [name, 'Firm']);
    const touches = Array.from({ length: unknown + 1 }, (_, i) => [
      '2026-01-15',
      i > 0 ? `Zoe ${i}` : 'Person 0',
      'Call',
    ]);
    const sheet = openSheet({
      tabs: {
        Contacts: [['Name', 'Company'], ...people],
        Activities: [['Date', 'Contact', 'Kind'], ...touches],
      },
    }).setUp();
    const [first, later] = [1, 2].map(() => costOf(sheet, { type: 'refresh' }).calls);
    expect(first).toBeLessThanOrEqual(70);
    expect(later).toBeLessThanOrEqual(36);
    expect(sheet.cells('Pipeline')).toHaveLength(count + 2);
    expect(sheet.cells('Problems').length).toBeGreaterThanOrEqual(unknown);
  },
);

test.each<[string, number, (sheet: TestSheet) => readonly { readonly who: string }[]]>([
  ['the list', 200, (sheet) => sheet.ask({ type: 'today', me: '', limit: 200 }).people],
  ['a search', MOST_LISTED, (sheet) => sheet.ask({ type: 'search', text: 'Person 1' })],
  ['selected rows', 200, (sheet) => sheet.ask({ type: 'selected' })],
])('two hundred people whom the sidebar has shown are remembered, the last one too: %s', (_, count, show) => {
  const sheet = opened(220);
  sheet.host.select('Contacts', 'A2:A201');
  const people = show(sheet);
  expect(people).toHaveLength(count);
  const { calls, virtualMs } = costOf(sheet, logMessage({ who: people[count - 1]?.who }));
  expect(calls).toBeLessThan(25);
  expect(virtualMs).toBeLessThan(LONGEST_ACTION_MS);
});
