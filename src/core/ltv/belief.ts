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
  /** How likely it is that the customer goes on in the rhythm, and that they are asleep: away, or late. */
  readonly alive: number;
  readonly asleep: number;
}

/** What a customer's gaps say of them, in each rhythm. */
export const beliefsOf = (buyer: Buyer, population: Population): Belief[] =>
  population.assumptions.rhythms.map((rhythm) => beliefIn(rhythm, buyer, population));

/** ln(exp x + exp y) */
function logSum(x: number, y: number): number {
  const most = Math.max(x, y);
  const less = Math.exp(Math.min(x, y) - most);
  // Often nothing at all: of two ways to tell a gap, one may be out of the question.
  return less > 0 ? most + Math.log1p(less) : most;
}

/**
 * Follows a customer from purchase to purchase. Each gap is either one of their rhythm, or a sleep: they
 * had left and came back, or in a calendar paid late. It counts in either way by how likely each is. What
 * was learned of the pace fades, and of how easily they leave in a rhythm that is more than random.
 * @source docs/model.md; without sleep and fading Platzer & Reutterer (2016), MBG/CNBD-k,
 * and for a single stage Batislam, Denizel & Filiztekin (2007)
 */
export function beliefIn(rhythm: Rhythm, buyer: Buyer, population: Population): Belief {
  const { purchasing, assumptions, sleepDays } = population;
  const isCalendar = rhythm.kind === 'calendar';
  const stages = isCalendar ? 1 : rhythm.stages;
  const wakingRate = 1 / (isCalendar ? rhythm.meanDays : sleepDays);
  // Of who leaves a part is asleep; in a calendar, of who stays.
  const sleeping = isCalendar ? 0 : assumptions.sleeping;
  const late = isCalendar ? assumptions.late : 0;
  const alike = isCalendar ? assumptions.alike : 1;
  const leaving = isCalendar ? assumptions.lateLeft : 1;
  const a = alike * purchasing.a;
  const b = alike * purchasing.b;
  const start = { shape: purchasing.r, days: purchasing.alpha / stages };
  let pace = start;
  let leaves = a;
  let stays = b;
  let logGaps = 0;
  for (const gap of buyer.gaps) {
    const all = leaves + stays;
    const logStayed = Math.log(((1 - late) * stays) / all) + logGapDensity(rhythm, pace, gap);
    const logSlept = Math.log(((late * stays + sleeping * leaves) * wakingRate) / all) - wakingRate * gap;
    const logBoth = logSum(logStayed, logSlept);
    const stayed = Math.exp(logStayed - logBoth);
    const kept = 2 ** (-gap / assumptions.halfLifeDays);
    logGaps += logBoth;
    const left = leaving * (1 - stayed);
    const keptStays = isCalendar || stages > 1 ? kept : 1;
    stays = b + keptStays * (stays - b) + 1 - left;
    leaves = a + keptStays * (leaves - a) + left;
    pace = {
      shape: start.shape + kept * (pace.shape - start.shape) + stayed * stages,
      days: start.days + kept * (pace.days - start.days) + stayed * gap,
    };
  }
  const silence = buyer.ageDays - buyer.recencyDays;
  const all = leaves + stays;
  const asleep = ((late * stays + sleeping * leaves) / all) * Math.exp(-wakingRate * silence);
  const logSoFar = logGapBeyond(rhythm, pace, silence);
  const logAwake = Math.log(((1 - late) * stays) / all) + logSoFar;
  const logSilent = logSum(logAwake, Math.log(((1 - sleeping) * leaves) / all + asleep));
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
    alive: Math.exp(logAwake - logSilent),
    asleep: asleep / Math.exp(logSilent),
  };
}
