// Wishes to be left alone, by the sense of their header.
import { describe, expect, test } from '@jest/globals';
import { isRefusal, optOutReader, senseOf } from '../../../src/tables/cells/opt-outs.ts';
import type { Cell } from '../../../src/tables/grid.ts';

test.each([
  ...[
    'Email Opt Out',
    'Opted out',
    'Unsubscribed',
    'Unsubscribed from all email',
    'UNSUB_TIME',
    'Unsubscribed Time',
  ],
  ...[
    'doNotEmail',
    'doNotCall',
    'Do Not Call',
    'Do not contact',
    "Don't call",
    'no_email',
    'HasOptedOutOfEmail',
    'DNC',
  ],
  ...[
    '配信停止',
    '配信停止希望',
    '配信NG',
    'DM拒否',
    'DM不可',
    'DM不要',
    'メルマガ拒否',
    '連絡不可',
    '営業NG',
    '接触禁止',
  ],
  ...['すべてのEメールの配信登録解除', 'Keine Werbung', 'Abgemeldet'],
])('a yes under %p is a wish to be left alone', (header) => {
  expect(senseOf(header)).toBe('stop');
});

test.each([
  ...[
    'Accepts Marketing',
    'Accepts Email Marketing',
    'Email Marketing Consent',
    'Opt-in',
    'Subscription status',
    'Newsletter',
  ],
  ...[
    'Email Subscription Status',
    'Marketing status',
    'OPTIN_TIME',
    'メール配信',
    'メルマガ希望',
    'DM送付',
    '配信許可',
    'メール受信',
  ],
])('a yes under %p is a welcome', (header) => {
  expect(senseOf(header)).toBe('welcome');
});

test.each(['DM可否', 'メール配信可否', '電話可否', 'DM送付要否'])('%p is a choice', (header) => {
  expect(senseOf(header)).toBe('choice');
});

const read = (header: string, cell: Cell) => optOutReader(header)(cell);

describe('under a header that asks to stop', () => {
  test.each<Cell>([
    true,
    1,
    'true',
    'yes',
    'Yes',
    '1',
    'x',
    '✓',
    '✔',
    '○',
    '◯',
    'checked',
    'はい',
    '済',
    'ja',
    'oui',
  ])('%p is a yes', (cell) => {
    expect(read('Email Opt Out', cell)).toBe('yes');
    expect(read('配信停止', cell)).toBe('yes');
  });

  test.each<Cell>([new Date(0), '2026-06-01 10:00:00', '2026年6月1日', 46_000])(
    'a date, %p, is a yes',
    (cell) => {
      expect(read('UNSUB_TIME', cell)).toBe('yes');
    },
  );

  test.each<Cell>([
    false,
    0,
    'false',
    'no',
    'No',
    '0',
    'いいえ',
    'なし',
    '未',
    '可',
    'OK',
    'subscribed',
    '配信中',
  ])('%p is a no', (cell) => {
    expect(read('Email Opt Out', cell)).toBe('no');
    expect(read('配信停止', cell)).toBe('no');
  });

  test.each<Cell>(['拒否', '不可', '配信停止', 'NG', '不要', 'Unsubscribed', 'Do not contact'])(
    '%p says it itself',
    (cell) => {
      expect(read('連絡不可', cell)).toBe('yes');
    },
  );

  test.each<Cell>(['maybe', '×', '要確認', 'しない', '-1'])('%p is unclear', (cell) => {
    expect(read('連絡不可', cell)).toBe('unclear');
  });

  test.each<Cell>(['', ' ', '-', 'N/A', 'NULL'])('%p says nothing', (cell) => {
    expect(read('連絡不可', cell)).toBeUndefined();
  });

  test('a wish for the stop is a yes', () => {
    expect(read('配信停止希望', '希望する')).toBe('yes');
    expect(read('配信停止希望', '希望しない')).toBe('unclear');
  });
});

describe('under a header that welcomes', () => {
  test.each<[string, Cell, string]>([
    ['Accepts Marketing', 'yes', 'no'],
    ['Accepts Marketing', 'no', 'yes'],
    ['Accepts Marketing', false, 'yes'],
    ['Accepts Marketing', true, 'no'],
    ['Accepts Marketing', 'x', 'unclear'],
    ['Accepts Marketing', '✓', 'no'],
    ['OPTIN_TIME', '2026-01-05 10:00:00', 'no'],
    ['Subscription status', 'Subscribed', 'no'],
    ['Subscription status', 'Unsubscribed', 'yes'],
    ['Subscription status', 'cleaned', 'yes'],
    ['Subscription status', 'non-subscribed', 'yes'],
    ['Subscription status', 'Non-Subscribed', 'yes'],
    ['Email Subscription Status', 'Not subscribed', 'yes'],
    ['Email Subscription Status', 'Never subscribed', 'yes'],
    ['Email Subscription Status', 'Pending', 'unclear'],
    ['メール配信', '○', 'no'],
    ['メール配信', '×', 'yes'],
    ['メール配信', 'する', 'no'],
    ['メール配信', 'しない', 'yes'],
    ['メール配信', '停止', 'yes'],
    ['メルマガ希望', '希望する', 'no'],
    ['メルマガ希望', '希望しない', 'yes'],
    ['DM可否', '可', 'no'],
    ['DM可否', '不可', 'yes'],
    ['DM可否', '○', 'no'],
    ['DM可否', '×', 'yes'],
    ['DM可否', 'x', 'yes'],
    ['DM可否', 'OK', 'no'],
    ['DM可否', 'NG', 'yes'],
    ['DM可否', '確認中', 'unclear'],
  ])('%p: %p is %p', (header, cell, optOut) => {
    expect(read(header, cell)).toBe(optOut);
  });
});

test.each([
  ['Do not contact', true],
  ['電話NG', true],
  ['Email only', false],
  ['メールのみ希望', false],
  ['phone', false],
])('%p refuses: %p', (cell, is) => {
  expect(isRefusal(cell)).toBe(is);
});
