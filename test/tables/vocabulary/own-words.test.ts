// The names of the settings that explain words, and the key that each column takes.
import { describe, expect, test } from '@jest/globals';
import { isMeaning, ownMeaning, ownWordOf } from '../../../src/tables/vocabulary/own-words.ts';

describe('which word a setting is about', () => {
  test.each([
    ['word_カフェ', { word: 'カフェ' }],
    ['word_ｶﾌｪ', { word: 'カフェ' }],
    ['word_fresh start', { word: 'freshstart' }],
    ['word_a_b', { word: 'a_b' }],
    ['points_word_カフェ_us', { word: 'カフェ', side: 'us' }],
    ['points_word_sent_us_them', { word: 'sent_us', side: 'them' }],
    ['points_word_カフェ', undefined],
    ['points_message_us', undefined],
    ['word_', undefined],
    ['limit', undefined],
  ])('%s', (setting, expected) => {
    expect(ownWordOf(setting)).toEqual(expected);
  });
});

test('keys and both names are meanings; words of the lists are none', () => {
  for (const text of ['meeting', '打ち合わせ', 'do not contact', '連絡停止', 'them', 'refunded'])
    expect([text, isMeaning(text)]).toEqual([text, true]);
  for (const text of ['Zoom', '訪問', 'gone', '']) expect([text, isMeaning(text)]).toEqual([text, false]);
});

test('each column takes its own key, and a kind its side with it', () => {
  const meanings = ['lost', 'call', 'them', 'price'];
  expect(
    (['kind', 'side', 'result', 'reason', 'status'] as const).map((column) => ownMeaning(column, meanings)),
  ).toEqual(['call_them', 'them', 'lost', 'price', 'lost']);
  expect(ownMeaning('kind', ['them'])).toBeUndefined();
});
