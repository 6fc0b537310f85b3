// A curve through points that rise, which rises as well.

/** Points by x, which are above 0 and rise; y is at least 0 and never falls. At least two. */
export interface Rising {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The curve from 0 through the points up to the last: a power of x between each two, and before the first the
 * power that leads to the second. A straight line leads from a point whose y is 0.
 */
export function powersThrough({ x, y }: Rising): (at: number) => number {
  const exponents = x
    .slice(1)
    .map((to, i) => Math.log((y[i + 1] as number) / (y[i] as number)) / Math.log(to / (x[i] as number)));
  return (at) => {
    let i = 0;
    while (i < exponents.length - 1 && at > (x[i + 1] as number)) i++;
    const from = x[i] as number;
    const height = y[i] as number;
    if (height > 0) return height * (at / from) ** (exponents[i] as number);
    return at <= from ? 0 : ((y[i + 1] as number) * (at - from)) / ((x[i + 1] as number) - from);
  };
}
