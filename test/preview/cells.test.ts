// What lands in a cell: Google's rules for values that a script writes and reads.
import { describe, expect, test } from '@jest/globals';
import { day } from '../../preview/grid/formats.ts';
import { run } from './scripts.ts';

const cell = (body: string, book = {}) => run(body, book).book.cells('Contacts');

describe('written values', () => {
  test('a string beginning with = becomes a formula, also in a cell of format @', () => {
    const { book } = run(
      `sheet.getRange('A1:A2').setNumberFormat('@'); sheet.getRange('A1:B1').setValues([['=IMPORTXML("x")', '=1']]);`,
    );
    expect(book.read('formula', { tab: 0, top: 0, left: 0, rows: 1, columns: 2 })).toEqual([
      ['=IMPORTXML("x")', '=1'],
    ]);
  });
  test("a leading ' is dropped and keeps the rest as text", () => {
    expect(cell(`sheet.getRange('A1').setValue("'=1+1"); sheet.getRange('B1').setValue("'007");`)).toEqual([
      ['=1+1', '007'],
    ]);
  });
  test('strings that look like numbers are parsed unless the format is @', () => {
    expect(cell(`sheet.getRange('A1:D1').setValues([['01234', '1,234', '10%', 'Bob 1']]);`)).toEqual([
      [1234, 1234, 0.1, 'Bob 1'],
    ]);
    expect(cell(`sheet.getRange('A1').setNumberFormat('@').setValue('01234');`)).toEqual([['01234']]);
  });
  test('strings that look like dates are parsed by the locale of the spreadsheet', () => {
    const body = `sheet.getRange('A1:B1').setValues([['2026/11/22', '3/4/2026']]);`;
    expect(cell(body)).toEqual([[{ serial: 46348 }, { serial: day('2026-03-04').value }]]);
    expect(cell(body, { locale: 'en_GB' })).toEqual([
      [{ serial: 46348 }, { serial: day('2026-04-03').value }],
    ]);
  });
  test('white space stays text, and is no day', () => {
    const spaces = [' ', '\u3000', '\n', '\t ', '\u00a0'];
    expect(cell(`sheet.getRange('A1:E1').setValues([${JSON.stringify(spaces)}]);`)).toEqual([spaces]);
  });
  test('a phone number that begins with + becomes a formula or a number unless the format is @', () => {
    const { book } = run(
      `sheet.getRange('A1:B1').setValues([['+81 90 1234', '+81901234']]); sheet.getRange('A2').setNumberFormat('@').setValue('+81 90');`,
    );
    expect(book.read('formula', { tab: 0, top: 0, left: 0, rows: 1, columns: 1 })).toEqual([['=81 90 1234']]);
    expect(book.cells('Contacts')).toEqual([
      ['', 81901234],
      ['+81 90', ''],
    ]);
  });
  test('an empty string and null leave the cell blank', () => {
    expect(cell(`sheet.getRange('A1:C1').setValues([['', null, 'x']]);`)).toEqual([['', '', 'x']]);
  });
  test('appendRow parses as setValues does', () => {
    expect(cell(`sheet.appendRow(['0090', true, 'TRUE']);`)).toEqual([[90, true, true]]);
  });
  test('a row that is appended to a full tab is in a range without an end right after', () => {
    const tabs = { Contacts: Array.from({ length: 1000 }, (_, i) => [i]) };
    const body = `sheet.appendRow(['last']); return sheet.getRange('A1000:A').getValues().flat();`;
    expect(run(body, { tabs }).result).toEqual([999, 'last']);
  });
  test('an object, undefined, NaN or an invalid Date cannot be written', () => {
    for (const value of ['{}', 'undefined', 'NaN', '[1]', 'new Date(NaN)', 'new Map()', '() => 1']) {
      expect(() => run(`sheet.getRange('A1').setValue(${value});`)).toThrow(/cannot hold/);
    }
  });
  test('a cell holds at most 50,000 characters', () => {
    expect(() => run(`sheet.getRange('A1').setValue('x'.repeat(50001));`)).toThrow(/50000 characters/);
    expect(cell(`sheet.getRange('A1').setValue('x'.repeat(50000));`)[0]?.[0]).toHaveLength(50_000);
  });
});

describe('read values', () => {
  test('a blank cell is an empty string and an empty tab is one blank cell', () => {
    expect(run('return sheet.getDataRange().getValues();').result).toEqual([['']]);
    expect(() => run('return sheet.getSheetValues(1, 1, -1, -1);').result).toThrow();
    expect(
      run(`return sheet.getRange('A1:B2').getValues();`, { tabs: { Contacts: [['a']] } }).result,
    ).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });
  test('a date cell is midnight in the zone of the spreadsheet, not of the script', () => {
    const book = { tabs: { Contacts: [[day('2026-11-22')]] } };
    const body = `const d = sheet.getRange('A1').getValue(); return [d.toISOString(), d.getHours(), d.getTimezoneOffset()];`;
    expect(run(body, book).result).toEqual(['2026-11-21T15:00:00.000Z', 10, 300]);
    expect(run(body, { ...book, timeZone: 'America/New_York' }).result).toEqual([
      '2026-11-22T05:00:00.000Z',
      0,
      300,
    ]);
  });
  test('a written Date becomes the day of the spreadsheet', () => {
    const body = `sheet.getRange('A1').setValue(new Date('2026-11-22T20:00:00Z'));`;
    expect(cell(body)).toEqual([[{ serial: day('2026-11-23').value + 5 / 24 }]]);
  });
  test('a Date from a cell is not an instance of the Date of the script', () => {
    const book = { tabs: { Contacts: [[day('2026-11-22')]] } };
    const body = `const d = sheet.getRange('A1').getValue(); return [d instanceof Date, Object.prototype.toString.call(d)];`;
    expect(run(body, book).result).toEqual([false, '[object Date]']);
  });
  test('arrays of values are arrays of the script', () => {
    expect(
      run(
        'const v = sheet.getDataRange().getValues(); return v instanceof Array && v[0].constructor === Array;',
      ).result,
    ).toBe(true);
  });
  test('a time without a day is a date in 1899', () => {
    expect(
      run(`sheet.getRange('A1').setValue('10:30'); return sheet.getRange('A1').getValue().toISOString();`, {
        timeZone: 'Etc/UTC',
      }).result,
    ).toBe('1899-12-30T10:30:00.000Z');
  });
  test('what cells show follows their number formats', () => {
    const { book } =
      run(`sheet.getRange('A1:C1').setValues([[0.256, 1234.5, new Date('2026-11-21T15:00:00Z')]]);
      ['0%', '#,##0.00', 'yyyy/m/d'].forEach((format, at) => sheet.getRange(1, at + 1).setNumberFormat(format));`);
    expect(book.read('shown', { tab: 0, top: 0, left: 0, rows: 1, columns: 3 })).toEqual([
      ['26%', '1,234.50', '2026/11/22'],
    ]);
  });
});
