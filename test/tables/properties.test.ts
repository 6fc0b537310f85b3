// Laws of reading: the same people come out however the sheet is arranged, and no row disappears.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/tables/grid.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { fc } from '../seed.ts';
import { context, day, iso, sheet } from './sheets.ts';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly lastContact: number;
  readonly revenue: number;
  readonly stopped: boolean;
}

const letters = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 5, maxLength: 9 })
  .map((all) => all.join(''));

const personOf = fc.record({
  name: fc.tuple(letters, letters).map((parts) => parts.join(' ')),
  email: letters.map((name) => `${name}@example.com`),
  company: letters,
  lastContact: fc.integer({ min: day('2000-01-01'), max: day('2026-11-22') }),
  revenue: fc.integer({ min: 0, max: 10_000_000 }),
  stopped: fc.boolean(),
});

const distinctPeople = fc.uniqueArray(personOf, {
  minLength: 1,
  maxLength: 12,
  comparator: (a, b) => a.name === b.name || a.email === b.email,
});

const columns: readonly {
  readonly headers: readonly string[];
  readonly cells: (person: Person) => readonly Cell[];
}[] = [
  { headers: ['氏名', 'Full Name', 'お名前'], cells: ({ name }) => [name, ` ${name} `, name] },
  { headers: ['E-mail Address', 'メール'], cells: ({ email }) => [email, email.toUpperCase(), ` ${email}`] },
  { headers: ['Company', '会社名'], cells: ({ company }) => [company] },
  { headers: ['Last Contacted', '最終接触日'], cells: ({ lastContact }) => dateCells(lastContact) },
  {
    headers: ['売上', 'Total Revenue'],
    cells: ({ revenue }) => [revenue, `¥${revenue}`, `${revenue}円`, `${revenue.toLocaleString('en-US')}`],
  },
  {
    headers: ['連絡不可', 'Opted out'],
    cells: ({ stopped }) => (stopped ? [true, 'はい', '○'] : [false, '', 'no']),
  },
];

function dateCells(serial: number): readonly Cell[] {
  const text = iso(serial) ?? '';
  const [year, month, date] = text.split('-').map(Number);
  return [
    serial,
    text,
    text.replace(/-/g, '/'),
    `${year}年${month}月${date}日`,
    new Date(`${text}T00:00:00+09:00`),
  ];
}

const noise: fc.Arbitrary<Cell[]> = fc.array(
  fc.constantFrom<Cell>('', 'exported on', 5, '※ 注意', new Date(0)),
  { maxLength: 4 },
);

test('random columns, noise above and blank rows between give the same people', () => {
  fc.assert(
    fc.property(
      distinctPeople,
      fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
      fc.array(noise, { maxLength: 10 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      (people, choices, above, order) => {
        let next = 0;
        const choose = <T>(list: readonly T[]): T =>
          list[(choices[next++ % choices.length] ?? 0) % list.length] as T;
        const headers = order.map((index) => (columns[index] ? choose(columns[index].headers) : 'Shoe size'));
        const rows = people.flatMap((person): Cell[][] => {
          const row = order.map((index) => (columns[index] ? choose(columns[index].cells(person)) : 44));
          return choose([0, 0, 1]) === 1 ? [order.map(() => ''), row] : [row];
        });
        const read = readContacts(sheet([...above, headers, ...rows]), context);
        expect(
          read.rows.map(({ name, emails, company, lastContact, revenue, doNotContact }) => ({
            name,
            email: emails[0]?.toLowerCase(),
            company,
            lastContact,
            revenue,
            stopped: doNotContact,
          })),
        ).toEqual(people);
        expect(read.problems.filter(({ level }) => level !== 'info')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('rows in = people + merged + rows that name nobody', () => {
  const few = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const row = fc.tuple(
    few<Cell>('', '', '1', '2', 3),
    few<Cell>('', 'Ada', 'Ada ', 'Bo', '山田 太郎', '山田太朗', '#N/A'),
    few<Cell>('', 'X', 'Y'),
    few<Cell>('', '', 'a@example.com', 'b@example.com', 'a@example.com; b@example.com', 'none'),
    few<Cell>('', '2026-01-01', 'soon', '2027-01-01'),
  );

  test('for any mixture, and each lost row has a problem', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const read = readContacts(
          sheet([['ID', 'Name', 'Company', 'Email', 'Last contact'], ...rows]),
          context,
        );
        const filled = rows.filter((cells) => cells.some((cell) => cell !== '')).length;
        const told = read.problems
          .filter(({ code }) => code === 'nobody_in_row' || code === 'nobody_rows')
          .reduce((sum, { values }) => sum + Number(values.rows), 0);
        expect(read.rows.length + read.merged + told).toBe(filled);
        const own = read.rows.flatMap((person) => person.rows);
        expect([new Set(own).size, own.length + told]).toEqual([own.length, filled]);
        const joined = read.problems.filter(({ code }) => code === 'merged_rows');
        expect(joined).toHaveLength(read.rows.filter((person) => person.rows.length > 1).length);
      }),
      { numRuns: 500 },
    );
  });

  test('who is one person doesn’t depend on the order of the rows', () => {
    const names = (rows: readonly (readonly Cell[])[]) =>
      readContacts(sheet([['ID', 'Name', 'Company', 'Email', 'Last contact', 'Notes'], ...rows]), context)
        .rows.map((person) =>
          person.rows
            .map((own) => rows[own - 2]?.[5])
            .sort()
            .join(),
        )
        .sort();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const marked = rows.map((cells, index) => [...cells, `row ${index}`]);
        expect(names([...marked].reverse())).toEqual(names(marked));
      }),
      { numRuns: 500 },
    );
  });
});
