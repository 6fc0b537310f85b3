// Any texts into every reader of cells and tables; long ones take no more than their length.
import { contactSpec } from '../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../src/tables/columns/log-columns.ts';
import { ruleSpec } from '../../src/tables/columns/rule-columns.ts';
import type { Cell, Grid } from '../../src/tables/grid.ts';
import { readActivities } from '../../src/tables/logs/activities.ts';
import { readDeals } from '../../src/tables/logs/deals.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { readRules } from '../../src/tables/settings/rules.ts';
import { tabKindOf } from '../../src/tables/tab-kind.ts';
import { oneLine } from '../../src/text/faults.ts';
import { readers as cellReaders, pieces } from '../tables/cells/readers.ts';
import { context, sheet } from '../tables/sheets.ts';

type Read = (text: string) => unknown;

/** A table of which each column in turn holds the text, below its header. */
const under = (
  spec: { words: { names(): Readonly<Record<string, readonly string[]>> } },
  read: (grid: Grid) => unknown,
): Read => {
  const headers = Object.values(spec.words.names()).map(([name = '']) => name);
  return (text) => read(sheet([headers, headers.map((): Cell => text)]));
};

const asHeader =
  (read: (grid: Grid) => unknown): Read =>
  (text) =>
    read(
      sheet([
        [text, 'Name', text],
        ['Ann', 'Bob', text],
      ]),
    );

/** Every reader of a text, also through whole tables. */
export const readers: Readonly<Record<string, Read>> = {
  ...cellReaders,
  'cells of contacts': under(contactSpec, (grid) => readContacts(grid, context)),
  'cells of activities': under(activitySpec, (grid) => readActivities(grid, context)),
  'cells of deals': under(dealSpec, (grid) => readDeals(grid, context)),
  'cells of rules': under(ruleSpec, (grid) => readRules(grid, context)),
  'headers of contacts': asHeader((grid) => readContacts(grid, context)),
  'headers of activities': asHeader((grid) => readActivities(grid, context)),
  'headers of deals': asHeader((grid) => readDeals(grid, context)),
  'headers of any tab': asHeader(tabKindOf),
  sentence: (text) => oneLine({ en: text, ja: text }),
};

export const LONGEST_CELL = 50_000;

/** Texts as long as a cell may hold, each made of one piece. */
export const longTexts = (): readonly string[] =>
  pieces.flatMap((piece) => {
    const long = piece.repeat(Math.ceil(LONGEST_CELL / piece.length));
    const around = [long, `${long}!`, `2026-11-22 ${long}`, `¥1,200${long}1`, `a@example.com ${long}@`];
    return around.map((text) => text.slice(-LONGEST_CELL));
  });
