// What can be learned from very few wins: tries, patterns, and the first win with its route.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import { tagsOf } from '../base/lists.ts';
import type { History, Touch } from '../book/history.ts';
import { problemHeadingsAtWin } from '../book/needs.ts';
import { type Rate, rateWithPrior } from '../stats/beta.ts';
import { isAskFromUs } from '../trust/ledger.ts';
import { hasReached, reachedDay, startDay } from './milestones.ts';
import { openAskDay } from './stage.ts';
import type { Standing, Standings } from './standing.ts';

/** Whether they ever bought, by the logs or by a column of the contacts. */
export const isWin = (history: History): boolean => history.purchaseDayCount > 0;

/** A win, or somebody who was offered something and has nothing open any more. */
export function isTry(history: History, { rules, today }: Standings): boolean {
  if (isWin(history)) return true;
  return (
    hasReached(history, 'offered') &&
    history.openDeals.length === 0 &&
    openAskDay(history, rules, today) === undefined
  );
}

/** What people are compared by. */
export const patternsBy = ['source', 'problem', 'source+problem', 'owner', 'tag', 'company'] as const;

export type PatternBy = (typeof patternsBy)[number];

export interface Pattern {
  /** As the first person's row writes it. */
  readonly name: string;
  readonly people: number;
  readonly tries: number;
  readonly wins: number;
  /** The positions of its people, ascending. */
  readonly positions: readonly number[];
  /** Pulled towards the overall rate by `pattern_tries` tries' worth; undefined without tries. */
  readonly rate: Rate | undefined;
  readonly firstWin: Day | undefined;
}

/** Names by what they are compared by; blanks are none. */
const named = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name) => (normalWord(name) === '' ? [] : [[normalWord(name), name.trim()] as const])),
  );

/** The patterns of one person: what they are compared by, and how they are written. */
function patternsOf(history: History, by: PatternBy): ReadonlyMap<string, string> {
  const { source, owners, tags, company } = history.contact;
  if (by === 'owner') return named(owners);
  if (by === 'tag') return named(tagsOf(tags));
  if (by === 'company') return named([company]);
  const sources = named([source]);
  if (by === 'source') return sources;
  const problems = problemHeadingsAtWin(history);
  if (by === 'problem') return problems;
  return new Map(
    [...sources].flatMap(([key, name]) =>
      [...problems].map(([each, text]) => [`${key}\n${each}`, `${name} + ${text}`] as const),
    ),
  );
}

interface Tally {
  readonly name: string;
  readonly positions: number[];
  tries: number;
  wins: number;
  firstWin: Day | undefined;
}

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What people who bought have in common, the surest first.
 * @source docs/model.md, Wins and rates from very few tries
 */
export function winPatterns(standings: Standings, by: PatternBy): readonly Pattern[] {
  const tallies = new Map<string, Tally>();
  const overall = { tries: 0, wins: 0 };
  for (const { history, position } of standings.people) {
    const tried = isTry(history, standings);
    const won = isWin(history);
    if (tried) overall.tries++;
    if (won) overall.wins++;
    for (const [key, name] of patternsOf(history, by)) {
      const tally = tallies.get(key) ?? { name, positions: [], tries: 0, wins: 0, firstWin: undefined };
      tallies.set(key, tally);
      tally.positions.push(position);
      if (tried) tally.tries++;
      if (won) tally.wins++;
      if (won) tally.firstWin = earlier(tally.firstWin, reachedDay(history, 'customer'));
    }
  }
  const strength = standings.rules.pattern_tries;
  const overallRate = (overall.wins + 0.5) / (overall.tries + 1);
  return [...tallies.values()]
    .map(
      (tally): Pattern => ({
        ...tally,
        people: tally.positions.length,
        rate:
          tally.tries === 0
            ? undefined
            : rateWithPrior(tally.wins, tally.tries, strength * overallRate, strength),
      }),
    )
    .sort(
      (a, b) =>
        (b.rate?.low ?? -1) - (a.rate?.low ?? -1) ||
        (b.rate?.rate ?? -1) - (a.rate?.rate ?? -1) ||
        byName(a.name, b.name),
    );
}

/** How a person came to buy. */
export interface WinRoute {
  readonly position: number;
  readonly day: Day;
  readonly source: string;
  /** The headings of the problems from before the purchase, as written. */
  readonly problems: readonly string[];
  readonly firstTouch: Touch | undefined;
  /** Up to the purchase. */
  readonly touches: number;
  readonly asks: number;
  /** From the start to the purchase; undefined if the start is not known. */
  readonly days: number | undefined;
}

export interface FirstWins {
  /** The first purchase of somebody who came by themselves, neither known before nor sent. */
  readonly byThemselves: WinRoute | undefined;
  /** The first purchase of anybody. */
  readonly ofAnyKind: WinRoute | undefined;
}

function routeOf({ position, history }: Standing): WinRoute | undefined {
  const day = reachedDay(history, 'customer');
  if (day === undefined) return undefined;
  const before = history.touches.filter((touch) => touch.day <= day);
  const start = startDay(history);
  return {
    position,
    day,
    source: history.contact.source,
    problems: [...problemHeadingsAtWin(history).values()],
    firstTouch: before[0],
    touches: before.length,
    asks: before.filter(isAskFromUs).length,
    days: start === undefined ? undefined : day - start,
  };
}

/** The first wins of a book, each with its route. */
export function firstWins({ people, rules }: Standings): FirstWins {
  const routes = people
    .map((standing) => routeOf(standing))
    .filter((route) => route !== undefined)
    .sort((a, b) => a.day - b.day || a.position - b.position);
  const cameAlone = ({ position }: WinRoute): boolean => {
    const contact = people[position]?.history.contact;
    if (contact === undefined || contact.referredBy !== '' || contact.inheritedFrom !== '') return false;
    return !rules.acquaintance_words.includes(normalWord(contact.source));
  };
  return { byThemselves: routes.find(cameAlone), ofAnyKind: routes[0] };
}
