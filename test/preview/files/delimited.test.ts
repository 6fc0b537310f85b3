// Line ends, separators and quotation marks of every kind:
// what is wrong costs its own row at most, and is told.
import { describe, expect, test } from '@jest/globals';
import { parseDelimited } from '../../../preview/files/delimited.ts';
import { fc } from '../../seed.ts';

const parsed = (text: string) => parseDelimited(text, 'UTF-8');
const codes = (text: string) => parsed(text).notes.map(({ code, row, column }) => [code, row, column]);
const lines = (...rows: string[]): string => rows.join('\n');

describe('line ends', () => {
  test('CR LF, LF and CR each end a row, in any mixture', () => {
    expect(parsed('a,b\r\n1,2\n3,4\r5,6\r\r\n7,8').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ]);
  });

  test('within quotation marks are line breaks of the cell', () => {
    expect(parsed('a,b\r\n"1\r\n2",3\r"4\r5",6').cells).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
      ['4\n5', '6'],
    ]);
  });
});

describe('the separator', () => {
  test.each([',', '\t', ';', '|'])('%j is found among cells that hold the others', (separator) => {
    const rows = [
      ['Name', 'Note', 'Amount'],
      ['Ada', '"a, b; c|d"', '1'],
      ['Bo', 'x', '2'],
    ];
    const found = parsed(rows.map((row) => row.join(separator)).join('\n'));
    expect(found.separator).toBe(separator);
    expect(found.cells[1]).toEqual(['Ada', 'a, b; c|d', '1']);
    expect(found.notes).toEqual([]);
  });

  test.each([
    ['decimal commas', lines('Name;Betrag;Summe', 'Ada;1,50;2,75', 'Bo;3,00;4,25'), ';'],
    ['sentences', lines('Name;Note', 'Ada;Hello, world, nice', 'Bo;Hi, there, you'), ';'],
    [
      'a title with a comma above the table',
      lines('Kunden, Stand 2026', '', 'Name;Firma', 'Ada;Nord', 'Bo;Ost'),
      ';',
    ],
    ['one column of names with commas', lines('Name', 'Sample, Ada', 'Trial, Ben'), ''],
    ['one column', lines('Name', 'Ada', 'Bo'), ''],
    [
      'notes above the header',
      lines('Notes:', '"Some, words"', '', 'First,Last,Mail', 'Ada,Sample,a@x'),
      ',',
    ],
    ['the line by which Excel names it', lines('sep=;', 'a;b,c,d', '1;2,3,4'), ';'],
  ])('with %s', (_what, text, separator) => {
    expect(parsed(text).separator).toBe(separator);
  });

  test('the line that names it is no row', () => {
    expect(parsed('sep=;\r\na;b\r\n1;2\r\n').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('quotation marks', () => {
  test('that are right are nothing to speak of', () => {
    const text = lines('a,b', '"two', 'lines","x ""y"", z"', '"",27" monitor', '1,"2"');
    expect(parsed(text)).toMatchObject({
      cells: [
        ['a', 'b'],
        ['two\nlines', 'x "y", z'],
        ['', '27" monitor'],
        ['1', '2'],
      ],
      notes: [],
    });
  });

  test.each([
    ['closes before the end of its cell', '"North" Ltd,a@x,1', ['North Ltd', 'a@x', '1']],
    ['is never closed', '"Ada,a@x,1', ['Ada', 'a@x', '1']],
    ['is never closed in the last cell', 'Ada,a@x,"1', ['Ada', 'a@x', '1']],
    ['opens nothing', 'Ada",a@x,1', ['Ada', 'a@x', '1']],
    [
      'is not doubled within a cell',
      '"Ada "the first" S., Ltd",a@x,1',
      ['Ada "the first" S., Ltd', 'a@x', '1'],
    ],
    ['begins a formula of text', 'Ada,"=A("b")",1', ['Ada', '=A("b")', '1']],
  ])('one that %s costs its own row at most, and is told', (_what, wrong, right) => {
    const text = lines('Name,Mail,Amount', 'Bo,b@x,2', wrong, 'Cy,"c@x",3', '"Di, Dr.",d@x,"4"', 'Ed,"",5');
    expect(parsed(text).cells).toEqual([
      ['Name', 'Mail', 'Amount'],
      ['Bo', 'b@x', '2'],
      right,
      ['Cy', 'c@x', '3'],
      ['Di, Dr.', 'd@x', '4'],
      ['Ed', '', '5'],
    ]);
    expect(codes(text)).toEqual([['file_quotes', 2, 0]]);
  });

  test('one that is not doubled within a cell of two lines costs nothing', () => {
    expect(parsed(lines('a,b', '"Note with "quoted" word', 'second line",x', '1,2')).cells).toEqual([
      ['a', 'b'],
      ['Note with "quoted" word\nsecond line', 'x'],
      ['1', '2'],
    ]);
  });

  test('spaces before one belong to no cell', () => {
    expect(parsed(lines('Name,Company', 'Ada, "North, Inc."', 'Bo,"South"')).cells).toEqual([
      ['Name', 'Company'],
      ['Ada', 'North, Inc.'],
      ['Bo', 'South'],
    ]);
  });

  test('never change a row that has none, wherever they are put', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`Person ${at}`, `p${at}@x`, `${at}`]);
    const change = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 14 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts = rows.map((row) => row.join(','));
        for (const [row, at] of changes) texts[row] = `${texts[row]?.slice(0, at)}"${texts[row]?.slice(at)}`;
        const found = parsed(`Name,Mail,No\n${texts.join('\n')}`).cells.slice(1);
        const untouched = rows.filter((_, row) => changes.every(([changed]) => changed !== row));
        for (const row of untouched) expect(found.map((cells) => cells.slice(0, 3))).toContainEqual(row);
      }),
    );
  });

  test('that are wrong in every row are read in linear time', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `"Person ${at},p${at}@x`);
    const found = parsed(`Name,Mail\n${rows.join('\n')}`);
    expect(found.cells).toHaveLength(20_001);
    expect(found.cells[20_000]).toEqual(['Person 19999', 'p19999@x']);
  });
});

describe('rows with more cells than the header row', () => {
  test('are told, once a table, with the first place', () => {
    const text = lines('Name,Note', 'Ada,x', 'Bo,well, then', 'Cy,y,', 'Di,a,b,c', 'Ed,z');
    expect(codes(text)).toEqual([['file_wide', 2, 2]]);
    expect(parsed(text).notes[0]?.message.en).toMatch(/^Rows 3, 5: more cells than the header row has/);
    expect(parsed(text).notes[0]?.message.ja).toMatch(/^3・5行目：見出しより多くの/);
  });

  test('a title above the header is none of them', () => {
    expect(codes(lines('Customers,2026', '', 'Name,Company,Mail,Phone', 'Ada,North,a@x,1'))).toEqual([]);
  });
});

describe('letters that could not be read', () => {
  test('are told, with the number of cells and the encoding', () => {
    const { notes } = parseDelimited('Name,Town\nAd\ufffd,B\ufffd\ufffd\n', 'Shift_JIS');
    expect(notes).toMatchObject([{ code: 'file_letters', row: 1, column: 0 }]);
    expect(notes[0]?.message.en).toMatch(/^2 cells have letters that can't be read \(.*Shift_JIS\)/);
  });
});

test('columns and rows that hold nothing at the end are no part of the table', () => {
  expect(parsed('a,b,,\n1,2,,\n,,,\n\n').cells).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});
