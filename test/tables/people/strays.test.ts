// Addresses and numbers in the column of the other kind.
import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, sheet, short } from '../sheets.ts';

function read(header: string, ...cells: readonly Cell[]) {
  const names = ['Ada', 'Bo', 'Cy'];
  const found = readContacts(
    sheet([['Name', header], ...cells.map((cell, i): Cell[] => [names[i] ?? '', cell])]),
    context,
  );
  const ways = found.rows.map(({ emails, phones }) => [...emails, ...phones]);
  return { ways, problems: short(found.problems) };
}

test('a column for either is read as both, cell by cell', () => {
  expect(read('ご連絡先', '090-1111-2222', 'bo9@example.com', 'cy@example.com / 03-1111-2222')).toEqual({
    ways: [['090-1111-2222'], ['bo9@example.com'], ['cy@example.com', '03-1111-2222']],
    problems: [],
  });
});

test('a number under E-mail is a number, and nothing is said of it', () => {
  expect(read('E-mail', 'ada@example.com', '212-555-0102', 'cy@example.com, 212-555-0103')).toEqual({
    ways: [['ada@example.com'], ['212-555-0102'], ['cy@example.com', '212-555-0103']],
    problems: [],
  });
});

test('numbers beside an address are kept, however they are written; a day is none', () => {
  expect(
    read('E-mail', 'a@b.co;090-1111-2222', 'b@b.co, 03-3333-4444 (office)', 'c@b.co (2026-10-01)').ways,
  ).toEqual([['a@b.co', '090-1111-2222'], ['b@b.co', '03-3333-4444'], ['c@b.co']]);
});

test('an address with many digits is no number, and other text under E-mail is told as before', () => {
  expect(read('E-mail', '0312345678@example.com', 'see card 7', 'room 12345678b')).toEqual({
    ways: [['0312345678@example.com'], [], []],
    problems: ['B3 not_an_email', 'B4 not_an_email'],
  });
});
