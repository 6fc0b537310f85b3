// Cell functions in the engine: what a formula gives to the script, and what its cell shows.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { arrayBook } from '../../preview/grid/array.ts';
import { day } from '../../preview/grid/formats.ts';
import { openPreview, type Preview } from '../../preview/preview.ts';

let preview: Preview;

beforeAll(() => {
  const tabs = {
    Data: [
      [1, 'x', day('2026-11-22'), true, ''],
      [2, { formula: '=NOW()' }, { formula: '=B2*2' }, '=1'],
    ],
  };
  const book = arrayBook({ timeZone: 'Asia/Tokyo', tabs });
  preview = openPreview({
    dist: join(import.meta.dirname, '../fixtures/addon'),
    title: 'Tiny',
    book,
    language: 'en',
    today: '2026-11-22',
  });
});
afterAll(() => preview.threads.close());

const area = (top: number, left: number, rows: number, columns: number) => ({
  tab: 0,
  top,
  left,
  rows,
  columns,
});

/** What the formula's cell and its neighbours hold. */
function formula(text: string, rows = 1, columns = 1) {
  const { book, model } = preview;
  book.apply([{ type: 'clear', area: area(10, 0, 5, 8), content: true, dress: true }]);
  book.apply([{ type: 'write', area: area(10, 0, 1, 1), cells: [[{ formula: text }]] }]);
  const { message } = model.getters.getEvaluatedCell({ sheetId: '0', row: 10, col: 0 });
  return { values: book.read('value', area(10, 0, rows, columns)), message };
}

test('a range arrives as rows of texts, numbers, Dates, booleans and empty strings', () => {
  expect(formula('=KINDS(A1:E1)', 1, 5).values).toEqual([['Number', 'String', 'Date', 'Boolean', 'String']]);
});
test('one cell arrives as a value, and a left out argument as undefined', () => {
  expect(formula('=TOTAL(A1)').values).toEqual([[1]]);
  expect(formula('=TOTAL(A1:A2,)').values).toEqual([[3]]);
  expect(formula('=TOTAL(A1:A2,2)').values).toEqual([[6]]);
  expect(formula('=STAMP(A1)').values).toEqual([[expect.stringMatching(/^1 /)]]);
  expect(formula('=GIVEN(,A1)').values).toEqual([['|1']]);
});
test('a table spills right and down', () => {
  expect(formula('=KINDS(A1:B2)', 2, 2).message ?? '').toContain('NOW()');
  expect(formula('=KINDS(A1:A2)', 2, 1).values).toEqual([['Number'], ['Number']]);
});
test('what a script throws is the message of the cell', () => {
  const { values, message } = formula('=KINDS(1)');
  expect([values, message]).toEqual([[['#ERROR!']], 'KINDS: values must be a range.']);
});
test('a cell that holds NOW behind its references is refused', () => {
  expect(formula('=TOTAL(C2)').message).toMatch(/not allowed to reference a cell with NOW/);
  expect(formula('=TOTAL(C1)').message).toBeUndefined();
});
test('TODAY is the day of the preview, which a custom function may be given', () => {
  expect(formula('=TODAY()').values).toEqual([[{ serial: day('2026-11-22').value }]]);
  expect(formula('=TOTAL(TODAY())').message).toBeUndefined();
});
test('the same call with the same cells is computed once', () => {
  const first = formula('=STAMP(A1)').values;
  expect(formula('=STAMP(A1)').values).toEqual(first);
  expect(formula('=STAMP(A2)').values).not.toEqual(first);
});
