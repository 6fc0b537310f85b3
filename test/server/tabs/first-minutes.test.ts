// The first five minutes: Set up fills the tabs, opens the sidebar, and gives an empty spreadsheet a list.
import { expect, test } from '@jest/globals';
import { openSheet } from '../spreadsheet.ts';

test('Set up refreshes, and opens the sidebar; where there are no contacts the sidebar alone.', () => {
  const sheet = openSheet();
  sheet.host.run('setUp');
  expect(sheet.rows('Pipeline', 2).length).toBe(sheet.rows('Contacts').length);
  expect(sheet.host.effects.map(({ type }) => type)).toContain('sidebar');
  const without = openSheet({ tabs: { Notes: [['Shopping'], ['milk']] } });
  without.host.run('setUp');
  expect(without.tabNames).toEqual(['Notes', 'Activities', 'Deals', 'Rules']);
  expect(without.host.effects.map(({ type }) => type)).toContain('sidebar');
});

test('A blank spreadsheet gets a tab for contacts, too, with a row to overwrite.', () => {
  const sheet = openSheet({ tabs: { Sheet1: [] } });
  sheet.host.run('setUp');
  expect(sheet.questions[0]?.text).toContain('Contacts');
  expect(sheet.tabNames).toEqual([
    'Sheet1',
    'Contacts',
    'Activities',
    'Deals',
    'Rules',
    'Pipeline',
    'Problems',
    'Today',
    'Dashboard',
  ]);
  const [example] = sheet.rows('Contacts');
  expect(example).toMatchObject({
    Name: 'Ann Example',
    Notes: expect.stringContaining('Overwrite this row'),
  });
  expect(sheet.ask({ type: 'today', me: '' }).people.map(({ name }) => name)).toEqual(['Ann Example']);
  expect(sheet.ask({ type: 'problems' }).problems.filter(({ level }) => level !== 'info')).toEqual([]);
});
