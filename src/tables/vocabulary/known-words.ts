// Whether a cell says a word that is known, by the column that it would be in.
import type { Cell } from '../grid.ts';
import { isKnownWord } from './meaning.ts';
import type { WordColumn } from './word-list.ts';

const knownIn =
  (column: WordColumn) =>
  (cell: Cell): boolean =>
    typeof cell === 'string' && isKnownWord(column, cell);

export const looksLikeKind = knownIn('kind');
export const looksLikeSide = knownIn('side');
export const looksLikeResult = knownIn('result');
export const looksLikeReason = knownIn('reason');
export const looksLikeStatus = knownIn('status');
