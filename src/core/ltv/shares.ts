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
 * @source Dempster, Laird & Rubin (1977), section 4.3: EM for a finite mixture
 */
export function fitShares(rhythms: readonly Rhythm[], repeaters: readonly (readonly Belief[])[]): Shares {
  const likelihoods = repeaters.map((beliefs) => relative(beliefs.map(({ logLikelihood }) => logLikelihood)));
  const priors = rhythms.map(({ prior }) => prior);
  let shares = normalised(priors);
  let seen = priors.map(() => 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    seen = priors.map(() => 0);
    for (const likelihood of likelihoods) {
      let total = 0;
      for (let i = 0; i < seen.length; i++) total += (shares[i] as number) * (likelihood[i] as number);
      for (let i = 0; i < seen.length; i++)
        seen[i] = (seen[i] as number) + ((shares[i] as number) * (likelihood[i] as number)) / total;
    }
    const next = normalised(priors.map((prior, i) => prior + (seen[i] as number)));
    const change = Math.max(...next.map((share, i) => Math.abs(share - (shares[i] as number))));
    shares = next;
    if (change < STEADY) break;
  }
  const known = rhythms.map(({ kind, prior }, i) => (kind === 'calendar' ? 0 : prior) + (seen[i] as number));
  return { repeat: shares, once: normalised(known) };
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
