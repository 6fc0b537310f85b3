// Reading rows of deals in tests, under any header row, and what is told of them.
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { context, iso, sheet } from '../sheets.ts';

type Rows = readonly (readonly Cell[])[];

export const read = (headers: readonly Cell[], ...rows: Rows) =>
  readDeals(sheet([headers, ...rows]), context);
export const codes = ({ problems }: ReturnType<typeof readDeals>) =>
  problems.map(({ level, code }) => `${level} ${code}`);

/** Contact, result, amount, refund and day of each deal. */
export const told = ({ rows }: ReturnType<typeof readDeals>) =>
  rows.map(({ contact, result, amount, refunded, day: on }) => [contact, result, amount, refunded, iso(on)]);
