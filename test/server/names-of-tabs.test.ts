// Tabs called as what every object has, or with line breaks: read and named as any other.
import { expect, test } from '@jest/globals';
import { dealMessage, logMessage, openSheet, people } from './spreadsheet.ts';

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

test.each(names)('contacts in a tab called %s are listed, logged, refreshed and undone', (name) => {
  const sheet = openSheet({
    tabs: Object.fromEntries([...names.map((other) => [other, []]), [name, people.Contacts ?? []]]),
  }).setUp();
  const before = sheet.trace(...names);
  const logged = logMessage();
  expect(sheet.ask({ type: 'report' }).tables[0]?.tab).toBe(name);
  expect(sheet.ask(logged)).toMatchObject({ receipt: { rows: 1 } });
  expect(sheet.ask({ type: 'refresh' })).toMatchObject({ people: 3 });
  expect(sheet.ask({ type: 'undo', id: logged.id })).toMatchObject({ undone: true });
  expect([sheet.trace(...names), sheet.rows('Activities')]).toEqual([before, []]);
});

test.each(names)('logs in tabs called %s take what is logged, by choice and without', (name) => {
  const sheet = openSheet().setUp();
  sheet.rename('Activities', name);
  sheet.rename('Deals', `${name} too`);
  sheet.ask(logMessage());
  sheet.ask({ type: 'setTab', table: 'deals', tab: `${name} too` });
  sheet.ask(dealMessage());
  expect([sheet.rows(name).length, sheet.rows(`${name} too`).length]).toEqual([1, 1]);
});

test('a tab of two lines is named on one', () => {
  const sheet = openSheet().setUp();
  sheet.rename('Activities', 'our\nlog');
  sheet.book.apply([
    {
      type: 'protect',
      protection: { tab: sheet.idOf('our\nlog'), area: null, description: '', warningOnly: false },
    },
  ]);
  const said = sheet.refused(logMessage());
  expect(said?.en).toContain('our log');
  expect(said?.ja).toContain('our log');
});
