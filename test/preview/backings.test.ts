// The two backings of the host: what a script does leaves the same cells on plain arrays and on the engine.
import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../../preview/engine/open.ts';
import { arrayBook, type NewBook } from '../../preview/grid/array.ts';
import { day } from '../../preview/grid/formats.ts';
import type { Area, Book, Layers, Rule } from '../../preview/grid/grid.ts';
import { openHost } from '../../preview/host/host.ts';

const LAYERS: (keyof Layers)[] = ['value', 'shown', 'formula', 'format', 'look', 'note', 'rule'];
const AREA = { top: 0, left: 0, rows: 6, columns: 5 };

function after(body: string, source: Book, make: (book: Book) => Book) {
  const book = make(source);
  const host = openHost({
    files: {
      'Code.js': `function main() { const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0]; ${body} }`,
    },
    book,
  });
  const result = host.scriptRunNow('main', []);
  const tabs = book.tabs().map(({ id, name, rows, columns, hidden, frozenRows, filter }) => {
    const area: Area = { tab: id, ...AREA };
    const cells = Object.fromEntries(LAYERS.map((layer) => [layer, book.read(layer, area)]));
    return {
      name,
      rows,
      columns,
      hidden,
      frozenRows,
      filter: filter !== null,
      filled: book.filled(id),
      cells,
      width: book.width(id, 1),
    };
  });
  return { result, tabs };
}

/**
 * Runs the body on both backings and expects the same;
 * `value` and `shown` of formulas are the engine's alone.
 */
function same(
  body: string,
  tabs: NewBook['tabs'] = {
    Contacts: [
      ['Name', 'Seen'],
      ['Ann', day('2026-11-22')],
    ],
  },
) {
  const source = () => arrayBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP', tabs });
  const arrays = after(body, source(), (book) => book);
  const engine = after(body, source(), (book) => openEngine(book).book);
  expect(engine).toEqual(arrays);
  return arrays;
}

describe('the engine and the arrays agree on', () => {
  test('values of every kind, written and read back', () => {
    const { result } =
      same(`sheet.getRange('A3:E3').setValues([['x', 1.5, true, new Date('2026-11-22T15:00:00Z'), '']]);
      sheet.getRange('A4:D4').setValues([['0123', '10%', '2026/11/23', 'TRUE']]);
      return sheet.getDataRange().getValues().map((row) => row.map((v) => Object.prototype.toString.call(v) === '[object Date]' ? v.toISOString() : v));`);
    expect(result).toEqual([
      ['Name', 'Seen', '', ''],
      ['Ann', '2026-11-21T15:00:00.000Z', '', ''],
      ['x', 1.5, true, '2026-11-22T15:00:00.000Z'],
      [123, 0.1, '2026-11-22T15:00:00.000Z', true],
    ]);
  });
  test('text that looks like something else, and stays text', () => {
    const texts = [
      "'=1+1",
      "'007",
      "'TRUE",
      "'2026-11-22",
      "'#N/A",
      "''quoted",
      "'+81 90",
      "'10%",
      'a\\nb',
      '<img src=x onerror=1>',
      '½ 1e5x',
      "'[x](http://a.test)",
    ];
    const { result } = same(
      `const texts = ${JSON.stringify(texts)}; texts.forEach((text) => sheet.appendRow([text])); return sheet.getRange(3, 1, texts.length).getValues().flat();`,
    );
    expect(result).toEqual(texts.map((text) => text.replace(/^'/, '')));
  });
  test('text in cells of format @', () => {
    const { result } = same(
      `sheet.getRange('A3:A5').setNumberFormat('@').setValues([['0090'], ['2026/1/1'], ['1e5']]); return sheet.getRange('A3:A5').getValues().flat();`,
    );
    expect(result).toEqual(['0090', '2026/1/1', '1e5']);
  });
  test('looks, widths and frozen rows', () => {
    same(`sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#eeeeee');
      sheet.setColumnWidths(2, 1, 240); sheet.setFrozenRows(1);`);
  });
  test('rows and columns that are added and deleted', () => {
    same(`sheet.appendRow(['Bob', 2]); sheet.appendRow(['Cem', 3]); sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1);
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows()];`);
  });
  test('tabs that are made and deleted', () => {
    same(
      `const a = ss.insertSheet('A', 0); ss.insertSheet('B'); ss.deleteSheet(a); return ss.getSheets().map((s) => s.getName());`,
    );
  });
  test('drop-downs', () => {
    const { tabs } =
      same(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(true).build();
      sheet.getRange('C2:C5').setDataValidation(rule); sheet.getRange('C2').setValue('other'); 
      sheet.getRange('D2:D3').setDataValidation(rule); sheet.getRange('D2:D3').setDataValidation(null);`);
    const rules = tabs[0]?.cells.rule as (Rule | null)[][];
    const inColumn = (column: number) => rules.map((line) => line[column]?.values.join());
    expect(inColumn(2)).toEqual([undefined, 'a,b', 'a,b', 'a,b', 'a,b', undefined]);
    expect(inColumn(3)).toEqual(Array.from({ length: 6 }));
  });
});

describe('the engine', () => {
  test('evaluates formulas, and a formula is read as it was written', () => {
    const { tabs, result } = after(
      `sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]); return [sheet.getRange('A3').getValue(), sheet.getRange('A3').getFormula()];`,
      arrayBook({ tabs: { Contacts: [] } }),
      (book) => openEngine(book).book,
    );
    expect(result).toEqual([3, '=SUM(A1:A2)']);
    expect(tabs[0]?.filled).toEqual({ rows: 3, columns: 1 });
  });
  test('takes all writes of an execution up to a read as one revision', () => {
    const { hub, book } = openEngine(arrayBook({ tabs: { Contacts: [] } }));
    const revisions: unknown[] = [];
    hub.onNewMessage('test', (message) => revisions.push(message.type));
    const code = `function main() { const s = SpreadsheetApp.getActiveSheet(); for (let i = 1; i < 9; i++) s.getRange(i, 1).setValue(i); }`;
    openHost({ files: { 'Code.js': code }, book }).run('main');
    expect(revisions).toEqual(['REMOTE_REVISION']);
    expect(book.filled(0)).toEqual({ rows: 8, columns: 1 });
  });
});
