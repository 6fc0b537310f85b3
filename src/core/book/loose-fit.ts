// Whom a key means that is written otherwise than the contact: with a title, without 株式会社, the family name
// alone …
import { normalWord } from '../base/bilingual.ts';
import { once } from '../base/once.ts';
import {
  includesPosition,
  type KeyIndex,
  keyIndex,
  listOfPositions,
  type Positions,
  positionsOf,
  turnedWord,
} from './key-index.ts';
import { companyWord, isSurelyCompany, withoutEasternForms } from './legal-forms.ts';
import { type Contact, nameOf } from './records.ts';
import { bareName, bracketsOf, commaParts, familyName, isEastern } from './titles.ts';

export interface LooseFit {
  readonly rank: 'name' | 'company';
  readonly positions: Positions;
  /** The whole name or company fits, only titles and legal forms differ; otherwise a part of it does. */
  readonly isWhole: boolean;
}

export interface LooseFinder {
  /** By name, company, or both in one text. */
  find(text: string): LooseFit | undefined;
  /** By company alone. */
  findCompany(text: string): Positions | undefined;
}

/** Longer texts are compared whole only: nobody is called so. */
const LONGEST = 80;
const MOST_WORDS = 7;
const SEPARATORS = /[\s/|,、・:;@-]+/u;
const SEVERAL_WORDS = /[\s/|,、:;@]/u;

/** The name without titles and without the own company in brackets. */
function ownName(contact: Contact): string {
  const bare = bareName(nameOf(contact));
  const brackets = bracketsOf(bare);
  return brackets !== undefined && isOwn(contact, brackets.inner) ? bareName(brackets.outer) : bare;
}

/** What may be written in brackets behind the own name: the company, or how the name is read. */
function isOwn({ company, phonetic }: Contact, text: string): boolean {
  const [word, inner] = [companyWord(text), normalWord(text)];
  return word !== '' && (word === companyWord(company) || inner === normalWord(phonetic));
}

interface NameIndexes {
  readonly names: KeyIndex;
  readonly families: KeyIndex;
}

function enterName(index: KeyIndex, name: string, position: number): void {
  index.enter(normalWord(name), position);
  index.enter(turnedWord(name), position);
  const comma = commaParts(name);
  if (comma !== undefined)
    for (const parts of [comma, [...comma].reverse()]) index.enter(normalWord(parts.join('')), position);
}

function nameIndexes(contacts: readonly Contact[]): NameIndexes {
  const [names, families] = [keyIndex(), keyIndex()];
  contacts.forEach((contact, position) => {
    const name = ownName(contact);
    enterName(names, name, position);
    if (contact.name !== '' && !isSurelyCompany(name))
      families.enter(normalWord(familyName(name) ?? ''), position);
  });
  return { names, families };
}

interface CompanyIndex {
  readonly get: KeyIndex['get'];
  /** Whether a text may begin with a company: a quick no for most. */
  readonly hasBeginning: (text: string) => boolean;
}

/** By company, and by a name that is a company's. */
function companyIndex(contacts: readonly Contact[]): CompanyIndex {
  const index = keyIndex();
  const beginnings = new Set<string>();
  const enter = (word: string, position: number): void => {
    index.enter(word, position);
    beginnings.add(word.slice(0, 1));
  };
  contacts.forEach(({ name, company }, position) => {
    if (company !== '') enter(companyWord(company), position);
    if (isSurelyCompany(name)) enter(companyWord(name), position);
  });
  return { get: index.get, hasBeginning: (text) => beginnings.has(text.slice(0, 1)) };
}

/** A finder over some people. Its indexes are made when they are first needed. */
export function looseFinder(contacts: readonly Contact[]): LooseFinder {
  const indexes = once(() => nameIndexes(contacts));
  const companies = once(() => companyIndex(contacts));

  const byName = (name: string): Positions | undefined => {
    const { names } = indexes();
    const comma = commaParts(name);
    return names.get(normalWord(name)) ?? (comma && names.get(normalWord([...comma].reverse().join(''))));
  };
  const byFamily = (name: string): Positions | undefined =>
    SEVERAL_WORDS.test(name) ? undefined : indexes().families.get(normalWord(name));
  const byAnyName = (name: string): Positions | undefined => byName(name) ?? byFamily(name);

  /** Those of some people who have the company, or write the text in brackets themselves. */
  const withOwn = (positions: Positions | undefined, text: string): readonly number[] =>
    listOfPositions(positions).filter((position) => isOwn(contacts[position] as Contact, text));

  const inBrackets = (text: string): Positions | undefined => {
    const brackets = bracketsOf(text);
    if (brackets === undefined) return undefined;
    const [outer, inner] = [bareName(brackets.outer), bareName(brackets.inner)];
    const people = withOwn(byAnyName(outer), inner);
    return positionsOf(people.length > 0 ? people : withOwn(byAnyName(inner), outer));
  };

  /** Those of some colleagues who are called so. */
  const called = (colleagues: Positions | undefined, name: string): Positions | undefined => {
    if (colleagues === undefined) return undefined;
    const bare = bareName(name);
    for (const positions of [byName(bare), byFamily(bare)]) {
      const people = listOfPositions(positions).filter((each) => includesPosition(colleagues, each));
      if (people.length > 0) return positionsOf(people);
    }
    return undefined;
  };

  /** Company and name, or name and company, with anything between them, such as a department. */
  const inWords = (text: string): Positions | undefined => {
    const words = text.split(SEPARATORS).filter((word) => word !== '');
    if (words.length < 2 || words.length > MOST_WORDS) return undefined;
    const heads = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
    const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
    const [headCompanies, tailCompanies] = [heads, tails].map((each) =>
      each.map((words) => companies().get(companyWord(words))),
    );
    for (let head = heads.length - 1; head >= 0; head--) {
      for (let tail = head; tail < tails.length; tail++) {
        const people =
          called(headCompanies?.[head], tails[tail] ?? '') ??
          called(tailCompanies?.[tail], heads[head] ?? '');
        if (people !== undefined) return people;
      }
    }
    return undefined;
  };

  /** Company and name without a space between them. */
  const inOneWord = (text: string): Positions | undefined => {
    const letters = normalWord(withoutEasternForms(text));
    if (!isEastern(letters) || !companies().hasBeginning(letters)) return undefined;
    for (let end = letters.length - 1; end >= 1; end--) {
      const people = called(companies().get(letters.slice(0, end)), letters.slice(end).replace(/^の/u, ''));
      if (people !== undefined) return people;
    }
    return undefined;
  };

  const byCompany = (bare: string): Positions | undefined => {
    const word = companyWord(bare);
    return companies().get(word) ?? (isSurelyCompany(bare) ? indexes().names.get(word) : undefined);
  };

  const fitting = (
    rank: LooseFit['rank'],
    positions: Positions | undefined,
    isWhole: boolean,
  ): LooseFit | undefined => (positions === undefined ? undefined : { rank, positions, isWhole });

  return {
    find(text) {
      if (text.length > LONGEST) return undefined;
      const bare = bareName(text);
      return (
        fitting('name', byName(bare), true) ??
        fitting('company', byCompany(bare), true) ??
        fitting('name', inBrackets(bare) ?? inWords(bare) ?? inOneWord(bare) ?? byFamily(bare), false)
      );
    },
    findCompany: (text) => byCompany(bareName(text)),
  };
}
