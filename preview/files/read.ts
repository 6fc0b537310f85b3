// Reading a user's file into grids of cells.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseDelimited, type Separator } from './delimited.ts';
import { decodeText, type Encoding } from './encoding.ts';
import { emptyFile, FileProblem, notSpreadsheet } from './problem.ts';
import { parseXlsx } from './xlsx.ts';

/** Text as the file has it; numbers, booleans and dates only from XLSX. A date's UTC fields are what the cell shows. */
export type FileCell = string | number | boolean | Date;

export interface FileGrid {
  readonly tab: string;
  /** Rows of equal width; blank cells are "". */
  readonly cells: readonly (readonly FileCell[])[];
}

export interface SpreadsheetFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly grids: readonly FileGrid[];
  /** Of a text file. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

const textEndings = new Set(['.csv', '.tsv', '.tab', '.txt', '']);

/** What a file is that begins with these bytes, each from 0 to 255. */
const otherKinds: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
];

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads the bytes of a CSV, TSV or XLSX file.
 * @param path where it lies, or only its name; its ending counts for text files
 * @fails with a FileProblem, one sentence, for anything else
 */
export function readBytes(path: string, bytes: Uint8Array): SpreadsheetFile {
  const name = basename(path);
  const ending = extname(name).toLowerCase();
  if (bytes.length === 0) throw emptyFile(name);
  if (beginsWith(bytes, zip)) {
    const grids = parseXlsx(name, bytes);
    if (grids.every(({ cells }) => cells.length === 0)) throw emptyFile(name);
    return { name, grids };
  }
  if (beginsWith(bytes, oldExcel)) {
    throw new FileProblem(
      `${name} is an old Excel file or locked with a password; please save it as XLSX without a password.`,
      `${name} は古い形式の Excel ファイルか、パスワードで保護されています。パスワードなしの XLSX で保存し直してください。`,
    );
  }
  const other = otherKinds.find(([, start]) => beginsWith(bytes, start));
  if (other) throw notSpreadsheet(name, other[0]);
  if (ending === '.xlsx') throw notSpreadsheet(name, 'another kind of file');
  if (!textEndings.has(ending)) throw notSpreadsheet(name, `a ${ending.slice(1).toUpperCase()} file`);
  const { text, encoding } = decodeText(name, bytes);
  if (text.trim() === '') throw emptyFile(name);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) throw notSpreadsheet(name, 'a web page');
  const { cells, separator } = parseDelimited(name, text);
  return { name, grids: [{ tab: basename(name, extname(name)), cells }], encoding, separator };
}

/** Reads a file. @fails with a FileProblem, one sentence, when there is no such file or it is no spreadsheet */
export function readSpreadsheet(path: string): SpreadsheetFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FileProblem(
      isMissing ? `There is no file ${path}.` : `${path} can't be read; is it a file that you may open?`,
      isMissing
        ? `${path} というファイルはありません。`
        : `${path} を読み取れません。ファイルの種類と権限を確認してください。`,
    );
  }
  return readBytes(path, bytes);
}
