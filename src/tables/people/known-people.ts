// Whether a text names one of the people who are known.

import { once } from '../../core/base/once.ts';
import type { Contact } from '../../core/book/records.ts';

const directories = () =>
  require('../../core/book/directory.ts') as typeof import('../../core/book/directory.ts');

/** Tells the keys of people from other texts; the directory is made when it is first asked. */
export function knownPeople(people: () => readonly Contact[]): (text: string) => boolean {
  const directory = once(() => directories().directoryOf(people()));
  return (text) => directory().find(text) !== undefined;
}
