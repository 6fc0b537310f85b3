// Which column of a list names the person, which the company, and which whoever of ours looks after them.
import { normalWord } from '../../core/base/bilingual.ts';
import { isBlank } from '../cells/cells.ts';
import type { Cell, Grid } from '../grid.ts';
import { evidenceBelow } from '../recognise/evidence.ts';
import { isCjk } from '../recognise/header-words.ts';
import { looks } from '../recognise/looks.ts';
import type { FoundKey } from './contact-columns.ts';
import type { Column } from './headers.ts';

/** The columns of each key while their senses are settled. */
export type Found = Partial<Record<FoundKey, readonly Column[]>>;

/** Columns one after the other. */
export const joinedColumns = (...lists: readonly (readonly Column[] | undefined)[]): readonly Column[] =>
  lists.flatMap((list) => list ?? []);

/** A column of people's names that repeat names those who look after them. */
const FEWEST_TO_REPEAT = 4;
const MOST_DIFFERENT = 0.5;

const namesIn = (grid: Grid, headerRow: number, columns: readonly Column[]): readonly string[] =>
  evidenceBelow(grid, headerRow)
    .cells(columns[0]?.index ?? -1)
    .map((cell) => normalWord(String(cell)));

function repeats(grid: Grid, headerRow: number, columns: readonly Column[]): boolean {
  const cells = namesIn(grid, headerRow, columns);
  return cells.length >= FEWEST_TO_REPEAT && new Set(cells).size <= cells.length * MOST_DIFFERENT;
}

/** Whether each name is in it once: two customers seldom have one person. */
function isAllDifferent(grid: Grid, headerRow: number, columns: readonly Column[]): boolean {
  const cells = namesIn(grid, headerRow, columns);
  return new Set(cells).size === cells.length;
}

/** Whether names in one column are found within those of another: a full name beside its first part. */
function isWithin(grid: Grid, headerRow: number, inner: Column, outer: Column): boolean {
  let filled = 0;
  let within = 0;
  for (let row = headerRow + 1; row < Math.min(grid.cells.length, headerRow + 200); row++) {
    const [part, whole] = [grid.cells[row]?.[inner.index], grid.cells[row]?.[outer.index]];
    if (part === undefined || whole === undefined || isBlank(part) || isBlank(whole)) continue;
    filled++;
    if (normalWord(String(whole)).includes(normalWord(String(part)))) within++;
  }
  return filled > 0 && within * 2 > filled;
}

/** Whether the names in one column are parts of those in another, and never the whole: Anna, Anna Berg. */
function isPartOf(grid: Grid, headerRow: number, part: Column, whole: Column): boolean {
  if (!isWithin(grid, headerRow, part, whole)) return false;
  return !isWithin(grid, headerRow, whole, part);
}

/** Whether most cells are names; yes and no are none. */
function isOfNames(grid: Grid, headerRow: number, { index }: Column): boolean {
  const cells = evidenceBelow(grid, headerRow).cells(index);
  const names = cells.filter((cell) => looks.named(cell) && !looks.yesNo(cell));
  return names.length * 2 > cells.length;
}

/**
 * Beside a column for the last name only, Name is the first
 * name; beside one for the first name only, the last.
 */
function settleName(found: Found, grid: Grid, row: number): void {
  const { name, first_name: first, last_name: last } = found;
  if (name?.[0] === undefined) return;
  // Where both parts are known, what else may be a name is
  // how a mail program shows it, or a number.
  const isNameless = ({ index, isGuess }: Column): boolean => {
    const cells = evidenceBelow(grid, row).cells(index);
    return isGuess || (cells.length > 0 && !cells.some(looks.named));
  };
  if (first && last && name.every(isNameless)) {
    delete found.name;
    return;
  }
  const isOfCustomer = ({ header: text }: Column): boolean => customers.test(text);
  if (first && last?.[0] && found.company === undefined && name.every(isOfCustomer)) {
    // Beside both parts, a customer in whose name they aren't is a company.
    if (isWithin(grid, row, last[0], name[0]) || !isOfNames(grid, row, name[0])) return;
    found.company = name;
    delete found.name;
    return;
  }
  const only = first && !last ? first : last && !first ? last : undefined;
  const own = name.some((column) => !isOfCustomer(column))
    ? name.filter((column) => !isOfCustomer(column))
    : name;
  if (only?.[0] === undefined || own[0] === undefined || isWithin(grid, row, only[0], own[0])) return;
  if (only === last) found.first_name = own;
  else found.last_name = own;
  delete found.name;
  if (own.length < name.length && found.company === undefined)
    found.company = name.filter((column) => !own.includes(column));
}

/** The word for whoever is in charge, at the company or here. */
const inCharge = '担当者';

/**
 * Headers that say by themselves that somebody is theirs, not
 * ours; in Latin letters, all do whose cells don't repeat.
 */
const theirs = /^(?:ご|御|先方|相手|お客様|取引先|得意先)/;
/** Customers of either kind: people, or companies with somebody to speak to. */
const customers =
  /顧客|お客|取引先|得意先|клиент|заказчик|고객|거래처|客户|客戶|\b(?:customers?|clients?|accounts?|kunden?(?:name)?|clientes?|cliënt|klant(?:naam)?|klient)\b/i;

/** The person to speak to at a company, or who of ours looks after it. */
function settleContactPerson(found: Found, grid: Grid, row: number): void {
  const { contact_person: person, name, first_name: first, last_name: last, company, owner } = found;
  const hasName = name !== undefined || first !== undefined || last !== undefined;
  const isOpen = (column: Column): boolean => column.header.normalize('NFKC').trim() === inCharge;
  const candidates = person ?? (company === undefined ? undefined : owner?.filter(isOpen));
  delete found.contact_person;
  if (candidates === undefined || candidates.length === 0) return;
  const isTheirs = candidates.every(({ header: text }) =>
    isCjk(text) ? theirs.test(text.normalize('NFKC').trim()) : isAllDifferent(grid, row, candidates),
  );
  if (isTheirs && company === undefined && name?.every(({ header: text }) => customers.test(text))) {
    // 顧客名 beside ご担当者: the customer is a company, whose person is named.
    found.company = name;
    found.name = candidates;
    return;
  }
  if (isTheirs && hasName) return;
  if (hasName || (company !== undefined && repeats(grid, row, candidates))) {
    found.owner = joinedColumns(person, owner);
    return;
  }
  found.name = candidates;
  const others = owner?.filter((column) => !candidates.includes(column));
  if (others === undefined || others.length === 0) delete found.owner;
  else found.owner = others;
}

/** A full name says by itself that it is a person's. */
const fullNames =
  /^(?:(?:full )?name|fullname|contact(?:'s)?(?: (?:full )?name| person)?|person|フルネーム|氏名|お?名前|이름|성명)$/i;

/**
 * Customer beside Full Name: the customer may be a company,
 * and what the books call it is a key of theirs.
 */
function settleCustomer(found: Found, grid: Grid, row: number): void {
  const { name, company } = found;
  if (company !== undefined || name === undefined || name.length < 2) return;
  const isFull = ({ header: text }: Column): boolean => fullNames.test(text.normalize('NFKC').trim());
  const others = name.filter((column) => !isFull(column));
  if (others.length === name.length || !others.every(({ header: text }) => customers.test(text))) return;
  const [full] = name.filter(isFull);
  const isCompany = (column: Column): boolean =>
    isOfNames(grid, row, column) && (full === undefined || !isPartOf(grid, row, full, column));
  if (!others.every(isCompany)) return;
  found.name = name.filter(isFull);
  found.company = others;
}

/** Headers of things: their cells are names as well. */
const ofThings =
  /\b(?:town|city|country|state|region|area|address|street|place|location|products?|items?|events?|roles?|title|job|subject|topic|questions?|web ?site|url|domain|language|trade|industry|department|day|date|when|month|year)\b|地域|エリア|市|県|都道府県|住所|場所|商品|品名|件名|質問|曜日|日付|月|職種|役職|業種|部署|言語|サイト/i;
const MOST_WORDS = 5;

/** A name has few words, is no day, no question and no address of a site. */
function isNameLike(cell: Cell): boolean {
  const text = String(cell);
  const isShort = text.split(/\s+/).length <= MOST_WORDS && !/[?？]|\w{2}\.\w{2}/.test(text);
  return isShort && looks.text(cell) && !looks.yesNo(cell);
}

/**
 * Where nothing names anybody, the first column of names that are all different does: Couple, Pupil. Only
 * numbers may stand before it.
 */
function settleFirst(found: Found, grid: Grid, row: number, unread: readonly Column[]): void {
  const named = ['name', 'first_name', 'last_name', 'company'] as const;
  if (named.some((key) => found[key] !== undefined)) return;
  const isNumbers = ({ index }: Column): boolean =>
    evidenceBelow(grid, row)
      .cells(index)
      .every((cell) => /^[\d\s#.-]*$/.test(String(cell)));
  const column = [...unread].sort((a, b) => a.index - b.index).find((each) => !isNumbers(each));
  if (column === undefined || ofThings.test(column.header)) return;
  const isFirst = unread.filter(({ index }) => index < column.index).length === column.index;
  const cells = evidenceBelow(grid, row).cells(column.index);
  const areNames = cells.length > 0 && cells.every(isNameLike);
  if (isFirst && areNames && isAllDifferent(grid, row, [column])) found.name = [{ ...column, isGuess: true }];
}

/**
 * Settles the columns that name somebody, by their headers, their cells and one another.
 * @param unread the columns that are no key's
 */
export function settleWho(found: Found, grid: Grid, row: number, unread: readonly Column[]): void {
  settleName(found, grid, row);
  settleContactPerson(found, grid, row);
  settleCustomer(found, grid, row);
  settleFirst(found, grid, row, unread);
}
