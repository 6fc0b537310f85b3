// Finding people: by words in any order, of a stage, an owner or a tag, in the order that is asked for.
import { normalWord } from '../../core/base/bilingual.ts';
import { lastOf } from '../../core/base/last.ts';
import { tagsOf } from '../../core/base/lists.ts';
import { openProblems } from '../../core/book/needs.ts';
import type { PipelinePerson } from '../../core/pipeline.ts';
import { MOST_LISTED } from '../../messages/limits.ts';
import type { Replies, Request } from '../../messages/requests.ts';
import type { Document } from '../document/document.ts';
import { viewsOf } from '../document/snapshot.ts';

type Search = Omit<Extract<Request, { type: 'search' }>, 'type'>;

const FEWEST_DIGITS = 4;
const KATAKANA_OFFSET = 0x60;

/** As words are compared, and a reading in either kana is the same. */
const searched = (text: string): string =>
  normalWord(text).replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_OFFSET));

/** The digits of a number without its leading zero, which +81 takes the place of; "" for too few of them. */
function digitsOf(text: string): string {
  const plain = text.normalize('NFKC');
  if (!/^[\d\s()+./-]+$/.test(plain)) return '';
  const digits = plain.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? '' : digits.replace(/^0/, '');
}

interface Word {
  readonly text: string;
  readonly digits: string;
}

/** A phone number may be written with blanks. */
function wordsOf(text: string): readonly Word[] {
  const parts = digitsOf(text) === '' ? text.split(/\s+/u) : [text];
  return parts
    .map((part) => ({ text: searched(part), digits: digitsOf(part) }))
    .filter((word) => word.text !== '');
}

/** How well a person fits: 0 begins with the first word, 1 has all of them in the names, 2 elsewhere too. */
function fitOf({ standing: { history } }: PipelinePerson, words: readonly Word[]): number | undefined {
  const { contact, touches, notes } = history;
  const names = [contact.name, contact.phonetic, contact.company, contact.id, ...contact.emails].map(
    searched,
  );
  const has = (texts: readonly string[], { text }: Word) => texts.some((each) => each.includes(text));
  const rest = words.filter((word) => !has(names, word));
  if (rest.length === 0) return names.some((name) => name.startsWith(words[0]?.text ?? '')) ? 0 : 1;
  const phones = contact.phones.map((phone) => phone.normalize('NFKC').replace(/\D/g, ''));
  const left = rest.filter(({ digits }) => digits === '' || !phones.some((phone) => phone.includes(digits)));
  if (left.length === 0) return 2;
  const said = [
    contact.tags,
    contact.notes,
    contact.problem,
    ...openProblems(history).map(({ text }) => text),
    ...[...touches, ...notes].map(({ note }) => note),
  ].map(searched);
  return left.every((word) => has(said, word)) ? 2 : undefined;
}

const largest = (value: number | undefined): number => -(value ?? Number.NEGATIVE_INFINITY);

/** What people are sorted by, the smallest first. */
const orders: Readonly<Record<NonNullable<Search['sort']>, (person: PipelinePerson) => number>> = {
  trust: ({ standing }) => largest(standing.trust.score),
  /** Who has been without a touch for longest first. */
  last_touch: ({ standing }) => lastOf(standing.history.touches)?.day ?? Number.NEGATIVE_INFINITY,
  value: ({ worth }) => largest(worth.total),
};

/** @returns the people who fit, as many as are shown; nobody where nothing is asked */
export function search(document: Document, { text, stage, owner, tag, sort }: Search): Replies['search'] {
  const words = wordsOf(text);
  if (words.length === 0 && stage === undefined && owner === undefined && tag === undefined) return [];
  const isOf = (name: string | undefined, names: readonly string[]) =>
    name === undefined || names.some((each) => normalWord(each) === normalWord(name));
  const found = document.pipeline.people.flatMap((person) => {
    const { stage: at, history } = person.standing;
    if (stage !== undefined && at !== stage) return [];
    if (!isOf(owner, history.contact.owners) || !isOf(tag, tagsOf(history.contact.tags))) return [];
    const fit = words.length === 0 ? 0 : fitOf(person, words);
    return fit === undefined ? [] : [{ person, place: sort === undefined ? fit : orders[sort](person) }];
  });
  // A difference of two infinities would be none of both.
  found.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  return viewsOf(
    document,
    found.slice(0, MOST_LISTED).map(({ person }) => person.standing.position),
  );
}
