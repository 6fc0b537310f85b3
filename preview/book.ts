// The book that the preview opens: the user's own files, or the sample.
import { basename } from 'node:path';
import type { FileNote } from './files/note.ts';
import { readSpreadsheet } from './files/read.ts';
import { type ArrayBook, arrayBook, type NewCell } from './grid/array.ts';
import { day as dateCell } from './grid/formats.ts';
import { sampleGrids } from './sample.ts';

export interface BookOptions {
  /** A CSV or a workbook; without one, the sample. */
  readonly path?: string | undefined;
  /** Further files, each with one of the logs. */
  readonly activities?: string | undefined;
  readonly deals?: string | undefined;
  /** 'ja' gives a Japanese spreadsheet. */
  readonly language: string;
  /** As Google writes it, such as de_DE; that of the language if left out. */
  readonly locale?: string | undefined;
  readonly timeZone: string;
  /** The day from which the sample's days are counted, as 2026-11-22; the real one if left out. */
  readonly today?: string | undefined;
}

export interface TabNote extends FileNote {
  readonly tab: string;
}

export type Role = 'contacts' | 'activities' | 'deals';

export interface OpenedBook {
  readonly book: ArrayBook;
  /** The tabs that came from files of one tab each: the user has said what they are. */
  readonly named: Readonly<Partial<Record<Role, string>>>;
  /** In which encoding each text file was read. */
  readonly readAs: readonly string[];
  /** What the files' reader has to say. */
  readonly notes: readonly TabNote[];
}

/**
 * A book with the tabs of the files, or of the sample.
 * @throws FileProblem, one sentence, if a file can't be read
 */
export function openBook(options: BookOptions): OpenedBook {
  const { path, language, timeZone, today } = options;
  const isJapanese = language.startsWith('ja');
  const tabs: Record<string, readonly (readonly NewCell[])[]> = Object.create(null);
  const named: Partial<Record<Role, string>> = {};
  const readAs: string[] = [];
  const notes: TabNote[] = [];
  if (path === undefined) {
    const day = today ?? new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
    for (const { tab, cells } of sampleGrids(day, isJapanese ? 'ja' : 'en'))
      tabs[tab] = cells.map((row) => row.map(dated));
  }
  const files = { contacts: path, activities: options.activities, deals: options.deals };
  for (const [role, file] of Object.entries(files) as [Role, string | undefined][]) {
    if (file === undefined) continue;
    const { grids, name: fileName, encoding } = readSpreadsheet(file);
    if (encoding !== undefined) readAs.push(`${fileName}: ${encoding}`);
    for (const grid of grids) {
      const tab = freeName(grid.tab, tabs);
      tabs[tab] = grid.cells;
      notes.push(...grid.notes.map((note) => ({ ...note, tab })));
      if (grids.length === 1) named[role] = tab;
    }
  }
  const name = path === undefined ? (isJapanese ? '見本' : 'Sample') : basename(path);
  const locale = options.locale ?? (isJapanese ? 'ja_JP' : 'en_US');
  return { book: arrayBook({ name, timeZone, locale, tabs }), named, readAs, notes };
}

/** ISO text as a date cell, as Sheets makes of it. */
const dated = (cell: string | number): NewCell =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? dateCell(cell) : cell;

const freeName = (name: string, taken: object, n = 2): string =>
  name in taken ? (`${name} ${n}` in taken ? freeName(name, taken, n + 1) : `${name} ${n}`) : name;
