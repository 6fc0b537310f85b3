// Consents and refusals: whom a column keeps us from writing to or calling.
import { describe, expect, test } from '@jest/globals';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, sheet } from '../sheets.ts';

const under = (header: string, ...cells: readonly string[]) =>
  readContacts(
    sheet([['Name', 'Email', header], ...cells.map((cell, i) => [`P${i} Q`, `p${i}@example.com`, cell])]),
    context,
  ).rows;

describe.each([
  ['Phone OK?', 'noCall'],
  ['Call OK?', 'noCall'],
  ['OK to call', 'noCall'],
  ['OK to be called', 'noCall'],
  ['OK by phone', 'noCall'],
  ['Receive calls', 'noCall'],
  ['May we telephone?', 'noCall'],
  ['電話可否', 'noCall'],
  ['Email OK?', 'noEmail'],
  ['OK for email', 'noEmail'],
  ['Receive emails', 'noEmail'],
  ['メール登録', 'noEmail'],
  ['Contact OK?', 'doNotContact'],
  ['OK to contact', 'doNotContact'],
] as const)('under %s', (header, field) => {
  test('a no is a wish to be left alone, and a yes is none', () => {
    const isJapanese = /[^ -~]/.test(header);
    const rows = under(header, ...(isJapanese ? ['×', '○'] : ['no', 'yes']));
    expect(rows.map((row) => row[field])).toEqual([true, false]);
  });
});

test.each([
  ['May calls', ['3', '0']],
  ['Phone subscription', ['Basic', 'Premium']],
  ['電話連絡希望', ['午前中', '夕方']],
])('%s is no consent', (header, cells) => {
  expect(under(header, ...cells).map(({ noCall, isHeldBack }) => [noCall, isHeldBack])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('a column that only its refusals make a doubt holds back those who refused, and no others', () => {
  expect(under('電話連絡', '可', '不可', '午前中').map(({ isHeldBack }) => isHeldBack)).toEqual([
    false,
    true,
    false,
  ]);
});

test('a colleague who is the contact person of several customers is nobody of theirs', () => {
  const read = (...people: readonly string[]) =>
    readContacts(
      sheet([['Client', 'Contact person'], ...people.map((person, i) => [`Client ${i}`, person])]),
      context,
    ).rows.map(({ name, owners }) => [name, ...owners]);
  expect(read('Ben', 'Ben', 'Aoi')).toEqual([
    ['Client 0', 'Ben'],
    ['Client 1', 'Ben'],
    ['Client 2', 'Aoi'],
  ]);
  expect(read('Ann', 'Bo')).toEqual([['Ann'], ['Bo']]);
});
