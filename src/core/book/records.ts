// The rows that everything is computed from: contacts, activities, deals.
import type { Bilingual } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { ActivityKind, Side } from '../vocabulary/kinds.ts';

/** What the sheet's own status column says of a person. */
export type Status =
  | 'customer'
  | 'repeat'
  | 'lost'
  | 'open'
  | 'lead'
  | 'do_not_contact'
  | 'no_email'
  | 'no_call';

/** A birthday. */
export interface MonthDay {
  /** undefined if the sheet has none, or one that isn't past; it counts for nothing. */
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** A row of a tab. */
export interface Place {
  readonly tab: string;
  /** From 1. */
  readonly row: number;
}

/**
 * A person of the user's own tab, after rows of one person are merged. Text is "" where the cell is blank.
 */
export interface Contact {
  /**
   * The rows of the tab that tell of this person, as counted in the tab from 1; the first is where a link
   * leads.
   */
  readonly rows: readonly number[];
  /** The name of that tab. */
  readonly tab: string;
  /** Rows of the same person in further tabs. */
  readonly elsewhere: readonly Place[];
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
  readonly owners: readonly string[];
  readonly referredBy: string;
  readonly inheritedFrom: string;
  /** Months from 1 to 12, ascending. */
  readonly reviewMonths: readonly number[];
  readonly firstMet: Day | undefined;
  readonly lastContact: Day | undefined;
  /** Days on which they filled in a form, each an enquiry of theirs. */
  readonly enquiries: readonly Day[];
  readonly nextContact: Day | undefined;
  readonly lastPurchase: Day | undefined;
  /** How many purchases the summary column names; a whole number from 0. */
  readonly purchases: number | undefined;
  readonly revenue: number | undefined;
  /** A shop or a till keeps purchases and revenue: they hold the log's own ones already. */
  readonly totalsHoldLog: boolean;
  /** undefined if the column is blank or its word isn't known. */
  readonly status: Status | undefined;
  readonly lostOn: Day | undefined;
  readonly lostReason: LossReason | undefined;
  /** The reason as the sheet writes it. */
  readonly lostReasonText: string;
  /** The person's own interval in days, 1 or more; never: only what can't wait. */
  readonly every: number | 'never' | undefined;
  readonly birthday: MonthDay | undefined;
  readonly doNotContact: boolean;
  readonly noEmail: boolean;
  readonly noCall: boolean;
  /**
   * A column that may be a wish to be left alone says yes, and nobody has said yet what it is: listed
   * nowhere.
   */
  readonly isHeldBack: boolean;
  readonly tags: string;
  readonly notes: string;
}

/** Every row that tells of a person; the first is where a link leads. */
export const rowsAbout = ({ tab, rows, elsewhere }: Contact): readonly Place[] => [
  ...rows.map((row) => ({ tab, row })),
  ...elsewhere,
];

/** What a person is called: the name, or the company's where a company is the contact. */
export const nameOf = ({ name, company }: Contact): string => (name === '' ? company : name);

/** One thing that a row of a log says of the person that it is about. */
export interface PersonKey {
  /** any: a column that may hold an id, an e-mail, a name or a company. */
  readonly kind: 'id' | 'email' | 'name' | 'company' | 'any';
  readonly text: string;
}

export interface Activity {
  /** The row in its tab, from 1. */
  readonly row: number;
  readonly day: Day;
  /** The contact's key as written, the surest of the row's: id, e-mail, name or company. */
  readonly contact: string;
  /** All that the row says about whom it means, the surest first; undefined if it is `contact` alone. */
  readonly keys?: readonly PersonKey[];
  readonly kind: ActivityKind;
  readonly from: Side;
  /** The user's own points for the word of the row; absent where the kind's points count. */
  readonly points?: number;
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

/** What the sidebar offers. */
export type OfferedResult = keyof typeof dealResults;
/** cancelled: no deal at all, it closes an open one of its title; refunded: won, and taken back. */
export type DealResult = OfferedResult | 'cancelled' | 'refunded';
export type LossReason = keyof typeof lossReasons;

/** Every result by name, those too that nobody is offered. */
export const resultNames = {
  ...dealResults,
  cancelled: { en: 'Cancelled', ja: 'キャンセル' },
  refunded: { en: 'Refunded', ja: '返金' },
} as const satisfies Record<DealResult, Bilingual>;

export interface Deal {
  readonly row: number;
  readonly day: Day;
  readonly contact: string;
  readonly keys?: readonly PersonKey[];
  readonly result: DealResult;
  /** In the book's one currency; negative for a refund; 0 where the cell is blank. */
  readonly amount: number;
  /** What was paid back of the amount, 0 or more. */
  readonly refunded: number;
  /** Of a lost deal; other where the cell is blank. */
  readonly reason: LossReason;
  /** The reason in the sheet's words, where these aren't known; "" else. */
  readonly reasonText: string;
  /** The order's number, which its lines and its refund share; "" if there is none. */
  readonly order: string;
  /** The day on which an open deal is expected to close. */
  readonly expectedClose: Day | undefined;
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

const nobody = {
  rows: [],
  tab: '',
  elsewhere: [],
  id: '',
  name: '',
  phonetic: '',
  company: '',
  emails: [],
  phones: [],
  source: '',
  problem: '',
  worries: '',
  owners: [],
  referredBy: '',
  inheritedFrom: '',
  reviewMonths: [],
  firstMet: undefined,
  lastContact: undefined,
  enquiries: [],
  nextContact: undefined,
  lastPurchase: undefined,
  purchases: undefined,
  revenue: undefined,
  totalsHoldLog: false,
  status: undefined,
  lostOn: undefined,
  lostReason: undefined,
  lostReasonText: '',
  every: undefined,
  birthday: undefined,
  doNotContact: false,
  noEmail: false,
  noCall: false,
  isHeldBack: false,
  tags: '',
  notes: '',
} satisfies Partial<Contact>;

type Unblank = Exclude<keyof Contact, keyof typeof nobody>;
/** A field without its blank fails here, by its name. */
export const everyFieldHasBlank: Unblank extends never
  ? true
  : `${Unblank} has no blank in nobody of src/core/book/records.ts` = true;

/** A contact of whom only the given facts are known. */
export const contactOf = (facts: Partial<Contact>): Contact => ({ ...nobody, ...facts }) as Contact;

/** What a deal is unless something else is said of it. */
export const plainDeal = { refunded: 0, reasonText: '', order: '', expectedClose: undefined } as const;
