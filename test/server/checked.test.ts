// What is remembered of a person is used only while the sheet still says the same.
import { describe, expect, test } from '@jest/globals';
import { daysOn, dealMessage, logMessage, openSheet, people, type TestSheet, TODAY } from './spreadsheet.ts';

const opened = (): TestSheet => {
  const sheet = openSheet().setUp();
  sheet.ask(dealMessage({ who: 'Bob Lee' }));
  sheet.ask({ type: 'today', me: '' });
  sheet.ask(logMessage({ entry: { note: 'first' } }));
  return sheet;
};

/** The person as a log answers, and as the whole sheet says right after. */
function agreed(sheet: TestSheet): unknown {
  const { person } = sheet.ask(logMessage({ entry: { kind: 'reaction' } })) as { person: object };
  const whole = sheet.ask({ type: 'person', who: 'Ann Baker' });
  const alone = { expected: null, basis: 0, range: null };
  expect({ ...person, ...alone }).toEqual({ ...whole, ...alone });
  return person;
}

const typeRow = (sheet: TestSheet, tab: string, cells: readonly (string | number)[]): void => {
  const row = sheet.cells(tab).length + 1;
  cells.forEach((cell, i) => {
    sheet.type(tab, row, i + 1, cell);
  });
};

describe('an action sees', () => {
  test('a deal that was typed into the other log', () => {
    const sheet = opened();
    typeRow(sheet, 'Deals', ['2026-11-20', 'Ann Baker', 'Won', 900]);
    expect(agreed(sheet)).toMatchObject({ stage: 'customer', revenue: 900 });
  });

  test('a note that was edited by hand above', () => {
    const sheet = opened();
    sheet.ask(logMessage({ entry: { kind: 'common_ground', note: 'gardens' } }));
    sheet.type('Activities', 3, 5, 'boats');
    expect(agreed(sheet)).toMatchObject({ opener: 'boats' });
  });

  test('that the row in the contacts says something else', () => {
    const sheet = opened();
    sheet.type('Contacts', 2, 2, 'Baker Ltd');
    expect(agreed(sheet)).toMatchObject({ company: 'Baker Ltd' });
  });

  test('a setting that was changed by hand', () => {
    const sheet = opened();
    const row = sheet.cells('Rules').findIndex(([key]) => key === 'points_call') + 1;
    if (row > 0) sheet.type('Rules', row, 2, 20);
    agreed(sheet);
  });

  test('that another tab is named as the log by hand', () => {
    const sheet = openSheet({
      tabs: { ...people, Mine: [['Date', 'Contact', 'Kind', 'Note', 'ID']] },
    }).setUp();
    sheet.ask({ type: 'today', me: '' });
    const log = ['Activities', 'Mine'].find((name) => sheet.tabNames.includes(name)) ?? '';
    const other = log === 'Activities' ? 'Mine' : 'Activities';
    const row = sheet.cells('Rules').findIndex(([key]) => key === 'activities_tab') + 1;
    sheet.type('Rules', row, 2, 'Mine');
    sheet.ask(logMessage());
    expect(sheet.cells('Mine')).toHaveLength(2);
    if (sheet.tabNames.includes(other) && other !== 'Mine') expect(sheet.rows(other)).toEqual([]);
  });
});

test('what an action remembers is stored behind the last read and write, under the lock', () => {
  const sheet = opened();
  const calls: string[] = [];
  sheet.host.beforeCall((name) => void calls.push(name));
  sheet.ask(logMessage());
  sheet.host.beforeCall(undefined);
  expect(calls.slice(-3)).toEqual(['Range.getValues', 'Cache.putAll', 'Lock.releaseLock']);
});

test('an action that failed after its row was written costs a full read, and says the right person', () => {
  const sheet = opened();
  let isAppended = false;
  sheet.host.beforeCall((name) => {
    if (isAppended) throw new Error('Service error');
    isAppended = name === 'Sheet.appendRow';
  });
  sheet.answer(logMessage({ entry: { kind: 'meeting', from: 'them', note: 'written, but not said' } }));
  sheet.host.beforeCall(undefined);
  agreed(sheet);
});

test('an undone row keeps nobody from being remembered', () => {
  const sheet = opened();
  sheet.ask({ type: 'today', me: '' });
  const message = logMessage({ who: 'Bob Lee' });
  sheet.ask(message);
  sheet.ask({ type: 'undo', id: message.id });
  sheet.host.meter.reset();
  agreed(sheet);
  sheet.host.meter.reset();
  sheet.ask(logMessage({ entry: { day: daysOn(-1) } }));
  expect(sheet.host.meter.serviceCalls).toBeLessThanOrEqual(15);
});

test('a log without ids gets a repeated message once, also when nothing is remembered any more', () => {
  const tabs = {
    ...people,
    Doings: [
      ['Date', 'Contact', 'Kind', 'Note'],
      [TODAY, 'Bob Lee', 'Call', ''],
    ],
  };
  const sheet = openSheet({ tabs }).setUp();
  const message = logMessage({ entry: { note: 'same' } });
  sheet.ask(message);
  sheet.ask({ type: 'setColumn', table: 'contacts', key: 'company', headers: ['Company'] });
  expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 0 } });
  expect(sheet.cells('Doings')).toHaveLength(3);
  expect(sheet.ask(logMessage({ anyway: true, entry: { note: 'same' } }))).toMatchObject({
    receipt: { rows: 1 },
  });
  expect(sheet.cells('Doings')).toHaveLength(4);
});
