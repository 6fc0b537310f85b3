// The one source of chance in the tests: each failure prints its seed, and SEED=… runs the same again.
import fc from 'fast-check';

const given = process.env.SEED;
if (given !== undefined && !Number.isInteger(Number(given)))
  throw new Error(`SEED is ${given}; expected a whole number.`);

/** The seed of a test that is the same at every run, unless SEED names another one. */
export const seedOf = (usual: number): number => (given === undefined ? usual : Number(given));

/** Several seeds that are the same at every run, or the one that SEED names. */
export const seedsOf = (...usual: readonly number[]): readonly number[] =>
  given === undefined ? usual : [Number(given)];

fc.configureGlobal({
  ...(given === undefined ? {} : { seed: Number(given) }),
  reporter: (run) => {
    if (run.failed) throw new Error(`${fc.defaultReportMessage(run)}\nOnce more: SEED=${run.seed}`);
  },
});

export { fc };
