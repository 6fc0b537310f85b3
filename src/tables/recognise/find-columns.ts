// The columns of a table under one header row: evidence from headers and cells, and one assignment.

import { columnLetters } from '../a1.ts';
import { isRefusal } from '../cells/opt-outs.ts';
import type { Column, ColumnChoice, Columns, Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { bestAssignment } from './assignment.ts';
import { decisionsOf } from './decisions.ts';
import { type Evidence, evidenceBelow, type IsPerson } from './evidence.ts';
import { keysOf } from './header-parts.ts';
import { type NamedKey, sureness } from './header-words.ts';
import { type Look, type LookName, looks } from './looks.ts';
import { isOptOutHeader, isWayHeader } from './opt-out.ts';
import type { KeySpec, MadeKey, TableSpec } from './table-spec.ts';

/** What the weights are for is in docs/decisions.md. */
const weights = {
  /**
   * Cells that all look right add so much to a header's sureness, those of which none does take as much away.
   */
  look: 2,
  /** The least share of cells that bears out a guess by a header's word, and one by cells alone. */
  leastShare: 0.5,
  leastShareAlone: 0.6,
  /** Cells that are keys of people who are known: the strongest sign there is. */
  person: 12,
  /** So many cells can contradict a header. */
  fewestCells: 2,
  /** What is left to a known header that no cell bears out. */
  last: 0.1,
} as const;

const lookOf = (look: LookName | Look): Look => (typeof look === 'string' ? looks[look] : look);

/** What else bears on a key's claim to a column. */
interface Claim {
  /** Whether its cells may name people: not at all, where its header says so, or whatever that says. */
  readonly who: 'nobody' | 'named' | 'any';
  /** The share of its cells that name people who are known, where they may. */
  readonly people: number;
  /** Another key is known by this header, or another column is by a name of this key: then cells decide. */
  readonly isContested: boolean;
}

/** The keys that a column's header may name, by its words or by its parts. */
function keysAt<K extends string>(
  spec: TableSpec<K>,
  header: string,
  column: number,
  evidence: Evidence,
): readonly NamedKey<K>[] {
  const named = keysOf(spec.words, header);
  if (header === '' || (named[0]?.sureness ?? 0) > sureness.head) return named;
  const isBorneOut = ({ ifCells }: MadeKey<K>): boolean =>
    ifCells === undefined || evidence.share(column, lookOf(ifCells)) >= weights.leastShare;
  const made = spec.madeOfParts?.(header).find(isBorneOut);
  if (made === undefined) return named;
  return [{ key: made.key, sureness: made.ifCells === undefined ? sureness.variant : sureness.head }];
}

/** How much speaks for a column's being a key's; 0 or less: nothing. */
function scoreOf(
  spec: KeySpec,
  named: number,
  column: number,
  evidence: Evidence,
  { who, people, isContested }: Claim,
): number {
  const look = spec.look && lookOf(spec.look);
  if (named > sureness.head && !isContested && people === 0) {
    if (spec.isStrict === undefined || look === undefined || evidence.any(column, look)) return named;
    if (evidence.cells(column).length < weights.fewestCells) return named;
    return spec.isStrict === 'last' ? weights.last : 0;
  }
  const filled = evidence.cells(column).length;
  if (named > sureness.head) {
    if (look === undefined || filled === 0) return named + people * weights.person;
    const share = evidence.share(column, look);
    if (spec.isStrict !== undefined && share === 0 && people === 0)
      return spec.isStrict === 'last' || filled < weights.fewestCells ? weights.last : 0;
    const doubt = filled < weights.fewestCells ? 0 : weights.look * (2 * share - 1);
    return named + doubt + people * weights.person;
  }
  if (people >= weights.leastShare && (named > 0 || who === 'any')) return named + people * weights.person;
  if (spec.guess === 'no' || look === undefined || filled === 0) return 0;
  if (named === 0 && spec.guess !== 'cells') return 0;
  // One known word may be chance.
  if (named === 0 && typeof spec.look === 'function' && filled < weights.fewestCells) return 0;
  const share = evidence.share(column, look);
  if (named > 0) return share >= weights.leastShare ? named + weights.look * share : 0;
  return spec.guess === 'cells' && share >= weights.leastShareAlone ? weights.look * share : 0;
}

/** Keys that any column of theirs adds to have as many places as columns that are one. */
function slotsOf<K extends string>(
  spec: TableSpec<K>,
  decided: ReadonlySet<K>,
  scores: ReadonlyMap<K, readonly number[]>,
): readonly K[] {
  return (Object.keys(spec.keys) as K[])
    .filter((key) => !decided.has(key))
    .flatMap((key) => {
      const wanted = (scores.get(key) ?? []).filter((score) => score > 0).length;
      const places = spec.keys[key].takes === 'one' ? Math.min(1, wanted) : wanted;
      return Array.from({ length: places }, () => key);
    });
}

/**
 * The columns under a header row.
 * @param texts the headers, as written; "" for none
 * @param row where the header row is in the grid, from 0
 * @param isPerson asked where it is known who the people are, of logs
 */
export function findColumns<K extends string>(
  grid: Grid,
  texts: readonly string[],
  row: number,
  spec: TableSpec<K>,
  choice: ColumnChoice = {},
  isPerson?: IsPerson,
): Header<K> {
  const letterOf = (index: number) => columnLetters(grid.column + index);
  const decisions = decisionsOf(texts, spec, choice, letterOf);
  const evidence = evidenceBelow(grid, row);
  const free = texts.flatMap((_, index) => (decisions.taken.has(index) ? [] : [index]));
  const named = new Map(free.map((index) => [index, keysAt(spec, texts[index] ?? '', index, evidence)]));
  const knownKeys = (index: number): readonly K[] =>
    (named.get(index) ?? []).filter((each) => each.sureness > sureness.head).map(({ key }) => key);
  const isContested = (key: K, index: number): boolean =>
    knownKeys(index).length > 1 ||
    (spec.keys[key].takes === 'one' && free.filter((each) => knownKeys(each).includes(key)).length > 1);
  const isPersonKey = new Set<K>(spec.personKeys);
  const scores = new Map<K, number[]>();
  for (const key of Object.keys(spec.keys) as K[]) {
    if (decisions.keys.has(key)) continue;
    scores.set(
      key,
      free.map((index) => {
        const sure = named.get(index)?.find((each) => each.key === key)?.sureness ?? 0;
        const who = key === spec.anyPersonKey ? 'any' : isPersonKey.has(key) ? 'named' : 'nobody';
        // A column whose header is known is no guess of another key.
        const isOthers = sure <= sureness.head && (named.get(index)?.[0]?.sureness ?? 0) > sureness.head;
        const isSilent = (named.get(index) ?? []).length === 0;
        const mayBe = sure > 0 || (isSilent && spec.keys[key].guess === 'cells') || who === 'any';
        if (!mayBe || (isOthers && who !== 'any')) return 0;
        const people = who === 'nobody' ? 0 : evidence.people(index, isPerson);
        const claim: Claim = { who, people, isContested: isContested(key, index) };
        return scoreOf(spec.keys[key], sure, index, evidence, claim);
      }),
    );
  }
  const slots = slotsOf(spec, decisions.keys, scores);
  const assigned = bestAssignment(slots.map((key) => scores.get(key) ?? []));
  const ranked: Partial<Record<K, (Column & { readonly score: number; readonly weight: number })[]>> = {};
  slots.forEach((key, slot) => {
    const at = assigned[slot] ?? -1;
    const index = free[at];
    if (index === undefined) return;
    const sure = named.get(index)?.find((each) => each.key === key)?.sureness ?? 0;
    const header = texts[index] || letterOf(index);
    const weight = scores.get(key)?.[at] ?? 0;
    const column = { index, header, isGuess: sure <= sureness.head, score: sure, weight };
    ranked[key] = [...(ranked[key] ?? []), column];
  });
  const columns: Partial<Record<K, readonly Column[]>> = { ...decisions.columns };
  for (const key of Object.keys(ranked) as K[]) {
    const sorted = (ranked[key] ?? []).sort((a, b) => b.score - a.score || a.index - b.index);
    // Guesses don't stand in for columns whose header is known.
    const hasKnown = sorted.some(({ isGuess }) => !isGuess) && spec.keys[key].takes !== 'every';
    const likely = sorted.filter(({ isGuess }) => !(hasKnown && isGuess));
    const hasBorneOut = likely.some(({ weight }) => weight > weights.last);
    columns[key] = likely
      .filter(({ weight }) => weight > weights.last || !hasBorneOut)
      .map(({ index, header, isGuess }) => ({ index, header, isGuess }));
  }
  return {
    row,
    texts,
    columns: columns as Columns<K>,
    lostChoices: decisions.lostChoices,
    ...restOf(grid, texts, columns as Columns<string>, decisions.taken, evidence),
  };
}

/**
 * Columns that are no key's: those that may be a wish to be left alone, and those that nothing is read from.
 */
function restOf(
  grid: Grid,
  texts: readonly string[],
  columns: Columns<string>,
  taken: ReadonlySet<number>,
  evidence: Evidence,
): Pick<Header<string>, 'doubts' | 'unread'> {
  const used = new Set(Object.values(columns).flatMap((each) => (each ?? []).map(({ index }) => index)));
  const rest = texts.flatMap((text, index): Column[] =>
    used.has(index) || taken.has(index) || evidence.cells(index).length === 0
      ? []
      : [{ index, header: text || columnLetters(grid.column + index), isGuess: false }],
  );
  const doubts = rest.filter(
    ({ header, index }) => isOptOutHeader(header) || (isWayHeader(header) && evidence.any(index, isRefusal)),
  );
  return { doubts, unread: rest.filter((column) => !doubts.includes(column)) };
}
