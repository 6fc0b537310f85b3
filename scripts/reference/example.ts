// An example of a cell function: what is in the sheet, what
// is asked, what comes out, and how to get there by hand.
import type { Bilingual } from '../../src/core/base/bilingual.ts';

/** A line of the working: built-in functions only, so that it can be typed into any cell. */
export interface Step extends Bilingual {
  readonly formula: string;
  /** With the decimals that it is shown with. */
  readonly gives: string;
}

export interface Example {
  /** Of the cell function. */
  readonly name: string;
  /** See block.ts. */
  readonly block: string;
  /** The last step gives a number that is in the result, or settles it. */
  readonly working: readonly Step[];
}

export const step = (en: string, ja: string, formula: string, gives: string): Step => ({
  en,
  ja,
  formula,
  gives,
});
