// What has changed in the sheet since the list was made: actions go by what stands there now.
import { expect, test } from '@jest/globals';
import { logMessage, newId, openSheet, TODAY } from './spreadsheet.ts';

test.each([
  ['date', 1, ''],
  ['kind', 3, 'Dance'],
  ['contact', 2, ''],
])('undo says false for a row that can no longer be read: %s', (_, column, text) => {
  const sheet = openSheet().setUp();
  const message = logMessage({ entry: { note: 'as it was' } });
  sheet.ask(message);
  sheet.type('Activities', 2, column as number, text as string);
  expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(false);
});

test.each([
  ['date', 1, ''],
  ['contact', 2, 'Bob Lee'],
  ['kind', 3, 'Dance'],
])('2. a retry after a full read writes nothing where the row was edited: %s', (_, column, text) => {
  const sheet = openSheet().setUp();
  const message = logMessage();
  sheet.ask(message);
  sheet.type('Activities', 2, column as number, text as string);
  sheet.ask({ type: 'today', me: '' });
  sheet.answer({ ...message, anyway: true });
  expect(sheet.rows('Activities')).toHaveLength(1);
});

test('somebody who was deleted or renamed since the list was made is not logged', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  sheet.type('Contacts', 2, 1, 'Anne Miller');
  sheet.type('Contacts', 2, 3, 'anne@example.com');
  expect(sheet.refused(logMessage())?.en).toContain('no longer in the sheet');
  expect(sheet.rows('Activities')).toEqual([]);
});

test('a tab that was ours and now holds notes of the user is not overwritten', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'refresh' });
  sheet.ask({ type: 'today', me: '' });
  const cells = sheet.cells('Problems').map((row) => row.map(() => ''));
  sheet.book.apply([
    {
      type: 'write',
      area: { tab: sheet.idOf('Problems'), top: 0, left: 0, rows: cells.length, columns: 4 },
      cells,
    },
  ]);
  sheet.type('Problems', 1, 1, 'My own notes');
  sheet.ask({ type: 'refresh' });
  expect(sheet.cells('Problems')[0]?.[0]).toBe('My own notes');
});

test('rows that were sorted are not counted twice', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  sheet.ask(logMessage({ entry: { kind: 'meeting' } }));
  sheet.ask(logMessage({ who: 'Bob Lee' }));
  sheet.turnRound('Activities');
  const { person } = sheet.ask(logMessage({ entry: { kind: 'reaction' } })) as { person: unknown };
  expect(person).toEqual(sheet.ask({ type: 'person', who: 'Ann Baker' }));
});

test('a repeated message finds its row after a crash right behind the append, and a sort', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  sheet.ask(logMessage({ who: 'Bob Lee' }));
  sheet.ask(logMessage());
  const message = logMessage();
  let isAppended = false;
  sheet.host.beforeCall((name) => {
    if (isAppended) throw new Error('Service error');
    isAppended = name === 'Sheet.appendRow';
  });
  expect(sheet.answer(message).ok).toBe(false);
  sheet.host.beforeCall(undefined);
  expect(sheet.rows('Activities')).toHaveLength(3);
  sheet.turnRound('Activities');
  sheet.ask(message);
  expect(sheet.rows('Activities')).toHaveLength(3);
});

test('many people are logged all or none when one of them is unknown', () => {
  const sheet = openSheet().setUp();
  sheet.answer({
    type: 'logMany',
    id: newId(),
    whos: ['Ann Baker', 'Nobody'],
    by: '',
    entry: { kind: 'call', from: 'us', note: '', day: TODAY },
  });
  expect(sheet.rows('Activities')).toEqual([]);
});

test('many people who were not listed are logged with one read of the tables', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Person ${i}`);
  const sheet = openSheet({ tabs: { Contacts: [['Name'], ...names.map((name) => [name])] } }).setUp();
  sheet.host.meter.reset();
  sheet.ask({
    type: 'logMany',
    id: newId(),
    whos: names,
    by: '',
    entry: { kind: 'info', from: 'us', note: '', day: TODAY },
  });
  expect(sheet.host.meter.readsByTab.Contacts?.length).toBeLessThanOrEqual(2);
});

test('a Rules tab with a column in front keeps its date', () => {
  const sheet = openSheet().setUp();
  sheet.book.apply([{ type: 'insertColumns', tab: sheet.idOf('Rules'), before: 0, count: 1 }]);
  sheet.host.setNow(() => new Date('2026-11-25T01:00:00Z'));
  sheet.ask({ type: 'today', me: '' });
  sheet.ask({ type: 'setColumn', table: 'contacts', key: 'company', headers: ['Owner'] });
  const rules = sheet.cells('Rules');
  expect(rules.find((row) => row[1] === 'today')?.[2]).toBe('2026-11-25');
  expect(rules.find((row) => row[1] === 'column_company')?.[2]).toBe('Owner');
});
