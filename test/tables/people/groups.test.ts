// Which rows tell of one person: by id, by address and name, by name and company.
import { describe, expect, test } from '@jest/globals';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { groupPeople, personRow } from '../../../src/tables/people/groups.ts';
import { fc } from '../../seed.ts';

type Facts = Partial<Pick<Contact, 'id' | 'name' | 'company' | 'emails'>>;

/** The groups of rows, by their numbers from 0. */
const groups = (...rows: readonly Facts[]): number[][] =>
  groupPeople(rows.map((facts, row) => personRow(contactOf({ rows: [row], ...facts })))).map((group) =>
    group.flatMap(({ person }) => person.rows),
  );

const A = 'a@example.com';
const B = 'b@example.com';

describe('rows are of one person', () => {
  test('by the same id, whatever the rest says', () => {
    expect(groups({ id: '7', name: 'Ann' }, { id: '8', name: 'Ann' }, { id: ' 7', name: 'Bob' })).toEqual([
      [0, 2],
      [1],
    ]);
  });

  test('by the same address and the same name, and not by the address alone', () => {
    expect(groups({ name: 'Ann', emails: [A] }, { name: 'ＡＮＮ', emails: [A.toUpperCase()] })).toEqual([
      [0, 1],
    ]);
    expect(groups({ name: 'Ann', emails: [A] }, { name: 'Bob', emails: [A] })).toEqual([[0], [1]]);
  });

  test('by the address where one of them has no name, unless it leads to two people', () => {
    expect(groups({ name: 'Ann', emails: [A] }, { emails: [A] })).toEqual([[0, 1]]);
    expect(groups({ name: 'Ann', emails: [A] }, { name: 'Bob', emails: [B] }, { emails: [A, B] })).toEqual([
      [0],
      [1],
      [2],
    ]);
  });

  test('by name and company, unless ids or addresses contradict', () => {
    const ann = { name: 'Ann', company: 'Acme' };
    expect(groups(ann, { ...ann, emails: [A] })).toEqual([[0, 1]]);
    expect(groups({ ...ann, emails: [A] }, { ...ann, emails: [B] })).toEqual([[0], [1]]);
    expect(groups({ ...ann, id: '1' }, { ...ann, id: '2' })).toEqual([[0], [1]]);
    expect(groups({ name: 'Ann' }, { name: 'Ann' })).toEqual([[0], [1]]);
  });
});

const anyRow: fc.Arbitrary<Facts> = fc.record({
  id: fc.constantFrom('', '', '1', '2'),
  name: fc.constantFrom('', 'Ann', 'Bob', 'ann'),
  company: fc.constantFrom('', 'Acme', 'Bolt'),
  emails: fc.constantFrom<readonly string[]>([], [A], [B], [A, B]),
});

test('every row is in one group, and the order of the rows changes no group', () => {
  const anyRows = fc.array(anyRow, { maxLength: 7 }).chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
    }),
  );
  fc.assert(
    fc.property(anyRows, ({ rows, order }) => {
      const sorted = (found: readonly (readonly number[])[]) =>
        found.map((group) => [...group].sort((a, b) => a - b).join()).sort();
      const found = groups(...rows);
      expect(found.flat().sort((a, b) => a - b)).toEqual([...rows.keys()]);
      const turned = groups(...order.map((index) => rows[index] as Facts));
      expect(sorted(turned.map((group) => group.map((index) => order[index] as number)))).toEqual(
        sorted(found),
      );
    }),
  );
});
