// The references of a formula's text, and the volatile functions behind them.
import { parseA1 } from './area.ts';
import type { Area, Book, TabFacts } from './grid.ts';

const REFERENCE =
  /(?<![\p{L}\p{N}_.!])(?:(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?(?:[A-Z]{1,3}\$?\d*|\d+))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d*|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/giu;
const VOLATILE = /(?<![\p{L}\p{N}_.])(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/iu;

const withoutText = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');

/** The area of one reference such as "'My tab'!A2:F"; undefined if there is no such tab. */
export function areaOfReference(
  reference: string,
  home: number,
  tabs: readonly TabFacts[],
): Area | undefined {
  const match = new RegExp(`^${REFERENCE.source}$`, 'iu').exec(reference.trim());
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const tab = tabs.find((facts) =>
    name === undefined ? facts.id === home : facts.name.toLowerCase() === name.toLowerCase(),
  );
  const area = tab && match?.[3] ? parseA1(match[3], tab) : undefined;
  if (!area || !tab || area.top >= tab.rows || area.left >= tab.columns) return undefined;
  return {
    ...area,
    rows: Math.min(area.rows, tab.rows - area.top),
    columns: Math.min(area.columns, tab.columns - area.left),
  };
}

/** All areas that a formula in the tab `home` names, also through named ranges. */
function references(
  formula: string,
  home: number,
  tabs: readonly TabFacts[],
  names: Readonly<Record<string, Area>>,
): Area[] {
  const bare = withoutText(formula);
  const direct = [...bare.matchAll(REFERENCE)].flatMap(([whole]) => areaOfReference(whole, home, tabs) ?? []);
  const words = new Set(bare.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  return [...direct, ...Object.entries(names).flatMap(([name, area]) => (words.has(name) ? [area] : []))];
}

/**
 * The first volatile function that a formula uses, itself or
 * through the cells that it names; undefined if there is none.
 */
export function volatileBehind(formula: string, home: number, book: Book): string | undefined {
  const tabs = book.tabs();
  const names = book.names();
  const cells = new Map<number, ReturnType<Book['formulaCells']>>();
  const seen = new Set<string>();
  const waiting = [{ formula, home }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const found = VOLATILE.exec(withoutText(next.formula));
    if (found) return found[1]?.toUpperCase();
    for (const area of references(next.formula, next.home, tabs, names)) {
      const inTab = cells.get(area.tab) ?? book.formulaCells(area.tab);
      cells.set(area.tab, inTab);
      for (const { row, column, formula: text } of inTab) {
        const isInside =
          row >= area.top &&
          row < area.top + area.rows &&
          column >= area.left &&
          column < area.left + area.columns;
        const key = `${area.tab}:${row}:${column}`;
        if (!isInside || seen.has(key)) continue;
        seen.add(key);
        waiting.push({ formula: text, home: area.tab });
      }
    }
  }
  return undefined;
}
