// The book that the preview opens: the user's own file, or the sample.
import { basename } from 'node:path';
import { readSpreadsheet } from './files/read.ts';
import { type ArrayBook, arrayBook, type NewCell } from './grid/array.ts';
import { day as dateCell } from './grid/formats.ts';
import { sampleGrids, withRealDays } from './sample.ts';

export interface BookOptions {
  /** A CSV or XLSX file; without one, the sample. */
  readonly path?: string | undefined;
  /** Further files, each with one of the logs. */
  readonly activities?: string | undefined;
  readonly deals?: string | undefined;
  /** 'ja' gives a Japanese spreadsheet. */
  readonly language: string;
  readonly timeZone: string;
  /** The day from which the sample's days are counted, as 2026-11-22; the real one if left out. */
  readonly today?: string | undefined;
}

export interface OpenedBook {
  readonly book: ArrayBook;
  /** The tabs that came from files of one tab each: the user has said what they are. */
  readonly named: Readonly<Partial<Record<'contacts' | 'activities' | 'deals', string>>>;
  /** In which encoding each text file was read. */
  readonly readAs: readonly string[];
}

/** A book with the tabs of the files, or of the sample. @fails with one sentence when a file cannot be read */
export function openBook({ path, activities, deals, language, timeZone, today }: BookOptions): OpenedBook {
  const isJapanese = language.startsWith('ja');
  const tabs: Record<string, NewCell[][]> = {};
  const named: Partial<Record<'contacts' | 'activities' | 'deals', string>> = {};
  const readAs: string[] = [];
  const day = today ?? new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  if (path === undefined) {
    for (const { tab, cells } of sampleGrids(day, isJapanese ? 'ja' : 'en'))
      tabs[tab] = cells.map((row) => row.map(dated));
  }
  for (const [role, file] of Object.entries({ contacts: path, activities, deals }) as [
    keyof typeof named,
    string | undefined,
  ][]) {
    if (file === undefined) continue;
    const { grids, name: fileName, encoding } = readSpreadsheet(file);
    if (encoding !== undefined) readAs.push(`${fileName}: ${encoding}`);
    for (const { tab, cells } of grids) {
      const name = freeName(tab, tabs);
      tabs[name] = cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? withRealDay(cell, day) : cell)),
      );
      if (grids.length === 1) named[role] = name;
    }
  }
  const name = path === undefined ? (isJapanese ? '見本' : 'Sample') : basename(path);
  return { book: arrayBook({ name, timeZone, locale: isJapanese ? 'ja_JP' : 'en_US', tabs }), named, readAs };
}

/** The sample's files have days relative to today; every other text stays as it is. */
const withRealDay = (cell: string, today: string): string => withRealDays([[cell]], today)[0]?.[0] ?? cell;

/** ISO text as a date cell, as Sheets makes of it. */
const dated = (cell: string | number): NewCell =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? dateCell(cell) : cell;

const freeName = (name: string, taken: object, n = 2): string =>
  name in taken ? (`${name} ${n}` in taken ? freeName(name, taken, n + 1) : `${name} ${n}`) : name;
