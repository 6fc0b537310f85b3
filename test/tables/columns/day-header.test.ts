// Headers that are made of when and what, and those that only sound so.
import { expect, test } from '@jest/globals';
import { dayHeaderKeyOf } from '../../../src/tables/columns/day-header.ts';

test.each([
  ['次に連絡する日', 'next_contact'],
  ['次回面談予定日', 'next_contact'],
  ['ネクストアクション日', 'next_contact'],
  ['次の打合せの日時', 'next_contact'],
  ['Next call date', 'next_contact'],
  ['Next step due', 'next_contact'],
  ['Next call scheduled on', 'next_contact'],
  ['next_followup_on', 'next_contact'],
  ['最近話した日', 'last_contact'],
  ['前回のやり取り日', 'last_contact'],
  ['最後に会った日', 'last_contact'],
  ['Date we last spoke', 'last_contact'],
  ['Last email sent', 'last_contact'],
  ['LastContactedDate', 'last_contact'],
  ['Last check-in date', 'last_contact'],
  ['前回ご来店日', 'last_visit'],
  ['最終ご利用日', 'last_visit'],
  ['最終お支払い日', 'last_purchase'],
  ['Most recent order date', 'last_purchase'],
  ['初めて会った日', 'first_met'],
  ['初回ご購入日', 'first_met'],
  ['Date first contacted', 'first_met'],
])('%s is %s', (header, key) => {
  expect(dayHeaderKeyOf(header)).toEqual({ key });
});

test.each([
  ...[
    '最終更新日',
    '再来店日',
    '次回請求日',
    '次回契約日',
    '最終学歴',
    '前回の内容',
    '次回の連絡事項',
    '初回限定',
    '連絡日',
    ...['初回契約予定日', '最終対応期日', '前回支払予定日', 'Last order due date'],
  ],
  ...[
    'Next invoice date',
    'Last meeting scheduled',
    'Booked',
    'Last updated',
    'Last order number',
    'First name',
    'Last',
    'Date',
    '',
  ],
])('%p says no such day', (header) => {
  expect(dayHeaderKeyOf(header)).toBeUndefined();
});

test.each([
  ['次回アポ', 'next_contact'],
  ['次の打ち合わせ', 'next_contact'],
  ['次回のご連絡予定', 'next_contact'],
  ['次回', 'next_contact'],
  ['Next step', 'next_contact'],
  ['Next', 'next_contact'],
  ['最終訪問', 'last_contact'],
  ['前回TEL', 'last_contact'],
  ['Latest contact', 'last_contact'],
  ['Contacted', 'last_contact'],
  ['最終来店', 'last_visit'],
  ['Last order', 'last_purchase'],
  ['初回面談', 'first_met'],
  ['Met', 'first_met'],
])('%s is %s where cells are days', (header, key) => {
  expect(dayHeaderKeyOf(header)).toEqual({ key, ifCells: 'writtenDay' });
});

test('a remark of many words says none, whatever is in it', () => {
  expect(dayHeaderKeyOf('Last time we spoke on the phone we spoke of the last time')).toBeUndefined();
});
