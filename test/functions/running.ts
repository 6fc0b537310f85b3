// Runs the docs' examples: the built add-on in the strict host, over plain arrays.
import { arrayBook, type NewCell } from '../../preview/grid/array.ts';
import { type Host, openHost } from '../../preview/host/host.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { readFolder } from '../../preview/host/manifest.ts';
import { type Block, isAsShown, typed } from '../../scripts/reference/block.ts';
import { functions } from '../../src/functions/all.ts';
import { cellValues } from './engine.ts';

const files = readFolder('dist');
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const asDate = (cell: string): NewCell => (ISO_DAY.test(cell) ? new Date(cell) : typed(cell));

/** A host on the tabs of an example; days are Dates, as in cells of a sheet, or text. */
export function hostOf({ tabs }: Block, days: 'dates' | 'texts'): Host {
  const cellOf = days === 'dates' ? asDate : typed;
  const grids = Object.entries(tabs).map(
    ([name, rows]) => [name, rows.map((row) => row.map(cellOf))] as const,
  );
  const book = arrayBook({ tabs: { Here: [], ...Object.fromEntries(grids) } });
  return openHost({ files, book, stages: keptStages });
}

const rowsOf = (result: unknown): unknown[][] => (Array.isArray(result) ? result : [[result]]);

const isOurs = (formula: string): boolean => functions.some(({ name }) => formula.startsWith(`=${name}(`));

/** A result as the docs write it, for a message. */
const written = (cell: unknown): string =>
  Object.prototype.toString.call(cell) === '[object Date]'
    ? (cell as Date).toISOString()
    : String(cell ?? '');

/**
 * What an example says wrongly, formula by formula; nothing where
 * all is right. Formulas of built-in functions go to the engine.
 */
export function faultsOf(block: Block, days: 'dates' | 'texts'): string[] {
  const host = hostOf(block, days);
  return block.asks.flatMap(({ formula, rows }) => {
    const results = isOurs(formula) ? rowsOf(host.evaluate(formula, 'Here')) : [cellValues([formula])];
    const isRight =
      results.length === rows.length &&
      results.every(
        (row, i) =>
          row.length === rows[i]?.length && row.every((cell, j) => isAsShown(cell, rows[i]?.[j] ?? '')),
      );
    return isRight
      ? []
      : [`${formula} gives\n${results.map((row) => `→ ${row.map(written).join(' | ')}`).join('\n')}`];
  });
}
