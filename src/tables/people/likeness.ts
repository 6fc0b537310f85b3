// People who look like one person, or share an address, and stay different people.
import { normalWord } from '../../core/base/bilingual.ts';
import { companyWord } from '../../core/book/legal-forms.ts';
import type { Contact } from '../../core/book/records.ts';
import { phoneDigits } from '../cells/phones.ts';

/** Names longer than this are compared whole only. */
const LONGEST_NAME = 40;

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

/** True where one letter is written otherwise, left out or added; a digit is no such letter. */
export function isNearName(one: string, other: string): boolean {
  const [short, long] =
    one.length <= other.length ? [Array.from(one), Array.from(other)] : [Array.from(other), Array.from(one)];
  if (long.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const rest = [short.slice(start, short.length - end), long.slice(start, long.length - end)].map((part) =>
    part.join(''),
  );
  return (
    short.length - start - end <= 1 &&
    long.length - start - end === 1 &&
    !rest.some((part) => /\d/.test(part))
  );
}

const sortedParts = (name: string): string =>
  normalWord(name.normalize('NFKC').split(/\s+/u).sort().join(''));

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

function isAlike(one: Contact, other: Contact): boolean {
  const [name, otherName] = [normalWord(one.name), normalWord(other.name)];
  const isSame = name === otherName || sortedParts(one.name) === sortedParts(other.name);
  return (isSame || isNearName(name, otherName)) && isOpen(one, other);
}

/** The writings of a name with one letter left out, and the name with its parts in one order. */
function* tracesOf(person: Contact): Generator<string> {
  const letters = Array.from(normalWord(person.name));
  yield letters.join('');
  yield `=${sortedParts(person.name)}`;
  if (letters.length < 3 || letters.length > LONGEST_NAME) return;
  for (let index = 0; index < letters.length; index++)
    yield letters.filter((_, place) => place !== index).join('');
}

/** Pairs of people who are perhaps the same, in the order of the list. */
export function perhapsSame(people: readonly Contact[]): readonly (readonly [Contact, Contact])[] {
  const byTrace = new Map<string, number[]>();
  const pairs = new Map<string, readonly [Contact, Contact]>();
  for (const [index, person] of people.entries()) {
    if (person.name === '') continue;
    for (const trace of new Set(tracesOf(person))) {
      const others = byTrace.get(trace);
      if (!others) byTrace.set(trace, [index]);
      else if (others.length < MOST_ALIKE) {
        for (const other of others) {
          const before = people[other];
          const key = `${other} ${index}`;
          if (before && !pairs.has(key) && isAlike(before, person)) pairs.set(key, [before, person]);
        }
        others.push(index);
      }
    }
  }
  return [...pairs.values()];
}
