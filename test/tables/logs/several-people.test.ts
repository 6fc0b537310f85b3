// Rows that name several people, who all were there.
import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { readTouches } from '../../../src/tables/logs/touches.ts';
import { context, sheet } from '../sheets.ts';

const known = new Set([
  '青木 葵',
  '石田 郁夫',
  'Ann Adams',
  'Ben Brown',
  'Smith, Ann',
  'Tea & Co',
  'ann@example.com',
]);
const isPerson = (text: string) => known.has(text);
const tableOf = (cell: Cell, header = 'Contact') =>
  sheet([
    ['Date', header, 'Kind'],
    ['2026-10-01', cell, 'Meeting'],
  ]);
const contactsIn = (...given: Parameters<typeof tableOf>) =>
  readActivities(tableOf(...given), { ...context, isPerson }).rows.map(({ row, contact }) => [row, contact]);

test.each<[string, readonly string[]]>([
  ['青木 葵、石田 郁夫', ['青木 葵', '石田 郁夫']],
  ['青木 葵\n石田 郁夫', ['青木 葵', '石田 郁夫']],
  ['Ann Adams, Ben Brown', ['Ann Adams', 'Ben Brown']],
  ['Ann Adams and Ben Brown', ['Ann Adams', 'Ben Brown']],
  ['Ann Adams & Ann Adams; Ben Brown', ['Ann Adams', 'Ben Brown']],
])('%j is a touch with each of them', (cell, people) => {
  expect(contactsIn(cell)).toEqual(people.map((name) => [2, name]));
});

test('more people than rows are all kept, in touches as in activities', () => {
  const grid = sheet([
    ['Date', 'Contact', 'Kind'],
    ...[1, 2, 3].map((day): Cell[] => [`2026-10-0${day}`, 'Ann Adams; Ben Brown; 青木 葵', 'Meeting']),
  ]);
  const { rows } = readTouches(grid, { ...context, isPerson });
  expect(rows.count).toBe(9);
  expect(Array.from(rows.days).slice(0, 9)).toEqual(
    readActivities(grid, { ...context, isPerson }).rows.map(({ day }) => day),
  );
});

test('addresses in one cell are people, too; somebody who is nobody is told by name', () => {
  expect(contactsIn('ann@example.com; zoe@example.com', 'Email')).toEqual([
    [2, 'ann@example.com'],
    [2, 'zoe@example.com'],
  ]);
});

test.each([
  'Smith, Ann',
  'Smith, Zoe',
  'Tea & Co',
  'Ann Adams',
  'Zoe Zane、Yu Young',
  'Ann, Ben',
  'Ben Brown & Sons',
])('%j stays one', (cell) => {
  expect(contactsIn(cell)).toEqual([[2, cell]]);
});

test('where nobody says who the people are, the whole and each part are keys', () => {
  const { rows } = readTouches(tableOf('青木 葵、石田 郁夫'), context);
  expect(rows.people.map(({ contact }) => contact)).toEqual(['青木 葵、石田 郁夫', '青木 葵', '石田 郁夫']);
  expect(rows.count).toBe(3);
});
