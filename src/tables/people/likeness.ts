// People who look like one person, or share an address, and stay different people.
import { normalWord } from '../../core/base/bilingual.ts';
import { companyWord } from '../../core/book/legal-forms.ts';
import type { Contact } from '../../core/book/records.ts';
import { phoneDigits } from '../cells/phones.ts';
import { type Named, NameTraces, namedOf } from './name-traces.ts';

/** Names that more people than this resemble say nothing. */
const MOST_ALIKE = 20;

/** People whose address is someone else's too, by the address as written first. */
export function sharedAddresses(
  people: readonly Contact[],
): readonly { readonly email: string; readonly people: readonly Contact[] }[] {
  const byAddress = new Map<string, { email: string; people: Contact[] }>();
  for (const person of people) {
    for (const email of person.emails) {
      const key = normalWord(email);
      const known = byAddress.get(key);
      if (known) known.people.push(person);
      else byAddress.set(key, { email, people: [person] });
    }
  }
  return [...byAddress.values()].filter(({ people }) => people.length > 1);
}

const digit = /\d/;

/** True where one letter is written otherwise, left out or added; a digit is no such letter. */
export const isNearName = (one: string, other: string): boolean =>
  areNear(Array.from(one), Array.from(other));

function areNear(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.length - start - end;
  if (left > 1 || long.length - start - end !== 1) return false;
  return !digit.test(long[start] ?? '') && !(left === 1 && digit.test(short[start] ?? ''));
}

/** True where company or address leave it open whether two people with like names are one. */
function isOpen(one: Contact, other: Contact): boolean {
  const [company, otherCompany] = [companyWord(one.company), companyWord(other.company)];
  if (company !== '' && otherCompany !== '') return company === otherCompany;
  const digits = new Set(one.phones.map(phoneDigits));
  const sharesPhone = other.phones.some((phone) => digits.has(phoneDigits(phone)));
  return sharesPhone || one.emails.length === 0 || other.emails.length === 0 || !isShortName(one, other);
}

const isShortName = (one: Contact, other: Contact): boolean =>
  Math.min(normalWord(one.name).length, normalWord(other.name).length) < 4;

function isAlike(one: Named, other: Named): boolean {
  const isSame = one.word === other.word || one.sorted === other.sorted;
  return (isSame || areNear(one.letters, other.letters)) && isOpen(one.person, other.person);
}

/** Pairs of people who are perhaps the same, in the order of the list. */
export function perhapsSame(people: readonly Contact[]): readonly (readonly [Contact, Contact])[] {
  const named = people.filter(({ name }) => name !== '').map(namedOf);
  const traces = new NameTraces(named);
  const byTrace = new Map<string, Named[]>();
  const pairs: (readonly [Contact, Contact])[] = [];
  for (const each of named) {
    const tried = new Set<Named>();
    for (const trace of new Set(traces.sharedOf(each))) {
      const others = byTrace.get(trace);
      if (!others) byTrace.set(trace, [each]);
      else if (others.length < MOST_ALIKE) {
        for (const other of others) {
          if (tried.has(other)) continue;
          tried.add(other);
          if (isAlike(other, each)) pairs.push([other.person, each.person]);
        }
        others.push(each);
      }
    }
  }
  return pairs;
}
