// A user's file becomes grids of cells, or one sentence.
import XLSX from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readBytes, readSpreadsheet } from '../../preview/files/read.ts';

const text = (content: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(content, encoding, { addBOM });
const cells = (name: string, bytes: Uint8Array) => readBytes(name, bytes).grids[0]?.cells;

describe('encodings', () => {
  const content = '氏名,メール\n髙橋 﨑子①,a@example.jp\n';
  test.each([
    ['utf8', false, 'UTF-8'],
    ['utf8', true, 'UTF-8 with byte-order mark'],
    ['utf16le', true, 'UTF-16'],
    ['utf16be', true, 'UTF-16'],
    ['utf16le', false, 'UTF-16'],
    ['utf16be', false, 'UTF-16'],
    ['cp932', false, 'Shift_JIS'],
  ])('%s, with byte-order mark: %p, is %s', (encoding, hasMark, said) => {
    const file = readBytes('people.csv', text(content, encoding, hasMark));
    expect(file.encoding).toBe(said);
    expect(file.grids).toEqual([
      {
        tab: 'people',
        cells: [
          ['氏名', 'メール'],
          ['髙橋 﨑子①', 'a@example.jp'],
        ],
      },
    ]);
  });
});

describe('separators', () => {
  test.each([',', '\t', ';', '|'])('%j is found', (separator) => {
    const content = [
      ['Name', 'Note', 'Amount'],
      ['Ada', '"a, b; c"', '1'],
      ['Bo', 'x', '2'],
    ];
    const file = readBytes('a.csv', text(content.map((row) => row.join(separator)).join('\r\n'), 'utf8'));
    expect(file.separator).toBe(separator);
    expect(file.grids[0]?.cells).toEqual([
      ['Name', 'Note', 'Amount'],
      ['Ada', 'a, b; c', '1'],
      ['Bo', 'x', '2'],
    ]);
  });

  test('a single column is a table too', () => {
    expect(cells('a.csv', text('Name\nAda\nBo\n', 'utf8'))).toEqual([['Name'], ['Ada'], ['Bo']]);
  });
});

describe('cells of text files', () => {
  test('stay what the file says', () => {
    expect(cells('a.csv', text('id,day,formula\n007,2026/1/2,=1+1\n', 'utf8'))).toEqual([
      ['id', 'day', 'formula'],
      ['007', '2026/1/2', '=1+1'],
    ]);
  });

  test('blank rows in the middle stay, and short rows are filled', () => {
    expect(cells('a.csv', text('a,b,c\n\n1\n', 'utf8'))).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['1', '', ''],
    ]);
  });
});

describe('XLSX', () => {
  const workbook = (): Uint8Array => {
    const sheet = XLSX.utils.aoa_to_sheet(
      [
        ['氏名', '日付', '売上', '可'],
        ['007', new Date(Date.UTC(2026, 10, 22)), 1.5, true],
      ],
      { cellDates: true, UTC: true, origin: 'B2' } as XLSX.AOA2SheetOpts,
    );
    sheet.C4 = { t: 'e', v: 0x2a, w: '#N/A' };
    sheet['!ref'] = 'B2:E9';
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '連絡先');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), 'Empty');
    return XLSX.write(book, {
      type: 'buffer',
      bookType: 'xlsx',
      cellDates: true,
      UTC: true,
    } as XLSX.WritingOptions);
  };

  test('every tab with texts, numbers, dates, ticks and errors, where they stand', () => {
    expect(readBytes('book.xlsx', workbook())).toEqual({
      name: 'book.xlsx',
      grids: [
        {
          tab: '連絡先',
          cells: [
            ['', '', '', '', ''],
            ['', '氏名', '日付', '売上', '可'],
            ['', '007', new Date(Date.UTC(2026, 10, 22)), 1.5, true],
            ['', '', '#N/A', '', ''],
          ],
        },
        { tab: 'Empty', cells: [] },
      ],
    });
  });

  test('is known by its content, not by its ending', () => {
    expect(readBytes('book.csv', workbook()).grids).toHaveLength(2);
  });
});

describe('anything else is one sentence', () => {
  const bytes = (content: string): Uint8Array => Buffer.from(content, 'latin1');
  test.each([
    ['a.csv', '', 'a.csv is empty; expected a header row and people below it.'],
    ['a.csv', ' \n \n', 'a.csv is empty; expected a header row and people below it.'],
    ['a.pdf', '%PDF-1.7 ...', 'a.pdf is a PDF, not a spreadsheet; expected a CSV, TSV or XLSX file.'],
    ['a.csv', '\x89PNG\r\n', 'a.csv is a picture, not a spreadsheet; expected a CSV, TSV or XLSX file.'],
    ['a.json', '{"a":1}', 'a.json is a JSON file, not a spreadsheet; expected a CSV, TSV or XLSX file.'],
    [
      'a.csv',
      '<!DOCTYPE html><p>',
      'a.csv is a web page, not a spreadsheet; expected a CSV, TSV or XLSX file.',
    ],
    ['a.csv', 'ab\x00\x01', "a.csv can't be read as text; please save it as a CSV file in UTF-8."],
    [
      'a.csv',
      'Name,City\nAndr\xe9s,Orl\xe9ans',
      "a.csv can't be read as text; please save it as a CSV file in UTF-8.",
    ],
    ['a.csv', '\xff\xff\xff', "a.csv can't be read as text; please save it as a CSV file in UTF-8."],
    [
      'a.csv',
      'a,b\n1,2\n"x,3\n4,5',
      'a.csv has a quotation mark in row 3 that is never closed; please save it as CSV again.',
    ],
    [
      'a.xls',
      '\xd0\xcf\x11\xe0',
      'a.xls is an old Excel file or locked with a password; please save it as XLSX without a password.',
    ],
    [
      'a.xlsx',
      'name,mail',
      'a.xlsx is another kind of file, not a spreadsheet; expected a CSV, TSV or XLSX file.',
    ],
    [
      'a.xlsx',
      'PK\x03\x04x',
      "a.xlsx can't be opened as an XLSX file: it is damaged, locked with a password, or of another kind.",
    ],
  ])('%s %j', (name, content, sentence) => {
    expect(() => readBytes(name, bytes(content))).toThrow(new Error(sentence));
  });

  test('a file that is not there, and a folder', () => {
    expect(() => readSpreadsheet('nowhere/people.csv')).toThrow('There is no file nowhere/people.csv.');
    expect(() => readSpreadsheet('test')).toThrow("test can't be read; is it a file that you may open?");
  });
});
