// The rows that everything is computed from: contacts, activities, deals.
import type { Bilingual } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { ActivityKind, Side } from '../vocabulary/kinds.ts';

/** A person of the user's own tab, after rows of one person are merged. Text is "" where the cell is blank. */
export interface Contact {
  /** The rows of the tab that tell of this person, as counted in the tab from 1; the first is where a link leads. */
  readonly rows: readonly number[];
  readonly id: string;
  readonly name: string;
  readonly phonetic: string;
  readonly company: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly source: string;
  /** Problems as written, several separated by a comma or 、. */
  readonly problem: string;
  readonly worries: string;
  readonly owner: string;
  readonly referredBy: string;
  readonly inheritedFrom: string;
  /** Months from 1 to 12, ascending. */
  readonly reviewMonths: readonly number[];
  readonly firstMet: Day | undefined;
  readonly lastContact: Day | undefined;
  readonly nextContact: Day | undefined;
  readonly lastPurchase: Day | undefined;
  /** How many purchases the summary column names; a whole number from 0. */
  readonly purchases: number | undefined;
  readonly revenue: number | undefined;
  readonly doNotContact: boolean;
  readonly tags: string;
  readonly notes: string;
}

export interface Activity {
  /** The row in its tab, from 1. */
  readonly row: number;
  readonly day: Day;
  /** The contact's key as written: id, e-mail or name. */
  readonly contact: string;
  readonly kind: ActivityKind;
  readonly from: Side;
  readonly note: string;
  readonly until: Day | undefined;
  readonly by: string;
  readonly id: string;
}

export const dealResults = {
  open: { en: 'Open', ja: '商談中' },
  won: { en: 'Won', ja: '成約' },
  lost: { en: 'Lost', ja: '失注' },
} as const satisfies Record<string, Bilingual>;

export const lossReasons = {
  not_now: { en: 'Not now', ja: '時期が合わない' },
  competitor: { en: 'Competitor', ja: '他社に決定' },
  has_supplier: { en: 'Has a supplier', ja: '既存取引先あり' },
  price: { en: 'Price', ja: '価格' },
  no_reply: { en: 'No reply', ja: '返答なし' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Record<string, Bilingual>;

export type DealResult = keyof typeof dealResults;
export type LossReason = keyof typeof lossReasons;

export interface Deal {
  readonly row: number;
  readonly day: Day;
  readonly contact: string;
  readonly result: DealResult;
  /** In the book's one currency; negative for a refund; 0 where the cell is blank. */
  readonly amount: number;
  /** Of a lost deal; other where the cell is blank. */
  readonly reason: LossReason;
  readonly title: string;
  readonly by: string;
  readonly id: string;
}

/** The three tables. Without contacts, keys are compared as text. */
export interface Tables {
  readonly contacts: readonly Contact[] | undefined;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
}

const nobody: Contact = {
  rows: [],
  id: '',
  name: '',
  phonetic: '',
  company: '',
  emails: [],
  phones: [],
  source: '',
  problem: '',
  worries: '',
  owner: '',
  referredBy: '',
  inheritedFrom: '',
  reviewMonths: [],
  firstMet: undefined,
  lastContact: undefined,
  nextContact: undefined,
  lastPurchase: undefined,
  purchases: undefined,
  revenue: undefined,
  doNotContact: false,
  tags: '',
  notes: '',
};

/** A contact of whom only the given facts are known. */
export const contactOf = (facts: Partial<Contact>): Contact => ({ ...nobody, ...facts });
