// All cells are evaluated anew when a tab is added: what is written, and what formulas fill beside it.
import { expect, test } from '@jest/globals';
import { dispatchAll, Model } from '../../preview/engine/engine.ts';

const model = new Model();
const [first = ''] = model.getters.getSheetIds();
const content = (col: number, row: number, text: string) =>
  dispatchAll(model, [{ type: 'UPDATE_CELL', sheetId: first, col, row, content: text }]);
const addTab = (sheetId: string) =>
  dispatchAll(model, [{ type: 'CREATE_SHEET', sheetId, name: sheetId, position: 1, cols: 26, rows: 1000 }]);
const shown = (col: number, row: number) =>
  model.getters.getEvaluatedCell({ sheetId: first, col, row }).formattedValue;
const column = (col: number) => [0, 1, 2, 3].map((row) => shown(col, row));

test('a formula fills the cells beyond the last one that is written, before and after a tab is added', () => {
  content(0, 0, '3');
  content(1, 0, '=TRANSPOSE(TRANSPOSE(D1:D3))');
  for (const row of [0, 1, 2]) content(3, row, `${row + 1}`);
  content(2, 0, '=SUM(B1:B4)');
  expect([column(1), shown(2, 0)]).toEqual([['1', '2', '3', ''], '6']);
  addTab('Second');
  expect([column(1), shown(2, 0)]).toEqual([['1', '2', '3', ''], '6']);
});

test('what a formula no longer fills is blank after the next tab is added', () => {
  content(1, 0, '=D1');
  addTab('Third');
  expect([column(1), shown(2, 0)]).toEqual([['1', '', '', ''], '1']);
});

test('so many places of a new tab are looked at as have cells', () => {
  const looks: string[] = [];
  const { getCell } = model.getters;
  Object.assign(model.getters, {
    getCell: (position: Parameters<typeof getCell>[0]) => {
      looks.push(position.sheetId);
      return getCell(position);
    },
  });
  addTab('Fourth');
  Object.assign(model.getters, { getCell });
  expect(looks.filter((sheetId) => sheetId === 'Fourth')).toEqual([]);
  expect(looks.filter((sheetId) => sheetId === first)).not.toEqual([]);
});
