// Names from their parts, and the nearest one.
import { expect, test } from '@jest/globals';
import { contactOf } from '../../../src/core/book/records.ts';
import { fullName } from '../../../src/tables/cells/names.ts';
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
