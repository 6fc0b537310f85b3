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
  /** The same as it was on the day of the last purchase. */
  readonly weightThen: number;
  readonly belief: Belief;
}

export type Outlook = readonly Strand[];

/** Of an expected number: terms are left out that are together a smaller part of the chance of one. */
const PRECISION = 4e-6;
const LEAST_WEIGHT = 1e-6;

/** @param beliefs of the customer, by rhythm */
export function outlookOf({ frequency }: Buyer, beliefs: readonly Belief[], shares: Shares): Outlook {
  const own = frequency > 0 ? shares.repeat : shares.once;
  const now = weightsOf(own, relative(beliefs.map(({ logLikelihood }) => logLikelihood)));
  const then = weightsOf(own, relative(beliefs.map(({ logGaps }) => logGaps)));
  return beliefs.map((belief, i) => ({
    belief,
    weight: now[i] as number,
    weightThen: then[i] as number,
  }));
}

/** How likely who is alive buys within a time of at least 0. */
const chanceWithin = ({ rhythm, pace, silence }: Belief, time: number): number =>
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

/** One of the ways in which purchases come about, and the chances of at least 0, 1, 2 … in it. */
export interface Way {
  readonly chance: number;
  readonly atLeast: readonly number[];
}

/**
 * How small the terms are that an expected number may leave out, so that who
 * hardly buys is computed as closely as who buys each week.
 */
export const precisionOf = (outlook: Outlook, days: number): number =>
  PRECISION * chanceOfPurchase(outlook, days);

/** Who has not left goes on buying. */
export const goingOn = (strand: Strand, days: number, precision: number): Way | undefined =>
  goesOn(strand, ({ rhythm, pace, silence }, chance) =>
    chancesOfAtLeast(rhythm, pace, silence, days, precision / chance),
  );

/** The same with chances of at least 0, 1, 2 … purchases of who doesn't leave that are computed otherwise. */
export function goesOn(
  { weight, belief }: Strand,
  chancesOf: (belief: Belief, chance: number) => readonly number[],
): Way | undefined {
  const { alive, leaves, stays } = belief;
  const chance = weight * alive;
  if (chance <= LEAST_WEIGHT) return undefined;
  return { chance, atLeast: staying(chancesOf(belief, chance), leaves, stays + 1) };
}

/**
 * Who is asleep wakes by buying, and then has half of the time left on average. How regular
 * they will be nobody knows: they buy at random, at the pace of their most likely rhythm.
 */
export function wakingUp(outlook: Outlook, days: number, precision: number): Way | undefined {
  let chance = 0;
  let most = 0;
  let likely: Belief | undefined;
  for (const { weight, belief } of outlook) {
    const awake = weight * belief.asleep * chanceToWake(belief, days);
    chance += awake;
    if (awake > most) {
      most = awake;
      likely = belief;
    }
  }
  if (likely === undefined || chance <= LEAST_WEIGHT) return undefined;
  const { leaves, stays } = likely;
  const still = stays / (leaves + 1 + stays);
  const later = regular.chancesOfAtLeast(inGaps(likely), 1, 0, days / 2, precision / (chance * still));
  const atLeast = [1, 1];
  for (const each of staying(later, leaves + 1, stays + 1).slice(1)) atLeast.push(still * each);
  return { chance, atLeast };
}

/** A pace as that of gaps, not of stages. */
const inGaps = ({ rhythm, pace }: Belief): Pace =>
  rhythm.kind === 'calendar'
    ? { shape: 1, days: rhythm.meanDays }
    : { shape: pace.shape, days: pace.days * rhythm.stages };

/**
 * The chances of at least 0, 1, 2 … purchase days within some days from now.
 * @param days at least 0
 */
export function chancesToMake(outlook: Outlook, days: number): number[] {
  const chances = [1];
  const precision = precisionOf(outlook, days);
  const goings = outlook.map((strand) => goingOn(strand, days, precision));
  for (const way of [...goings, wakingUp(outlook, days, precision)]) {
    if (way === undefined) continue;
    for (let n = 1; n < way.atLeast.length; n++)
      chances[n] = (chances[n] ?? 0) + way.chance * (way.atLeast[n] as number);
  }
  return chances;
}

/**
 * The chances of at least 0, 1, 2 … purchases of a customer who may leave after each.
 * @param atLeast the same, if they never left
 * @param leaves the chance to leave is Beta(leaves, stays); both above 0
 */
export function staying(atLeast: readonly number[], leaves: number, stays: number): number[] {
  const chances: number[] = [];
  let there = 1;
  for (let n = 0; n < atLeast.length; n++) {
    if (n > 1) there *= (stays + n - 2) / (leaves + stays + n - 2);
    chances.push((atLeast[n] as number) * there);
  }
  return chances;
}

/** The number of purchase days that are expected in a way. */
export function expectedIn(way: Way | undefined): number {
  if (way === undefined) return 0;
  let sum = 0;
  for (let n = way.atLeast.length - 1; n > 0; n--) sum += way.atLeast[n] as number;
  return way.chance * sum;
}

/** The number of purchase days that are expected within some days from now. */
export function expectedPurchases(outlook: Outlook, days: number): number {
  const precision = precisionOf(outlook, days);
  let sum = expectedIn(wakingUp(outlook, days, precision));
  for (const strand of outlook) sum += expectedIn(goingOn(strand, days, precision));
  return sum;
}
