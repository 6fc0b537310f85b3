// What is asked for once.
import { expect, test } from '@jest/globals';
import { once } from '../../../src/core/base/once.ts';

test('is asked for when it is first needed, not before, and never again', () => {
  let asked = 0;
  const answer = once(() => {
    asked++;
    return undefined;
  });
  expect(asked).toBe(0);
  expect([answer(), answer(), asked]).toEqual([undefined, undefined, 1]);
});

test('is asked for again after asking has failed', () => {
  const answers = [
    () => 7,
    () => {
      throw new Error('not yet');
    },
  ];
  const answer = once(() => answers.pop()?.());
  expect(answer).toThrow('not yet');
  expect([answer(), answer()]).toEqual([7, 7]);
});
