// Touches as a ledger goes through them: columns of numbers, for a log may have a hundred thousand.
import type { Day } from '../base/day.ts';
import type { Touch } from '../book/history.ts';
import { type ActivityKind, type Side, type TouchKind, touchKindKeys } from '../vocabulary/kinds.ts';

/** Touches, one a place. */
export interface Deeds {
  readonly days: ArrayLike<Day>;
  /** What each was, and from whom: see `deedOf`. */
  readonly deeds: ArrayLike<number>;
  /** Instead of the kind's points; nothing at all where no word has points of its own. */
  readonly points: ArrayLike<number | undefined> | undefined;
}

const placeOfKind: ReadonlyMap<string, number> = new Map(touchKindKeys.map((kind, place) => [kind, place]));

/** A kind and its side as one number; an ask from them is an inquiry. Undefined for what is no touch. */
export function deedOf(kind: ActivityKind, from: Side): number | undefined {
  const place = placeOfKind.get(kind === 'ask' && from === 'them' ? 'inquiry' : kind);
  return place === undefined ? undefined : 2 * place + (from === 'us' ? 0 : 1);
}

/** The kind of a deed. */
export const kindOfDeed = (deed: number): TouchKind => touchKindKeys[deed >> 1] as TouchKind;

/** The side of a deed. */
export const sideOfDeed = (deed: number): Side => ((deed & 1) === 0 ? 'us' : 'them');

/** Every deed there is, from 0. */
export const allDeeds: readonly number[] = touchKindKeys.flatMap((_, place) => [2 * place, 2 * place + 1]);

const dayOf = ({ day }: Touch): Day => day;
const ofTouch = ({ kind, from }: Touch): number => deedOf(kind, from) as number;
const ownPoints = ({ points }: Touch): number | undefined => points;
const hasOwnPoints = ({ points }: Touch): boolean => points !== undefined;

/** The touches of one person in columns. */
export const deedsOf = (touches: readonly Touch[]): Deeds => ({
  days: touches.map(dayOf),
  deeds: touches.map(ofTouch),
  points: touches.some(hasOwnPoints) ? touches.map(ownPoints) : undefined,
});
