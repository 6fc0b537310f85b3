// The cells of a workbook: XLSX, XLSM, XLSB, XLS, ODS, and the tables of XML and HTML that are sold as XLS.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import type { FileCell, FileGrid } from './grid.ts';
import { type FileNote, formulaNote } from './note.ts';
import { FileProblem } from './problem.ts';

const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
};

function cellOf(cell: XLSX.CellObject | undefined): FileCell {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  return cell.t === 'e' ? (errorTexts[Number(cell.v)] ?? '#N/A') : cell.v;
}

/** The formulas of which the file has no value, as a program leaves them that computes nothing. */
function notesOf(rows: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[]): FileNote[] {
  let count = 0;
  let first: readonly [row: number, column: number] | undefined;
  rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      if (cell?.t !== 'z' || cell.f === undefined) return;
      count++;
      first ??= [at, column];
    });
  });
  return first ? [formulaNote(...first, count)] : [];
}

function gridOf(tab: string, sheet: XLSX.DenseWorkSheet): FileGrid {
  const data = sheet['!data'] ?? [];
  const rows = Array.from(data, (row) => Array.from(row ?? [], cellOf));
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const filled = (row: readonly FileCell[]): number => row.findLastIndex((cell) => cell !== '') + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  for (const row of rows) {
    if (row.length > width) row.length = width;
    while (row.length < width) row.push('');
  }
  return { tab, cells: rows, notes: notesOf(data) };
}

const options: XLSX.ParsingOptions = {
  cellDates: true,
  UTC: true,
  dense: true,
  cellText: false,
  cellHTML: false,
  // Without stubs a formula that has no value would be left out.
  sheetStubs: true,
};

/** The library writes its doubts about number formats to the terminal; they are none of its user's. */
function quietly<T>(read: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } finally {
    console.error = error;
  }
}

/**
 * Excel 5 and 95 wrote texts in the encoding of their country;
 * the tables for those are loaded only for such a file.
 */
const libraryWithEncodings = (): typeof XLSX =>
  createRequire(join(import.meta.dirname, 'workbook.ts'))('@e965/xlsx') as typeof XLSX;

const hasPassword = (error: unknown): boolean =>
  error instanceof Error && /password|encrypt/i.test(error.message);

/**
 * Every tab with its cells; a date is a Date whose UTC fields are the day and time that the cell shows.
 * @param content the bytes of a file, or the text of one that is XML or HTML
 * @param isOld whether the file is in the binary format before 2007
 * @throws FileProblem if it is no workbook, or locked with a password
 */
export function parseWorkbook(
  name: string,
  content: Uint8Array | string,
  isOld = false,
): readonly FileGrid[] {
  try {
    const library = isOld ? libraryWithEncodings() : XLSX;
    const book = quietly(() =>
      library.read(
        content,
        typeof content === 'string' ? { ...options, type: 'string', raw: true } : options,
      ),
    );
    return book.SheetNames.map((tab) => gridOf(tab, (book.Sheets[tab] ?? {}) as XLSX.DenseWorkSheet));
  } catch (error) {
    if (hasPassword(error)) {
      throw new FileProblem(
        `${name} is locked with a password; please save a copy of it without one.`,
        `${name} はパスワードで保護されています。パスワードなしで保存し直してください。`,
      );
    }
    throw new FileProblem(
      `${name} can't be opened as a spreadsheet: it is damaged, or a file of another kind.`,
      `${name} を表計算のファイルとして開けません。壊れているか、別の種類のファイルです。`,
    );
  }
}
