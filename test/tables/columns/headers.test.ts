// Which row holds the headers, and which column is what.
import { describe, expect, test } from '@jest/globals';
import { type ContactKey, contactKeys, contactSpec } from '../../../src/tables/columns/contact-columns.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { peopleHeader, readContacts } from '../../../src/tables/people/contacts.ts';
import { headerWord } from '../../../src/tables/recognise/header-words.ts';
import { context, sheet, short } from '../sheets.ts';

/** The header of each key's columns; a guess has a question mark. */
function found(rows: readonly (readonly Cell[])[], choice?: Record<string, string>): Record<string, string> {
  const columns = peopleHeader(sheet(rows), choice)?.columns ?? {};
  return Object.fromEntries(
    Object.entries(columns).map(([key, list]) => [
      key,
      list.map(({ header, isGuess }) => header + (isGuess ? '?' : '')).join(' + '),
    ]),
  );
}

const names = contactSpec.words.names();

/** A header beside which no other column changes its sense. */
const beside = (key: ContactKey): readonly string[] =>
  key === 'name' ? ['Company'] : key === 'company' ? ['Full Name'] : ['Full Name', 'Company'];

describe('known names', () => {
  test.each(contactKeys)('every name of %s is found, however it is written', (key) => {
    const written = names[key].flatMap((name) => [
      name,
      name.toUpperCase(),
      ` ${name}\n`,
      name.replace(/ /g, '\n'),
      `${name}:`,
      name.replace(/[!-~]/g, fullWidth),
    ]);
    const isFound = (header: string) =>
      peopleHeader(sheet([[header, ...beside(key)]]))?.columns[key]?.some(({ index }) => index === 0);
    expect([...new Set(written)].filter((header) => isFound(header) !== true)).toEqual([]);
  });

  test('a name in one column comes before one in parts', () => {
    const { rows } = readContacts(
      sheet([
        ['First Name', 'Last Name', 'Name'],
        ['Ada', 'Byron', 'Countess Lovelace'],
        ['Bo', 'Ek', ''],
      ]),
      context,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Countess Lovelace', 'Bo Ek']);
  });
});

const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

describe('the header row', () => {
  test('is the one with the most known names among the first twenty', () => {
    const notes = Array.from({ length: 18 }, (_, index) => [`note ${index}`]);
    expect(
      peopleHeader(sheet([...notes, ['Name', 'Email', 'Company'], ['Ada', 'a@example.com', 'X']]))?.row,
    ).toBe(18);
    expect(peopleHeader(sheet([['Name'], ['Name', 'Email'], ['Ada', 'a@example.com']]))?.row).toBe(1);
    expect(peopleHeader(sheet([...notes, [''], [''], ['Name', 'Email', 'Company']]))).toBeUndefined();
  });

  test('needs a name, a company or an e-mail', () => {
    expect(
      peopleHeader(
        sheet([
          ['Rank', 'Phone', 'Owner'],
          ['X', '1', 'Y'],
        ]),
      ),
    ).toBeUndefined();
  });

  test('where there is none, one problem says so and nobody is read', () => {
    const read = readContacts(
      sheet([
        ['apples', 3],
        ['pears', 4],
      ]),
      context,
    );
    expect([read.rows, read.missing, short(read.problems)]).toEqual([[], ['name'], [' no_header']]);
  });

  test('an empty tab is no problem', () => {
    expect(readContacts(sheet([[]]), context).problems).toEqual([]);
  });
});

describe('guesses', () => {
  const people = (header: string, ...cells: Cell[]) => [
    ['Name', header],
    ...cells.map((cell, index) => [`Person ${'abcdefgh'[index]}`, cell]),
  ];

  test('a known word in the header and cells of that kind make a guess', () => {
    expect(found(people('E-mail for invoices', 'a@example.com', 'b@example.com'))).toEqual({
      name: 'Name',
      email: 'E-mail for invoices?',
    });
    expect(found(people('メイン電話', '03-0000-0001'))).toEqual({ name: 'Name', phone: 'メイン電話?' });
    expect(found(people('最新の電話番号', '03-0000-0001', ''))).toEqual({
      name: 'Name',
      phone: '最新の電話番号?',
    });
  });

  test('half of the filled cells must be of that kind', () => {
    expect(found(people('Invoice e-mail', 'a@example.com', 'desk', '', ''))).toEqual({
      name: 'Name',
      email: 'Invoice e-mail?',
    });
    expect(found(people('Invoice e-mail', 'a@example.com', 'desk', 'desk'))).toEqual({ name: 'Name' });
    expect(found(people('Invoice e-mail', '', ''))).toEqual({ name: 'Name' });
  });

  test.each([
    ['紹介者メール', ['a@example.com', 'b@example.com']],
    ['売上目標', [1000, 2000]],
    ['Amount owed', [10, 20]],
    ['Owner email', ['a@example.com', 'b@example.com']],
    ['Unneeded', ['words', 'words']],
    ['Shelf ID', ['a-1', 'a-2']],
    ['Revenue target', [1, 2]],
    ['Please do not contact before', ['yes', 'yes']],
    ['Owner history', ['Kim', 'Lee']],
    ['Referred by whom', ['Kim', 'Lee']],
    ['Purchases planned', [1, 2]],
    ['TEL old', ['03-0000-0001', '03-0000-0002']],
  ])('%s becomes no key', (header, cells) => {
    expect(found(people(header, ...cells))).toEqual({ name: 'Name' });
  });

  test('a guess comes behind a known name', () => {
    expect(
      found([
        ['Name', 'Email', 'Old email'],
        ['A', 'a@example.com', 'b@example.com'],
      ]),
    ).toEqual({ name: 'Name', email: 'Email + Old email?' });
  });

  test('a header row of guesses alone needs two of them', () => {
    expect(
      found([
        ['Sponsor name', 'Sponsor e-mail'],
        ['Ada', 'a@example.com'],
      ]),
    ).toEqual({ name: 'Sponsor name?', email: 'Sponsor e-mail?' });
    expect(
      found([
        ['Name of the dog', 'x'],
        ['Rex', 1],
      ]),
    ).toEqual({});
  });

  test('are told, with the column that can be changed', () => {
    const { problems } = readContacts(sheet(people('Invoice e-mail', 'a@example.com')), context);
    expect(problems).toEqual([
      {
        tab: 'Sheet',
        cell: 'B',
        level: 'info',
        code: 'guessed_column',
        values: { column: 'email', header: 'Invoice e-mail' },
      },
    ]);
  });
});

describe('the choice of the user', () => {
  const rows = [
    ['Name', 'Email', 'お客様のお名前', 'Private'],
    ['X-1', 'a@example.com', 'Ada', 'p@example.com'],
  ];

  test('comes before known names', () => {
    expect(found(rows, { name: 'お客様のお名前', email: 'private' })).toEqual({
      name: 'お客様のお名前',
      email: 'Private',
    });
  });

  test('"-" means no column', () => {
    expect(found(rows, { email: '-' })).toEqual({ name: 'Name' });
  });

  test('holds after columns are moved', () => {
    const moved = rows.map((row) => [...row].reverse());
    expect(
      readContacts(sheet(moved), { ...context, columns: { name: 'お客様のお名前' } }).rows[0]?.name,
    ).toBe('Ada');
  });

  test('a chosen header that is gone is told, and known names take its place', () => {
    const { rows: people, problems } = readContacts(sheet(rows), { ...context, columns: { name: 'Nom' } });
    expect(people[0]?.name).toBe('X-1');
    expect(short(problems)).toEqual(['A1 lost_column', 'D guessed_column', ' unread_columns']);
  });

  test('may make a header row that has no known name', () => {
    expect(
      found(
        [
          ['誰', 'どこ'],
          ['Ada', 'X'],
        ],
        { name: '誰' },
      ),
    ).toEqual({ name: '誰' });
  });
});

test('accents may be left out of a header', () => {
  expect(found([['Prenom', 'Nom', 'Societe', 'Telephone']])).toMatchObject({
    first_name: 'Prenom',
    last_name: 'Nom',
    company: 'Societe',
    phone: 'Telephone',
  });
  expect([headerWord('Téléphone'), headerWord('がく')]).toEqual(['telephone', 'がく']);
});

test('beside both parts of a name, a guess is no name', () => {
  const shown = found([
    ['Vorname', 'Nachname', 'E-Mail: Angezeigter Name'],
    ['Ada', 'Muster', 'Ada Muster (ada@muster.example)'],
  ]);
  expect(shown).toMatchObject({ first_name: 'Vorname', last_name: 'Nachname' });
  expect(shown).not.toHaveProperty('name');
});
