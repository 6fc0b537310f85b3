// An index of people by a word: whom a key fits, one or several.
import { normalWord } from '../base/bilingual.ts';

/** The position of a person, or those of several, ascending. */
export type Positions = number | readonly number[];

/** A key that fits two people or more, by their positions. */
export interface Clash {
  readonly first: number;
  readonly second: number;
}

/** The position of a person, a clash, or undefined for an unknown key. */
export type Match = number | Clash | undefined;

export interface KeyIndex {
  get(word: string): Positions | undefined;
  /** Enters a person under a word that is normalised already; a blank word enters nobody. */
  enter(word: string, position: number): void;
}

export function keyIndex(): KeyIndex {
  const people = new Map<string, number | number[]>();
  return {
    get: (word) => people.get(word),
    enter(word, position) {
      if (word === '') return;
      const known = people.get(word);
      if (known === undefined) people.set(word, position);
      else if (typeof known === 'number') {
        if (known !== position) people.set(word, [known, position]);
      } else if (known[known.length - 1] !== position) known.push(position);
    },
  };
}

/** A key that fits people: one of them, or a clash of the first two. */
export function matchOf(positions: Positions | undefined): Match {
  if (positions === undefined || typeof positions === 'number') return positions;
  const [first, second] = positions;
  return first === undefined || second === undefined ? first : { first, second };
}

export const listOfPositions = (positions: Positions | undefined): readonly number[] =>
  positions === undefined ? [] : typeof positions === 'number' ? [positions] : positions;

/** One position where there is one, undefined if there is none. */
export const positionsOf = (list: readonly number[]): Positions | undefined =>
  list.length > 1 ? list : list[0];

export const includesPosition = (positions: Positions, position: number): boolean =>
  typeof positions === 'number' ? positions === position : positions.includes(position);

/**
 * The words of a name in one go with the last one first, for "Yamada Taro" and "Taro Yamada"; "" for a single
 * word.
 */
export function turnedWord(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words.length > 1 ? normalWord([words[words.length - 1], ...words.slice(0, -1)].join('')) : '';
}
