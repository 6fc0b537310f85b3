// The name that somebody may have meant.
import { normalWord } from '../../core/base/bilingual.ts';
import { type Contact, nameOf } from '../../core/book/records.ts';
import { isNearName } from './likeness.ts';

/**
 * The name of the list that differs from a key by one letter, or
 * contains it, or is contained in it; "" where there is none.
 */
export function nearestName(key: string, people: readonly Contact[]): string {
  const word = normalWord(key);
  if (word.length < 2) return '';
  const isPart = (name: string) => name.length >= 2 && (name.includes(word) || word.includes(name));
  const near =
    people.find((person) => isNearName(normalWord(nameOf(person)), word)) ??
    people.find((person) => isPart(normalWord(nameOf(person))));
  return near === undefined ? '' : nameOf(near);
}
