// Charts and conditional formats: what the host takes, what it refuses, and that the engine draws the same.
import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../../preview/engine/open.ts';
import { arrayBook } from '../../preview/grid/array.ts';
import { openHost } from '../../preview/host/host.ts';
import { run } from './scripts.ts';

const tabs = {
  Contacts: [
    ['Stage', 'People'],
    ['New', 3],
    ['Won', 5],
  ],
};

const chart = (steps: string) => `sheet.insertChart(sheet.newChart()${steps}.build());`;
const whole = chart(
  `.asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setOption('title', '=HYPERLINK("x") <b>').setOption('legend', { position: 'none' }).setPosition(5, 4, 10, 20)`,
);

describe('a chart', () => {
  test('is in the tab with its ranges, its options and its place', () => {
    const { book } = run(whole, { tabs });
    expect(book.charts(0)).toMatchObject([
      {
        kind: 'bar',
        areas: [{ tab: 0, top: 0, left: 0, rows: 3, columns: 2 }],
        headers: 1,
        options: { title: '=HYPERLINK("x") <b>', legend: { position: 'none' } },
        row: 4,
        column: 3,
        x: 10,
        y: 20,
      },
    ]);
  });

  test('is read back with its place, counted from 1', () => {
    const { result } = run(
      `${whole} return sheet.getCharts().map((one) => [one.getContainerInfo().getAnchorRow(), one.getContainerInfo().getAnchorColumn()]);`,
      { tabs },
    );
    expect(result).toEqual([[5, 4]]);
  });

  test('without a type, a range or a place in the grid is refused', () => {
    expect(() => run(chart(`.addRange(sheet.getRange('A1:B3'))`), { tabs })).toThrow('no type');
    expect(() => run(chart('.asLineChart()'), { tabs })).toThrow('no range');
    const placed = (place: string) =>
      run(chart(`.asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(${place})`), { tabs });
    expect(() => placed('0, 1, 0, 0')).toThrow('counted from 1');
    expect(() => placed('1.5, 1, 0, 0')).toThrow('whole number');
    expect(() => placed('1, 40, 0, 0')).toThrow('outside the dimensions');
  });

  test('takes options that can be sent, and no functions or dates', () => {
    const option = (value: string) =>
      run(chart(`.asBarChart().addRange(sheet.getRange('A1:B3')).setOption('title', ${value})`), { tabs });
    expect(() => option('() => 1')).toThrow('illegal value');
    expect(() => option('new Date()')).toThrow('illegal value');
    expect(() => run(`sheet.insertChart('chart');`, { tabs })).toThrow('A chart is expected');
  });

  test('goes with its tab', () => {
    const { book } = run(
      `${whole} const ss = SpreadsheetApp.getActive(); ss.insertSheet('Other', 1); ss.deleteSheet(sheet);`,
      { tabs },
    );
    expect(book.charts(0)).toEqual([]);
  });

  test('costs one call of the service, its builder none', () => {
    const { host } = run(whole, { tabs });
    expect(host.meter.byName).toMatchObject({ 'Sheet.insertChart': 1 });
    expect(Object.keys(host.meter.byName).filter((name) => /Builder|newChart/.test(name))).toEqual([]);
  });
});

const rule = (steps: string) => `SpreadsheetApp.newConditionalFormatRule()${steps}.build()`;
const green = rule(
  `.whenFormulaSatisfied('=$A2="Won"').setBackground('#00ff00').setRanges([sheet.getRange('A2:B3')])`,
);

describe('a conditional format', () => {
  test('takes the place of all that the tab had before', () => {
    const body = `sheet.setConditionalFormatRules([${green}, ${green}]); sheet.setConditionalFormatRules([${green}]);`;
    expect(run(body, { tabs }).book.tints(0)).toEqual([
      {
        areas: [{ tab: 0, top: 1, left: 0, rows: 2, columns: 2 }],
        formula: '=$A2="Won"',
        look: { fill: '#00ff00' },
      },
    ]);
  });

  test('without a condition, a range or a format is refused, and one of another tab', () => {
    const refused = (steps: string) => () => run(`return [${rule(steps)}].length;`, { tabs });
    expect(refused(`.setBackground('#fff').setRanges([sheet.getRange('A1')])`)).toThrow('no condition');
    expect(refused(`.whenFormulaSatisfied('=TRUE').setBackground('#fff')`)).toThrow('no range');
    expect(refused(`.whenFormulaSatisfied('=TRUE').setRanges([sheet.getRange('A1')])`)).toThrow('no format');
    expect(refused(`.whenFormulaSatisfied('TRUE')`)).toThrow('no formula');
    const elsewhere = `const other = SpreadsheetApp.getActive().insertSheet('Other', 1); other.setConditionalFormatRules([${green}]);`;
    expect(() => run(elsewhere, { tabs })).toThrow('another sheet');
    expect(() => run('sheet.setConditionalFormatRules([1]);', { tabs })).toThrow('A rule is expected');
  });
});

describe('the engine', () => {
  const opened = () => {
    const { model, book } = openEngine(arrayBook({ tabs }));
    const code = `function main() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${whole} sheet.setConditionalFormatRules([${green}]); }`;
    openHost({ files: { 'Code.js': code }, book }).run('main');
    return { model, book, sheetId: book.sheetId(0) };
  };

  test('draws the chart from the cells, with a hostile title as text', () => {
    const { model, sheetId } = opened();
    const [id = ''] = model.getters.getChartIds(sheetId);
    expect(model.getters.getChartDefinition(id)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: '=HYPERLINK("x") <b>' },
    });
    const runtime = model.getters.getChartRuntime(id) as { chartJsConfig?: { data?: unknown } };
    expect(runtime.chartJsConfig?.data).toMatchObject({
      labels: ['New', 'Won'],
      datasets: [{ label: 'People', data: [3, 5] }],
    });
  });

  test('colours the cells for which the formula is true', () => {
    const { model, sheetId } = opened();
    const fill = (row: number) => model.getters.getCellComputedStyle({ sheetId, row, col: 1 }).fillColor;
    expect([fill(1), fill(2)]).toEqual([undefined, '#00ff00']);
  });

  test('knows both as the arrays do, and where a user has moved or deleted a chart', () => {
    const { model, book, sheetId } = opened();
    const arrays = run(`${whole} sheet.setConditionalFormatRules([${green}]);`, { tabs }).book;
    expect(book.tints(0)).toEqual(arrays.tints(0));
    expect(book.charts(0)).toMatchObject(arrays.charts(0).map(({ id: _, ...facts }) => facts));
    const [figure] = model.getters.getFigures(sheetId);
    const figureId = figure?.id ?? '';
    model.dispatch('UPDATE_FIGURE', { sheetId, figureId, col: 7, row: 8, offset: { x: 0, y: 0 } });
    expect(book.charts(0)).toMatchObject([{ row: 8, column: 7 }]);
    model.dispatch('DELETE_FIGURE', { sheetId, figureId });
    expect(book.charts(0)).toEqual([]);
  });
});
