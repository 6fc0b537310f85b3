// Whom a row means by several columns: the surest that fits one person counts, and a contradiction is
// reported.
import {
  includesPosition,
  listOfPositions,
  type Match,
  matchOf,
  type Positions,
  positionsOf,
} from './key-index.ts';
import { companyWord } from './legal-forms.ts';
import type { Contact, PersonKey } from './records.ts';

/** Whom one key fits. */
export interface KeyFit {
  /** By what it fits, which says how sure it is. */
  readonly rank: 'id' | 'email' | 'name' | 'company';
  readonly positions: Positions;
  /** The same writing; the whole of it, titles and legal forms aside; or a part. */
  readonly writing: 'same' | 'whole' | 'part';
}

/** Whom a row means, and what is to be said of it. */
export interface Fit {
  readonly match: Match;
  /** The key that decided, where it fits only loosely. */
  readonly loose?: string;
  /** The key that decided, and another one that is of somebody else. */
  readonly contradiction?: Contradiction;
}

export interface Contradiction {
  readonly key: string;
  readonly other: string;
  /** The position of the first person whom the other key fits. */
  readonly otherPosition: number;
}

const ranks: readonly KeyFit['rank'][] = ['id', 'email', 'name', 'company'];

type Found = KeyFit & { readonly key: PersonKey };

/** Without the people who are at another company than the row: a part of a name is not enough for them. */
function atCompanyOfRow(fit: KeyFit, company: string, contacts: readonly Contact[]): KeyFit | undefined {
  if (fit.rank !== 'name' || fit.writing !== 'part' || company === '') return fit;
  const isElsewhere = (position: number): boolean => {
    const own = companyWord(contacts[position]?.company ?? '');
    return own !== '' && own !== company;
  };
  const positions = listOfPositions(fit.positions).filter((position) => !isElsewhere(position));
  return positions.length === 0 ? undefined : { ...fit, positions };
}

const only = (positions: Positions): number | undefined =>
  typeof positions === 'number' ? positions : positions.length === 1 ? positions[0] : undefined;

/**
 * The first other key that means somebody else; a part of a name and a company that the person doesn't have
 * say nothing.
 */
function contradictionOf(
  found: readonly Found[],
  deciding: Found,
  position: number,
  contacts: readonly Contact[],
): Contradiction | undefined {
  const other = found.find(
    (each) =>
      each !== deciding &&
      each.writing !== 'part' &&
      !includesPosition(each.positions, position) &&
      (each.rank !== 'company' || contacts[position]?.company !== ''),
  );
  const [otherPosition] = other === undefined ? [] : listOfPositions(other.positions);
  return other === undefined || otherPosition === undefined
    ? undefined
    : { key: deciding.key.text, other: other.key.text, otherPosition };
}

/** The keys of several people each, read together. */
function together(found: readonly Found[], contacts: readonly Contact[]): Fit {
  const [surest, ...others] = found;
  if (surest === undefined) return { match: undefined };
  let people = listOfPositions(surest.positions);
  for (const { positions } of others) {
    const shared = people.filter((position) => includesPosition(positions, position));
    if (shared.length > 0) people = shared;
  }
  // The company itself is a contact, and the row names no one else there.
  const isCompanyAlone = found.every(({ rank }) => rank === 'company');
  const companies = isCompanyAlone ? people.filter((position) => contacts[position]?.name === '') : [];
  if (companies.length === 1) people = companies;
  if (people.length > 1) return { match: matchOf(positionsOf(people)) };
  const loose = found.find(({ writing }) => writing !== 'same');
  return { match: people[0], ...(loose && { loose: loose.key.text }) };
}

/** Each key of a row that fits somebody, the surest first. */
function foundBy(
  keys: readonly PersonKey[],
  fitOf: (key: PersonKey) => KeyFit | undefined,
  contacts: readonly Contact[],
): readonly Found[] {
  const company = keys.length > 1 ? companyWord(keys.find(({ kind }) => kind === 'company')?.text ?? '') : '';
  const found = keys.flatMap((key): readonly Found[] => {
    const fit = fitOf(key);
    const kept = fit && atCompanyOfRow(fit, company, contacts);
    return kept === undefined ? [] : [{ ...kept, key }];
  });
  return found.length > 1 ? found.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank)) : found;
}

/** Whether a row that a company decides names somebody there of whom the contacts know nothing. */
function isOtherName(keys: readonly PersonKey[], found: readonly Found[], deciding: Found): boolean {
  const fitsNobody = (key: PersonKey): boolean => found.every((each) => each.key !== key);
  return (
    deciding.rank === 'company' &&
    keys.some((key) => key.kind === 'name' && key.text.trim() !== '' && fitsNobody(key))
  );
}

/**
 * Whom a row means: the one person whom its surest key fits; else whoever fits all its keys together, one
 * or several.
 * @param keys of one row, in any order
 * @param fitOf whom one of them fits
 * @returns with what is to be said of it: a key that fits only loosely, one of somebody else
 */
export function rowFit(
  keys: readonly PersonKey[],
  fitOf: (key: PersonKey) => KeyFit | undefined,
  contacts: readonly Contact[],
): Fit {
  const first = keys[0];
  const alone = keys.length === 1 && first !== undefined ? fitOf(first) : undefined;
  if (alone?.writing === 'same' && typeof alone.positions === 'number') return { match: alone.positions };
  const found = foundBy(keys, fitOf, contacts);
  const deciding = found.find(({ positions }) => only(positions) !== undefined);
  const position = deciding && only(deciding.positions);
  if (deciding === undefined || position === undefined) return together(found, contacts);
  const contradiction = contradictionOf(found, deciding, position, contacts);
  const isLoose = deciding.writing !== 'same' || isOtherName(keys, found, deciding);
  return {
    match: position,
    ...(isLoose && { loose: deciding.key.text }),
    ...(contradiction && { contradiction }),
  };
}
