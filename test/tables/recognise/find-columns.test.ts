// Which column is what, where header and cells disagree.
import { expect, test } from '@jest/globals';
import { activitySpec } from '../../../src/tables/columns/log-columns.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { findColumns } from '../../../src/tables/recognise/find-columns.ts';

const people = new Set(['Ann Baker', 'Bob Lee', 'Cho Kim']);

/** The header of each key's columns in a log of people who are known. */
function found(...[header = [], ...rows]: readonly (readonly Cell[])[]): Record<string, readonly string[]> {
  const grid = { tab: 'T', row: 1, column: 1, cells: [header, ...rows] };
  const { columns } = findColumns(grid, header.map(String), 0, activitySpec, {}, (text) => people.has(text));
  return Object.fromEntries(
    Object.entries(columns).map(([key, list]) => [key, list.map((column) => column.header)]),
  );
}

test('A column of people who are known is whom a row is about, even where its header is that of a note.', () => {
  expect(
    found(
      ['Date', 'Note', 'Kind'],
      ['2026-11-01', 'Ann Baker', 'call'],
      ['2026-11-02', 'Bob Lee', 'meeting'],
      ['2026-11-03', 'Cho Kim', 'call'],
    ),
  ).toMatchObject({ contact: ['Note'], date: ['Date'], kind: ['Kind'] });
});

test('A note that names one of them now and then stays a note.', () => {
  expect(
    found(
      ['Date', 'Contact', 'Note'],
      ['2026-11-01', 'Ann Baker', 'asked for Bob Lee'],
      ['2026-11-02', 'Bob Lee', 'Ann Baker'],
      ['2026-11-03', 'Cho Kim', 'sent the plan'],
      ['2026-11-04', 'Cho Kim', 'will think about it'],
    ),
  ).toMatchObject({ contact: ['Contact'], note: ['Note'] });
});

test('A column of addresses without any address is not read.', () => {
  expect(
    found(
      ['Date', 'Name', 'E-mail', 'Kind'],
      ['2026-11-01', 'Ann Baker', 'sent', 'call'],
      ['2026-11-02', 'Bob Lee', 'not yet', 'meeting'],
      ['2026-11-03', 'Cho Kim', 'sent', 'call'],
    ),
  ).toEqual({ contact_name: ['Name'], date: ['Date'], kind: ['Kind'] });
});
