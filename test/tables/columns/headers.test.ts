// Which row holds the headers, and which column is what.
import { describe, expect, test } from '@jest/globals';
import { type ContactKey, contactAliases } from '../../../src/tables/columns/aliases.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { peopleHeader, readContacts } from '../../../src/tables/people/contacts.ts';
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

describe('known names', () => {
  test.each(Object.keys(contactAliases) as ContactKey[])(
    'every name of %s is found, however it is written',
    (key) => {
      for (const alias of contactAliases[key]) {
        for (const header of [
          alias,
          alias.toUpperCase(),
          ` ${alias}\n`,
          alias.replace(/ /g, '\n'),
          `${alias}:`,
          alias.replace(/[!-~]/g, fullWidth),
        ]) {
          const columns = peopleHeader(sheet([[header, 'Full Name', 'Email Address']]))?.columns;
          expect([header, columns?.[key]?.some(({ index }) => index === 0)]).toEqual([header, true]);
        }
      }
    },
  );

  test('no name belongs to two keys', () => {
    const all = Object.values(contactAliases).flat();
    expect(new Set(all).size).toBe(all.length);
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

  test('needs a name or an e-mail', () => {
    expect(
      peopleHeader(
        sheet([
          ['Company', 'Phone', 'Owner'],
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
    expect(found(people('Work e-mail (new)', 'a@example.com', 'b@example.com'))).toEqual({
      name: 'Name',
      email: 'Work e-mail (new)?',
    });
    expect(found(people('メイン電話', '03-0000-0001'))).toEqual({ name: 'Name', phone: 'メイン電話?' });
    expect(found(people('最新の電話番号', '03-0000-0001', ''))).toEqual({
      name: 'Name',
      phone: '最新の電話番号?',
    });
  });

  test('half of the filled cells must be of that kind', () => {
    expect(found(people('Work e-mail', 'a@example.com', 'none', '', ''))).toEqual({
      name: 'Name',
      email: 'Work e-mail?',
    });
    expect(found(people('Work e-mail', 'a@example.com', 'none', 'none'))).toEqual({ name: 'Name' });
    expect(found(people('Work e-mail', '', ''))).toEqual({ name: 'Name' });
  });

  test.each([
    ['Email opt-out', ['TRUE', 'FALSE']],
    ['紹介者メール', ['a@example.com', 'b@example.com']],
    ['会社電話', ['03-0000-0001', '03-0000-0002']],
    ['売上目標', [1000, 2000]],
    ['Amount owed', [10, 20]],
    ['Emailed', ['a@example.com', 'b@example.com']],
    ['Unneeded', ['words', 'words']],
    ['Client ID', ['a-1', 'a-2']],
    ['Revenue target', [1, 2]],
    ['Please do not contact before', ['yes', 'yes']],
    ['Owner history', ['Kim', 'Lee']],
    ['Referred by whom', ['Kim', 'Lee']],
    ['Purchases planned', [1, 2]],
    ['TEL old', ['03-0000-0001', '03-0000-0002']],
  ])('%s becomes no key', (header, cells) => {
    expect(found(people(header, ...cells))).toEqual({ name: 'Name' });
  });

  test('a guess never takes the place of a known name', () => {
    expect(
      found([
        ['Name', 'Email', 'Old email'],
        ['A', 'a@example.com', 'b@example.com'],
      ]),
    ).toEqual({ name: 'Name', email: 'Email' });
  });

  test('a header row of guesses alone needs two of them', () => {
    expect(
      found([
        ['Client name', 'Client e-mail'],
        ['Ada', 'a@example.com'],
      ]),
    ).toEqual({ name: 'Client name?', email: 'Client e-mail?' });
    expect(
      found([
        ['Name of the dog', 'x'],
        ['Rex', 1],
      ]),
    ).toEqual({});
  });

  test('are told, with the column that can be changed', () => {
    const { problems } = readContacts(sheet(people('Work e-mail', 'a@example.com')), context);
    expect(problems).toEqual([
      {
        tab: 'Sheet',
        cell: 'B',
        level: 'info',
        code: 'guessed_column',
        values: { column: 'email', header: 'Work e-mail' },
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
    expect(short(problems)).toEqual(['A1 lost_column']);
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
