// The zone and the locale are services: they are asked once an execution, however many cells need them.
import { describe, expect, test } from '@jest/globals';
import { openSheet } from './spreadsheet.ts';

const ROWS = 2000;

const bothWays = (at: number) => `0${1 + (at % 9)}/0${1 + (at % 7)}/2025`;
const grouped = (at: number) => `1.${100 + (at % 900)}`;
const names = Array.from({ length: ROWS }, (_, at) => `Person ${at}`);

const people = [
  ['Name', 'First met', 'Last contact', 'Revenue'],
  ...names.map((name, at) => [name, bothWays(at), `2025-03-0${1 + (at % 9)}T23:30:00Z`, grouped(at)]),
];
const deals = [
  ['Date', 'Contact', 'Result', 'Amount'],
  ...names.map((name, at) => [bothWays(at), name, 'won', grouped(at)]),
];

const asked = (calls: Readonly<Record<string, number>>, name: RegExp): number =>
  Object.entries(calls).reduce((sum, [each, count]) => sum + (name.test(each) ? count : 0), 0);

const services = { zone: /getSpreadsheetTimeZone/, locale: /getSpreadsheetLocale/ };

describe('two thousand texts that only the locale decides, and as many moments', () => {
  test('cost one question each in a message', () => {
    const sheet = openSheet({ tabs: { Contacts: people }, locale: 'de_DE' }).setUp();
    sheet.book.apply([
      { type: 'insertRows', tab: sheet.idOf('Deals'), before: 1000, count: ROWS },
      {
        type: 'write',
        area: { tab: sheet.idOf('Deals'), top: 0, left: 0, rows: deals.length, columns: 4 },
        cells: deals,
      },
    ]);
    sheet.host.meter.reset();
    expect(sheet.refused({ type: 'report' })).toBeUndefined();
    expect(asked(sheet.host.meter.byName, services.locale)).toBe(1);
    expect(asked(sheet.host.meter.byName, services.zone)).toBe(1);
  });

  test('cost one question each in a formula', () => {
    const sheet = openSheet({ tabs: { Contacts: people }, locale: 'de_DE' });
    sheet.host.meter.reset();
    const values = sheet.host.callFunction('LTV', [
      names.map((name) => [name]),
      deals,
      '2026-11-22',
      '',
      people,
    ]) as unknown[][];
    expect(values.length).toBe(ROWS);
    expect(asked(sheet.host.meter.byName, services.locale)).toBe(1);
    expect(asked(sheet.host.meter.byName, services.zone)).toBeLessThanOrEqual(1);
  });
});
