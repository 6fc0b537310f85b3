// What a customer's own gaps say of them in a given rhythm: their pace, and whether they are still there.
import type { Purchasing } from './bgnbd.ts';
import type { Buyer } from './buyer.ts';
import type { Pace } from './regular.ts';
import { type Assumptions, logGapBeyond, logGapDensity, type Rhythm } from './rhythm.ts';

/** What is the same for all customers of a book. */
export interface Population {
  readonly purchasing: Purchasing;
  readonly assumptions: Assumptions;
  /** After about so many days who is asleep buys again. */
  readonly sleepDays: number;
}

export interface Belief {
  readonly rhythm: Rhythm;
  readonly pace: Pace;
  /** The chance to leave after a purchase is Beta(leaves, stays). */
  readonly stays: number;
  readonly leaves: number;
  /** Days since the last purchase. */
  readonly silence: number;
  /** The log of the chance that a gap is longer than that. */
  readonly logSoFar: number;
  /** Of who is asleep, a day. */
  readonly wakingRate: number;
  /** The log-likelihood of the gaps, and of them and the silence together. */
  readonly logGaps: number;
  readonly logLikelihood: number;
  /** How likely it is that the customer has not left, and that they left and are asleep. */
  readonly alive: number;
  readonly asleep: number;
}

/** What a customer's gaps say of them, in each rhythm. */
export const beliefsOf = (buyer: Buyer, population: Population): Belief[] =>
  population.assumptions.rhythms.map((rhythm) => beliefIn(rhythm, buyer, population));

/** ln(exp x + exp y) */
function logSum(x: number, y: number): number {
  const most = Math.max(x, y);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(x, y) - most));
}

/**
 * Follows a customer from purchase to purchase. Each gap is either one of their rhythm, or a
 * sleep: they had left and came back. It counts in either way by how likely each is, and what
 * was learned from earlier gaps fades with its length: of the pace, and in a rhythm that is
 * more than random of how easily they leave as well.
 * @source docs/model.md; without sleep and fading Platzer & Reutterer (2016), MBG/CNBD-k,
 * and for a single stage Batislam, Denizel & Filiztekin (2007)
 */
export function beliefIn(rhythm: Rhythm, buyer: Buyer, population: Population): Belief {
  const { purchasing, assumptions, sleepDays } = population;
  const { sleeping, halfLifeDays } = assumptions;
  const { a, b } = purchasing;
  const stages = rhythm.kind === 'regular' ? rhythm.stages : 1;
  const isAtRandom = rhythm.kind === 'regular' && stages === 1;
  const wakingRate = 1 / (rhythm.kind === 'calendar' ? rhythm.meanDays : sleepDays);
  const start = { shape: purchasing.r, days: purchasing.alpha / stages };
  let pace = start;
  let leaves = a;
  let stays = b;
  let logGaps = 0;
  for (const gap of buyer.gaps) {
    const logStayed = Math.log(stays / (leaves + stays)) + logGapDensity(rhythm, pace, gap);
    const logSlept = Math.log((leaves / (leaves + stays)) * sleeping * wakingRate) - wakingRate * gap;
    const logBoth = logSum(logStayed, logSlept);
    const stayed = Math.exp(logStayed - logBoth);
    const kept = 2 ** (-gap / halfLifeDays);
    logGaps += logBoth;
    const keptStays = isAtRandom ? 1 : kept;
    stays = b + keptStays * (stays - b) + stayed;
    leaves = a + keptStays * (leaves - a) + 1 - stayed;
    pace = {
      shape: start.shape + kept * (pace.shape - start.shape) + stayed * stages,
      days: start.days + kept * (pace.days - start.days) + stayed * gap,
    };
  }
  const silence = buyer.ageDays - buyer.recencyDays;
  const left = leaves / (leaves + stays);
  const stillAsleep = sleeping * Math.exp(-wakingRate * silence);
  const logSoFar = logGapBeyond(rhythm, pace, silence);
  const logStays = Math.log(stays / (leaves + stays)) + logSoFar;
  const logSilent = logSum(logStays, Math.log(left * (1 - sleeping + stillAsleep)));
  return {
    rhythm,
    pace,
    stays,
    leaves,
    silence,
    logSoFar,
    wakingRate,
    logGaps,
    logLikelihood: logGaps + logSilent,
    alive: Math.exp(logStays - logSilent),
    asleep: (left * stillAsleep) / Math.exp(logSilent),
  };
}
