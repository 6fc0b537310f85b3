// Every call of the sidebar: the schema that it is read with, and its reply.
// Calls and replies travel as JSON text; days are ISO text.
import * as z from 'zod/mini';
import type { Bilingual } from '../core/base/bilingual.ts';
import { dealResults, lossReasons } from '../core/book/records.ts';
import { sides } from '../core/vocabulary/kinds.ts';
import { stages } from '../core/vocabulary/stages.ts';
import type { TableName } from '../core/vocabulary/tables.ts';
import { LONGEST_NOTE, LONGEST_SEARCH, MOST_AT_ONCE, MOST_HEADERS, MOST_SHOWN } from './limits.ts';
import type {
  CheckLine,
  FunnelView,
  Meanwhile,
  PageView,
  PersonView,
  ProblemCounts,
  ProblemView,
  Question,
  Receipt,
  Report,
  TableView,
  TodayView,
} from './replies.ts';

export type * from './replies.ts';

z.config({ jitless: true });

/** One of the keys of some words. */
const keyOf = <K extends string>(words: Readonly<Record<K, unknown>>) => z.enum(Object.keys(words) as K[]);

const text = z.string().check(z.maxLength(LONGEST_NOTE));
const someText = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Made by the sidebar for each action, so that a repeated message logs once. */
const id = z.string().check(z.regex(/^[\w-]{8,64}$/));
/** A person's key, as a card gives it. */
const who = someText;
const table = z.enum(['contacts', 'activities', 'deals']);

const entry = () =>
  z.strictObject({
    kind: someText,
    from: keyOf(sides),
    note: text,
    day,
    /** Of a `next` row, and of any touch: when to be in touch again. */
    until: z.optional(day),
  });

const deal = () =>
  z.strictObject({
    result: keyOf(dealResults),
    amount: z.optional(z.number()),
    reason: z.optional(keyOf(lossReasons)),
    title: text,
    day,
  });

/** Logs even though somebody else has just been in touch. */
const anyway = z.optional(z.boolean());

/** What a message of each type says: made when one is read, since an execution reads a single message. */
const parts = {
  /** The last list, at once. */
  glance: () => ({}),
  /** The fresh list. */
  today: () => ({
    me: text,
    limit: z.optional(z.int().check(z.gte(1), z.lte(MOST_SHOWN))),
  }),
  /** How far people came, what is open, and what was won and lost. */
  funnel: () => ({}),
  /** People by words in any order, or all of a stage, an owner and a tag. */
  search: () => ({
    text: z.string().check(z.maxLength(LONGEST_SEARCH)),
    stage: z.optional(keyOf(stages)),
    owner: z.optional(someText),
    tag: z.optional(someText),
    /** Else who fits the words best comes first. */
    sort: z.optional(z.enum(['trust', 'last_touch', 'value'])),
  }),
  person: () => ({ who }),
  /** All that is known of a person. */
  page: () => ({ who }),
  /** The people of the rows that are selected in the sheet. */
  selected: () => ({}),
  log: () => ({ id, who, by: text, entry: entry(), anyway }),
  /** The same of several people: a touch, `next` (put off), `skip` (pass) or `do_not_contact` (stop). */
  logMany: () => ({
    id,
    whos: z.array(who).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
    by: text,
    entry: entry(),
  }),
  deal: () => ({ id, who, by: text, deal: deal(), anyway }),
  undo: () => ({ id }),
  /** Leads to a person's row in the sheet. */
  go: () => ({ who }),
  /** What is wrong in the tables, the costliest first. */
  problems: () => ({}),
  /** Leads to a problem's cell; without tab and cell to the tab that lists the problems. */
  goToProblem: () => ({ tab: text, cell: text }),
  formula: () => ({ name: someText }),
  /** Makes the tabs; `withContacts` also makes one for contacts, in a spreadsheet that has none yet. */
  setUp: () => ({
    language: z.enum(['en', 'ja']),
    withContacts: z.optional(z.boolean()),
  }),
  refresh: () => ({}),
  /** Tries what Goen needs of Google, on a tab that is made and removed. */
  check: () => ({}),
  /** Everything at once, in the keys of the cell functions: for the terminal, and for other programs. */
  report: () => ({
    /** Also the Pipeline tab’s rows. */
    withPipeline: z.optional(z.boolean()),
  }),
  /** How the columns of the three tables are read. */
  columns: () => ({}),
  /** Reads a key from these headers alone: "-" for no column, none for our own finding. */
  setColumn: () => ({
    table,
    key: someText,
    headers: z.array(text).check(z.maxLength(MOST_HEADERS)),
  }),
  /** Says what a column is, beside others of that key: "none" for nothing, "" for our own finding. */
  nameColumn: () => ({ table, header: someText, key: text }),
  /** Says what a word means in a column: one of its keys, "" to forget it. */
  setWord: () => ({
    word: someText,
    meaning: text,
    column: z.enum(['kind', 'side', 'result', 'reason', 'status']),
  }),
  /** Takes a tab as the contacts, activities or deals. */
  setTab: () => ({
    table,
    tab: text,
  }),
} satisfies Readonly<Record<string, () => z.core.$ZodShape>>;

type Parts = typeof parts;

export type RequestType = keyof Parts;

export const requestTypes = Object.keys(parts) as readonly RequestType[];

/** What is read as a message of a type. */
export const schemaOf = <T extends RequestType>(type: T) =>
  z.strictObject({ type: z.literal(type), ...(parts[type]() as ReturnType<Parts[T]>) });

export type Request = { [T in RequestType]: z.infer<ReturnType<typeof schemaOf<T>>> }[RequestType];

/** A message that was sent; undefined if it is none of ours. */
export function readRequest(message: unknown): Request | undefined {
  const { type: sent } = (message ?? {}) as { readonly type?: unknown };
  const type = requestTypes.find((each) => each === sent);
  const read = type && schemaOf(type).safeParse(message);
  return read?.success ? (read.data as Request) : undefined;
}

interface DeclaredReplies {
  readonly glance: TodayView | null;
  readonly today: TodayView;
  readonly funnel: FunnelView;
  readonly search: readonly PersonView[];
  readonly person: PersonView | null;
  readonly page: PageView;
  readonly selected: readonly PersonView[];
  readonly log:
    | { readonly receipt: Receipt; readonly person: PersonView }
    | { readonly meanwhile: Meanwhile };
  /** Each of the people once, as they are now, in the order of the receipts. */
  readonly logMany: { readonly receipts: readonly Receipt[]; readonly people: readonly PersonView[] };
  readonly deal:
    | { readonly receipt: Receipt; readonly person: PersonView }
    | { readonly meanwhile: Meanwhile };
  /**
   * `undone`: the rows with that id are not there (any more); false
   * when they were changed after they were written, and stay. An action on several people is undone
   * as a whole by its own id: `people` are these, as they are now, or none where the lists have to be
   * asked for anew; `person` is null then.
   */
  readonly undo: {
    readonly undone: boolean;
    readonly person: PersonView | null;
    readonly people?: readonly PersonView[];
  };
  readonly go: null;
  readonly problems: {
    readonly problems: readonly ProblemView[];
    readonly more: number;
    readonly questions: readonly Question[];
  };
  readonly goToProblem: null;
  readonly formula: { readonly cell: string };
  readonly setUp: { readonly made: readonly string[] };
  readonly refresh: { readonly people: number; readonly problems: ProblemCounts };
  readonly check: readonly CheckLine[];
  readonly report: Report;
  readonly columns: {
    readonly tabs: readonly string[];
    readonly tables: Readonly<Record<TableName, TableView>>;
  };
  readonly setColumn: null;
  readonly nameColumn: null;
  readonly setWord: null;
  readonly setTab: null;
}

type Unanswered = Exclude<RequestType, keyof DeclaredReplies>;

/** The reply to each call, by its type. */
export type Replies = DeclaredReplies & Readonly<Record<Unanswered, never>>;

/** A message without a reply fails here, by its name. */
export const everyMessageHasReply: Unanswered extends never
  ? true
  : `${Unanswered} has no reply in DeclaredReplies` = true;

/**
 * What `answer` gives back: the reply, or one sentence with what to do, in both
 * languages, since the sidebar's can be changed. `setUp` says that Set up comes first.
 */
export type Answer<T extends RequestType = RequestType> =
  | { readonly ok: true; readonly reply: Replies[T] }
  | { readonly ok: false; readonly message: Bilingual; readonly needs?: 'setUp' | 'contacts' };
