// Rows of a list that are nobody, and rows that only look so.
import { expect, test } from '@jest/globals';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, sheet } from '../sheets.ts';

const header = ['Name', 'Company', 'Phone'];
const ann = ['Ann Adams', 'Acme', '555-010-1234'];
const namesWith = (...rows: readonly (readonly string[])[]): readonly string[] =>
  readContacts(sheet([header, ...rows.map((row) => [...row])]), context).rows.map(({ name }) => name);

test.each(['【関東】', '■ 法人', '== East ==', '--- East ---', '▼ 新規', '<< East >>'])(
  'a title of a group in marks is nobody: %s',
  (title) => {
    expect(namesWith([title, '', ''], ann)).toEqual(['Ann Adams']);
  },
);

test.each([
  '関東 小計',
  '小計（関東）',
  'East subtotal',
  'Total: 4 contacts',
  'Total – all',
  'Subtotal for East',
])('the total of a group is nobody, also beside a count in the phone column: %s', (total) => {
  expect(namesWith(ann, [total, '', '4名'])).toEqual(['Ann Adams']);
});

test.each([
  '★ Ben Brown',
  '=HYPERLINK("x")',
  '○ 石田',
  '# Ben',
  '計 一郎',
  'Ben Total',
  '◆山田 太郎',
  '(Ben)',
])('what people put before a name leaves it somebody: %s', (name) => {
  expect(namesWith(ann, [name, '', ''])).toHaveLength(2);
});

test('a total with an address or a number is somebody', () => {
  expect(namesWith(ann, ['East subtotal', '', '555-010-1235'])).toHaveLength(2);
});

test('in a list of one column a name in marks is somebody', () => {
  expect(readContacts(sheet([['Name'], ['■ Ben']]), context).rows).toHaveLength(1);
});

test('a row below the header that says what the columns hold is nobody; further down it is somebody', () => {
  expect(namesWith(['(text)', '(text)', '(number)'], ann)).toEqual(['Ann Adams']);
  expect(namesWith(ann, ['(Ben)', '', ''])).toHaveLength(2);
});

test('a total in another column than the name leaves the person', () => {
  const rows = readContacts(
    sheet([
      ['Company', 'Name', 'City'],
      ['Total: Beauty Salon', 'Ann Lee', 'Bonn'],
      ['Total-Service GmbH', 'Bo Ray', 'Bonn'],
    ]),
    context,
  ).rows;
  expect(rows.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ray']);
});
