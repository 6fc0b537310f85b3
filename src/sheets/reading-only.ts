// The workbook of a query: each method that writes, or takes the lock to do so, refuses.
import type { Workbook, Writing } from './workbook.ts';

const writing: Readonly<Record<keyof Writing, true>> = {
  make: true,
  layOut: true,
  fill: true,
  rewrite: true,
  append: true,
  setCell: true,
  setPlainCell: true,
  setCellIfAllowed: true,
  replaceCells: true,
  strike: true,
  putFormula: true,
  putChart: true,
  withScratch: true,
  locked: true,
};

/** The same workbook, whose methods that write throw an error with this message. */
export function readingOnly(workbook: Workbook, refusal: string): Workbook {
  const refuse = (): never => {
    throw new Error(refusal);
  };
  return { ...workbook, ...Object.fromEntries(Object.keys(writing).map((name) => [name, refuse])) };
}
