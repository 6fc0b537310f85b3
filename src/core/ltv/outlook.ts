// What is to come of one customer: the rhythms that they may have, each with its weight.
import type { Belief } from './belief.ts';
import type { Buyer } from './buyer.ts';
import type { Pace } from './regular.ts';
import * as regular from './regular.ts';
import { chancesOfAtLeast, logGapBeyond } from './rhythm.ts';
import { relative, type Shares, weightsOf } from './shares.ts';

export interface Strand {
  /** How likely the rhythm is, given gaps and silence; the weights sum to 1. */
  readonly weight: number;
  /** How common the rhythm is in the book, among customers like this one. */
  readonly share: number;
  readonly belief: Belief;
}

export type Outlook = readonly Strand[];

/** Of an expected number: terms are left out that are together a smaller part of the chance of one. */
const PRECISION = 4e-6;
const LEAST_WEIGHT = 1e-6;

/** @param beliefs of the customer, by rhythm */
export function outlookOf({ frequency }: Buyer, beliefs: readonly Belief[], shares: Shares): Outlook {
  const own = frequency > 0 ? shares.repeat : shares.once;
  const weights = weightsOf(own, relative(beliefs.map(({ logLikelihood }) => logLikelihood)));
  return beliefs.map((belief, i) => ({ belief, weight: weights[i] as number, share: own[i] as number }));
}

/** How likely who is alive buys within a time of at least 0. */
const chanceWithin = ({ rhythm, pace, silence, logSoFar }: Belief, time: number): number =>
  -Math.expm1(logGapBeyond(rhythm, pace, silence + time) - logSoFar);

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
 * One of the ways in which purchases come about: how likely it is, the chances of at least 0, 1, 2 …
 * purchases of who never leaves, and the chance to leave after each, which is Beta(leaves, stays).
 */
export interface Way {
  readonly chance: number;
  readonly atLeast: readonly number[];
  readonly leaves: number;
  readonly stays: number;
}

/** Who has not left goes on buying. */
function goingOn({ weight, belief }: Strand, days: number, besides: number): Way | undefined {
  const { rhythm, pace, silence, leaves, stays } = belief;
  const chance = weight * belief.alive;
  if (chance <= LEAST_WEIGHT) return undefined;
  const atLeast = chancesOfAtLeast(rhythm, pace, silence, days, PRECISION, besides / chance);
  return { chance, atLeast, leaves, stays: stays + 1 };
}

/** The number of purchase days that are expected of who has not left. */
export function expectedToGoOn(strand: Strand, days: number, besides: number): number {
  const { rhythm, pace, silence, alive, leaves, stays } = strand.belief;
  if (rhythm.kind === 'calendar' || rhythm.stages > 1) return expectedIn(goingOn(strand, days, besides));
  const chance = strand.weight * alive;
  if (chance <= LEAST_WEIGHT) return 0;
  const leaving = { leaves, stays: stays + 1 };
  return chance * regular.expectedAtRandom(pace, silence, days, leaving, PRECISION, besides / chance);
}

/** How likely it is that who is asleep wakes within some days, and the likeliest of their beliefs. */
function wakingOf(outlook: Outlook, days: number): { chance: number; belief: Belief } | undefined {
  let chance = 0;
  let most = 0;
  let belief: Belief | undefined;
  for (const strand of outlook) {
    const awake = strand.weight * strand.belief.asleep * chanceToWake(strand.belief, days);
    chance += awake;
    if (awake > most) {
      most = awake;
      belief = strand.belief;
    }
  }
  return belief === undefined || chance <= LEAST_WEIGHT ? undefined : { chance, belief };
}

/**
 * Who is asleep wakes by buying, and then has half of the time left on average. How regular
 * they will be nobody knows: they buy at random, at the pace of their most likely rhythm.
 */
function wakingUp(outlook: Outlook, days: number): Way | undefined {
  const waking = wakingOf(outlook, days);
  if (waking === undefined) return undefined;
  const { chance, belief } = waking;
  const later = regular.chancesOfAtLeast(inGaps(belief), 1, 0, days / 2, PRECISION, 1);
  return { chance, atLeast: [1, ...later], leaves: belief.leaves + 1, stays: belief.stays };
}

/** The number of purchase days that are expected of who is asleep. */
export function expectedOfAsleep(outlook: Outlook, days: number): number {
  const waking = wakingOf(outlook, days);
  if (waking === undefined) return 0;
  const { leaves, stays } = waking.belief;
  const leaving = { leaves: leaves + 1, stays: stays + 1 };
  const later = regular.expectedAtRandom(inGaps(waking.belief), 0, days / 2, leaving, PRECISION, 1);
  return waking.chance * (1 + (stays / (leaves + 1 + stays)) * later);
}

/** A pace as that of gaps, not of stages. */
const inGaps = ({ rhythm, pace }: Belief): Pace =>
  rhythm.kind === 'calendar'
    ? { shape: 1, days: rhythm.meanDays }
    : { shape: pace.shape, days: pace.days * rhythm.stages };

/**
 * How likely the likeliest rhythm alone brings a purchase. Terms that are small beside it are left out,
 * so that who hardly buys is computed as closely as who buys each week.
 */
export function chanceOfLikeliest(outlook: Outlook, days: number): number {
  let most = 0;
  let likeliest: Belief | undefined;
  for (const { weight, belief } of outlook) {
    if (weight * belief.alive <= most) continue;
    most = weight * belief.alive;
    likeliest = belief;
  }
  return likeliest === undefined ? 0 : most * chanceWithin(likeliest, days);
}

/**
 * The chances of at least 0, 1, 2 … purchase days within some days from now.
 * @param days at least 0
 */
export function chancesToMake(outlook: Outlook, days: number): number[] {
  const besides = chanceOfLikeliest(outlook, days);
  const chances = [1];
  for (const way of [...outlook.map((strand) => goingOn(strand, days, besides)), wakingUp(outlook, days)]) {
    if (way === undefined) continue;
    const { atLeast, leaves, stays } = way;
    let there = way.chance;
    for (let n = 1; n < atLeast.length; n++) {
      chances[n] = (chances[n] ?? 0) + there * (atLeast[n] as number);
      there *= (stays + n - 1) / (leaves + stays + n - 1);
    }
  }
  return chances;
}

/** The number of purchase days that are expected in a way. */
export function expectedIn(way: Way | undefined): number {
  if (way === undefined) return 0;
  const { atLeast, leaves, stays } = way;
  let there = way.chance;
  let sum = 0;
  for (let n = 1; n < atLeast.length; n++) {
    sum += there * (atLeast[n] as number);
    there *= (stays + n - 1) / (leaves + stays + n - 1);
  }
  return sum;
}

/** The number of purchase days that are expected within some days from now. */
export function expectedPurchases(outlook: Outlook, days: number): number {
  const besides = chanceOfLikeliest(outlook, days);
  let sum = expectedOfAsleep(outlook, days);
  for (const strand of outlook) sum += expectedToGoOn(strand, days, besides);
  return sum;
}
