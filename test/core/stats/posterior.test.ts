// The normal approximation of a posterior: exact where everything is normal.
import { expect, test } from '@jest/globals';
import { modelsAround, mostProbable, type Posterior } from '../../../src/core/stats/posterior.ts';

// Two numbers, seen only through their sum (5, with the
// standard deviation ½), with the priors N(0, 1) and N(2, 1).
const PRECISION = 4;
const sumSeen: Posterior<readonly number[]> = {
  centre: [0, 2],
  modelAt: (point) => point,
  logLikelihood([x = 0, y = 0]) {
    const off = 5 - x - y;
    return { value: (-PRECISION * off * off) / 2, slopes: [PRECISION * off, PRECISION * off] };
  },
};

test('the most probable point shares what the prior does not explain', () => {
  // The sum is 2 before, and 3 more are seen: each takes 3·4/(1 + 2·4).
  const { point } = mostProbable(sumSeen);
  expect(point[0]).toBeCloseTo(4 / 3, 9);
  expect(point[1]).toBeCloseTo(2 + 4 / 3, 9);
});

test('the models around it have the mean and the scatter of the exact posterior', () => {
  const models = modelsAround(sumSeen, mostProbable(sumSeen).point);
  const mean = (of: (model: readonly number[]) => number) =>
    models.reduce((sum, model) => sum + of(model), 0) / models.length;
  const variance = (of: (model: readonly number[]) => number) =>
    mean((model) => of(model) ** 2) - mean(of) ** 2;
  // Along the sum the precision is (1 + 2·4)/2, along the difference ½.
  expect(models).toHaveLength(4);
  expect(variance(([x = 0, y = 0]) => x + y)).toBeCloseTo(2 / 9, 6);
  expect(variance(([x = 0, y = 0]) => x - y)).toBeCloseTo(2, 6);
  expect(mean(([x = 0, y = 0]) => x + y)).toBeCloseTo(2 + 8 / 3, 6);
});
