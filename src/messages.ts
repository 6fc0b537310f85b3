// Every call of the sidebar and its reply. They travel as JSON text, one string each way; days are ISO text.
import * as z from 'zod/mini';
import type { LossReason } from './core/contact.ts';
import type { ActivityKind, Side, TouchKind } from './core/kinds.ts';
import type { Level } from './core/problem.ts';
import type { OtherReason, Reason } from './core/reasons.ts';
import type { Band, Phase, Stage } from './core/stages.ts';
import type { Bilingual, Language } from './core/words.ts';

z.config({ jitless: true });

const LONGEST_TEXT = 2000;
const MOST_ROWS_AT_ONCE = 500;
const MOST_SHOWN = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

// One kind of zod's schemas for all leaves: each further one would make the script larger by a kilobyte.
const textLike = (isGood: (text: string) => boolean) => z.custom<string>((value) => isText(value) && isGood(value));
const oneOf = <W extends string>(...words: W[]) => z.custom<W>((value) => words.includes(value as W));
const is = <T extends string>(type: T) => oneOf(type);

const text = textLike(() => true);
const someText = textLike((text) => text !== '');
const day = textLike((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
const language = oneOf('en', 'ja');
const side = oneOf('us', 'them');
const flag = z.optional(z.custom<boolean>((value) => typeof value === 'boolean'));
/** Made by the sidebar for each action, so that a repeated message logs once. */
const id = textLike((text) => /^[\w-]{8,64}$/.test(text));
/** A person's key, as a card gives it. */
const who = someText;
const whos = z.custom<readonly string[]>(
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= MOST_ROWS_AT_ONCE && value.every((each) => isText(each) && each !== ''),
);
const limit = z.custom<number>((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_SHOWN);

const entry = z.strictObject({
  kind: someText,
  from: side,
  note: text,
  day,
  /** For a `next` row, and beside any other: when to be in touch again. */
  until: z.optional(day),
});

const deal = z.strictObject({
  result: oneOf('open', 'won', 'lost'),
  amount: z.optional(z.custom<number>((value) => Number.isFinite(value))),
  reason: z.optional(oneOf('not_now', 'competitor', 'has_supplier', 'price', 'no_reply', 'other')),
  title: text,
  day,
});

/** Logs even though somebody else has just been in touch. */
const anyway = flag;

/** By type. The schemas keep to the few parts of zod that make a small script. */
export const requests = {
  /** The last list, at once. */
  glance: z.strictObject({ type: is('glance') }),
  /** The fresh list. */
  today: z.strictObject({
    type: is('today'),
    me: text,
    limit: z.optional(limit),
  }),
  search: z.strictObject({ type: is('search'), text }),
  person: z.strictObject({ type: is('person'), who }),
  /** The people of the rows that are selected in the sheet. */
  selected: z.strictObject({ type: is('selected') }),
  log: z.strictObject({ type: is('log'), id, who, by: text, entry, anyway }),
  logMany: z.strictObject({
    type: is('logMany'),
    id,
    whos,
    by: text,
    entry,
  }),
  deal: z.strictObject({ type: is('deal'), id, who, by: text, deal, anyway }),
  undo: z.strictObject({ type: is('undo'), id }),
  /** Leads to a person's row in the sheet. */
  go: z.strictObject({ type: is('go'), who }),
  /** What is wrong in the tables, the costliest first. */
  problems: z.strictObject({ type: is('problems') }),
  /** Leads to a problem's cell; without tab and cell to the tab that lists the problems. */
  goToProblem: z.strictObject({ type: is('goToProblem'), tab: text, cell: text }),
  formula: z.strictObject({ type: is('formula'), name: someText }),
  /** Makes the tabs; `withContacts` also makes one for contacts, in a spreadsheet that has none yet. */
  setUp: z.strictObject({ type: is('setUp'), language, withContacts: flag }),
  refresh: z.strictObject({ type: is('refresh') }),
  /** Everything at once, in the keys of the cell functions: for the terminal, and for other programs. */
  report: z.strictObject({ type: is('report') }),
  /** How the columns of the contacts are read. */
  columns: z.strictObject({ type: is('columns') }),
  /** Reads a column as what the user says: a header text, "-" for no column, "" for our own finding. */
  setColumn: z.strictObject({ type: is('setColumn'), key: someText, header: text }),
  /** Takes a tab as the contacts, activities or deals. */
  setTab: z.strictObject({ type: is('setTab'), table: oneOf('contacts', 'activities', 'deals'), tab: text }),
} as const;

export type Request = z.infer<(typeof requests)[keyof typeof requests]>;

export interface TouchView {
  readonly day: string;
  readonly kind: TouchKind;
  readonly from: Side;
  readonly note: string;
}

/** What a reason's sentence is made from. */
export interface ReasonFacts {
  /** The day of what happened. */
  readonly eventDay?: string;
  /** The person that it is about, such as who was introduced. */
  readonly other?: string;
  /** A problem or a worry, as noted. */
  readonly topic?: string;
  /** Why the deal was lost, for not_now. */
  readonly lossReason?: LossReason;
}

export interface PersonView {
  /** The key that rows are logged under. */
  readonly who: string;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly phase: Phase;
  readonly stage: Stage;
  readonly score: number | null;
  readonly band: Band;
  /** The score less that of 30 days ago. */
  readonly trend: number;
  readonly isReady: boolean;
  readonly lastTouch: TouchView | null;
  /** The last note on common ground: an opener. */
  readonly opener: string;
  readonly problems: readonly string[];
  /** Keys of the worry words, or what the sheet says. */
  readonly worries: readonly string[];
  /** The titles of the open deals, blank ones left out: a closing row names one of them. */
  readonly openTitles: readonly string[];
  readonly revenue: number;
  /** Over the next 12 months, times the margin; null for people who never bought. */
  readonly expected: number | null;
  readonly nextPurchaseDay: string | null;
  readonly referred: number;
  /** Why this person is not contacted, and whether only the sheet's own column can lift it. */
  readonly stop: { readonly reason: string; readonly byColumn: boolean } | null;
  /** When a card was put off to. */
  readonly nextDay: string | null;
  readonly card: CardView | null;
}

export interface CardView {
  readonly reason: Reason;
  readonly isFirst: boolean;
  readonly overdueDays: number;
  readonly suggestion: TouchKind;
  readonly others: readonly OtherReason[];
  readonly facts: ReasonFacts;
}

export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface TodayView {
  readonly today: string;
  /** Of the document; the sidebar has its own by the user's locale. */
  readonly language: Language;
  readonly userLanguage: Language;
  readonly owners: readonly string[];
  readonly people: readonly PersonView[];
  /** Urgent people beyond those shown. */
  readonly moreFirst: number;
  /** Others beyond the limit. */
  readonly more: number;
  readonly problems: ProblemCounts;
  readonly stages: readonly { readonly stage: Stage; readonly people: number }[];
  readonly wins: { readonly wins: number; readonly tries: number };
}

export interface Receipt {
  readonly id: string;
  readonly kind: ActivityKind | 'open' | 'won' | 'lost';
  readonly reason?: LossReason;
  readonly who: string;
  /** Rows written; 0 when the same message was carried out before. */
  readonly rows: number;
}

/** Somebody else was in touch since the list was made. */
export interface Meanwhile {
  readonly by: string;
  readonly kind: string;
  readonly day: string;
}

export interface ProblemView {
  readonly tab: string;
  readonly cell: string;
  readonly level: Level;
  readonly message: Bilingual;
}

export interface ColumnView {
  readonly key: string;
  readonly header: string;
  readonly isGuess: boolean;
  readonly isChosen: boolean;
}

/** A table's row by its columns; null where a cell would be blank. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface Report {
  readonly today: string;
  readonly contacts: readonly Row[];
  /** In the columns of RECONTACT_LIST. */
  readonly recontact: readonly Row[];
  /** In the columns of FUNNEL_SUMMARY. */
  readonly summary: readonly Row[];
  readonly problems: readonly {
    readonly tab: string;
    readonly cell: string;
    readonly code: string;
    readonly level: Level;
    readonly message: Bilingual;
  }[];
}

export interface Replies {
  readonly glance: TodayView | null;
  readonly today: TodayView;
  readonly search: readonly PersonView[];
  readonly person: PersonView | null;
  readonly selected: readonly PersonView[];
  readonly log: { readonly receipt: Receipt; readonly person: PersonView } | { readonly meanwhile: Meanwhile };
  readonly logMany: { readonly receipts: readonly Receipt[] };
  readonly deal: { readonly receipt: Receipt; readonly person: PersonView } | { readonly meanwhile: Meanwhile };
  /** `undone`: the rows with that id are not there (any more); false when they were changed after they were written, and stay. */
  readonly undo: { readonly undone: boolean; readonly person: PersonView | null };
  readonly go: null;
  readonly problems: { readonly problems: readonly ProblemView[]; readonly more: number };
  readonly goToProblem: null;
  readonly formula: { readonly cell: string };
  readonly setUp: { readonly made: readonly string[] };
  readonly refresh: { readonly people: number; readonly problems: ProblemCounts };
  readonly report: Report;
  readonly columns: {
    /** Every key; the header is "" where no column is read as it. */
    readonly columns: readonly ColumnView[];
    readonly headers: readonly string[];
    readonly tabs: readonly string[];
    /** The tab that each table is read from now; "" for none. */
    readonly tables: Readonly<Record<'contacts' | 'activities' | 'deals', string>>;
  };
  readonly setColumn: null;
  readonly setTab: null;
}

export type RequestType = Request['type'];

/** What `answer` gives back: the reply, or one sentence with what to do, in both languages, since the sidebar's can be changed. `setUp` says that Set up comes first. */
export type Answer<T extends RequestType = RequestType> =
  | { readonly ok: true; readonly reply: Replies[T] }
  | { readonly ok: false; readonly message: Bilingual; readonly needs?: 'setUp' | 'contacts' };
