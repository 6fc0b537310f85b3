// Who is who: finds the person that a key (id, e-mail, name or company) or a whole row means.
import { normalWord } from '../base/bilingual.ts';
import { once } from '../base/once.ts';
import { remembered } from '../base/remembered.ts';
import {
  type KeyIndex,
  keyIndex,
  listOfPositions,
  type Match,
  matchOf,
  type Positions,
  turnedWord,
} from './key-index.ts';
import { looseFinder } from './loose-fit.ts';
import { type Contact, nameOf, type PersonKey } from './records.ts';
import { type Fit, type KeyFit, rowFit } from './row-fit.ts';

export interface Directory {
  readonly contacts: readonly Contact[];
  /** Whom one key means that may be an id, an e-mail, a name or a company. */
  find(key: string): Match;
  /** Whom a row means that says no more of the person than such a key. */
  findKey(key: string): Fit;
  /** Whom a row means by all that it says of the person, the surest first. */
  findRow(keys: readonly PersonKey[]): Fit;
}

const EMAIL = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+/gu;

interface Indexes {
  readonly ids: KeyIndex;
  readonly emails: KeyIndex;
  readonly names: KeyIndex;
}

function exactIndexes(contacts: readonly Contact[]): Indexes {
  const [ids, emails, names] = [keyIndex(), keyIndex(), keyIndex()];
  contacts.forEach((contact, position) => {
    ids.enter(normalWord(contact.id), position);
    for (const email of contact.emails) emails.enter(normalWord(email), position);
    names.enter(normalWord(nameOf(contact)), position);
  });
  return { ids, emails, names };
}

function indexBy(contacts: readonly Contact[], wordOf: (contact: Contact) => string): KeyIndex {
  const index = keyIndex();
  for (const [position, contact] of contacts.entries()) index.enter(wordOf(contact), position);
  return index;
}

/** How each kind of key is looked up: as written first, then loosely. */
function keyFinder(contacts: readonly Contact[]): (key: PersonKey) => KeyFit | undefined {
  const { ids, emails, names } = exactIndexes(contacts);
  const turnedNames = once(() => indexBy(contacts, ({ name }) => turnedWord(name)));
  const companies = once(() => indexBy(contacts, ({ company }) => normalWord(company)));
  const loose = once(() => looseFinder(contacts));

  type Found = KeyFit | undefined;
  const written = (rank: KeyFit['rank'], positions: Positions | undefined): Found =>
    positions === undefined ? undefined : { rank, positions, writing: 'same' };
  const byId = (word: string): Found => written('id', ids.get(word));
  const byEmail = (word: string): Found => written('email', emails.get(word));
  const byName = (word: string): Found => written('name', names.get(word) ?? turnedNames().get(word));
  const byCompany = (word: string): Found => written('company', companies().get(word));

  /** An address among other words: Ann Lee <ann@example.com>. */
  const byInnerEmail = (text: string): Found => {
    const found = text.includes('@') ? (text.match(EMAIL) ?? []) : [];
    const people = new Set(found.flatMap((each) => listOfPositions(emails.get(normalWord(each)))));
    const [first] = people;
    if (first === undefined) return undefined;
    return { rank: 'email', positions: people.size > 1 ? [...people] : first, writing: 'part' };
  };
  const loosely = (text: string): Found => {
    const fit = loose().find(text);
    return fit && { rank: fit.rank, positions: fit.positions, writing: fit.isWhole ? 'whole' : 'part' };
  };
  const byLooseCompany = (text: string): Found => {
    const positions = loose().findCompany(text);
    return positions === undefined ? undefined : { rank: 'company', positions, writing: 'whole' };
  };

  return ({ kind, text }) => {
    const word = normalWord(text);
    if (word === '') return undefined;
    if (kind === 'id') return byId(word);
    if (kind === 'email') return byEmail(word) ?? byInnerEmail(text);
    if (kind === 'company') return byCompany(word) ?? byName(word) ?? byLooseCompany(text);
    const sure = kind === 'any' ? (byId(word) ?? byEmail(word)) : undefined;
    return sure ?? byName(word) ?? byCompany(word) ?? byInnerEmail(text) ?? loosely(text);
  };
}

/** What was found for one writing of a key. */
interface Known {
  readonly found: KeyFit | undefined;
  readonly match: Match;
  /** Of a row that says nothing else. */
  readonly fit: Fit;
}

/**
 * A directory of people. A key is matched by id, else by e-mail, else by name in either order, else by
 * company, all compared by
 * `normalWord`; and only where that fits nobody without titles, legal forms, or by a part of the name.
 */
export function directoryOf(contacts: readonly Contact[]): Directory {
  const find = keyFinder(contacts);
  // All of them: a log names each person again and again, in any order.
  const asking = (kind: PersonKey['kind']) =>
    remembered((text): Known => {
      const key = { kind, text };
      const found = find(key);
      return { found, match: matchOf(found?.positions), fit: rowFit([key], () => found, contacts) };
    }, Number.POSITIVE_INFINITY);
  const any = asking('any');
  const known = {
    any,
    id: asking('id'),
    email: asking('email'),
    name: asking('name'),
    company: asking('company'),
  };

  return {
    contacts,
    find: (text) => any(text).match,
    findKey: (text) => any(text).fit,
    findRow: (keys) => rowFit(keys, ({ kind, text }) => known[kind](text).found, contacts),
  };
}

/**
 * What a table calls a person: the name where it fits only this one, else an e-mail, else the id, else the
 * name all the same.
 */
export function labelOf(directory: Directory, position: number): string {
  const contact = directory.contacts[position];
  if (contact === undefined) return '';
  const name = nameOf(contact);
  const isOwn = (key: string): boolean => key !== '' && directory.find(key) === position;
  return isOwn(name) ? name : ([...contact.emails, contact.id].find(isOwn) ?? name);
}
