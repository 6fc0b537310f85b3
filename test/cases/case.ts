// A case: a few files that somebody might have, and what is true of them (README.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A number, or bounds of one. */
export type Count = number | { readonly min?: number; readonly max?: number };

/** What a value must be: alike, one of none (null), or a match of a regular expression. */
export type Wanted = string | number | boolean | null | readonly string[] | { readonly match: string };

type Names = readonly string[];
type ByName<T> = Readonly<Record<string, T>>;

/** The assertions by name; all optional. */
export interface Expectations {
  readonly people: Count;
  readonly names: Names;
  readonly nobody: Names;
  readonly fields: ByName<ByName<Wanted>>;
  readonly total_ltv: number;
  readonly in_list: Names;
  readonly not_in_list: Names;
  readonly suggest_not: ByName<Names>;
  readonly tables: ByName<string>;
  readonly columns: ByName<ByName<Names>>;
  readonly unread_includes: ByName<Names>;
  readonly told: Names;
  readonly errors: Count;
  readonly warnings: Count;
  readonly fails: string;
  /** Judged where the command itself is run. */
  readonly max_seconds: number;
}

export interface Case {
  /** Class and name. */
  readonly label: string;
  /** The folder with its files. */
  readonly folder: string;
  readonly why: string;
  /** Arguments as of `npm run pipeline`. */
  readonly run: readonly string[];
  /** A script that writes further files into the folder that it is given. */
  readonly make?: string;
  readonly expect: Partial<Expectations>;
}

/** Every case below a folder, in the order of their names. */
export function casesBelow(folder: string): Case[] {
  const file = join(folder, 'case.json');
  if (existsSync(file)) {
    const label = `${basename(dirname(folder))}/${basename(folder)}`;
    return [{ ...JSON.parse(readFileSync(file, 'utf8')), label, folder }];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()
    .flatMap(casesBelow);
}
