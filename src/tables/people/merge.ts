// Rows of one person become one: the newest row counts, the others fill its gaps.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Contact } from '../../core/book/records.ts';
import { phoneDigits } from '../cells/phones.ts';

const latest = (days: readonly (Day | undefined)[]): Day | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

const earliest = (days: readonly (Day | undefined)[]): Day | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** Values without repetition, compared by a key; the first writing of each stays. */
function distinct(values: readonly string[], keyOf: (value: string) => string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}

/** Lists of several rows as one list. */
const joinedLists = (lists: readonly string[]): string =>
  distinct(
    lists
      .flatMap((list) => list.split(/:::|[,、;\n]/))
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    normalWord,
  ).join(', ');

/** One person of several rows; the rows are given in the order of the list. */
export function mergeRows(people: readonly Contact[]): Contact {
  const age = ({ firstMet, lastContact, lastPurchase }: Contact): Day =>
    latest([firstMet, lastContact, lastPurchase]) ?? 0;
  // Of rows with the same latest day the lower one is the newer.
  const newestFirst = [...people].reverse().sort((a, b) => age(b) - age(a));
  const text = (of: (person: Contact) => string): string =>
    newestFirst.map(of).find((value) => value !== '') ?? '';
  const known = <T>(of: (person: Contact) => T | undefined): T | undefined =>
    newestFirst.map(of).find((value) => value !== undefined);
  const lists = (of: (person: Contact) => string): string => {
    const filled = distinct(people.map(of).filter(Boolean), normalWord);
    return filled.length > 1 ? joinedLists(filled) : (filled[0] ?? '');
  };
  return {
    rows: people.flatMap(({ rows }) => rows),
    id: text(({ id }) => id),
    name: text(({ name }) => name),
    phonetic: text(({ phonetic }) => phonetic),
    company: text(({ company }) => company),
    emails: distinct(
      newestFirst.flatMap(({ emails }) => emails),
      normalWord,
    ),
    phones: distinct(
      newestFirst.flatMap(({ phones }) => phones),
      phoneDigits,
    ),
    source: text(({ source }) => source),
    problem: lists(({ problem }) => problem),
    worries: text(({ worries }) => worries),
    owners: distinct(
      people.flatMap(({ owners }) => owners),
      normalWord,
    ),
    referredBy: text(({ referredBy }) => referredBy),
    inheritedFrom: text(({ inheritedFrom }) => inheritedFrom),
    reviewMonths:
      newestFirst.map(({ reviewMonths }) => reviewMonths).find((months) => months.length > 0) ?? [],
    firstMet: earliest(people.map(({ firstMet }) => firstMet)),
    lastContact: latest(people.map(({ lastContact }) => lastContact)),
    nextContact: known(({ nextContact }) => nextContact),
    lastPurchase: latest(people.map(({ lastPurchase }) => lastPurchase)),
    purchases: known(({ purchases }) => purchases),
    revenue: known(({ revenue }) => revenue),
    totalsHoldLog: people.some(({ totalsHoldLog }) => totalsHoldLog),
    status: known(({ status }) => status),
    lostOn: known(({ lostOn }) => lostOn),
    lostReason: known(({ lostReason }) => lostReason),
    lostReasonText: text(({ lostReasonText }) => lostReasonText),
    every: known(({ every }) => every),
    birthday: known(({ birthday }) => birthday),
    doNotContact: people.some(({ doNotContact }) => doNotContact),
    noEmail: people.some(({ noEmail }) => noEmail),
    noCall: people.some(({ noCall }) => noCall),
    isHeldBack: people.some(({ isHeldBack }) => isHeldBack),
    tags: lists(({ tags }) => tags),
    notes: text(({ notes }) => notes),
  };
}
