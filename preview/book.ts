// The book that the preview opens: the user's own file, or the sample.
import { readSpreadsheet } from './files/read.ts';
import { type ArrayBook, arrayBook, type NewCell } from './grid/array.ts';
import { day } from './grid/formats.ts';
import { sampleGrids } from './sample.ts';

export interface BookOptions {
  /** A CSV or XLSX file; without one, the sample. */
  readonly path?: string | undefined;
  /** 'ja' gives a Japanese spreadsheet. */
  readonly language: string;
  readonly timeZone: string;
  /** The day from which the sample's days are counted, as 2026-11-22; the real one if left out. */
  readonly today?: string | undefined;
}

/** A book with the tabs of the file or of the sample. @fails with one sentence when the file cannot be read */
export function openBook({ path, language, timeZone, today }: BookOptions): ArrayBook {
  const isJapanese = language.startsWith('ja');
  const locale = isJapanese ? 'ja_JP' : 'en_US';
  const tabs: Record<string, NewCell[][]> = {};
  if (path) {
    const file = readSpreadsheet(path);
    for (const { tab, cells } of file.grids) tabs[freeName(tab, tabs)] = cells.map((row) => [...row]);
    return arrayBook({ name: file.name, timeZone, locale, tabs });
  }
  const realToday = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  for (const { tab, cells } of sampleGrids(today ?? realToday, isJapanese ? 'ja' : 'en')) tabs[tab] = cells.map((row) => row.map(dated));
  return arrayBook({ name: isJapanese ? '見本' : 'Sample', timeZone, locale, tabs });
}

/** ISO text as a date cell, as Sheets makes of it. */
const dated = (cell: string | number): NewCell => (typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? day(cell) : cell);

const freeName = (name: string, taken: object, n = 2): string =>
  name in taken ? (`${name} ${n}` in taken ? freeName(name, taken, n + 1) : `${name} ${n}`) : name;
