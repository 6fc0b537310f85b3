// MBG/NBD as a special case: everybody buys at random, nobody sleeps, and nothing fades.
import type { Assumptions } from '../../../src/core/ltv/rhythm.ts';

export const AT_RANDOM: Assumptions = {
  rhythms: [{ kind: 'regular', stages: 1, prior: 1 }],
  sleeping: 0,
  late: 0,
  lateLeft: 1,
  alike: 1,
  halfLifeDays: Number.POSITIVE_INFINITY,
};
