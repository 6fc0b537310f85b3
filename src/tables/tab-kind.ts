// Recognising what a tab holds by its header row.
import { activityKinds } from '../core/vocabulary/kinds.ts';
import { isBlank, textOf } from './cells/cells.ts';
import { wordReader } from './cells/keywords.ts';
import { activityAliases, dealAliases, ruleAliases } from './columns/aliases.ts';
import { type Columns, columnCells, findHeader } from './columns/headers.ts';
import type { Grid } from './grid.ts';
import { peopleHeader } from './people/contacts.ts';
import { isSetting } from './settings/rules.ts';

export type TabKind = 'contacts' | 'activities' | 'deals' | 'rules';

export interface KnownTab {
  readonly kind: TabKind;
  /** How many keys its header row has; the higher, the surer. */
  readonly score: number;
}

const keysOf = (columns: Columns<string> | undefined): number => Object.keys(columns ?? {}).length;

/** A log with all of our columns is one, whatever kinds its user has made up. */
const hasEvery = (columns: Columns<string>): boolean =>
  ['date', 'contact', 'kind', 'from', 'note', 'until', 'by', 'id'].every((key) => columns[key] !== undefined);

/** True where at least half of the filled kinds are words of ours, or none is filled. */
function looksLikeActivities(grid: Grid, columns: Columns<'kind'>, headerRow: number): boolean {
  const read = wordReader(activityKinds);
  let filled = 0;
  let known = 0;
  for (const cell of columnCells(grid, columns.kind, headerRow)) {
    if (cell === undefined || isBlank(cell)) continue;
    filled++;
    if (typeof cell === 'string' && read(cell) !== undefined) known++;
  }
  return known * 2 >= filled;
}

/** True where a setting of ours is named: other lists of keys and values are not the rules. */
function looksLikeRules(grid: Grid, columns: Columns<'setting'>, headerRow: number): boolean {
  return [...columnCells(grid, columns.setting, headerRow)].some((cell) =>
    isSetting(textOf(cell, () => Number.NaN)),
  );
}

/**
 * What a tab holds, or nothing where its headers don't tell.
 */
export function tabKindOf(grid: Grid): KnownTab | undefined {
  const rules = findHeader(
    grid,
    ruleAliases,
    (columns) => columns.setting !== undefined && columns.value !== undefined,
  );
  const activities = findHeader(grid, activityAliases, ({ date, contact, kind }) =>
    [date, contact, kind].every(Boolean),
  );
  const deals = findHeader(grid, dealAliases, ({ date, contact, amount, result }) =>
    [date, contact, amount ?? result].every(Boolean),
  );
  const people = peopleHeader(grid);
  const isRules = rules !== undefined && looksLikeRules(grid, rules.columns, rules.row);
  const isLog =
    activities !== undefined &&
    (hasEvery(activities.columns) || looksLikeActivities(grid, activities.columns, activities.row));
  const found: KnownTab[] = [
    { kind: 'rules', score: isRules ? keysOf(rules.columns) : 0 },
    { kind: 'activities', score: isLog ? keysOf(activities.columns) : 0 },
    { kind: 'deals', score: keysOf(deals?.columns) },
    { kind: 'contacts', score: keysOf(people?.columns) },
  ];
  const best = found.reduce((best, tab) => (tab.score > best.score ? tab : best));
  return best.score > 0 ? best : undefined;
}

/** The tab of a kind with the most known headers, then the most rows; nothing where none is of that kind. */
export function bestTab(grids: readonly Grid[], kind: TabKind): Grid | undefined {
  let best: Grid | undefined;
  let most = 0;
  for (const grid of grids) {
    const known = tabKindOf(grid);
    const filled = grid.cells.filter((row) => row.some((cell) => !isBlank(cell))).length;
    const score = known?.kind === kind ? known.score + filled / (filled + 1) : 0;
    if (score > most) {
      best = grid;
      most = score;
    }
  }
  return best;
}
