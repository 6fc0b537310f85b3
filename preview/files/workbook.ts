// The cells of an XLSX file.
import XLSX from '@e965/xlsx';
import { FileProblem } from './problem.ts';
import type { FileCell, FileGrid } from './read.ts';

function cellOf(cell: XLSX.CellObject | undefined): FileCell {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  return cell.t === 'e' ? (cell.w ?? '#N/A') : cell.v;
}

function gridOf(tab: string, sheet: XLSX.DenseWorkSheet): FileGrid {
  const rows = Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? [], cellOf));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { tab, cells: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')) };
}

/**
 * Every tab with its cells; a date is a Date whose UTC fields are the day and time that the cell shows.
 * @fails with a FileProblem when the bytes are no workbook
 */
export function parseXlsx(name: string, bytes: Uint8Array): readonly FileGrid[] {
  try {
    const book = XLSX.read(bytes, { cellDates: true, UTC: true, dense: true });
    return book.SheetNames.map((tab) => gridOf(tab, (book.Sheets[tab] ?? {}) as XLSX.DenseWorkSheet));
  } catch {
    throw new FileProblem(
      `${name} can't be opened as an XLSX file: it is damaged, locked with a password, or of another kind.`,
      `${name} を XLSX ファイルとして開けません。壊れているか、パスワードで保護されているか、別の種類のファイルです。`,
    );
  }
}
