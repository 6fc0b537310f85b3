// The form of the word lists: for each column whose cells have known words, the words of each meaning.
import type { DealResult, LossReason, Status } from '../../core/book/records.ts';
import type { ActivityKind, purchaseKind, Side } from '../../core/vocabulary/kinds.ts';

export type KindKey = ActivityKind | keyof typeof purchaseKind;

/** What a cell can mean, by its column; a kind may carry the side that it comes from. */
export interface Meanings {
  readonly kind: KindKey | `${KindKey}_${Side}`;
  readonly side: Side;
  readonly result: DealResult;
  readonly reason: LossReason;
  readonly status: Status;
}

export type WordColumn = keyof Meanings;

/**
 * The words of one language, each list in one text: separated
 * by | or a line break. A missing word is one line to add.
 */
export type WordList = {
  readonly [C in WordColumn]?: Readonly<Partial<Record<Meanings[C], string>>>;
};

/** The words of a list. */
export const wordsOf = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
