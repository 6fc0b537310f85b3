// The words of a column that nobody knows, reported once and together.
import type { Level } from '../core/vocabulary/problem.ts';
import type { ColumnWords } from './cells/column-words.ts';
import type { ProblemLog } from './problem-log.ts';

/** So many are named. */
const MOST_WORDS = 50;

/**
 * Notes the unknown words of a column, with the number of their rows.
 * @param key of the column, as it is named to the user
 * @param at its place in the grid, from 0
 */
export function noteUnknownWords(
  log: ProblemLog,
  level: Level,
  key: string,
  at: number,
  words: ColumnWords<unknown>,
): void {
  const unknown = words.unknown();
  if (unknown.length === 0) return;
  log.addColumn(level, 'unknown_words', at, {
    column: key,
    words: unknown.slice(0, MOST_WORDS).map(({ word, rows }) => ({ word, rows })),
    rows: unknown.reduce((sum, { rows }) => sum + rows, 0),
  });
}
