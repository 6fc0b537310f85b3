// Columns of amounts: which mark is decimal, and the sum of each currency.
import { describe, expect, test } from '@jest/globals';
import { amountColumn } from '../../../src/tables/cells/amount-column.ts';
import type { Cell } from '../../../src/tables/grid.ts';

describe('a column of amounts', () => {
  const read = (cells: readonly Cell[], locale = 'en_US') => {
    const column = amountColumn(
      () => cells,
      () => locale,
    );
    return cells
      .map((cell) => column.read(cell))
      .map((amount) => (typeof amount === 'object' ? amount.value : amount));
  };

  test('is read with the decimal comma where a cell can be read with it only', () => {
    expect(read(['1.200', '99,90', '12.500,00'])).toEqual([1200, 99.9, 12_500]);
    expect(read(['1.200', '1.234.567'])).toEqual([1200, 1_234_567]);
    expect(read(['1.200', '１２．５００，００'])).toEqual([1200, 12_500]);
    expect(read(['1,200', '12.500,00'])).toEqual([1.2, 12_500]);
  });

  test('is read with the decimal dot where a cell can be read with it only, whatever the locale', () => {
    expect(read(['1.200', '12.5'], 'de_DE')).toEqual([1.2, 12.5]);
    expect(read(['1.200 €', '1,299.00 €'], 'de_DE')).toEqual([1.2, 1299]);
    expect(read(['1,200', '12.5'], 'de_DE')).toEqual([1200, 12.5]);
  });

  test('is read by the locale where its cells contradict each other, or none tells', () => {
    expect(read(['1.200', '12.5', '12,5'], 'de_DE')).toEqual([1200, 12.5, 12.5]);
    expect(read(['1.200', '1.300'], 'en_US')).toEqual([1.2, 1.3]);
    expect(read(['1,200', '1,300'], 'de_DE')).toEqual([1200, 1300]);
  });

  test('asks the locale only where nothing else tells', () => {
    const column = amountColumn(
      () => ['1,200', '1.300,00'],
      () => {
        throw new Error('asked');
      },
    );
    for (const cell of ['1,200', '1.200', '12.5', '¥1,200', '1.200 €', 1200])
      expect(typeof column.read(cell)).toBe('object');
  });

  test('sums each currency that it names', () => {
    const column = amountColumn(
      () => [],
      () => 'en_US',
    );
    for (const cell of ['$1,200', '¥5,000', '$300', 'x', '', '700']) column.read(cell);
    column.read('9.99', 'USD');
    expect(column.sums()).toEqual([
      { currency: 'USD', sum: 1509.99 },
      { currency: 'JPY', sum: 5000 },
    ]);
  });
});
