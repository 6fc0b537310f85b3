// Answers that are kept: each computed once, also where there is none, while there aren't too many.
import { expect, jest, test } from '@jest/globals';
import { keptFor, remembered } from '../../../src/core/base/remembered.ts';

test('A text is asked about once, also where the answer is that there is none.', () => {
  const compute = jest.fn((text: string) => (text === '' ? undefined : text.length));
  const lengthOf = remembered(compute);
  expect(['abc', '', 'abc', ''].map(lengthOf)).toEqual([3, undefined, 3, undefined]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('Beyond as many as are kept an answer is computed anew.', () => {
  const compute = jest.fn((text: string) => text.length);
  const lengthOf = remembered(compute, 1);
  expect(['a', 'bc', 'a', 'bc'].map(lengthOf)).toEqual([1, 2, 1, 2]);
  expect(compute.mock.calls).toEqual([['a'], ['bc'], ['bc']]);
});

test('Something is found out of an object once, also that there is nothing.', () => {
  const compute = jest.fn(({ size }: { readonly size: number }) => (size === 0 ? undefined : size));
  const sizeOf = keptFor(compute);
  const [none, two] = [{ size: 0 }, { size: 2 }];
  expect([none, two, none, two, { size: 2 }].map(sizeOf)).toEqual([undefined, 2, undefined, 2, 2]);
  expect(compute).toHaveBeenCalledTimes(3);
});
