// A number that the rules use: its default, unit, bounds, and what it means.
import type { Bilingual } from '../base/bilingual.ts';

export type Unit = 'days' | 'points' | 'score' | 'share' | 'count' | 'times' | 'weight';

export interface Bounds {
  /** The default. */
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

export interface NumberSetting extends Bounds {
  /** One line for the Rules tab. */
  readonly help: Bilingual;
}

const bounds: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  days: [0, 3650],
  points: [0, 1000],
  score: [0, 100],
  share: [0, 1],
  count: [1, 100],
  times: [0, 100],
  weight: [0, 100],
};

/** A value with the bounds that most settings of its unit have, or narrower ones. */
export const bounded = (unit: Unit, value: number, min = bounds[unit][0], max = bounds[unit][1]): Bounds => ({
  value,
  unit,
  min,
  max,
});

const inUnit =
  (unit: Unit) =>
  (value: number, help: Bilingual, min?: number, max?: number): NumberSetting => ({
    ...bounded(unit, value, min, max),
    help,
  });

export const days = inUnit('days');
export const points = inUnit('points');
export const score = inUnit('score');
export const share = inUnit('share');
export const count = inUnit('count');
export const times = inUnit('times');
export const weight = inUnit('weight');
