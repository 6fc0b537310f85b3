// What may stand in braces.
import { expect, test } from '@jest/globals';
import { placeholderOf, unknownPlaceholder } from '../../../src/core/vocabulary/placeholders.ts';

test('a placeholder is known in any width and case, with blanks around it', () => {
  expect([placeholderOf('name'), placeholderOf(' Last_Topic '), placeholderOf('ｄａｙｓ')]).toEqual([
    'name',
    'last_topic',
    'days',
  ]);
  expect([placeholderOf('constructor'), placeholderOf('')]).toEqual([undefined, undefined]);
});

test('the first thing in braces that stands for nothing is named as it is written', () => {
  expect(unknownPlaceholder('Hi {name}, {Shop} and {x}')).toBe('Shop');
  expect(unknownPlaceholder('｛名前｝様')).toBe('名前');
  expect(unknownPlaceholder('Hi {name} {')).toBeUndefined();
});
