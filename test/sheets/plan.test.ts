// What is to be written: formulas, days and plain cells, and the rectangle of a tab.
import { describe, expect, test } from '@jest/globals';
import { isDay, isFormula, look, rectangleOf, type TabPlan } from '../../src/sheets/plan.ts';

test('a cell is a formula, a day, or plain', () => {
  expect([
    isFormula({ formula: 'A1' }),
    isFormula({ day: 5 }),
    isFormula('=A1'),
    isFormula(undefined),
  ]).toEqual([true, false, false, false]);
  expect([isDay({ day: 5 }), isDay({ formula: 'A1' }), isDay(5), isDay(undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('the rectangle of a tab', () => {
  const plan: TabPlan = {
    lines: ['Pipeline'],
    columns: [
      { header: 'Name', ...look(100, 'text') },
      { header: 'Score', ...look(60, 'whole') },
    ],
    rows: [['Ann', 22], ['Ben']],
  };

  test('has its lines, its header and its rows, all of one width, and leaves nothing of what was there', () => {
    expect(rectangleOf(plan, 3, 0)).toEqual([
      ['Pipeline', undefined, undefined],
      ['Name', 'Score', undefined],
      ['Ann', 22, undefined],
      ['Ben', undefined, undefined],
    ]);
  });

  test('is as high as the tab was, with blank rows below', () => {
    const tall = rectangleOf(plan, 2, 6);
    expect(tall).toHaveLength(6);
    expect(tall.slice(4)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
