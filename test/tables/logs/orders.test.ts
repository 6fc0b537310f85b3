// Which rows are lines of one order, and the total of their amounts.
import { describe, expect, test } from '@jest/globals';
import type { DealResult } from '../../../src/core/book/records.ts';
import { type Line, type LineFacts, ordersOf, totalOf } from '../../../src/tables/logs/orders.ts';
import { fc } from '../../seed.ts';

const lineOf = (index: number, amount?: number, result?: DealResult): Line => ({
  index,
  cells: [],
  id: '',
  amount,
  refunded: undefined,
  told: { result, otherwise: undefined, isFilled: result !== undefined },
});

/** The rows of each order. */
function grouped(...rows: readonly (readonly [LineFacts, Line])[]): readonly (readonly number[])[] {
  const facts = new Map(rows.map(([fact, line]) => [line, fact]));
  const orders = ordersOf(
    rows.map(([, line]) => line),
    (line) => facts.get(line) as LineFacts,
  );
  return orders.map(({ lines }) => lines.map(({ index }) => index));
}

const of = (number: string, contact = 'Ada', day = '1'): LineFacts => ({ number, contact, day });

describe('lines of one order', () => {
  test('share number, person and day, wherever they are in the list', () => {
    expect(
      grouped([of('1'), lineOf(0)], [of('2'), lineOf(1)], [of('1'), lineOf(2)], [of('1', 'Bo'), lineOf(3)]),
    ).toEqual([[0, 2], [1], [3]]);
  });

  test('may leave person and day blank; without a number each row is alone', () => {
    expect(
      grouped([of('1'), lineOf(0)], [of('1', '', ''), lineOf(1)], [of(''), lineOf(2)], [of(''), lineOf(3)]),
    ).toEqual([[0, 1], [2], [3]]);
  });

  test('are not its refund, whose own lines go with it', () => {
    expect(
      grouped(
        [of('1'), lineOf(0, 50, 'won')],
        [of('1'), lineOf(1, -50)],
        [of('1'), lineOf(2, 50, 'refunded')],
        [of('2'), lineOf(3, 9, 'refunded')],
        [of('2'), lineOf(4)],
      ),
    ).toEqual([[0], [1, 2], [3, 4]]);
  });
});

test('a total is said once where it is the same on each line, else the lines are added', () => {
  expect(totalOf([])).toBeUndefined();
  expect(totalOf([undefined, 5, undefined])).toBe(5);
  expect(totalOf([5, 5])).toBe(5);
  expect(totalOf([0.1, 0.2])).toBe(0.3);
});

test('whatever the numbers, each row is in one order', () => {
  const row = fc.tuple(
    fc.record({
      number: fc.constantFrom('', '1', '2'),
      contact: fc.constantFrom('', 'Ada', 'Bo'),
      day: fc.constantFrom('', '1', '2'),
    }),
    fc.constantFrom<readonly [number | undefined, DealResult | undefined]>(
      [undefined, undefined],
      [5, 'won'],
      [-5, undefined],
      [5, 'refunded'],
    ),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const orders = grouped(
        ...rows.map(([facts, money], index) => [facts, lineOf(index, ...money)] as const),
      );
      expect(orders.flat().sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
    }),
    { numRuns: 300 },
  );
});
