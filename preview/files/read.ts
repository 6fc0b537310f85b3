// Reading a user's file into grids of cells.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseDelimited } from './delimited.ts';
import { decodeText, type Encoding } from './encoding.ts';
import type { FileGrid } from './grid.ts';
import { emptyFile, FileProblem, notSpreadsheet } from './problem.ts';
import type { Separator } from './separator.ts';
import { parseWorkbook } from './workbook.ts';

export interface SpreadsheetFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly grids: readonly FileGrid[];
  /** Of a text file. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

const textEndings = new Set(['.csv', '.tsv', '.tab', '.txt', '']);
/** Many programs write a text, XML or HTML table and call it XLS. */
const ENDING_OF_ANYTHING = '.xls';

const picture = { en: 'a picture', ja: '画像' };
const webPage = { en: 'a web page', ja: 'ウェブページ' };
const otherKind = { en: 'another kind of file', ja: '別の種類のファイル' };

/** What a file is that begins with these bytes, each from 0 to 255. */
const otherKinds: readonly (readonly [{ en: string; ja: string }, readonly number[]])[] = [
  [{ en: 'a PDF', ja: 'PDF' }, [0x25, 0x50, 0x44, 0x46]],
  [picture, [0x89, 0x50, 0x4e, 0x47]],
  [picture, [0xff, 0xd8, 0xff]],
  [picture, [0x47, 0x49, 0x46, 0x38]],
  [{ en: 'a compressed file', ja: '圧縮ファイル' }, [0x1f, 0x8b]],
];

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A workbook's tabs. @throws FileProblem if none of them holds anything */
function workbookOf(name: string, content: Uint8Array | string, isOld = false): SpreadsheetFile {
  const grids = parseWorkbook(name, content, isOld);
  if (grids.every(({ cells }) => cells.length === 0)) throw emptyFile(name);
  return { name, grids };
}

/**
 * What a text of tags is: a workbook of Excel's or OpenOffice's XML, or a table of HTML that is called XLS.
 */
function isTable(text: string, ending: string): boolean {
  const start = text.slice(0, 4000);
  if (/urn:schemas-microsoft-com:office:spreadsheet|urn:oasis:names:tc:opendocument/.test(start)) return true;
  return ending === ENDING_OF_ANYTHING && /<table\b/i.test(text);
}

/**
 * Reads the bytes of a CSV, TSV, XLSX, XLSM, XLSB, XLS or ODS file.
 * @param path where it lies, or only its name; its ending counts for text files
 * @throws FileProblem, one sentence, for anything else
 */
export function readBytes(path: string, bytes: Uint8Array): SpreadsheetFile {
  const name = basename(path);
  const ending = extname(name).toLowerCase();
  if (bytes.length === 0) throw emptyFile(name);
  if (beginsWith(bytes, zip)) return workbookOf(name, bytes);
  if (beginsWith(bytes, oldExcel)) return workbookOf(name, bytes, true);
  const other = otherKinds.find(([, start]) => beginsWith(bytes, start));
  if (other) throw notSpreadsheet(name, other[0]);
  if (/^\.(?:xls[xmb]|ods)$/.test(ending)) throw notSpreadsheet(name, otherKind);
  const { text, encoding } = decodeText(name, bytes);
  if (text.trim() === '') throw emptyFile(name);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) {
    if (!isTable(text, ending)) throw notSpreadsheet(name, webPage);
    return workbookOf(name, text);
  }
  if (!textEndings.has(ending) && ending !== ENDING_OF_ANYTHING) {
    const kind = ending.slice(1).toUpperCase();
    throw notSpreadsheet(name, { en: `a ${kind} file`, ja: `${kind} ファイル` });
  }
  const { cells, separator, notes } = parseDelimited(text, encoding);
  return { name, grids: [{ tab: basename(name, extname(name)), cells, notes }], encoding, separator };
}

/** Reads a file. @throws FileProblem, one sentence, if there is no such file or it is no spreadsheet */
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
