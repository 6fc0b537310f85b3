// Why somebody is on the list, in words.
import { describe, expect, test } from '@jest/globals';
import { passedOf } from '../../../src/text/elapsed.ts';
import { formatsOf } from '../../../src/text/formats.ts';
import { named } from '../../../src/text/names.ts';
import { sentenceOf } from '../../../src/text/reasons/sentences.ts';

const ja = formatsOf('ja', 'ja-JP', '2026-11-22');
const en = formatsOf('en', 'en-GB', '2026-11-22');

describe('a reason as a sentence', () => {
  test('the time was not right half a year ago', () => {
    const facts = { eventDay: '2026-05-22' };
    expect(sentenceOf('not_now', facts, ja)).toBe('5月に「時期が合わない」とのことでした。半年たちました。');
    expect(sentenceOf('not_now', facts, en)).toBe('In May the time was not right. Half a year has passed.');
  });

  test('a loss for another reason is not said to be one of time', () => {
    const facts = { eventDay: '2025-11-20', lossReason: 'price' as const };
    expect(sentenceOf('not_now', facts, ja)).toBe(
      '2025年11月に「価格が合わない」とのことでした。1年たちました。',
    );
    expect(sentenceOf('not_now', facts, en)).toBe(
      'In November 2025 the price did not fit. A year has passed.',
    );
  });

  test('a loss whose reason is not known is told in the words of the sheet', () => {
    const facts = { eventDay: '2026-11-03', lossReason: 'other', lossText: '予算凍結' } as const;
    expect(sentenceOf('not_now', facts, ja)).toBe(
      '11月3日に商談がありましたが、成約には至りませんでした。理由は「予算凍結」です。3週間たちました。',
    );
    expect(sentenceOf('not_now', { lossReason: 'other', lossText: 'budget frozen' }, en)).toBe(
      'It did not come to a deal (“budget frozen”).',
    );
    expect(sentenceOf('not_now', { lossReason: 'price', lossText: 'too dear' }, en)).toBe(
      'The price did not fit.',
    );
  });

  test('a birthday is today or was, and an interval is over since the last touch', () => {
    expect(sentenceOf('birthday', { eventDay: '2026-11-22' }, ja)).toBe('今日がお誕生日です。');
    expect(sentenceOf('birthday', { eventDay: '2026-11-20' }, en)).toBe('Their birthday was on 20 Nov.');
    const facts = { eventDay: '2026-09-01', lastTouchDay: '2026-09-01' };
    expect(sentenceOf('keep_in_touch', facts, ja)).toBe('定期のご連絡の時期です。前回のご連絡は9月でした。');
    expect(sentenceOf('keep_in_touch', { eventDay: '2026-09-01' }, en)).toBe('Time to be in touch again.');
  });

  test('who was introduced has さん, and a title that stands there is enough', () => {
    expect(sentenceOf('referrer_thanks', { introduced: '鈴木 一郎' }, ja)).toBe(
      '鈴木 一郎さんをご紹介いただきました。お礼がまだです。',
    );
    expect(named('中村先生', 'ja')).toBe('中村先生');
    expect(named('info@a.example', 'ja')).toBe('info@a.example');
  });

  test('today and yesterday are said so', () => {
    expect(sentenceOf('waiting_on_us', { eventDay: '2026-11-21' }, ja)).toBe(
      '昨日ご連絡をいただき、お返事がまだです。',
    );
    expect(sentenceOf('waiting_on_us', { eventDay: '2026-11-22' }, en)).toBe(
      'They got in touch today and wait for your answer.',
    );
    expect(sentenceOf('promised', { eventDay: '2026-11-22' }, ja)).toBe('今日が次回連絡のお約束の日です。');
  });

  test('a worry is named by its word, or as it was written', () => {
    expect(sentenceOf('worry_open', { worry: 'aftercare' }, ja)).toBe(
      '伺ったご不安「アフターケア」が残っています。',
    );
    expect(sentenceOf('worry_open', { worry: 'delivery', eventDay: '2026-11-02' }, en)).toBe(
      'A worry is still open: “delivery”, raised on 2 Nov.',
    );
  });
});

test.each([
  ['2026-11-20', '', ''],
  ['2026-11-15', '7日たちました。', ' 7 days have passed.'],
  ['2026-11-08', '2週間たちました。', ' 2 weeks have passed.'],
  ['2026-08-22', '3か月たちました。', ' 3 months have passed.'],
  ['2026-05-10', '半年たちました。', ' Half a year has passed.'],
  ['2025-11-22', '1年たちました。', ' A year has passed.'],
  ['2025-05-22', '1年半たちました。', ' A year and a half has passed.'],
  ['2023-11-22', '3年たちました。', ' 3 years have passed.'],
])('since %s: %s', (iso, inJapanese, inEnglish) => {
  expect(passedOf(iso, ja)).toBe(inJapanese);
  expect(passedOf(iso, en)).toBe(inEnglish);
});

describe('days and numbers', () => {
  test('a day has its year only where it is another', () => {
    expect([ja.day('2026-11-03'), ja.day('2027-01-14')]).toEqual(['11月3日', '2027年1月14日']);
    expect([en.day('2026-11-03'), en.day('2027-01-14')]).toEqual(['3 Nov', '14 Jan 2027']);
  });

  test('a device in another country of the language keeps its own order', () => {
    expect(formatsOf('en', 'en-US', '2026-11-22').day('2026-11-03')).toBe('Nov 3');
    expect(formatsOf('en', 'fr-FR', '2026-11-22').day('2026-11-03')).toBe('3 Nov');
  });

  test('nouns follow their number', () => {
    expect([0, 1, 2, 1234].map((days) => en.count(days, 'day', 'days'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,234 days',
    ]);
  });
});
