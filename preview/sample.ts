// The sample book: a small studio's contacts, activities and deals, dated relative to today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface SampleGrid {
  readonly tab: string;
  /**
   * The header row and the rows below it. Days are ISO text,
   * amounts numbers, all else text as written; "" is blank.
   */
  readonly cells: readonly (readonly (string | number)[])[];
}

const FOLDER = join(import.meta.dirname, '../sample');
const DAY_MS = 86_400_000;

const relativeDay = /^today([+-]\d+)?$/;
const relativeMonths = /^month(?:\+\d+)?(?:, month(?:\+\d+)?)*$/;

/** Header names of columns whose cells are numbers, and of those whose cells are key words. */
const numberColumns = ['Amount'];
const wordColumns = ['Kind', 'From', 'Result', 'Reason'];

const rowsOf = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(FOLDER, file), 'utf8'), { skipEmptyLines: true }).data;

function resolvedCell(cell: string, todayIso: string): string {
  const day = relativeDay.exec(cell);
  if (day) return new Date(Date.parse(todayIso) + Number(day[1] ?? 0) * DAY_MS).toISOString().slice(0, 10);
  if (!relativeMonths.test(cell)) return cell;
  const months = cell
    .split(', ')
    .map((part) => Number(todayIso.slice(5, 7)) + Number(part.slice('month'.length)));
  return months.map((month) => ((month - 1) % 12) + 1).join(', ');
}

/**
 * Puts real days in the place of relative ones: `today-12` becomes ISO
 * text, `month+1, month+7` numbers of months from 1 to 12. Every other cell
 * stays as it is, so that it does nothing to a file that has no such cells.
 */
export const withRealDays = (cells: readonly (readonly string[])[], todayIso: string): string[][] =>
  cells.map((row) => row.map((cell) => resolvedCell(cell, todayIso)));

/**
 * The tabs Contacts, Activities and Deals.
 * @param todayIso such as 2026-11-22
 * @param language of the headers and key words; names and notes are in each person's own
 */
export function sampleGrids(todayIso: string, language: 'en' | 'ja'): SampleGrid[] {
  const japanese = new Map(language === 'ja' ? rowsOf('ja.csv').map(([en = '', ja = '']) => [en, ja]) : []);
  const worded = (text: string) => japanese.get(text) ?? text;
  return ['Contacts', 'Activities', 'Deals'].map((tab) => {
    const [header = [], ...rows] = withRealDays(rowsOf(`${tab.toLowerCase()}.csv`), todayIso);
    const cellOf = (text: string, column: number) => {
      if (numberColumns.includes(header[column] ?? '')) return text === '' ? '' : Number(text);
      return wordColumns.includes(header[column] ?? '') ? worded(text) : text;
    };
    return { tab, cells: [header.map(worded), ...rows.map((row) => row.map(cellOf))] };
  });
}
