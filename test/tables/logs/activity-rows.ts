// Reading rows of activities in tests, under a header row with every column.
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { context, sheet } from '../sheets.ts';

export const header = ['date', 'contact', 'kind', 'from', 'note', 'until', 'by', 'id'];
export const read = (...rows: readonly (readonly Cell[])[]) =>
  readActivities(sheet([header, ...rows]), context);
