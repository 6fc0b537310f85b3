// The most probable parameters of a model, and others that the data allow, under a weak normal prior.
import { minimize, type SmoothFunction } from './minimize.ts';

/**
 * A model whose parameters are a point without units. Each
 * coordinate has a normal prior with standard deviation 1.
 */
export interface Posterior<Model> {
  readonly centre: readonly number[];
  readonly modelAt: (point: readonly number[]) => Model;
  /** About how curved the log-likelihood is, so that the first steps go the right way; positive definite. */
  readonly curvature?: readonly (readonly number[])[];
  /** The log-likelihood and its slopes along the coordinates of the point. */
  readonly logLikelihood: (model: Model) => { readonly value: number; readonly slopes: readonly number[] };
}

/** The least certainty that a direction is given, in prior certainties: no spread above twice the prior's. */
const LEAST_PIVOT = 1 / 4;
const NUDGE = 1e-4;

/**
 * The most probable parameters, as a model and as a point. They
 * exist for every data, none as well, because of the prior.
 */
export function mostProbable<Model>(posterior: Posterior<Model>): {
  readonly model: Model;
  readonly point: readonly number[];
} {
  const { centre, curvature } = posterior;
  const { point } = minimize(costOf(posterior), centre, curvature && inverseOf(withPrior(curvature)));
  return { model: posterior.modelAt(point), point };
}

/**
 * Models that the data allow, all equally likely: together they have the mean and the variance of the
 * normal approximation around the most probable point. Two for each coordinate.
 * @source Gelman et al., Bayesian Data Analysis (2013), section 4.1; Arasaratnam & Haykin (2009), the
 * third-degree spherical-radial cubature rule
 */
export function modelsAround<Model>(posterior: Posterior<Model>, point: readonly number[]): readonly Model[] {
  const factor = choleskyFactor(curvature(costOf(posterior), point));
  const far = Math.sqrt(point.length);
  return point.flatMap((_, axis) =>
    [far, -far].map((step) => {
      const away = solveTransposed(
        factor,
        point.map((_, i) => (i === axis ? step : 0)),
      );
      return posterior.modelAt(point.map((value, i) => value + (away[i] ?? 0)));
    }),
  );
}

function costOf<Model>({ centre, modelAt, logLikelihood }: Posterior<Model>): SmoothFunction {
  return (point) => {
    const { value, slopes } = logLikelihood(modelAt(point));
    const away = point.map((x, i) => x - (centre[i] ?? 0));
    return {
      value: away.reduce((sum, x) => sum + (x * x) / 2, -value),
      gradient: away.map((x, i) => x - (slopes[i] ?? 0)),
    };
  };
}

/** The matrix of second derivatives, from differences of the gradient. */
function curvature(cost: SmoothFunction, point: readonly number[]): number[][] {
  const rows = point.map((_, i) => {
    const beside = (nudge: number) => cost(point.map((x, j) => (i === j ? x + nudge : x))).gradient;
    const [up, down] = [beside(NUDGE), beside(-NUDGE)];
    return up.map((slope, j) => (slope - (down[j] ?? 0)) / (2 * NUDGE));
  });
  return rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2));
}

/** The lower triangular factor of a symmetric matrix, with pivots held above the least. */
function choleskyFactor(matrix: number[][]): number[][] {
  const factor: number[][] = [];
  matrix.forEach((row, i) => {
    const made: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? made : (factor[j] ?? []);
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (made[k] ?? 0) * (other[k] ?? 0);
      made.push(j === i ? Math.sqrt(Math.max(LEAST_PIVOT, rest)) : rest / (other[j] ?? 1));
    }
    factor.push(made);
  });
  return factor;
}

/** The prior has a certainty of 1 in each direction. */
const withPrior = (curvature: readonly (readonly number[])[]): number[][] =>
  curvature.map((row, i) => row.map((value, j) => (i === j ? value + 1 : value)));

function inverseOf(matrix: number[][]): number[][] {
  const factor = choleskyFactor(matrix);
  return matrix.map((_, axis) => {
    const x = matrix.map((_, i) => Number(i === axis));
    for (let i = 0; i < x.length; i++) {
      for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - (factor[i]?.[k] ?? 0) * (x[k] ?? 0);
      x[i] = (x[i] ?? 0) / (factor[i]?.[i] ?? 1);
    }
    return solveTransposed(factor, x);
  });
}

/** x with (transposed factor) · x = right. */
function solveTransposed(factor: readonly number[][], right: readonly number[]): number[] {
  const x = [...right];
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = (x[i] ?? 0) - (factor[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (factor[i]?.[i] ?? 1);
  }
  return x;
}
