// The entry: menu, sidebar, messages and formulas. It wires, and decides nothing.

import { functions } from './functions/all.ts';
import type { Raw } from './functions/argument.ts';
import type { Surroundings } from './functions/call.ts';

export { functions };

const surroundings: Surroundings = {
  timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  now: () => new Date(),
};

/** Computes a cell function. The top-level functions that Sheets calls are made from the declarations by the build. */
export function compute(name: string, args: readonly Raw[]) {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`bug: no function ${name}`);
  return found.run(args, surroundings);
}
