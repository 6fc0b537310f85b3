// The rows of the Rules table that explain the user's own words.
import { textOf } from '../cells/cells.ts';
import type { CellContext } from '../cells/dates.ts';
import type { Cell } from '../grid.ts';
import { isMeaning, type OwnWords, ownWordOf, withMeanings, withPoints } from '../vocabulary/own-words.ts';
import { entriesOf } from './document-settings.ts';
import { settingNumber } from './number-cell.ts';

/** The bounds of a word's points, as of those of a kind. */
export const wordPoints = { min: -1000, max: 1000 } as const;

/**
 * Takes the row of a word.
 * @param setting in lower case
 * @returns the words with this one, "other" where the setting is about something else,
 * "impossible" where the value is no key of any column, or no number within its bounds
 */
export function readOwnWord(
  words: OwnWords,
  setting: string,
  cell: Cell,
  context: CellContext,
): OwnWords | 'other' | 'impossible' {
  const own = ownWordOf(setting);
  if (own === undefined) return 'other';
  const text = textOf(cell, context.toDay);
  if (text === '') return words;
  if (own.side !== undefined) {
    const points = settingNumber(cell);
    const isPossible = points !== undefined && points >= wordPoints.min && points <= wordPoints.max;
    return isPossible ? withPoints(words, own.word, own.side, points) : 'impossible';
  }
  const meanings = entriesOf(text);
  return meanings.every(isMeaning) ? withMeanings(words, own.word, meanings) : 'impossible';
}
