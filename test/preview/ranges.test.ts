// Ranges and tabs: shapes, borders, names, what a new row does.
import { describe, expect, test } from '@jest/globals';
import { open, run } from './scripts.ts';

describe('ranges', () => {
  test('setValues must match the shape of the range', () => {
    expect(() => run(`sheet.getRange(1, 1, 2, 2).setValues([['a', 'b']]);`)).toThrow(
      /The data has 1 but the range has 2/,
    );
    expect(() => run(`sheet.getRange(1, 1, 1, 2).setValues([['a']]);`)).toThrow(/number of columns/);
    expect(() => run(`sheet.getRange(1, 1).setValues('a');`)).toThrow(/array of rows/);
  });
  test('rows and columns count from 1', () => {
    expect(() => run('sheet.getRange(0, 1);')).toThrow('The starting row of the range is too small.');
    expect(() => run('sheet.getRange(1, 1, 0);')).toThrow('at least 1');
    expect(() => run('sheet.getRange(1.5, 1);')).toThrow('whole number');
  });
  test('a range lies inside the grid', () => {
    expect(() => run('sheet.getRange(1000, 26, 2, 1);')).toThrow('outside the dimensions');
    expect(() => run(`sheet.getRange('A1001');`)).toThrow('outside the dimensions');
    expect(run('return sheet.getRange(1000, 26).getA1Notation();').result).toBe('Z1000');
  });
  test('A1 notation may leave the end open', () => {
    const body = `return ['A2:C', 'B:B', '2:3', 'D4'].map((a) => sheet.getRange(a).getA1Notation());`;
    expect(run(body).result).toEqual(['A2:C1000', 'B1:B1000', 'A2:Z3', 'D4']);
  });
  test('appendRow goes below whatever was typed in the meantime, and adds a row to a full grid', () => {
    const { host, book } = open(
      `function main() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getLastRow(); sheet.appendRow(['script']); }`,
    );
    host.beforeCall((name) => {
      if (name !== 'Sheet.appendRow') return;
      book.apply([
        { type: 'write', area: { tab: 0, top: 0, left: 0, rows: 1, columns: 1 }, cells: [['typed']] },
      ]);
    });
    host.run('main');
    expect(book.cells('Contacts')).toEqual([['typed'], ['script']]);
    const full = run(`sheet.appendRow(['new']); return sheet.getMaxRows();`, {
      tabs: { Contacts: Array.from({ length: 1000 }, () => ['x']) },
    });
    expect(full.result).toBe(1001);
  });
  test('a text finder finds what cells show, whole and in their case only where it is told to', () => {
    const body = `const find = (text, exact) => sheet.getRange('A1:B3').createTextFinder(text).matchCase(exact).matchEntireCell(exact).findAll().map((r) => r.getA1Notation());
      return [find('ann', false), find('Ann', true), find('x', true), sheet.getRange('A1:A3').createTextFinder('z').findNext()];`;
    expect(
      run(body, {
        tabs: {
          Contacts: [
            ['Ann', 'Hannah'],
            ['ann', 'Bob'],
            ['', 'Ann'],
          ],
        },
      }).result,
    ).toEqual([['A1', 'B1', 'A2', 'B3'], ['A1', 'B3'], [], null]);
  });
  test('reading back shows the script its own writes', () => {
    expect(
      run(`sheet.getRange('B2').setValue('x'); return [sheet.getLastRow(), sheet.getRange('B2').getValue()];`)
        .result,
    ).toEqual([2, 'x']);
  });
});

describe('tabs', () => {
  test('a name is unique, whatever its case', () => {
    expect(() => run(`SpreadsheetApp.getActive().insertSheet('contacts');`)).toThrow('already exists');
  });
  test('the last tab stays, and a deleted tab cannot be used', () => {
    expect(() => run('SpreadsheetApp.getActive().deleteSheet(sheet);')).toThrow("can't remove all");
    expect(() =>
      run(
        `const ss = SpreadsheetApp.getActive(); ss.insertSheet('B'); ss.deleteSheet(sheet); sheet.getName();`,
      ),
    ).toThrow('deleted');
  });
  test('a new tab stands where it was asked for and becomes the active one', () => {
    const body = `const ss = SpreadsheetApp.getActive(); ss.insertSheet('First', 0); ss.insertSheet('Next');
      return [ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName()];`;
    expect(run(body).result).toEqual([['First', 'Next', 'Contacts'], 'Next']);
  });
  test('formats, looks, validations, widths and protection are kept', () => {
    const { book } = run(`sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#eeeeee');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(true).build();
      sheet.getRange('A2:A9').setDataValidation(rule).setNumberFormat('@'); sheet.setFrozenRows(1); sheet.setColumnWidths(2, 1, 240);
      sheet.protect().setDescription('made').setWarningOnly(true);`);
    const area = { tab: 0, top: 0, left: 1, rows: 1, columns: 1 };
    expect(book.read('look', area)).toEqual([[{ bold: true, fill: '#eeeeee' }]]);
    expect(book.read('rule', { ...area, top: 2, left: 0 })).toEqual([
      [{ kind: 'list', values: ['a', 'b'], others: true, help: '' }],
    ]);
    expect(book.read('format', { ...area, top: 8, left: 0 })).toEqual([['@']]);
    expect([book.tabs()[0]?.frozenRows, book.width(0, 1)]).toEqual([1, 240]);
    expect(book.protections()).toMatchObject([
      { tab: 0, area: null, description: 'made', warningOnly: true },
    ]);
  });
});
