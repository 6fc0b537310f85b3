// Whom the rows of the tables mean: by the contacts, or by their own keys where there is no such table.
import type { Directory } from './directory.ts';
import { openDirectory } from './open-directory.ts';
import type { Contact, PersonKey } from './records.ts';
import type { Fit } from './row-fit.ts';

/** Evaluated with the first table of contacts; without one every key is a person. */
const directories = () => require('./directory.ts') as typeof import('./directory.ts');

/** What a row says of whom it is about. */
export interface Named {
  readonly contact: string;
  readonly keys?: readonly PersonKey[];
}

export interface WhoIsWho {
  readonly directory: Directory;
  /** Without contacts, a key that wasn't met before is a new person of the directory. */
  readonly fitOf: (named: Named) => Fit;
}

/** @param contacts undefined where the keys of the rows are all that is known */
export function whoIsWho(contacts: readonly Contact[] | undefined): WhoIsWho {
  if (contacts === undefined) {
    const directory = openDirectory();
    return { directory, fitOf: ({ contact }) => ({ match: directory.enter(contact) }) };
  }
  const directory = directories().directoryOf(contacts);
  const fitOf = ({ contact, keys }: Named): Fit =>
    keys !== undefined && keys.length > 0 ? directory.findRow(keys) : directory.findKey(contact);
  return { directory, fitOf };
}
