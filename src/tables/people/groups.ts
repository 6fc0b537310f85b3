// Which rows tell of one person: by id, by address and name, by name and company.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Contact } from '../../core/book/records.ts';
import { hasRepeats } from '../repeats.ts';

/** A row of the list with its keys, normalised. */
export interface PersonRow {
  readonly person: Contact;
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
}

export const personRow = (person: Contact): PersonRow => ({
  person,
  id: normalWord(person.id),
  name: normalWord(person.name),
  emails: person.emails.map(normalWord),
});

/** Sets of row numbers that are joined pair by pair. */
class Joined {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  top(index: number): number {
    let top = index;
    for (let parent = this.parents[top]; parent !== undefined && parent !== top; parent = this.parents[top])
      top = parent;
    this.parents[index] = top;
    return top;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.top(one), this.top(other)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}

/** The rows of each key that more than one of them has. */
function repeated(
  rows: readonly PersonRow[],
  among: Iterable<number>,
  keysOf: (row: PersonRow) => readonly string[],
): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const index of among) {
    for (const key of keysOf(rows[index] as PersonRow)) {
      const before = first.get(key);
      const group = groups.get(key);
      if (before === undefined) first.set(key, index);
      else if (group) group.push(index);
      else groups.set(key, [before, index]);
    }
  }
  return [...groups.values()];
}

const filled = (key: string): readonly string[] => (key === '' ? [] : [key]);

/** True where both say something and nothing of it is the same. */
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));

/** Who is joined at a moment: the top row of each row, and the rows of each top. */
interface State {
  readonly tops: readonly number[];
  readonly members: ReadonlyMap<number, readonly number[]>;
}

function stateOf(joined: Joined, size: number): State {
  const members = new Map<number, number[]>();
  const tops = Array.from({ length: size }, (_, index) => joined.top(index));
  for (const [index, top] of tops.entries()) {
    const known = members.get(top);
    if (known) known.push(index);
    else members.set(top, [index]);
  }
  return { tops, members };
}

/** One address and one name: one person. */
function joinByAddress(rows: readonly PersonRow[], joined: Joined, group: readonly number[]): void {
  const byName = new Map<string, number>();
  for (const index of group) {
    const name = rows[index]?.name ?? '';
    const before = byName.get(name);
    if (before !== undefined) joined.join(before, index);
    else if (name !== '') byName.set(name, index);
  }
}

/** Rows without a name join whom their addresses lead to, unless these lead to two people or more. */
function joinNameless(
  rows: readonly PersonRow[],
  joined: Joined,
  groups: readonly (readonly number[])[],
): void {
  const { tops, members } = stateOf(joined, rows.length);
  const isNamed = (top: number): boolean =>
    (members.get(top) ?? []).some((index) => rows[index]?.name !== '');
  const nameless = new Joined(rows.length);
  const byGroup = groups.map((group) => [...new Set(group.map((index) => tops[index] ?? index))]);
  const named = new Map<number, Set<number>>();
  for (const group of byGroup) {
    const without = group.filter((top) => !isNamed(top));
    for (const top of without) nameless.join(without[0] ?? top, top);
  }
  for (const group of byGroup) {
    const [first] = group.filter((top) => !isNamed(top));
    if (first === undefined) continue;
    const people = named.get(nameless.top(first)) ?? new Set();
    for (const top of group) if (isNamed(top)) people.add(top);
    named.set(nameless.top(first), people);
  }
  for (const group of byGroup) {
    const [first] = group.filter((top) => !isNamed(top));
    if (first === undefined || (named.get(nameless.top(first))?.size ?? 0) > 1) continue;
    for (const top of group) joined.join(first, top);
  }
}

/**
 * One name at one company: one person, unless two of the rows have different ids or different addresses.
 * Judged by what was joined before any company, so that the order of the rows doesn't matter.
 */
function joinByCompany(
  rows: readonly PersonRow[],
  joined: Joined,
  group: readonly number[],
  { tops, members }: State,
): void {
  const own = [...new Set(group.map((index) => tops[index] ?? index))];
  const known = { ids: new Set<string>(), emails: new Set<string>() };
  for (const top of own) {
    const person = (members.get(top) ?? []).flatMap((index) => rows[index] ?? []);
    const ids = new Set(person.map(({ id }) => id).filter(Boolean));
    const emails = new Set(person.flatMap((row) => row.emails));
    if (differ(known.ids, ids) || differ(known.emails, emails)) return;
    for (const id of ids) known.ids.add(id);
    for (const email of emails) known.emails.add(email);
  }
  for (const top of own) joined.join(own[0] ?? top, top);
}

/** No two rows have an id, a name or an address in common: the usual case, told without looking for pairs. */
export function isEachAlone(rows: readonly PersonRow[]): boolean {
  return !(
    hasRepeats(rows.map(({ id }) => id)) ||
    hasRepeats(rows.map(({ name }) => name)) ||
    hasRepeats(rows.flatMap(({ emails }) => emails))
  );
}

/** The rows of each person, in the order of the list. */
export function groupPeople(rows: readonly PersonRow[]): readonly (readonly PersonRow[])[] {
  const ids = repeated(rows, rows.keys(), ({ id }) => filled(id));
  const addresses = repeated(rows, rows.keys(), ({ emails }) => emails);
  const names = repeated(rows, rows.keys(), ({ name }) => filled(name));
  const companies = names.flatMap((group) =>
    repeated(rows, group, ({ person }) => filled(normalWord(person.company))),
  );
  if (ids.length + addresses.length + companies.length === 0) return rows.map((row) => [row]);
  const joined = new Joined(rows.length);
  for (const group of ids) for (const index of group) joined.join(group[0] ?? index, index);
  for (const group of addresses) joinByAddress(rows, joined, group);
  joinNameless(rows, joined, addresses);
  const before = stateOf(joined, rows.length);
  for (const group of companies) joinByCompany(rows, joined, group, before);
  return [...stateOf(joined, rows.length).members.values()].map((group) =>
    group.map((index) => rows[index] as PersonRow),
  );
}
