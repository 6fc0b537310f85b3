// Traces of names: two names that differ by one letter have the same writing with one letter left out.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Contact } from '../../core/book/records.ts';

/** Names longer than this are compared whole only. */
const LONGEST_NAME = 40;
const SHORTEST_NAME = 3;

const sortedParts = (name: string): string =>
  normalWord(name.normalize('NFKC').split(/\s+/u).sort().join(''));

/** A person with their name as it is compared: in letters, and with its parts in one order. */
export interface Named {
  readonly person: Contact;
  readonly word: string;
  readonly letters: readonly string[];
  readonly sorted: string;
}

export const namedOf = (person: Contact): Named => {
  const word = normalWord(person.name);
  return { person, word, letters: Array.from(word), sorted: `=${sortedParts(person.name)}` };
};

const isShortened = ({ letters }: Named): boolean =>
  letters.length >= SHORTEST_NAME && letters.length <= LONGEST_NAME;

const without = (letters: readonly string[], place: number): string =>
  letters.slice(0, place).join('') + letters.slice(place + 1).join('');

/** Multiplied in whole numbers of 32 bits; a number that two texts share by chance does no harm. */
const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;
/** So many places a person are enough that few traces share one by chance. */
const PLACES = 128;

const plus = (number: number, code = 0): number => (Math.imul(number, BASE) + code) | 0;

/**
 * Which traces of names occur twice, or share a number with one that does. A name has as many traces as
 * letters, most of them its own: in a long list only these few are written out.
 */
export class NameTraces {
  private readonly counts: Uint8Array;
  private readonly shift: number;

  constructor(people: readonly Named[]) {
    const bits = Math.min(24, Math.max(10, Math.ceil(Math.log2(people.length * PLACES))));
    this.counts = new Uint8Array(2 ** bits);
    this.shift = 32 - bits;
    for (const named of people) {
      for (const place of this.placesOf(named)) this.counts[place] = Math.min(2, this.countOf(place) + 1);
    }
  }

  /** The traces that perhaps somebody else has as well. */
  *sharedOf(named: Named): Generator<string> {
    const { word, sorted, letters } = named;
    for (const [at, place] of this.placesOf(named).entries()) {
      if (this.countOf(place) < 2) continue;
      yield at === 0 ? word : at === 1 ? sorted : without(letters, at - 2);
    }
  }

  /** Of the name, of its parts in one order, and of the name without each of its letters. */
  private placesOf(named: Named): readonly number[] {
    const { letters, sorted } = named;
    const size = letters.length;
    const starts = [0];
    for (const [at, letter] of letters.entries()) starts.push(plus(starts[at] ?? 0, letter.codePointAt(0)));
    const whole = starts[size] ?? 0;
    let parts = 0;
    for (let at = 0; at < sorted.length; at++) parts = plus(parts, sorted.charCodeAt(at));
    const places = [this.place(whole), this.place(parts)];
    if (!isShortened(named)) return places;
    // What a letter and those before it add to the number, less what those before it add alone.
    const apart: number[] = new Array(size).fill(0);
    let power = 1;
    for (let at = size - 1; at >= 0; at--) {
      apart[at] = Math.imul((starts[at] ?? 0) - (starts[at + 1] ?? 0), power);
      power = Math.imul(power, BASE);
    }
    for (const each of apart) places.push(this.place(whole + each));
    return places;
  }

  private countOf(place: number): number {
    return this.counts[place] ?? 0;
  }

  private place(number: number): number {
    return Math.imul(number, SPREAD) >>> this.shift;
  }
}
