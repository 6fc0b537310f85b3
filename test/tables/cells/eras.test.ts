// Dates in Japanese eras, at the edges of each.
import { expect, test } from '@jest/globals';
import { civilOfEra } from '../../../src/tables/cells/eras.ts';

test.each([
  ['令和8年11月22日', [2026, 11, 22]],
  ['令和元年5月1日', [2019, 5, 1]],
  ['r8.11.22', [2026, 11, 22]],
  ['r8/11/22', [2026, 11, 22]],
  ['平成31年4月30日', [2019, 4, 30]],
  ['平成元年1月8日', [1989, 1, 8]],
  ['昭和64年1月7日', [1989, 1, 7]],
  ['昭和元年12月25日', [1926, 12, 25]],
  ['大正15年12月25日', [1926, 12, 25]],
  ['m45.7.30', [1912, 7, 30]],
  ['令和8年11月', [2026, 11, undefined]],
])('%s', (text, [year, month, date]) => {
  expect(civilOfEra(text)).toEqual({ year, month, date });
});

test.each([
  '平成31年5月1日',
  '令和元年4月30日',
  '昭和64年1月8日',
  '平成元年1月7日',
  '令和8年2月30日',
  '令和8年13月1日',
])('%s is no day of that era', (text) => {
  expect(civilOfEra(text)).toBe('impossible_day');
});

test.each(['2026年11月22日', 'x8.11.22', '令和8年', 'r8', ''])('%j is no date of an era', (text) => {
  expect(civilOfEra(text)).toBeUndefined();
});
