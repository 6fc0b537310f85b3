// `--out`: every tab with its values, as a workbook.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import XLSX from '@e965/xlsx';
import type { ArrayBook } from '../grid/array.ts';
import { Refusal } from '../refusal.ts';

const EPOCH_MS = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Excel takes at most this many characters in a tab's name, and none of these. */
const MOST_NAME_CHARACTERS = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;

/**
 * Asked before the work is done.
 * @throws Refusal if the file can't be written there, or is no XLSX by its name
 */
export function checkOut(path: string): void {
  if (!/\.xlsx$/i.test(path)) {
    throw new Refusal(
      `--out is ${path}; expected a name that ends in .xlsx.`,
      `--out が ${path} です。.xlsx で終わるファイル名を指定してください。`,
    );
  }
  const folder = dirname(path);
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  throw new Refusal(
    `${path} can't be written: there is no folder ${folder}.`,
    `${path} に書き込めません。${folder} というフォルダーはありません。`,
  );
}

/** @throws Refusal if it can't be written */
export function writeOut(path: string, book: ArrayBook): void {
  try {
    writeFileSync(path, workbookBytes(book));
  } catch (error) {
    if ((error as { code?: string }).code === undefined) throw error;
    throw new Refusal(
      `${path} can't be written; is it a file that you may change, and not open elsewhere?`,
      `${path} に書き込めません。ファイルの権限と、ほかで開いていないことを確認してください。`,
    );
  }
}

/** Every tab with its values. */
function workbookBytes(book: ArrayBook): Buffer {
  const file = XLSX.utils.book_new();
  for (const { name } of book.tabs()) {
    const sheet = XLSX.utils.aoa_to_sheet(
      book.cells(name).map((row) => row.map(plain)),
      {
        UTC: true,
        dateNF: 'yyyy-mm-dd',
      },
    );
    XLSX.utils.book_append_sheet(file, sheet, nameIn(file, name));
  }
  return XLSX.write(file, { type: 'buffer', bookType: 'xlsx', compression: true });
}

const plain = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'serial' in cell
    ? new Date(EPOCH_MS + Number(cell.serial) * MS_PER_DAY)
    : cell;

/** A name for a tab that Excel takes, different from those before it. */
function nameIn(file: XLSX.WorkBook, name: string): string {
  const bare =
    name
      .replace(FORBIDDEN_IN_NAME, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Tab';
  const taken = new Set(file.SheetNames.map((other) => other.toLowerCase()));
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : ` ${n}`;
    const tried = bare.slice(0, MOST_NAME_CHARACTERS - ending.length) + ending;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
