// Finds the minimum of a smooth function of a few variables: BFGS, a quasi-Newton method.

export interface Valley {
  readonly point: readonly number[];
  readonly value: number;
}

export type SmoothFunction = (point: readonly number[]) => {
  readonly value: number;
  readonly gradient: readonly number[];
};

const MOST_STEPS = 200;
const MOST_HALVINGS = 60;
const ENOUGH_DESCENT = 1e-4;
/** Below this part of the value, differences of values are rounding, and slopes decide. */
const ROUNDING = 1e-13;
const FLAT = 1e-11;
/** A longer step would leave the region where values can be trusted. */
const LONGEST_STEP = 2;

const dot = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
const moved = (point: readonly number[], step: number, along: readonly number[]): number[] =>
  point.map((value, i) => value + step * (along[i] ?? 0));

/**
 * The lowest point that going downhill from the start leads to. It
 * always returns: where no lower point can be found, the best so far.
 * @param smooth its coordinates are such that 1 is a moderate step
 * @param start a point where value and gradient are finite
 * @param guess of the inverse of the matrix of second derivatives, positive definite, where there is one
 * @source Nocedal & Wright, Numerical Optimization (2006), algorithm
 * 6.1 and equation 6.20; Hager & Zhang (2005), equation 4.1,
 *   for accepting steps whose gain is lost in rounding
 */
export function minimize(
  smooth: SmoothFunction,
  start: readonly number[],
  guess?: readonly (readonly number[])[],
): Valley {
  let point = [...start];
  let here = smooth(point);
  let inverse = guess ?? scaledIdentity(point.length, 1 / Math.max(1, lengthOf(here.gradient)));
  for (let i = 0; i < MOST_STEPS; i++) {
    if (lengthOf(here.gradient) <= FLAT * (1 + Math.abs(here.value))) break;
    const along = shortened(inverse.map((row) => -dot(row, here.gradient)));
    const found = search(smooth, point, here, along);
    if (!found) break;
    const change = moved(found.gradient, -1, here.gradient);
    const step = moved(found.point, -1, point);
    const curvature = dot(step, change);
    if (curvature > 0) {
      if (i === 0 && guess === undefined)
        inverse = scaledIdentity(point.length, curvature / dot(change, change));
      inverse = updated(inverse, step, change, curvature);
    }
    point = found.point;
    here = found;
  }
  return { point, value: here.value };
}

/** A point along the direction that is low enough, by halving the step; nothing when there is none. */
function search(
  smooth: SmoothFunction,
  point: readonly number[],
  here: ReturnType<SmoothFunction>,
  along: readonly number[],
) {
  const slope = dot(here.gradient, along);
  const rounding = ROUNDING * (1 + Math.abs(here.value));
  let step = 1;
  for (let i = 0; i < MOST_HALVINGS; i++, step /= 2) {
    const next = moved(point, step, along);
    const { value, gradient } = smooth(next);
    if (!Number.isFinite(value)) continue;
    const isLower = value < here.value - rounding && value <= here.value + ENOUGH_DESCENT * step * slope;
    const isFlatter =
      value <= here.value + rounding && Math.abs(dot(gradient, along)) <= 0.9 * Math.abs(slope);
    if (isLower || isFlatter) return { point: next, value, gradient };
  }
  return undefined;
}

const lengthOf = (x: readonly number[]): number => Math.sqrt(dot(x, x));

function shortened(along: readonly number[]): number[] {
  const part = Math.min(1, LONGEST_STEP / lengthOf(along));
  return along.map((value) => part * value);
}

const scaledIdentity = (size: number, scale: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? scale : 0)));

/** The BFGS update of the inverse of the matrix of second derivatives. */
function updated(
  inverse: readonly (readonly number[])[],
  step: readonly number[],
  change: readonly number[],
  curvature: number,
): number[][] {
  const through = inverse.map((row) => dot(row, change));
  const weight = (1 + dot(change, through) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map((value, j) => {
      const si = step[i] ?? 0;
      const sj = step[j] ?? 0;
      return value + weight * si * sj - ((through[i] ?? 0) * sj + si * (through[j] ?? 0)) / curvature;
    }),
  );
}
