// A regular expression that is made when it is first used.
import { once } from './once.ts';

/**
 * For patterns with `\p{…}`: V8 checks each literal whenever it reads the script, and the sets of
 * letters of one of these cost as much as a hundred lines.
 * @param source as between the slashes of a literal: give it as String.raw
 */
export const pattern = (source: string, flags: string): (() => RegExp) =>
  once(() => new RegExp(source, flags));
