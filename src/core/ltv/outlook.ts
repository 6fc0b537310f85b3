// What is to come of one customer: the rhythms that they may have, each with its weight.
import { type Belief, beliefIn, type Population } from './belief.ts';
import type { Buyer } from './buyer.ts';
import { chancesOfAtLeast, logGapBeyond, type Rhythm } from './rhythm.ts';
import { relative, type Shares, weightsOf } from './shares.ts';

export interface Strand {
  /** How likely the rhythm is, given gaps and silence; the weights sum to 1. */
  readonly weight: number;
  /** The same as it was on the day of the last purchase. */
  readonly weightThen: number;
  readonly belief: Belief;
}

export type Outlook = readonly Strand[];

/** Of an expected number: terms that are smaller together are left out. */
const PRECISION = 1e-7;
const AT_RANDOM: Rhythm = { kind: 'regular', stages: 1, prior: 1 };
const LEAST_WEIGHT = 1e-6;

export function outlookOf(buyer: Buyer, population: Population, shares: Shares): Outlook {
  const own = buyer.frequency > 0 ? shares.repeat : shares.once;
  const beliefs = population.assumptions.rhythms.map((rhythm) => beliefIn(rhythm, buyer, population));
  const now = weightsOf(own, relative(beliefs.map(({ logLikelihood }) => logLikelihood)));
  const then = weightsOf(own, relative(beliefs.map(({ logGaps }) => logGaps)));
  return beliefs.map((belief, i) => ({
    belief,
    weight: now[i] as number,
    weightThen: then[i] as number,
  }));
}

/** How likely who is alive buys within a time of at least 0. */
export const chanceWithin = ({ rhythm, pace, silence }: Belief, time: number): number =>
  -Math.expm1(logGapBeyond(rhythm, pace, silence + time) - logGapBeyond(rhythm, pace, silence));

const chanceToWake = ({ wakingRate }: Belief, time: number): number => -Math.expm1(-wakingRate * time);

/**
 * How likely at least one purchase within some days is.
 * @param days at least 0
 * @returns 0 to 1
 */
export function chanceOfPurchase(outlook: Outlook, days: number): number {
  let chance = 0;
  for (const { weight, belief } of outlook) {
    const { alive, asleep } = belief;
    chance +=
      weight * ((alive > 0 ? alive * chanceWithin(belief, days) : 0) + asleep * chanceToWake(belief, days));
  }
  return Math.min(1, chance);
}

/**
 * The chances of at least 0, 1, 2 … purchase days within some days from now.
 * Who is asleep wakes by buying, and then has half of the time left on average.
 * @param days at least 0
 */
export function chancesToMake(outlook: Outlook, days: number): number[] {
  const chances = [1];
  const add = (more: readonly number[], weight: number, from: number) => {
    for (let n = 1; n < more.length; n++)
      chances[n + from] = (chances[n + from] ?? 0) + weight * (more[n] as number);
  };
  for (const { weight, belief } of outlook) {
    const { leaves, stays, rhythm, pace, silence } = belief;
    const alive = weight * belief.alive;
    if (alive > LEAST_WEIGHT) {
      add(
        staying(chancesOfAtLeast(rhythm, pace, silence, days, PRECISION / alive), leaves, stays + 1),
        alive,
        0,
      );
    }
    const awake = weight * belief.asleep * chanceToWake(belief, days);
    if (awake > LEAST_WEIGHT) {
      const still = awake * (stays / (leaves + 1 + stays));
      const later = chancesAtRandom(belief, days / 2, PRECISION / still);
      add([1, 1], awake, 0);
      add(staying(later, leaves + 1, stays + 1), still, 1);
    }
  }
  return chances;
}

/** Of who has just come back, at their pace; how regular they will be nobody knows. */
function chancesAtRandom({ rhythm, pace }: Belief, days: number, precision: number): number[] {
  if (rhythm.kind === 'calendar') return chancesOfAtLeast(rhythm, pace, 0, days, precision);
  const inGaps = { shape: pace.shape, days: pace.days * rhythm.stages };
  return chancesOfAtLeast(AT_RANDOM, inGaps, 0, days, precision);
}

/**
 * The chances of at least 0, 1, 2 … purchases of a customer who may leave after each.
 * @param atLeast the same, if they never left
 * @param leaves the chance to leave is Beta(leaves, stays); both above 0
 */
export function staying(atLeast: readonly number[], leaves: number, stays: number): number[] {
  let there = 1;
  return atLeast.map((chance, n) => {
    if (n > 1) there *= (stays + n - 2) / (leaves + stays + n - 2);
    return chance * there;
  });
}

/** The number of purchase days that are expected within some days from now. */
export function expectedPurchases(outlook: Outlook, days: number): number {
  let sum = 0;
  const chances = chancesToMake(outlook, days);
  for (let n = chances.length - 1; n > 0; n--) sum += chances[n] as number;
  return sum;
}
