// How common each rhythm is among the customers of a book.
import type { Belief } from './belief.ts';
import type { Rhythm } from './rhythm.ts';

/** By rhythm; each list sums to 1. */
export interface Shares {
  readonly repeat: readonly number[];
  /** Among customers of one purchase day: a calendar counts only as far as others have shown it. */
  readonly once: readonly number[];
}

const MOST_ROUNDS = 200;
const STEADY = 1e-7;

/**
 * The most probable shares, with the prior of each rhythm as customers who were seen before.
 * Only customers with a repeat purchase show a rhythm.
 * @param repeaters their beliefs, by rhythm
 * @source Dempster, Laird & Rubin (1977), section 4.3: EM for a finite mixture, with the longer steps of
 * Varadhan & Roland (2008), scheme S3
 */
export function fitShares(rhythms: readonly Rhythm[], repeaters: readonly (readonly Belief[])[]): Shares {
  const likelihoods = repeaters.map((beliefs) => relative(beliefs.map(({ logLikelihood }) => logLikelihood)));
  const seenAs = (shares: readonly number[]) => seen(shares, likelihoods);
  const step = (shares: readonly number[]) => {
    const counts = seenAs(shares);
    return normalised(rhythms.map(({ prior }, i) => prior + (counts[i] as number)));
  };
  let repeat = normalised(rhythms.map(({ prior }) => prior));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const once = step(repeat);
    const twice = step(once);
    if (farthest(once, twice) < STEADY) {
      repeat = twice;
      break;
    }
    repeat = step(ahead(repeat, once, twice) ?? twice);
  }
  const counts = seenAs(repeat);
  const known = rhythms.map(
    ({ kind, prior }, i) => (kind === 'calendar' ? 0 : prior) + (counts[i] as number),
  );
  return { repeat, once: normalised(known) };
}

/** For how many of the customers each rhythm counts, given the shares. */
function seen(shares: readonly number[], likelihoods: readonly (readonly number[])[]): number[] {
  const counts = shares.map(() => 0);
  for (const likelihood of likelihoods) {
    let total = 0;
    for (let i = 0; i < shares.length; i++) total += (shares[i] as number) * (likelihood[i] as number);
    for (let i = 0; i < shares.length; i++)
      counts[i] = (counts[i] as number) + (likelihood[i] as number) / total;
  }
  return counts.map((count, i) => count * (shares[i] as number));
}

const farthest = (some: readonly number[], others: readonly number[]): number =>
  Math.max(...some.map((each, i) => Math.abs(each - (others[i] as number))));

/** Where two steps lead to if they go on as they began; undefined where a share would not be above 0. */
function ahead(
  from: readonly number[],
  once: readonly number[],
  twice: readonly number[],
): number[] | undefined {
  const first = from.map((each, i) => (once[i] as number) - each);
  const bend = once.map((each, i) => (twice[i] as number) - each - (first[i] as number));
  const length = Math.max(1, Math.hypot(...first) / Math.hypot(...bend));
  const shares = from.map(
    (each, i) => each + 2 * length * (first[i] as number) + length * length * (bend[i] as number),
  );
  return shares.every((each) => each > 0) ? shares : undefined;
}

/** Likelihoods of logarithms, up to a common factor. */
export function relative(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  return logs.map((log) => Math.exp(log - most));
}

/** How likely each rhythm is, from its share and its likelihood. */
export const weightsOf = (shares: readonly number[], likelihoods: readonly number[]): number[] =>
  normalised(shares.map((share, i) => share * (likelihoods[i] as number)));

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
