// Random numbers that are the same at every run.
import { chanceOf } from './chance.ts';

export interface Random {
  /** Above 0 and below 1. */
  readonly uniform: () => number;
  readonly normal: () => number;
  /** Gamma with a shape above 0 and the rate 1. */
  readonly gamma: (shape: number) => number;
  /** Beta(a, b), both above 0. */
  readonly beta: (a: number, b: number) => number;
  /** A count with a mean of at least 0; from a mean of 50 on by the normal approximation. */
  readonly poisson: (mean: number) => number;
}

const NORMAL_FROM = 50;
/** Half of the step between two numbers of chance, so that none is 0. */
const HALF_STEP = 0.5 / 2 ** 32;

/**
 * @param seed a whole number
 * @source uniform: Mulberry32; normal: Box & Muller (1958); gamma:
 * Marsaglia & Tsang (2000); Poisson: Knuth, volume 2, 3.4.1
 */
export function seededRandom(seed: number): Random {
  const chance = chanceOf(seed);
  const uniform = (): number => chance() + HALF_STEP;

  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };

  const beta = (a: number, b: number): number => {
    const [x, y] = [gamma(a), gamma(b)];
    // Both are 0 only where a and b are so small that the chance is 0 or 1.
    return x + y > 0 ? x / (x + y) : Number(uniform() < a / (a + b));
  };

  const poisson = (mean: number): number => {
    if (mean >= NORMAL_FROM) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let left = Math.exp(-mean), product = uniform(); product > left; product *= uniform()) count++;
    return count;
  };

  return { uniform, normal, gamma, beta, poisson };
}
