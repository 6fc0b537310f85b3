// What counts as a wish to be left alone among notes, and what only sounds so.
import { expect, test } from '@jest/globals';
import { wishesIn } from '../../../src/tables/cells/wishes.ts';

test.each([
  ["please don't call", 'no_call'],
  ['likes tea. No phone calls please!', 'no_call'],
  ['電話しないで', 'no_call'],
  ['二度と電話しないでと言われた', 'no_call'],
  ['お茶が好き、電話NG', 'no_call'],
  ['Do not email', 'no_email'],
  ['VIP; unsubscribed', 'no_email'],
  ['メルマガは不要とのこと', 'no_email'],
  ['DM不可', 'no_email'],
  ['Do Not Contact', 'do_not_contact'],
  ['asked not to be contacted', 'do_not_contact'],
  ['DNC', 'do_not_contact'],
  ['今後の連絡は不要です', 'do_not_contact'],
  ['営業お断り', 'do_not_contact'],
  ['Don’t call', 'no_call'],
  ['電話ＮＧ', 'no_call'],
  ['* do not contact', 'do_not_contact'],
  ['Note: do not call', 'no_call'],
  ['Do not call - he hates it', 'no_call'],
  ['Asked not to be called', 'no_call'],
  ["don't send newsletters", 'no_email'],
  ['Please do not contact him by email', 'no_email'],
  ['電話はご遠慮ください', 'no_call'],
  ['メールは送らないで', 'no_email'],
  ['クレームのため連絡禁止', 'do_not_contact'],
  ['今後一切連絡不要', 'do_not_contact'],
  ['着信拒否', 'no_call'],
  ['営業電話お断り', 'no_call'],
  ['Bitte nicht anrufen', 'no_call'],
  ['请勿联系', 'do_not_contact'],
  ['do_not_contact', 'do_not_contact'],
  ['vip, opt-out', 'do_not_contact'],
  ['お電話NG メールで', 'no_call'],
  ['電話×', 'no_call'],
  ['E-mail only', 'no_call'],
  ['メールのみ希望', 'no_call'],
  ['連絡はメールのみ', 'no_call'],
  ['hates phone calls', 'no_call'],
  ['phone only please', 'no_email'],
  ['連絡は電話のみでお願いします', 'no_email'],
  ['配信停止済み', 'no_email'],
  ['DMは送らないこと', 'no_email'],
  ['no promo emails', 'no_email'],
  ['marked us as spam', 'no_email'],
  ['asked to be removed', 'do_not_contact'],
  ['Enquiry - no more follow-ups', 'do_not_contact'],
  ['GDPR erasure request', 'do_not_contact'],
  ['please leave her alone', 'do_not_contact'],
  ['勧誘お断り', 'do_not_contact'],
  ['個人情報削除依頼あり', 'do_not_contact'],
  ['passed away 3/2026', 'do_not_contact'],
  ['ご逝去', 'do_not_contact'],
  ['†', 'do_not_contact'],
])('%j wishes for %s', (text, wish) => {
  expect(wishesIn(text).map((each) => each.wish)).toEqual([wish]);
});

test.each([
  ...[
    "Don't call before ten",
    'no email yet',
    'They do not call back',
    'no answer, call again',
    'No, email works',
  ],
  ...['not contacted yet', 'stop by the shop', 'Do not forget to call', 'noted', ''],
  ...[
    '平日 電話NG',
    'メールのみ',
    '返信不要',
    'お父様が逝去',
    'her dog passed away',
    'leave a message',
    'only emails on Fridays',
    'remove old files',
    '電話がつながらない',
    '連絡がない',
    '電話番号不明',
    '案内を送る',
    '連絡先不明',
    '不要な在庫の相談',
    '営業停止中の会社',
  ],
])('%j wishes for nothing', (text) => {
  expect(wishesIn(text)).toEqual([]);
});

test('the words of the wish are told, not the whole note', () => {
  expect(wishesIn('met at the fair. Please do not email me! likes tea')).toEqual([
    { wish: 'no_email', words: 'Please do not email me' },
  ]);
});

test.each([
  ['No calls. Do not contact.', ['no_call', 'do_not_contact']],
  ['電話不要、メール不要', ['no_call', 'no_email']],
  ['電話もメールもNG', ['no_email', 'no_call']],
])('%j says several', (text, wishes) => {
  expect(wishesIn(text).map(({ wish }) => wish)).toEqual(wishes);
});
