// A curve through points that rise, which rises as well.

/** Points by x, from the lowest x on; y never falls. At least two. */
export interface Rising {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The curve between the first and the last point: a cubic in each interval, monotone as the points are.
 * @source Fritsch & Butland (1984), equation 5 with weights of equal size
 */
export function curveThrough({ x, y }: Rising): (at: number) => number {
  const width = (i: number) => (x[i + 1] as number) - (x[i] as number);
  const slopes = x.slice(1).map((_, i) => ((y[i + 1] as number) - (y[i] as number)) / width(i));
  const tangents = x.map((_, i) => {
    const [before, after] = [slopes[i - 1] ?? slopes[i] ?? 0, slopes[i] ?? slopes[i - 1] ?? 0];
    return before > 0 && after > 0 ? (2 * before * after) / (before + after) : 0;
  });
  return (at) => {
    let i = 0;
    while (i < x.length - 2 && at > (x[i + 1] as number)) i++;
    const h = width(i);
    const s = (at - (x[i] as number)) / h;
    const [from, to] = [y[i] as number, y[i + 1] as number];
    const [leave, arrive] = [h * (tangents[i] as number), h * (tangents[i + 1] as number)];
    const rest = 1 - s;
    return rest * rest * ((1 + 2 * s) * from + s * leave) + s * s * ((3 - 2 * s) * to - rest * arrive);
  };
}
