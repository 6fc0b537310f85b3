// What is to be written: which text gets the sign of plain text, and the rectangle of a tab.
import { describe, expect, test } from '@jest/globals';
import { isDay, isFormula, literal, look, rectangleOf, type TabPlan } from '../../src/sheets/plan.ts';

describe('text that a spreadsheet would take for something else', () => {
  test.each([
    ['=SUM(A1:A9)', 'a formula'],
    ['+81 90-0000-0001', 'a formula or a number'],
    ['-5', 'a number'],
    ['- and then', 'a formula'],
    ['@import', 'a formula'],
    ["'quoted", 'text without its first sign'],
    ['007', 'a number'],
    ['1,200', 'a number'],
    ['12:30', 'a time'],
    ['2026-11-22', 'a date'],
    ['3 Nov 2026', 'a date'],
    ['5 pm', 'a time'],
    ['12%', 'a share'],
    ['¥1,200', 'an amount'],
    ['2026年11月22日', 'a date'],
    ['1e5', 'a number'],
    ['true', 'a truth value'],
    [' FALSE ', 'a truth value'],
  ])('%s gets the sign of plain text, else it would be %s', (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  test.each(['', 'Ann', '山田 太郎', 'a@b.example', 'truly', 'Plan B: 3 chairs', 'x = 5', '株式会社3M商事'])(
    '%j stays as it is',
    (text) => {
      expect(literal(text)).toBe(text);
    },
  );
});

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
