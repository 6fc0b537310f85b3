// Workbooks that the browser tests open, and the days in them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';

export type BookCell = string | number | Date;

/** Writes a workbook of these tabs. @returns its path */
export function workbook(tabs: Readonly<Record<string, readonly (readonly BookCell[])[]>>): string {
  const file = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows as BookCell[][], { UTC: true, cellDates: true });
    XLSX.utils.book_append_sheet(file, sheet, name);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'goen-')), 'Book.xlsx');
  writeFileSync(path, XLSX.write(file, { type: 'buffer', bookType: 'xlsx' }));
  return path;
}

/** A day of a book, counted from 2026-01-01. */
export const dayOf = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day));
export const isoOf = (day: number): string => dayOf(day).toISOString().slice(0, 10);
