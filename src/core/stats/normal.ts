// The tail of the normal distribution, exact far out.

const LOG_SQRT_TWO_PI = 0.918_938_533_204_672_8;
/** From here on the continued fraction is short, and the series would cancel. */
const FAR = 2;
const PRECISION = 1e-16;

/**
 * The natural logarithm of the chance that a standard normal number is above z.
 * @param z any finite number
 * @source DLMF 7.6.2 (series) and 7.9.1 (continued fraction), for erfc
 */
export function logAbove(z: number): number {
  if (z > FAR) return -(z * z) / 2 - LOG_SQRT_TWO_PI + Math.log(millsRatio(z));
  if (z < -FAR) return Math.log1p(-Math.exp(logAbove(-z)));
  return Math.log(0.5 - centralPart(z));
}

/** The density of a standard normal number at z, as a natural logarithm. */
export const logDensity = (z: number): number => -(z * z) / 2 - LOG_SQRT_TWO_PI;

/** The tail above z divided by the density there, from the far end of its continued fraction. */
function millsRatio(z: number): number {
  let rest = z;
  for (let n = Math.ceil(8 + 240 / (z * z)); n > 0; n--) rest = z + n / rest;
  return 1 / rest;
}

/** The chance to lie between 0 and z. */
function centralPart(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; Math.abs(term) > PRECISION * Math.abs(sum); n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return sum * Math.exp(logDensity(z));
}
