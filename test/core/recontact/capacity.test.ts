// How many people the places of a day reach, and when more are waiting.
import { expect, test } from '@jest/globals';
import { capacityOf } from '../../../src/core/recontact/capacity.ts';

test('Five places reach about 100 people: of 100 nobody is told, of 101 and of 1,000 all are counted.', () => {
  expect(capacityOf(100, 5)).toBeUndefined();
  expect(capacityOf(101, 5)).toEqual({ places: 5, reach: 100, waiting: 101 });
  expect(capacityOf(1000, 5)).toEqual({ places: 5, reach: 100, waiting: 1000 });
});

test('Whoever wants nobody listed is told nothing.', () => {
  expect(capacityOf(1000, 0)).toBeUndefined();
});
