// Recognising what a tab holds, by the same evidence by which its columns are found.
import { keptFor } from '../core/base/remembered.ts';
import { isBlank, textOf } from './cells/cells.ts';
import { contactSpec, type FoundKey } from './columns/contact-columns.ts';
import { type Columns, columnCells, type Header } from './columns/headers.ts';
import {
  type ActivityKey,
  activitySpec,
  type DealKey,
  dealSpec,
  hasDay,
  hasPerson,
  personKeys,
} from './columns/log-columns.ts';
import { ruleSpec } from './columns/rule-columns.ts';
import type { Grid } from './grid.ts';
import { withLesserAmount } from './logs/lesser-amount.ts';
import { evidenceBelow, type IsPerson } from './recognise/evidence.ts';
import { findHeader, ownHeader } from './recognise/find-header.ts';
import type { TableSpec } from './recognise/table-spec.ts';
import { isSetting } from './settings/rules.ts';
import { looksLikeKind } from './vocabulary/known-words.ts';

export type TabKind = 'contacts' | 'activities' | 'deals' | 'rules';

export interface KnownTab {
  readonly kind: TabKind;
  /** The sum of what speaks for it; the higher, the surer. */
  readonly score: number;
  /** How many of the columns that Set up makes for such a log it has. */
  readonly ownColumns: number;
  /** In the grid, from 0. */
  readonly headerRow: number;
}

/** A column that is known by its header counts whole, a guess half. */
function evidenceOf(columns: Columns<string>, isSign: (key: string) => boolean = () => true): number {
  let sum = 0;
  for (const [key, found] of Object.entries(columns)) {
    if (isSign(key)) sum += found?.[0]?.isGuess === true ? 0.5 : 1;
  }
  return sum;
}

/** True where a setting of ours is named: other lists of keys and values are not the rules. */
function looksLikeRules(grid: Grid, columns: Columns<'setting'>, headerRow: number): boolean {
  return [...columnCells(grid, columns.setting, headerRow)].some((cell) =>
    isSetting(textOf(cell, () => Number.NaN)),
  );
}

/** So many rows tell whether people repeat. */
const FEWEST_ROWS = 4;
const MOST_DIFFERENT = 0.8;

/** A log names people again and again; a list of people names each once. */
function repeatsPeople(grid: Grid, { columns, row }: Header<string>): boolean {
  return personKeys.some((key) => {
    const cells = (columns[key] ?? [])
      .flatMap(({ index }) => evidenceBelow(grid, row).cells(index))
      .map(String);
    return cells.length >= FEWEST_ROWS && new Set(cells).size <= cells.length * MOST_DIFFERENT;
  });
}

/** Columns that only a list of people has: where a person stands, and when to be in touch. */
const personSigns = new Set<string>([
  ...([
    'last_contact',
    'next_contact',
    'every',
    'birthday',
    'purchases',
    'revenue',
    'last_purchase',
  ] as const),
  ...([
    'purchases_kept',
    'revenue_kept',
    'last_visit',
    'phonetic',
    'phonetic_first',
    'phonetic_last',
  ] as const),
  ...(['referred_by', 'inherited_from', 'do_not_contact', 'no_email', 'no_call', 'email_consent'] as const),
] satisfies readonly FoundKey[]);

/** Columns that only what was sold has. */
const saleSigns = new Set<string>([
  ...([
    'amount',
    'paid_on',
    'won_on',
    'lost_on',
    'closed_on',
    'refunded',
    'currency',
    'order',
    'title',
  ] as const),
] satisfies readonly DealKey[]);

/** What speaks for a tab's being a log; the people who are known are the strongest sign. */
function logScore(grid: Grid, header: Header<string> | undefined, isPerson: IsPerson | undefined): number {
  if (header === undefined) return 0;
  const known = isPerson !== undefined && namesPeople(grid, header, isPerson);
  return evidenceOf(header.columns) + (known ? 4 : 0) + (repeatsPeople(grid, header) ? 2 : 0);
}

/** Whether at least half of the people whom a column names are known. */
function namesPeople(grid: Grid, { columns, row }: Header<string>, isPerson: IsPerson): boolean {
  return personKeys.some((key) =>
    (columns[key] ?? []).some(({ index }) => evidenceBelow(grid, row).people(index, isPerson) >= 0.5),
  );
}

/**
 * A day, a person, and an amount or a result; a day that
 * is a guess will do where people are named who are known.
 */
function hasDealsShape(
  grid: Grid,
  header: Header<DealKey> | undefined,
  isPerson: IsPerson | undefined,
): header is Header<DealKey> {
  if (header === undefined) return false;
  const has = (key: DealKey) => header.columns[key] !== undefined;
  const isSure = (key: DealKey) => header.columns[key]?.some(({ isGuess }) => !isGuess) ?? false;
  const namesKnown = isPerson !== undefined && namesPeople(grid, header, isPerson);
  return hasDay(namesKnown ? has : isSure) && hasPerson(has) && (has('amount') || has('result'));
}

/** Where things are named that are sold, or orders numbered, a fee or a price is the amount. */
const soldThings = (grid: Grid, header: Header<DealKey> | undefined): Header<DealKey> | undefined =>
  header?.columns.title || header?.columns.order ? withLesserAmount(grid, header) : header;

/** Our own log with all of its columns is one, whatever kinds its users have made up. */
const ownDealKeys = ['date', 'contact', 'result', 'amount', 'reason', 'title', 'by', 'id'] as const;
const ownKeys = ['date', 'contact', 'kind', 'from', 'note', 'until', 'by', 'id'] as const;

/** True where at least half of the filled kinds are known words, or none is filled. */
function hasKnownKinds(grid: Grid, { columns, row }: Header<ActivityKey>): boolean {
  const cells = (columns.kind ?? []).flatMap(({ index }) => evidenceBelow(grid, row).cells(index));
  return columns.kind !== undefined && cells.filter(looksLikeKind).length * 2 >= cells.length;
}

/** A day and a person, and kinds that are known, or people who are. */
function hasActivitiesShape(
  grid: Grid,
  header: Header<ActivityKey> | undefined,
  namesKnown: boolean,
): header is Header<ActivityKey> {
  const has = (key: ActivityKey) => header?.columns[key] !== undefined;
  if (header === undefined || !has('date') || !hasPerson(has)) return false;
  return namesKnown || ownKeys.every(has) || hasKnownKinds(grid, header);
}

const placeOf = (header: Header<string> | undefined, own: readonly string[]) => ({
  ownColumns: own.filter((key) => header?.columns[key] !== undefined).length,
  headerRow: header?.row ?? 0,
});

/** Whether people who are known are named in no other columns than these. */
function namesNobodyBeside(grid: Grid, { columns, row, texts }: Header<string>, isPerson: IsPerson): boolean {
  const evidence = evidenceBelow(grid, row);
  const own = new Set(columns.contact?.map(({ index }) => index));
  return texts.every((_, index) => own.has(index) || evidence.people(index, isPerson) === 0);
}

/**
 * The header of a log as Set up makes it, with all of its columns and no others: whatever is in its cells,
 * less speaks for any other kind, which need not be tried.
 */
function ownLog<K extends string>(
  grid: Grid,
  spec: TableSpec<K>,
  keys: readonly K[],
  isPerson: IsPerson | undefined,
): Header<K> | undefined {
  const header = ownHeader(grid, spec);
  if (header?.texts.length !== keys.length || !keys.every((key) => header.columns[key])) return undefined;
  return isPerson === undefined || namesNobodyBeside(grid, header, isPerson) ? header : undefined;
}

function kindOf(grid: Grid, isPerson: IsPerson | undefined): KnownTab | undefined {
  const ownDeals = ownLog(grid, dealSpec, ownDealKeys, isPerson);
  const ownActivities = ownLog(grid, activitySpec, ownKeys, isPerson);
  const isOwn = ownDeals !== undefined || ownActivities !== undefined;
  const rules = isOwn ? undefined : findHeader(grid, ruleSpec);
  const isRules = rules !== undefined && looksLikeRules(grid, rules.columns, rules.row);
  if (isRules)
    return { kind: 'rules', score: evidenceOf(rules.columns), ownColumns: 0, headerRow: rules.row };
  const people = isOwn ? undefined : findHeader(grid, contactSpec);
  const deals = isOwn ? ownDeals : soldThings(grid, findHeader(grid, dealSpec, {}, isPerson));
  const activities = isOwn ? ownActivities : findHeader(grid, activitySpec, {}, isPerson);
  const isKnown =
    activities !== undefined && isPerson !== undefined && namesPeople(grid, activities, isPerson);
  const peopleScore =
    people === undefined
      ? 0
      : evidenceOf(people.columns) + evidenceOf(people.columns, (key) => personSigns.has(key));
  const dealScore = hasDealsShape(grid, deals, isPerson)
    ? logScore(grid, deals, isPerson) + evidenceOf(deals.columns, (key) => saleSigns.has(key))
    : 0;
  const activityScore = hasActivitiesShape(grid, activities, isKnown)
    ? logScore(grid, activities, isPerson)
    : 0;
  const found: KnownTab[] = [
    { kind: 'deals', score: dealScore, ...placeOf(deals, ownDealKeys) },
    { kind: 'activities', score: activityScore, ...placeOf(activities, ownKeys) },
    { kind: 'contacts', score: peopleScore, ...placeOf(people, []) },
  ];
  const best = found.reduce((best, tab) => (tab.score > best.score ? tab : best));
  return best.score > 0 ? best : undefined;
}

const kindWithoutPeople = keptFor((grid: Grid) => kindOf(grid, undefined));

/**
 * What a tab holds, undefined if its headers and cells don't tell.
 * @param isPerson where it is known who the people are: other tabs that name them are logs
 */
export const tabKindOf = (grid: Grid, isPerson?: IsPerson): KnownTab | undefined =>
  isPerson === undefined ? kindWithoutPeople(grid) : kindOf(grid, isPerson);

/** The tab of a kind with the most evidence, then the most rows; undefined if there is none. */
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
