// Every call of the sidebar, and the schema that it is read with. Calls and replies travel as JSON text; days are ISO text.
import * as z from 'zod/mini';
import type { Bilingual } from '../core/base/bilingual.ts';
import type { Replies } from './replies.ts';

export type * from './replies.ts';

z.config({ jitless: true });

const LONGEST_TEXT = 2000;
const MOST_ROWS_AT_ONCE = 500;
const MOST_SHOWN = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

// One kind of zod's schemas for all leaves: each further one would make the script larger by a kilobyte.
const textLike = (isGood: (text: string) => boolean) =>
  z.custom<string>((value) => isText(value) && isGood(value));
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
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= MOST_ROWS_AT_ONCE &&
    value.every((each) => isText(each) && each !== ''),
);
const limit = z.custom<number>(
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_SHOWN,
);

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

export type RequestType = Request['type'];

/** What `answer` gives back: the reply, or one sentence with what to do, in both languages, since the sidebar's can be changed. `setUp` says that Set up comes first. */
export type Answer<T extends RequestType = RequestType> =
  | { readonly ok: true; readonly reply: Replies[T] }
  | { readonly ok: false; readonly message: Bilingual; readonly needs?: 'setUp' | 'contacts' };
