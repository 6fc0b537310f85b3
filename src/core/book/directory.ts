// Who is who: finds the person that a key (id, e-mail or name) means.
import { normalWord } from '../base/bilingual.ts';
import { type Contact, contactOf } from './records.ts';

/** A key that fits two people or more, by their positions. */
export interface Clash {
  readonly first: number;
  readonly second: number;
}

/** The position of a person, a clash, or nothing for an unknown key. */
export type Match = number | Clash | undefined;

export interface Directory {
  readonly contacts: readonly Contact[];
  find(key: string): Match;
}

type Index = Map<string, number | Clash>;

function enter(index: Index, text: string, position: number): void {
  const word = normalWord(text);
  if (word === '') return;
  const known = index.get(word);
  if (known === undefined) index.set(word, position);
  else if (typeof known === 'number' && known !== position)
    index.set(word, { first: known, second: position });
}

/** The name with its last word first, for "Yamada Taro" and "Taro Yamada"; nothing for a single word. */
function turned(name: string): string | undefined {
  const words = name.trim().split(/\s+/u);
  return words.length > 1 ? [words[words.length - 1], ...words.slice(0, -1)].join('') : undefined;
}

function turnedNamesOf(contacts: readonly Contact[]): Index {
  const index: Index = new Map();
  contacts.forEach(({ name }, position) => {
    const other = turned(name);
    if (other !== undefined) enter(index, other, position);
  });
  return index;
}

/**
 * A directory of people. A key is matched by id, else by e-mail, else by name, and by the name's other order last;
 * all are compared by `normalWord`.
 */
export function directoryOf(contacts: readonly Contact[]): Directory {
  const ids: Index = new Map();
  const emails: Index = new Map();
  const names: Index = new Map();
  contacts.forEach((contact, position) => {
    enter(ids, contact.id, position);
    for (const email of contact.emails) enter(emails, email, position);
    enter(names, contact.name, position);
  });
  let turnedNames: Index | undefined;
  const findTurned = (word: string): Match => {
    turnedNames ??= turnedNamesOf(contacts);
    return turnedNames.get(word);
  };
  const known = new Map<string, Match>();
  return {
    contacts,
    find(key) {
      const before = known.get(key);
      if (before !== undefined || known.has(key)) return before;
      const word = normalWord(key);
      const match = ids.get(word) ?? emails.get(word) ?? names.get(word) ?? findTurned(word);
      known.set(key, match);
      return match;
    },
  };
}

/** A directory without a contacts table: every key that is entered is a person, and keys are compared as text. */
export interface OpenDirectory extends Directory {
  /** The position of a key's person, who is new where the key was not met before; nothing for a blank key. */
  enter(key: string): number | undefined;
}

export function openDirectory(): OpenDirectory {
  const contacts: Contact[] = [];
  const positions = new Map<string, number>();
  const known = new Map<string, number>();
  const find = (key: string) => known.get(key) ?? positions.get(normalWord(key));
  return {
    contacts,
    find,
    enter(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const word = normalWord(key);
      if (word === '') return undefined;
      let position = positions.get(word);
      if (position === undefined) {
        position = contacts.push(contactOf({ name: key.trim() })) - 1;
        positions.set(word, position);
      }
      known.set(key, position);
      return position;
    },
  };
}

/** What a table calls a person: the name where it fits only this one, else an e-mail, else the id, else the name all the same. */
export function labelOf(directory: Directory, position: number): string {
  const contact = directory.contacts[position];
  if (contact === undefined) return '';
  const fits = [contact.name, ...contact.emails, contact.id].find(
    (key) => key !== '' && directory.find(key) === position,
  );
  return fits ?? contact.name;
}
