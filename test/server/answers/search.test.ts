// Finding people: by any words, by stage, owner and tag, in the order that is asked for.
import { describe, expect, test } from '@jest/globals';
import { MOST_LISTED } from '../../../src/messages/limits.ts';
import { daysOn, openSheet } from '../spreadsheet.ts';

const contacts = [
  ['氏名', 'ふりがな', '会社名', 'メールアドレス', '電話番号', 'タグ', '備考', '悩み', '担当者'],
  [
    '佐藤 健',
    'さとう けん',
    '青葉商事',
    'ken@example.com',
    '03-1234-5678',
    '展示会、VIP',
    '犬が好き',
    '',
    '森',
  ],
  [
    '高橋 佐藤子',
    'たかはし さとこ',
    '山手工務店',
    'sato@example.com',
    '+81 90 9999 0000',
    '',
    '',
    '集客: 電話だけ',
    '林',
  ],
  ['Łukasz Żak', '', 'ＡＢＣ株式会社', 'luk@example.com', '', 'VIP', '', '', '森, 林'],
];
const activities = [
  ['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID'],
  [daysOn(-40), '佐藤 健', '面談・打ち合わせ', '相手', '釣りの話', '', '', ''],
  [daysOn(-20), '高橋 佐藤子', '電話', 'こちら', '', '', '', ''],
];
const deals = [
  ['日付', '相手', '結果', '金額', '理由', '案件名', '担当', 'ID'],
  [daysOn(-30), '高橋 佐藤子', '成約', 90_000, '', '', '', ''],
];
const sheet = openSheet({ tabs: { 連絡先: contacts, 活動: activities, 商談: deals } }).setUp('ja');
const found = (text: string, parts: object = {}) =>
  sheet.ask({ type: 'search', text, ...parts }).map(({ name }) => name);

const [ken, sato, luk] = ['佐藤 健', '高橋 佐藤子', 'Łukasz Żak'];

describe('search', () => {
  test.each([
    ['a name, who begins with it first', '佐藤', [ken, sato]],
    ['a name without its space', '佐藤健', [ken]],
    ['a reading in hiragana', 'さと', [ken, sato]],
    ['a reading in katakana, also half of its width', 'ｻﾄｳ', [ken]],
    ['a company in full width', 'abc', [luk]],
    ['a mail', 'SATO@', [sato]],
    ['four digits of a phone number', '5678', [ken]],
    ['a phone number written otherwise', '03 1234 5678', [ken]],
    ['a phone number with the country’s zero', '09099990000', [sato]],
    ['three digits, which are none of a phone number', '567', []],
    ['a tag', 'vip', [ken, luk]],
    ['a note of the sheet', '犬', [ken]],
    ['a note of the log', '釣り', [ken]],
    ['a problem', '電話だけ', [sato]],
    ['words in any order, wherever they are', 'VIP 青葉', [ken]],
    ['words of which one fits nobody', '佐藤 zzz', []],
    ['nobody', 'zzz', []],
    ['nothing', '　', []],
    ['what would be a pattern', '.*', []],
  ])('finds by %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('finds all of a stage, an owner and a tag, and those of them who fit the words', () => {
    expect(found('', { owner: '林' })).toEqual([sato, luk]);
    expect(found('', { owner: '森', tag: 'vip' })).toEqual([ken, luk]);
    expect(found('', { stage: 'customer' })).toEqual([sato]);
    expect(found('佐藤', { owner: '森' })).toEqual([ken]);
    expect(found('佐藤', { stage: 'repeat' })).toEqual([]);
  });

  test('sorts by trust, by the longest silence and by value', () => {
    const everybody = (sort: string) => found('example.com', { sort });
    expect(everybody('trust')).toEqual([sato, ken, luk]);
    expect(everybody('last_touch')).toEqual([luk, ken, sato]);
    expect(everybody('value')[0]).toBe(sato);
  });

  test('tells each tag of the book once', () => {
    expect(sheet.ask({ type: 'today', me: '' }).tags).toEqual(['展示会', 'VIP']);
  });

  test('finds as many as are shown', () => {
    const many = openSheet({
      tabs: { Contacts: [['Name'], ...Array.from({ length: 70 }, (_, i) => [`Ann ${i}`])] },
    }).setUp();
    expect(many.ask({ type: 'search', text: 'ann' })).toHaveLength(MOST_LISTED);
  });
});
