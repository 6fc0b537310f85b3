// Rows of one person become one: the newest row counts, the others fill its gaps.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { type Contact, contactOf } from '../../core/book/records.ts';
import { phoneDigits } from '../cells/phones.ts';
import type { Merge } from '../columns/contact-column.ts';
import { contactColumns, contactKeys } from '../columns/contact-columns.ts';

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
function joinedLists(lists: readonly string[]): string {
  const filled = distinct(lists.filter(Boolean), normalWord);
  if (filled.length < 2) return filled[0] ?? '';
  const parts = filled.flatMap((list) => list.split(/:::|[,、;\n]/)).map((part) => part.trim());
  return distinct(
    parts.filter((part) => part !== ''),
    normalWord,
  ).join(', ');
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** How values become one; those of the newest row come first. */
const merges: Readonly<Record<Merge, (newestFirst: readonly unknown[]) => unknown>> = {
  newest: (values) => values.find(isFilled) ?? values[0],
  earliest: (values) => earliest(values as readonly (Day | undefined)[]),
  latest: (values) => latest(values as readonly (Day | undefined)[]),
  union: (values) => distinct((values as readonly (readonly string[])[]).flat(), normalWord),
  list: (values) => joinedLists(values as readonly string[]),
  any: (values) => values.includes(true),
};

/** The rows of one person: those of the first tab, and where else. */
function placesOf(people: readonly Contact[]): Pick<Contact, 'tab' | 'rows' | 'elsewhere'> {
  const tab = people[0]?.tab ?? '';
  const isThere = (person: Contact) => person.tab === tab;
  return {
    tab,
    rows: people.filter(isThere).flatMap(({ rows }) => rows),
    elsewhere: people
      .filter((person) => !isThere(person))
      .flatMap((person) => person.rows.map((row) => ({ tab: person.tab, row }))),
  };
}

/** One person of several rows; the rows are given in the order of the list. */
export function mergeRows(people: readonly Contact[]): Contact {
  const age = ({ firstMet, lastContact, lastPurchase }: Contact): Day =>
    latest([firstMet, lastContact, lastPurchase]) ?? 0;
  // Of rows with the same latest day the lower one is the newer.
  const newestFirst = [...people].reverse().sort((a, b) => age(b) - age(a));
  const fields: Partial<Record<keyof Contact, unknown>> = {
    ...placesOf(people),
    enquiries: [...new Set(people.flatMap(({ enquiries }) => enquiries))].sort((a, b) => a - b),
    totalsHoldLog: people.some(({ totalsHoldLog }) => totalsHoldLog),
    isHeldBack: people.some(({ isHeldBack }) => isHeldBack),
    lostReasonText: newestFirst.find(({ lostReason }) => lostReason !== undefined)?.lostReasonText ?? '',
  };
  for (const key of contactKeys) {
    const column = contactColumns[key];
    if (column.cell === 'part') continue;
    fields[column.field] = merges[column.merge](
      // Lists keep the order of the sheet.
      (column.merge === 'list' ? people : newestFirst).map((person) => person[column.field]),
    );
  }
  const phones = distinct(
    newestFirst.flatMap((person) => person.phones),
    phoneDigits,
  );
  return contactOf({ ...(fields as Partial<Contact>), phones });
}
