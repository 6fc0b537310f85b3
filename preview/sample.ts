// The sample books: a small studio's contacts, activities and deals, dated relative to today.
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

const files = ['contacts', 'activities', 'deals'] as const;
const tabs = { en: ['Contacts', 'Activities', 'Deals'], ja: ['連絡先', '活動', '商談'] } as const;
/** The header of the column whose cells are numbers. */
const amountHeader = { en: 'Amount', ja: '金額' } as const;

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
 * The tabs with contacts, activities and deals: in English a studio in Bristol, in Japanese one in Tokyo.
 * @param todayIso such as 2026-11-22
 */
export function sampleGrids(todayIso: string, language: 'en' | 'ja'): SampleGrid[] {
  return files.map((file, at) => {
    const text = readFileSync(join(FOLDER, language, `${file}.csv`), 'utf8');
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const [header = [], ...cells] = withRealDays(rows, todayIso);
    const amountAt = header.indexOf(amountHeader[language]);
    const cellOf = (cell: string, column: number) =>
      column === amountAt && cell !== '' ? Number(cell) : cell;
    return { tab: tabs[language][at] ?? file, cells: [header, ...cells.map((row) => row.map(cellOf))] };
  });
}
