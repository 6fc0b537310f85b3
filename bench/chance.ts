// Chance with a seed: the same numbers in every run.

export type Chance = () => number;

/** A seeded sequence of numbers from 0 to below 1 (mulberry32, public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(chance: Chance, entries: readonly T[]): T =>
  entries[Math.floor(chance() * entries.length)] as T;

/** A whole number from low to high, both included. */
export const between = (chance: Chance, low: number, high: number): number =>
  low + Math.floor(chance() * (high - low + 1));
