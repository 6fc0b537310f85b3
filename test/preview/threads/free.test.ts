// Threads that are free, and scripts that wait for one.
import { expect, test } from '@jest/globals';
import { Free } from '../../../preview/threads/free.ts';

const LONG_MS = 60_000;

test('what is free is taken at once, the last one first', async () => {
  const free = new Free<string>();
  free.give('a');
  free.give('b');
  expect([await free.take(0), await free.take(0)]).toEqual(['b', 'a']);
});

test('what is given back goes to whoever has waited longest, and is free only when nobody waits', async () => {
  const free = new Free<string>();
  const waiting = [free.take(LONG_MS), free.take(LONG_MS)];
  for (const one of ['a', 'b', 'c']) free.give(one);
  expect(await Promise.all(waiting)).toEqual(['a', 'b']);
  expect(await free.take(0)).toBe('c');
});

test('who has waited in vain gets nothing, and takes nothing from who comes later', async () => {
  const free = new Free<string>();
  expect(await free.take(0)).toBeUndefined();
  free.give('a');
  expect(await free.take(0)).toBe('a');
});
