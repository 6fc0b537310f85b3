// Who is who without a contacts table: every key that is entered is a person.
import { normalWord } from '../base/bilingual.ts';
import type { Directory } from './directory.ts';
import { type Contact, contactOf } from './records.ts';

/** A directory in which keys are compared as text. */
export interface OpenDirectory extends Directory {
  /**
   * The position of a key's person, who is new where the key was not met before; undefined for a blank key.
   */
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
    findKey: (key) => ({ match: find(key) }),
    findRow: (keys) => ({ match: find(keys[0]?.text ?? '') }),
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
