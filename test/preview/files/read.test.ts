// A user's file becomes grids of cells, or one sentence.
import { describe, expect, test } from '@jest/globals';
import { readBytes, readSpreadsheet } from '../../../preview/files/read.ts';

const cells = (name: string, content: string) => readBytes(name, Buffer.from(content)).grids[0]?.cells;

describe('cells of text files', () => {
  test('stay what the file says', () => {
    expect(cells('a.csv', 'id,day,formula\n007,2026/1/2,=1+1\n')).toEqual([
      ['id', 'day', 'formula'],
      ['007', '2026/1/2', '=1+1'],
    ]);
  });

  test('blank rows in the middle stay, and short rows are filled', () => {
    expect(cells('a.csv', 'a,b,c\n\n1\n')).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['1', '', ''],
    ]);
  });
});

describe('anything else is one sentence', () => {
  const bytes = (content: string): Uint8Array => Buffer.from(content, 'latin1');
  test.each([
    ['a.csv', '', 'a.csv is empty; expected a header row and people below it.'],
    ['a.csv', ' \n \n', 'a.csv is empty; expected a header row and people below it.'],
    [
      'a.pdf',
      '%PDF-1.7 ...',
      'a.pdf is a PDF, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.',
    ],
    [
      'a.csv',
      '\x89PNG\r\n',
      'a.csv is a picture, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.',
    ],
    [
      'a.json',
      '{"a":1}',
      'a.json is a JSON file, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.',
    ],
    [
      'a.csv',
      '<!DOCTYPE html><table><tr><td>Log in',
      'a.csv is a web page, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.',
    ],
    [
      'a.xlsx',
      'name,mail',
      'a.xlsx is another kind of file, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.',
    ],
    ['a.csv', 'ab\x00\x01', "a.csv can't be read as text; please save it as a CSV file in UTF-8."],
    [
      'a.xlsx',
      'PK\x03\x04x',
      "a.xlsx can't be opened as a spreadsheet: it is damaged, or a file of another kind.",
    ],
  ])('%s %j', (name, content, sentence) => {
    expect(() => readBytes(name, bytes(content))).toThrow(new Error(sentence));
  });

  test('a file that is not there, and a folder', () => {
    expect(() => readSpreadsheet('nowhere/people.csv')).toThrow('There is no file nowhere/people.csv.');
    expect(() => readSpreadsheet('test')).toThrow("test can't be read; is it a file that you may open?");
  });
});

describe('a table that another program calls XLS', () => {
  test('may be text', () => {
    expect(cells('export.xls', 'Name\tMail\nAda\ta@example.com\n')).toEqual([
      ['Name', 'Mail'],
      ['Ada', 'a@example.com'],
    ]);
  });

  test('may be a table of HTML, whose cells stay text', () => {
    const html =
      '<html><body><table><tr><th>ID</th><th>氏名</th></tr><tr><td>007</td><td>山田</td></tr></table>';
    expect(cells('export.xls', html)).toEqual([
      ['ID', '氏名'],
      ['007', '山田'],
    ]);
  });
});
