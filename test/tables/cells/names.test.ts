// Names from their parts, and phone numbers.
import { expect, test } from '@jest/globals';
import { contactOf } from '../../../src/core/book/records.ts';
import { fullName, phoneDigits, phonesOf } from '../../../src/tables/cells/names.ts';
import { nearestName } from '../../../src/tables/people/nearest.ts';

test.each([
  ['Ada', 'Byron', 'Ada Byron'],
  ['直子', '髙橋', '髙橋 直子'],
  ['なおこ', 'たかはし', 'たかはし なおこ'],
  ['지훈', '김', '김 지훈'],
  ['Ada', '', 'Ada'],
  ['', 'Byron', 'Byron'],
  ['', '', ''],
])('%j and %j are %j', (first, last, name) => {
  expect(fullName(first, last)).toBe(name);
});

test('one number is one number, however it is written', () => {
  const japanese = [
    '090-0000-0001',
    '09000000001',
    '+81 90-0000-0001',
    '+81 (0)90 0000 0001',
    '0081 90 0000 0001',
    '０９０−００００−０００１',
  ];
  expect(new Set(japanese.map(phoneDigits))).toEqual(new Set(['9000000001']));
  expect(new Set(['+1 (202) 555-0100', '202.555.0100'].map(phoneDigits))).toEqual(new Set(['2025550100']));
  expect(phoneDigits('+351 900 000 001')).toBe('900000001');
});

test('a cell may hold several numbers, and words that are none', () => {
  expect(phonesOf('03-0000-0001 ::: 090-0000-0002; none\n03-0000-0001')).toEqual([
    '03-0000-0001',
    '090-0000-0002',
  ]);
});

test('the nearest name is one letter away, or a part', () => {
  const people = ['山田 太郎', 'Katherine Low'].map((name) => contactOf({ name }));
  expect(['山田太朗', '山田', 'Katharine Low', 'Zoe', ''].map((key) => nearestName(key, people))).toEqual([
    '山田 太郎',
    '山田 太郎',
    'Katherine Low',
    '',
    '',
  ]);
});
