// The one source of chance in the tests: a run is the same as the last
// one, unless SEED names another seed, or SEED=random takes any.
import fc from 'fast-check';

const USUAL = 20261126;

const given = process.env.SEED;
if (given !== undefined && given !== 'random' && !Number.isInteger(Number(given)))
  throw new Error(`SEED is ${given}; expected a whole number, or random.`);

const named = given === undefined || given === 'random' ? undefined : Number(given);

/** The seed of a test that is the same at every run, unless SEED names another one. */
export const seedOf = (usual: number): number => named ?? usual;

/** Several seeds that are the same at every run, or the one that SEED names. */
export const seedsOf = (...usual: readonly number[]): readonly number[] =>
  named === undefined ? usual : [named];

fc.configureGlobal({
  ...(given === 'random' ? {} : { seed: named ?? USUAL }),
  reporter: (run) => {
    if (run.failed) throw new Error(`${fc.defaultReportMessage(run)}\nOnce more: SEED=${run.seed}`);
  },
});

const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
const characterAt = (place: number): string =>
  String.fromCodePoint(place < SURROGATES ? place : place + SURROGATE_COUNT);

/** fast-check's own unit 'binary' makes a table of all million characters first, in each test file. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - SURROGATE_COUNT }).map(characterAt, (character) => {
  const code = String(character).codePointAt(0) ?? SURROGATES;
  const place = code < SURROGATES ? code : code - SURROGATE_COUNT;
  if (characterAt(place) !== character) throw new Error('This is no character.');
  return place;
});

/** Texts of any characters, and what is dangerous in JavaScript: as of `fc.string` with the unit binary. */
export const anyText = (constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: anyCharacter });

export { fc };
