// How often somebody wants to be in touch.
import { expect, test } from '@jest/globals';
import { everyOf } from '../../../src/tables/cells/every.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { fc } from '../../seed.ts';

test.each<[Cell, number | 'never']>([
  [14, 14],
  ['14', 14],
  ['14.0', 14],
  ['14 days', 14],
  ['every 14 days', 14],
  ['14日', 14],
  ['１４日ごと', 14],
  ['2 weeks', 14],
  ['2w', 14],
  ['every 2 weeks', 14],
  ['every other week', 14],
  ['two weeks', 14],
  ['biweekly', 14],
  ['fortnightly', 14],
  ['隔週', 14],
  ['2週間ごと', 14],
  ['2週間に1回', 14],
  ['weekly', 7],
  ['Every week', 7],
  ['毎週', 7],
  ['週1回', 7],
  ['週に1回', 7],
  ['daily', 1],
  ['monthly', 30],
  ['once a month', 30],
  ['每月', 30],
  ['毎月', 30],
  ['月1回', 30],
  ['月一回', 30],
  ['1ヶ月', 30],
  ['月2回', 15],
  ['twice a month', 15],
  ['3 months', 90],
  ['3-month', 90],
  ['３カ月ごと', 90],
  ['3か月に1回', 90],
  ['bimonthly', 60],
  ['隔月', 60],
  ['quarterly', 90],
  ['every quarter', 90],
  ['四半期', 90],
  ['四半期ごと', 90],
  ['毎四半期', 90],
  ['半年', 182],
  ['半年ごと', 182],
  ['半年に1回', 182],
  ['half a year', 182],
  ['semi-annually', 182],
  ['twice a year', 182.5],
  ['年2回', 182.5],
  ['年4回', 91],
  ['4 times a year', 91],
  ['yearly', 365],
  ['annually', 365],
  ['1 year', 365],
  ['毎年', 365],
  ['年1回', 365],
  ['monatlich', 30],
  ['alle 2 Wochen', 14],
  ['tous les 3 mois', 90],
  ['cada mes', 30],
  ['never', 'never'],
  ['なし', 'never'],
  ['不要', 'never'],
])('%p is every %p days', (cell, days) => {
  expect(everyOf(cell)).toBe(days === 182.5 ? 183 : days);
});

test.each<Cell>(['', ' ', '-', 'N/A', '未定'])('%p says nothing', (cell) => {
  expect(everyOf(cell)).toBeUndefined();
});

test.each<Cell>([
  0,
  -7,
  1.5,
  100_000,
  '0',
  '0 days',
  'sometimes',
  '月0回',
  true,
  new Date(0),
  'every',
  '14 apples',
])('%p is no interval', (cell) => {
  expect(everyOf(cell)).toBe('not_an_interval');
});

test('a failed formula is told as one', () => {
  expect(everyOf('#REF!')).toBe('error_cell');
});

test('whole days are read back as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3660 }), (days) => {
      for (const cell of [days, String(days), `${days} days`, `${days}日`]) expect(everyOf(cell)).toBe(days);
    }),
  );
});
