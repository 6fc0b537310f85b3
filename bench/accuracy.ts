// How well predictions hold: errors of counts, of chances, and of their sum.

/** What was foreseen for one customer, and what they did. */
export interface Case {
  /** Purchase days in the time that was asked about. */
  readonly expected: number;
  /** The chance of at least one, 0 to 1. */
  readonly chance: number;
  readonly happened: number;
}

export interface Accuracy {
  /** The root of the mean squared error of the expected number. */
  readonly rmse: number;
  readonly pearson: number;
  readonly meanError: number;
  /** The mean squared error of the chance of at least one. */
  readonly brier: number;
  /** The sum of all expected by the sum of all that happened, less 1. */
  readonly bias: number;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function accuracyOf(cases: readonly Case[]): Accuracy {
  const mean = (of: (one: Case) => number) => meanOf(cases.map(of));
  const [x, y] = [mean(({ expected }) => expected), mean(({ happened }) => happened)];
  const covariance = mean(({ expected, happened }) => (expected - x) * (happened - y));
  const spread = Math.sqrt(
    mean(({ expected }) => (expected - x) ** 2) * mean(({ happened }) => (happened - y) ** 2),
  );
  return {
    rmse: Math.sqrt(mean(({ expected, happened }) => (expected - happened) ** 2)),
    pearson: covariance / spread,
    meanError: mean(({ expected, happened }) => Math.abs(expected - happened)),
    brier: mean(({ chance, happened }) => (chance - Number(happened > 0)) ** 2),
    bias: x / y - 1,
  };
}
