// Random numbers: the same at every run, with the moments of their distributions.
import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../bench/random.ts';

const COUNT = 40_000;

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: COUNT }, draw);
  const mean = values.reduce((sum, x) => sum + x, 0) / COUNT;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / COUNT };
}

const random = seededRandom(20_261_122);

test('the same seed gives the same numbers, another seed others', () => {
  const three = (seed: number) => Array.from({ length: 3 }, seededRandom(seed).uniform);
  expect(three(7)).toEqual(three(7));
  expect(three(7)).not.toEqual(three(8));
});

describe('mean and variance', () => {
  test.each([
    ['uniform', random.uniform, 1 / 2, 1 / 12],
    ['normal', random.normal, 0, 1],
    ['gamma of shape 0.3', () => random.gamma(0.3), 0.3, 0.3],
    ['gamma of shape 5', () => random.gamma(5), 5, 5],
    ['beta of ½ and 2', () => random.beta(0.5, 2), 0.2, 0.16 / 3.5],
    ['Poisson of 3', () => random.poisson(3), 3, 3],
    ['Poisson of 80', () => random.poisson(80), 80, 80],
  ])('of %s', (_, draw, mean, variance) => {
    const found = momentsOf(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
    expect(found.variance / variance).toBeGreaterThan(0.93);
    expect(found.variance / variance).toBeLessThan(1.07);
  });
});

test('the smallest parameters give chances and counts', () => {
  for (let i = 0; i < 1000; i++) {
    expect([0, 1]).toContain(random.beta(1e-300, 1e-300));
    expect(random.poisson(0)).toBe(0);
    expect(random.gamma(1e-6)).toBeGreaterThanOrEqual(0);
  }
});
