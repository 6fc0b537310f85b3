// The book that the preview opens: a file, or a few rows to begin with.
import { readSpreadsheet } from './files/read.ts';
import { type ArrayBook, arrayBook, type NewCell } from './grid/array.ts';

export interface BookOptions {
  readonly path?: string | undefined;
  /** 'ja' gives a Japanese spreadsheet. */
  readonly language: string;
  readonly timeZone: string;
}

/** A book with the tabs of a file; a first tab, Contacts, where there is none. */
export function openBook({ path, language, timeZone }: BookOptions): ArrayBook {
  const isJapanese = language.startsWith('ja');
  const locale = isJapanese ? 'ja_JP' : 'en_US';
  if (!path) {
    const rows = isJapanese ? firstRowsJa : firstRowsEn;
    return arrayBook({ name: isJapanese ? '連絡先' : 'Contacts', timeZone, locale, tabs: { Contacts: rows } });
  }
  const file = readSpreadsheet(path);
  const tabs: Record<string, NewCell[][]> = {};
  for (const { tab, cells } of file.grids) tabs[freeName(tab, tabs)] = cells.map((row) => [...row]);
  return arrayBook({ name: file.name, timeZone, locale, tabs });
}

const freeName = (name: string, taken: object, n = 2): string =>
  name in taken ? (`${name} ${n}` in taken ? freeName(name, taken, n + 1) : `${name} ${n}`) : name;

const firstRowsEn = [
  ['Name', 'Company', 'Email'],
  ['Ann Baker', 'Baker & Sons', 'ann@example.com'],
  ['Ken Sato', 'Sato Works', 'ken@example.com'],
];
const firstRowsJa = [
  ['氏名', '会社名', 'メールアドレス'],
  ['佐藤 健', '佐藤製作所', 'ken@example.com'],
  ['鈴木 葵', '鈴木商店', 'aoi@example.com'],
];
