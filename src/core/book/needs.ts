// What people need: the problems they have, and the worries that keep them from buying.
import { normalWord, wordFinder } from '../base/bilingual.ts';
import { partsOf } from '../base/lists.ts';
import { remembered } from '../base/remembered.ts';
import { type NoteKind, worryWords } from '../vocabulary/kinds.ts';
import type { History } from './history.ts';
import type { Activity } from './records.ts';

/** A problem or a worry that is still open. */
export interface Need {
  /**
   * What two needs are compared by: the heading before a colon, else the whole text, normalised; a worry's
   * key where it has one.
   */
  readonly key: string;
  /** The heading as written, or the whole text where there is none. */
  readonly heading: string;
  readonly text: string;
  /** How it is shown: a worry's key where it has one, else the text. */
  readonly said: string;
  /** The row of Activities that says so; undefined if a column of Contacts does. */
  readonly activity: Activity | undefined;
}

const COLON = /[:：]/u;

/** The needs that a text lists. */
type Listed = (text: string) => readonly Need[];

/** @param keyOf the key of a heading that has one */
const listedBy = (keyOf: (heading: string) => string | undefined): Listed =>
  remembered((text) =>
    partsOf(text).map((part): Need => {
      const heading = (part.split(COLON)[0] as string).trim() || part;
      const key = keyOf(heading);
      return { key: key ?? normalWord(heading), heading, text: part, said: key ?? part, activity: undefined };
    }),
  );

const problemsIn = listedBy(() => undefined);
const worriesIn = listedBy(wordFinder(worryWords));

const raisedBy = (activity: Activity, listed: Listed): readonly Need[] =>
  listed(activity.note).map((need) => ({ ...need, activity }));

/** A note without a text still says that there is something. */
const unnamed = (activity: Activity): Need => ({ key: '', heading: '', text: '', said: '', activity });

function withoutSolved(open: readonly Need[], note: string, listed: Listed): readonly Need[] {
  const solved = new Set(listed(note).flatMap(({ key, text }) => [key, normalWord(text)]));
  if (solved.size === 0) return [];
  const detail = (need: Need) => normalWord(need.text.split(COLON).slice(1).join(':'));
  return open.filter(
    (need) => !(solved.has(need.key) || solved.has(normalWord(need.text)) || solved.has(detail(need))),
  );
}

/** What was ever raised: what is still open, and what is not any more. */
export interface Needs {
  readonly open: readonly Need[];
  readonly gone: readonly Need[];
}

/** How needs of one sort are noted, and how texts list them. */
interface Sort {
  readonly column: 'problem' | 'worries';
  readonly raised: NoteKind;
  readonly ended: NoteKind;
  readonly listed: Listed;
}

const problems: Sort = {
  column: 'problem',
  raised: 'problem',
  ended: 'problem_solved',
  listed: problemsIn,
};
const worries: Sort = { column: 'worries', raised: 'worry', ended: 'worry_gone', listed: worriesIn };

/** @param noteRaised takes what the notes raise, in their order */
function openOf(
  { contact, notes }: History,
  { column, raised, ended, listed }: Sort,
  noteRaised?: (needs: readonly Need[]) => void,
): readonly Need[] {
  let open = contact[column] === '' ? [] : listed(contact[column]);
  for (const row of notes) {
    if (row.kind === raised) {
      const named = raisedBy(row, listed);
      const more = named.length > 0 ? named : [unnamed(row)];
      noteRaised?.(more);
      open = [...open, ...more];
    } else if (row.kind === ended && open.length > 0) open = withoutSolved(open, row.note, listed);
  }
  return open;
}

function needsOf(history: History, sort: Sort): Needs {
  const all = [...sort.listed(history.contact[sort.column])];
  const open = openOf(history, sort, (more) => all.push(...more));
  return { open, gone: all.filter((need) => !open.includes(need)) };
}

/**
 * The problems of the Contacts column and of Activities; a solved row without a note solves all before it.
 */
export const problemsOf = (history: History): Needs => needsOf(history, problems);

/** The worries that were raised, and those that are gone. */
export const worriesOf = (history: History): Needs => needsOf(history, worries);

/** Those not solved yet, the column's first, then by day. */
export const openProblems = (history: History): readonly Need[] => openOf(history, problems);

/** Those not gone yet, the column's first, then by day. */
export const openWorries = (history: History): readonly Need[] => openOf(history, worries);

/** By heading, each once: what is compared (key) and how the person's rows write it first. */
export type Headings = ReadonlyMap<string, string>;

function headingsOf(needs: readonly Need[]): Headings {
  const headings = new Map<string, string>();
  for (const { key, heading } of needs) if (key !== '' && !headings.has(key)) headings.set(key, heading);
  return headings;
}

/** The headings of the open problems. */
export const problemHeadings = (history: History): Headings => headingsOf(openProblems(history));

/**
 * The headings of the problems that a first purchase may have been the answer to: those of the column and
 * those noted up to its day, whether solved since or not. Where nothing was bought, or nobody knows when,
 * all that were ever noted.
 */
export function problemHeadingsAtWin(history: History): Headings {
  const firstPurchase = history.purchaseDays[0] ?? Number.POSITIVE_INFINITY;
  const noted = history.notes.filter((row) => row.kind === 'problem' && row.day <= firstPurchase);
  return headingsOf([
    ...problemsIn(history.contact.problem),
    ...noted.flatMap((row) => raisedBy(row, problemsIn)),
  ]);
}
