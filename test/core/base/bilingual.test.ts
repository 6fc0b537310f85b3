// How words are compared, and how an entry is found by its names.
import { describe, expect, test } from '@jest/globals';
import { normalWord, wordFinder } from '../../../src/core/base/bilingual.ts';
import { fc } from '../../seed.ts';

describe('a word for comparing', () => {
  test('has no case, no width, and no white space anywhere', () => {
    for (const written of ['Taro Yamada', 'ＴＡＲＯ　ｙａｍａｄａ', ' taro\tYA MADA\n'])
      expect(normalWord(written)).toBe('taroyamada');
    expect([normalWord('ﾔﾏﾀﾞ'), normalWord('㈱青空')]).toEqual(['ヤマダ', '(株)青空']);
  });

  test('keeps what tells words apart: letters, digits, marks', () => {
    expect(new Set(['a.b', 'a-b', 'ab', 'a1b', 'か', 'が'].map(normalWord)).size).toBe(6);
  });

  test('joins a mark to its letter though a blank stood between them', () => {
    expect(['ｶ ﾞ', 'が', 'a ¨', 'ä'].map(normalWord)).toEqual(['ガ', 'が', 'ä', 'ä']);
  });

  test('of the usual letters is made as of all others', () => {
    const letters = [...'az[~AZ0! \u3000\tぁんゔァヺー々一鿿\u3099ゞㇰ豈ａé'];
    const slowly = (text: string) =>
      text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').normalize('NFC');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 }),
        (text) => normalWord(text) === slowly(text),
      ),
      { numRuns: 5_000 },
    );
  });

  test('is the same when it is made a second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB1 \u3000ＡｶﾞｱがΣßẞ㈱-._@é¨İ\u0323') }),
        (text) => normalWord(normalWord(text)) === normalWord(text),
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a finder of words', () => {
  const find = wordFinder({
    not_now: { en: 'Not now', ja: '時期が合わない' },
    price: { en: 'Price', ja: '価格' },
  });

  test('knows an entry by its key and by its name in either language, however it is written', () => {
    for (const text of ['not_now', 'NOT NOW', '時期が 合わない', 'ｎｏｔｎｏｗ'])
      expect(find(text)).toBe('not_now');
    expect(find(' 価格 ')).toBe('price');
  });

  test('knows no other word, and none that every object has', () => {
    for (const text of ['', 'now', 'prices', 'constructor', 'toString', '__proto__'])
      expect(find(text)).toBeUndefined();
  });
});
