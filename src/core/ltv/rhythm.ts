// The rhythms in which a customer may buy: at random, more or less regularly, or by a calendar.
import * as calendar from './calendar.ts';
import type { Pace } from './regular.ts';
import * as regular from './regular.ts';

export type Rhythm = (
  | { readonly kind: 'regular' /** k: 1 is at random. */; readonly stages: number }
  | ({ readonly kind: 'calendar' } & calendar.Calendar)
) & {
  /** How many customers the rhythm counts for before any is seen. */
  readonly prior: number;
};

/** What the model takes for granted. */
export interface Assumptions {
  readonly rhythms: readonly Rhythm[];
  /** σ: which part of those who left are only asleep, and will buy again. 0 to 1. Not in a calendar. */
  readonly sleeping: number;
  /** ε: which part of what a calendar sets is paid late, or skipped, by who has not left. 0 to 1. */
  readonly late: number;
  /** So much of a leaving that is. 0 to 1. */
  readonly lateLeft: number;
  /** By so many times customers of a calendar are more alike in how easily they leave. Above 0. */
  readonly alike: number;
  /** h: after so many days what a customer's own gaps say counts half. */
  readonly halfLifeDays: number;
}

const byCalendar = (meanDays: number, deviationDays: number): Rhythm => ({
  kind: 'calendar',
  meanDays,
  deviationDays,
  prior: 0.3,
});

/** @source docs/decisions.md, what was tried */
export const ASSUMPTIONS: Assumptions = {
  rhythms: [
    { kind: 'regular', stages: 1, prior: 3 },
    { kind: 'regular', stages: 3, prior: 0.3 },
    { kind: 'regular', stages: 9, prior: 0.3 },
    byCalendar(30.44, 3),
    byCalendar(91.3, 5),
    byCalendar(182.6, 7),
    byCalendar(365.25, 10),
  ],
  sleeping: 0.15,
  late: 0.02,
  lateLeft: 0.25,
  alike: 1.5,
  halfLifeDays: 365,
};

/** The log-density of a gap above 0. */
export const logGapDensity = (rhythm: Rhythm, pace: Pace, gap: number): number =>
  rhythm.kind === 'calendar'
    ? calendar.logGapDensity(rhythm, gap)
    : regular.logGapDensity(pace, rhythm.stages, gap);

/** The log of the chance that a gap is longer than a silence of at least 0. */
export const logGapBeyond = (rhythm: Rhythm, pace: Pace, silence: number): number =>
  rhythm.kind === 'calendar'
    ? calendar.logGapBeyond(rhythm, silence)
    : regular.logGapBeyond(pace, rhythm.stages, silence);

/**
 * The chances of at least 0, 1, 2 … purchases within a time, of who doesn't leave and has been silent.
 * `precision` and `besides` are those of `regular.chancesOfAtLeast`.
 */
export const chancesOfAtLeast = (
  rhythm: Rhythm,
  pace: Pace,
  silence: number,
  time: number,
  precision: number,
  besides: number,
): number[] =>
  rhythm.kind === 'calendar'
    ? calendar.chancesOfAtLeast(rhythm, silence, time)
    : regular.chancesOfAtLeast(pace, rhythm.stages, silence, time, precision, besides);
