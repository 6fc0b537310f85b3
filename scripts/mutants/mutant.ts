// A small wrong change, and the tests that must notice it.

export interface Mutant {
  /** From the root. */
  readonly file: string;
  /** Text that occurs in the file exactly once. */
  readonly find: string;
  /** What is there instead. */
  readonly replace: string;
  /** The test files of which one must fail. */
  readonly tests: readonly string[];
  /** Only the tests with this in their titles are run: for files that take long. */
  readonly title?: string;
  /** What would be wrong, in one sentence. */
  readonly why: string;
}
