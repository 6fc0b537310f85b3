// Rules that move while a setting is written: another one is never left overwritten.
import { expect, test } from '@jest/globals';
import { daysOn, openSheet, type TestSheet } from './spreadsheet.ts';

const settings = (sheet: TestSheet) =>
  Object.fromEntries(sheet.rows('Rules').map(({ Setting, Value }) => [Setting, Value]));

/** A row is inserted on top of the Rules right before a value is written. */
function moving(sheet: TestSheet): void {
  sheet.host.beforeCall((name) => {
    if (name !== 'Range.setValue') return;
    sheet.host.beforeCall(undefined);
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf('Rules'), before: 3, count: 1 }]);
  });
}

test('a setting that would land on another one is refused, and written by the next click', () => {
  const sheet = openSheet().setUp();
  const message = { type: 'setTab' as const, table: 'contacts', tab: 'Contacts' };
  const before = settings(sheet);
  moving(sheet);
  expect(sheet.refused(message)?.en).toContain('“Rules” were moved');
  expect({ ...settings(sheet), '': undefined }).toEqual({ ...before, '': undefined });
  sheet.ask(message);
  expect(settings(sheet)).toMatchObject({ contacts_tab: 'Contacts' });
});

test('the stamp of today leaves every other setting as it was', () => {
  const sheet = openSheet().setUp();
  const { today: _, ...before } = settings(sheet);
  sheet.host.setNow(() => new Date(`${daysOn(1)}T01:00:00Z`));
  moving(sheet);
  sheet.ask({ type: 'today', me: '' });
  expect(settings(sheet)).toMatchObject(before);
});
