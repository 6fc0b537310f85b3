// The special functions of the statistics: log-gamma, digamma, and log-beta.

const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;
/** From here on the asymptotic series below are exact to double precision. */
const ASYMPTOTIC_FROM = 10;

/**
 * The natural logarithm of the gamma function.
 * @param x above 0
 * @source Stirling's series, DLMF 5.11.1, after the recurrence 5.5.1
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < ASYMPTOTIC_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    HALF_LOG_TWO_PI +
    stirlingRest(shifted) -
    Math.log(product)
  );
}

/** What Stirling's formula leaves out, for x of at least 10. */
function stirlingRest(x: number): number {
  const s = 1 / (x * x);
  return (
    (1 / 12 -
      s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360_360 - s / 156)))))) /
    x
  );
}

/**
 * The derivative of log-gamma.
 * @param x above 0
 * @source DLMF 5.11.2, after the recurrence 5.5.2
 */
export function digamma(x: number): number {
  let shifted = x;
  let below = 0;
  while (shifted < ASYMPTOTIC_FROM) {
    below += 1 / shifted;
    shifted += 1;
  }
  const s = 1 / (shifted * shifted);
  const rest =
    s *
    (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32_760 - s / 12))))));
  return Math.log(shifted) - 0.5 / shifted - rest - below;
}

/**
 * The natural logarithm of gamma(x + n) / gamma(x), without the cancellation of two large logarithms.
 * @param x above 0
 * @param n at least 0
 * @source the difference of two Stirling series, DLMF 5.11.1
 */
export function logRising(x: number, n: number): number {
  if (x < ASYMPTOTIC_FROM) return logGamma(x + n) - logGamma(x);
  const end = x + n;
  return (x - 0.5) * Math.log1p(n / x) + n * Math.log(end) - n + stirlingRest(end) - stirlingRest(x);
}

/** The natural logarithm of the beta function; both arguments above 0. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) - logRising(large, small);
}
