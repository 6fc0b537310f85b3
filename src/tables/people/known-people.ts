// Whether a text names one of the people who are known.

import { once } from '../../core/base/once.ts';
import { directoryOf } from '../../core/book/directory.ts';
import type { Contact } from '../../core/book/records.ts';

/** Tells the keys of people from other texts; the directory is made when it is first asked. */
export function knownPeople(people: () => readonly Contact[]): (text: string) => boolean {
  const directory = once(() => directoryOf(people()));
  return (text) => directory().find(text) !== undefined;
}
