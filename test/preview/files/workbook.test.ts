// Workbooks of every kind that Excel and its like have written.
import XLSX from '@e965/xlsx';
import { describe, expect, jest, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readBytes } from '../../../preview/files/read.ts';

const write = (book: XLSX.WorkBook, bookType: XLSX.BookType, more: object = {}): Uint8Array =>
  XLSX.write(book, { type: 'buffer', bookType, cellDates: true, UTC: true, ...more } as XLSX.WritingOptions);

function workbook(): XLSX.WorkBook {
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
  return book;
}

const cells = [
  ['', '', '', '', ''],
  ['', '氏名', '日付', '売上', '可'],
  ['', '007', new Date(Date.UTC(2026, 10, 22)), 1.5, true],
  ['', '', '#N/A', '', ''],
];

describe('every tab with texts, numbers, dates, ticks and errors, where they are', () => {
  test.each([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsm'],
    ['xlsb', 'xlsb'],
    ['xls', 'biff8'],
    ['xls', 'xlml'],
  ] as const)('%s (%s)', (ending, type) => {
    expect(readBytes(`book.${ending}`, write(workbook(), type))).toEqual({
      name: `book.${ending}`,
      grids: [
        { tab: '連絡先', cells, notes: [] },
        { tab: 'Empty', cells: [], notes: [] },
      ],
    });
  });

  test('ods, without a word of the library about its formats', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const { grids } = readBytes('book.ods', write(workbook(), 'ods'));
    expect(grids[0]?.cells[2]).toEqual(cells[2]);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('xls of 1995, in the encoding of its country', () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['NAME'], ['abcdefgh']]), 'Kunden');
    const file = Buffer.from(write(book, 'biff5'));
    const put = (from: Uint8Array, to: Uint8Array) => file.set(to, file.indexOf(from));
    // The record of the code page, and both texts in it.
    put(Buffer.from([0x42, 0, 2, 0]), Buffer.from([0x42, 0, 2, 0, 932 % 256, 932 >> 8]));
    put(Buffer.from('NAME'), iconv.encode('氏名', 'cp932'));
    put(Buffer.from('abcdefgh'), iconv.encode('山田太郎', 'cp932'));
    const bytes = Uint8Array.from(file);
    expect(readBytes('old.xls', bytes).grids[0]?.cells).toEqual([['氏名'], ['山田太郎']]);
  });
});

test('is known by its content, not by its ending', () => {
  expect(readBytes('book.csv', write(workbook(), 'xlsx')).grids).toHaveLength(2);
});

test('a password is one sentence', () => {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
  const bytes = XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array;
  expect(() => readBytes('a.xlsx', bytes)).toThrow(
    new Error('a.xlsx is locked with a password; please save a copy of it without one.'),
  );
});

test('a document of another program in the same container is one sentence', () => {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/WordDocument', Buffer.alloc(64));
  const bytes = XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array;
  expect(() => readBytes('a.xls', bytes)).toThrow(
    new Error("a.xls can't be opened as a spreadsheet: it is damaged, or a file of another kind."),
  );
});

test('formulas of which the file has no value are told; those that give an empty text are not', () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]),
    'Sheet',
  );
  const zip = XLSX.CFB.read(write(book, 'xlsx'), { type: 'buffer' });
  const sheet = zip.FileIndex[zip.FullPaths.findIndex((path: string) => path.endsWith('sheet1.xml'))];
  if (!sheet) throw new Error('bug: the workbook has no sheet');
  const xml = Buffer.from(sheet.content as Uint8Array)
    .toString()
    .replace(/<c r="A2".*?<\/c>/, '<c r="A2"><f>1+1</f><v></v></c>')
    .replace(/<c r="B2".*?<\/c>/, '<c r="B2" t="str"><f>IF(TRUE,"","")</f><v></v></c>')
    .replace(/<c r="C2".*?<\/c>/, '<c r="C2"><f>A2</f></c>');
  sheet.content = Buffer.from(xml);
  const bytes = XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' } as object) as Uint8Array;
  const { notes } = readBytes('a.xlsx', bytes).grids[0] ?? {};
  expect(notes).toMatchObject([{ code: 'file_formulas', row: 1, column: 0 }]);
  expect(notes?.[0]?.message.en).toMatch(/^2 formulas have no saved value/);
});
