// The tail of the normal distribution, exact far out.

const LOG_SQRT_TWO_PI = 0.918_938_533_204_672_8;
/** Up to here a quotient of polynomials has 12 digits; from here on the continued fraction is short. */
const FAR = 4;

/**
 * The natural logarithm of the chance that a standard normal number is above z.
 * @param z any finite number
 * @source Hart et al., Computer Approximations (1968), number 5666, as in West (2005); DLMF 7.9.1 (continued
 * fraction) for erfc
 */
export function logAbove(z: number): number {
  if (z < 0) return Math.log1p(-Math.exp(logAbove(-z)));
  return z > FAR
    ? -(z * z) / 2 - LOG_SQRT_TWO_PI + Math.log(millsRatio(z))
    : -(z * z) / 2 + Math.log(quotient(z));
}

/** The density of a standard normal number at z, as a natural logarithm. */
export const logDensity = (z: number): number => -(z * z) / 2 - LOG_SQRT_TWO_PI;

/** The tail above z divided by exp(−z²/2). */
function quotient(z: number): number {
  const above =
    ((((0.035262496599891 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
      112.079291497871) *
      z +
    221.213596169931;
  const below =
    (((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
      296.564248779674) *
      z +
      637.333633378831) *
      z +
    793.826512519948;
  return (above * z + 220.206867912376) / (below * z + 440.413735824752);
}

/** The tail above z divided by the density there, from the far end of its continued fraction. */
function millsRatio(z: number): number {
  let rest = z;
  for (let n = Math.ceil(8 + 240 / (z * z)); n > 0; n--) rest = z + n / rest;
  return 1 / rest;
}
