// Headers that say when or what kind, but not surely: their cells decide, and it is told as a guess.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { peopleHeader } from '../../../src/tables/people/contacts.ts';
import { sheet } from '../sheets.ts';

/** What a column beside names is taken for; a guess has a question mark. */
function takenFor(header: string, cells: readonly Cell[]): string | undefined {
  const rows = [['Name', header], ...cells.map((cell, index) => [`Person ${'abcdefgh'[index]}`, cell])];
  const columns = Object.entries(peopleHeader(sheet(rows))?.columns ?? {});
  const found = columns.find(([, list]) => list.some(({ index }) => index === 1));
  return found && found[0] + (found[1].some(({ isGuess }) => isGuess) ? '?' : '');
}

const days = ['2026-10-01', '2026-09-02', '2026-08-15'];

describe('days', () => {
  test.each([
    ['次回アポ', 'next_contact?'],
    ['次回電話', 'next_contact?'],
    ['Next', 'next_contact?'],
    ['最終訪問', 'last_contact?'],
    ['最終電話', 'last_contact?'],
    ['Contacted', 'last_contact?'],
    ['Date we last spoke', 'last_contact'],
    ['次回更新', undefined],
    ['Last login', undefined],
  ])('%s over days is %s', (header, key) => {
    expect(takenFor(header, days)).toBe(key);
  });

  test.each([
    ['次回', ['カタログ送付', '再訪', '電話']],
    ['Next step', ['send the offer', 'call', 'visit']],
    ['Contacted', ['yes', 'no', 'yes']],
    ['Next payment', [32000, 45000, 21000]],
    ['Next visit', [32000, 45000, 21000]],
  ])('%s over anything else is nothing', (header, cells) => {
    expect(takenFor(header, cells)).toBeUndefined();
  });
});

describe('a first column of names', () => {
  const couples = [
    ['Couple', 'Email', 'Package'],
    ['Amy & Tom', 'amy@example.com', 'Gold'],
    ['Jo & Kit', 'jo@example.com', 'Gold'],
  ];
  const nameOf = (rows: readonly (readonly Cell[])[], choice?: Record<string, string>) =>
    peopleHeader(sheet(rows), choice)?.columns.name?.map(({ header, isGuess }) => [header, isGuess]);

  test('names people where nothing else does, and is told as a guess', () => {
    expect(nameOf(couples)).toEqual([['Couple', true]]);
  });

  test('names nobody where its cells repeat, or the user says that no column does', () => {
    expect(nameOf([...couples, ['Jo & Kit', 'kit@example.com', 'Gold']])).toBeUndefined();
    expect(nameOf(couples, { name: '-' })).toBeUndefined();
  });

  test('names people behind a column of numbers', () => {
    expect(nameOf(couples.map((row, index) => [index || 'No.', ...row]))).toEqual([['Couple', true]]);
  });

  test('names people in any letters, with initials', () => {
    expect(
      nameOf(couples.map(([, ...row], index) => [['園児', '山田 太郎', '佐藤 花'][index] ?? '', ...row])),
    ).toEqual([['園児', true]]);
    expect(
      nameOf(couples.map(([, ...row], index) => [['Tenant', 'J.R. Ewing', 'Bob Lee'][index] ?? '', ...row])),
    ).toEqual([['Tenant', true]]);
  });

  test.each([
    ['Town', ['Bristol', 'Leeds']],
    ['When', ['May 3', 'June 4']],
    ['Enquiry', ['Do you open on Sunday?', 'Is it vegan?']],
    ['Page', ['one.example', 'two.example']],
    ['曜日', ['月曜日', '火曜日']],
  ])('names nobody where it is of things: %s', (header, [first, second]) => {
    expect(
      nameOf(couples.map(([, ...row], index) => [[header, first, second][index] ?? '', ...row])),
    ).toBeUndefined();
  });

  test('names nobody beside a company, or with numbers', () => {
    expect(nameOf(couples.map((row, index) => [...row, index ? 'Acme' : 'Company']))).toBeUndefined();
    expect(nameOf(couples.map(([, ...row], index) => [index ? `#${index}` : 'No.', ...row]))).toBeUndefined();
  });
});

describe('kinds of people', () => {
  test.each([
    ['Type', ['Lead', 'Client', 'Prospect']],
    ['種別', ['見込み', '既存', '休眠']],
    ['Relationship', ['Client', 'Past client', 'Prospect']],
  ])('%s is the status where cells are statuses', (header, cells) => {
    expect(takenFor(header, cells)).toBe('status?');
  });

  test.each([
    ['Type', ['Plumber', 'Electrician', 'Do not contact']],
    ['Category', ['Open', 'Closed', 'Lost']],
    ['種別', ['工務店', '連絡不要', '設計']],
    ['Typ', ['Neu', 'Alt', 'Neu']],
    ['Categoría', ['Norte', 'Sur', 'Norte']],
  ])('%s of other kinds is a tag, in which wishes are read', (header, cells) => {
    expect(takenFor(header, cells)).toBe('tags?');
  });
});
