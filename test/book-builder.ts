// Builds small books for tests: people, what happened, and deals, row by row as a user would type them.
import type { Day } from '../src/core/base/day.ts';
import { keptFor } from '../src/core/base/remembered.ts';
import { assembleBook, type Book } from '../src/core/book/book.ts';
import {
  type Activity,
  type Contact,
  contactOf,
  type Deal,
  type DealResult,
  plainDeal,
  type Tables,
} from '../src/core/book/records.ts';
import { type Standing, type Standings, standingsOf } from '../src/core/funnel/standing.ts';
import { defaultRules, type Rules } from '../src/core/rules/rules.ts';
import type { ActivityKind } from '../src/core/vocabulary/kinds.ts';

const FIRST_ROW = 2;

type ActivityFacts = Partial<Pick<Activity, 'from' | 'note' | 'until' | 'by' | 'id' | 'row' | 'points'>>;
type DealFacts = Partial<
  Pick<
    Deal,
    | 'refunded'
    | 'reasonText'
    | 'order'
    | 'expectedClose'
    | 'keys'
    | 'amount'
    | 'reason'
    | 'title'
    | 'by'
    | 'id'
    | 'row'
  >
>;

const changed = keptFor((rules: Partial<Rules>): Rules => ({ ...defaultRules, ...rules }));

/** The same object for the same rules: what is made of them is made once. */
const rulesWith = (rules: Partial<Rules>): Rules =>
  Object.keys(rules).length === 0 ? defaultRules : changed(rules);

/**
 * A book in the making. Every method that adds a row
 * returns the builder; rows count from 2, below the header.
 */
export class BookBuilder {
  readonly #contacts: Contact[] = [];
  readonly #activities: Activity[] = [];
  readonly #deals: Deal[] = [];
  /** As it was asked for since the last row was added. */
  #book: Book | undefined;

  /** Adds a person; without any, the book has no contacts table and keys are compared as text. */
  contact(facts: Partial<Contact>): this {
    this.#book = undefined;
    this.#contacts.push(contactOf({ rows: [this.#contacts.length + FIRST_ROW], ...facts }));
    return this;
  }

  /** Adds what happened on a day. A blank `from` means us, and them for an inquiry. */
  activity(day: Day, contact: string, kind: ActivityKind, facts: ActivityFacts = {}): this {
    this.#book = undefined;
    const from = kind === 'inquiry' ? 'them' : 'us';
    const row = this.#activities.length + FIRST_ROW;
    this.#activities.push({
      row,
      day,
      contact,
      kind,
      from,
      note: '',
      until: undefined,
      by: '',
      id: '',
      ...facts,
    });
    return this;
  }

  /** Adds the same on each of several days. */
  activities(days: readonly Day[], contact: string, kind: ActivityKind, facts: ActivityFacts = {}): this {
    for (const day of days) this.activity(day, contact, kind, facts);
    return this;
  }

  deal(day: Day, contact: string, result: DealResult, facts: DealFacts = {}): this {
    this.#book = undefined;
    const row = this.#deals.length + FIRST_ROW;
    this.#deals.push({
      row,
      day,
      contact,
      result,
      amount: 0,
      ...plainDeal,
      reason: 'other',
      title: '',
      by: '',
      id: '',
      ...facts,
    });
    return this;
  }

  tables(): Tables {
    const contacts = this.#contacts.length === 0 ? undefined : [...this.#contacts];
    return { contacts, activities: [...this.#activities], deals: [...this.#deals] };
  }

  book(): Book {
    this.#book ??= assembleBook(this.tables());
    return this.#book;
  }

  standings(today: Day, rules: Partial<Rules> = {}): Standings {
    return standingsOf(this.book(), rulesWith(rules), today);
  }

  /** Where one person stands; the key is an id, an e-mail or a name. */
  standing(key: string, today: Day, rules: Partial<Rules> = {}): Standing {
    const { book, people } = this.standings(today, rules);
    const position = book.directory.find(key);
    const found = typeof position === 'number' ? people[position] : undefined;
    if (found === undefined) throw new Error(`no single person is called ${key}`);
    return found;
  }
}

export const book = (): BookBuilder => new BookBuilder();

/** `count` days from `first`, `step` days apart. */
export const every = (step: number, count: number, first: Day = 0): readonly Day[] =>
  Array.from({ length: count }, (_, i) => first + i * step);
