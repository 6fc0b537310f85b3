// Whom a row with several columns means: the surest that fits one person, names and companies together,
// contradictions.
import { describe, expect, test } from '@jest/globals';
import { directoryOf } from '../../../src/core/book/directory.ts';
import { type Contact, contactOf, type PersonKey } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const of = (...facts: Partial<Contact>[]) => directoryOf(facts.map(contactOf));
const row = (keys: Partial<Record<PersonKey['kind'], string>>): readonly PersonKey[] =>
  (Object.entries(keys) as [PersonKey['kind'], string][]).map(([kind, text]) => ({ kind, text }));

const annA = { id: '1', name: 'Ann Lee', emails: ['ann@a.example'], company: 'A Co' };
const annB = { id: '2', name: 'Ann Lee', emails: ['ann@b.example'], company: 'B Co' };
const bo = { id: '3', name: 'Bo Ray', emails: ['bo@example.com'], company: 'C Co' };
const di = { id: '4', name: 'Di Fox', emails: [], company: 'B Co' };
const directory = of(annA, annB, bo, di);

describe('the surest column that fits one person counts', () => {
  test.each([
    [{ name: 'Ann Lee', email: 'ann@b.example' }, 1],
    [{ name: 'Robert Ray', email: 'bo@example.com' }, 2],
    [{ email: 'unknown@example.com', name: 'Bo Ray' }, 2],
    [{ id: '9', name: 'Bo Ray' }, 2],
    [{ id: '2', name: 'Ann Lee' }, 1],
    [{ any: 'ann@a.example', name: 'Ann Lee' }, 0],
    [{ name: '', email: '', company: 'A Co' }, 0],
    [{ name: 'Fox', company: 'B Co' }, 3],
  ])('%j is person %d', (keys, position) => {
    expect(directory.findRow(row(keys)).match).toBe(position);
  });

  test('in whatever order the columns stand', () => {
    const keys = row({ company: 'C Co', name: 'Ann Lee', email: 'ann@b.example' });
    expect(directory.findRow(keys).match).toBe(1);
    expect(directory.findRow([...keys].reverse()).match).toBe(1);
  });

  test('nobody is meant by what fits nobody, or by blanks', () => {
    expect(directory.findRow(row({ name: 'Zed', email: 'z@example.com', company: 'Z Co' }))).toEqual({
      match: undefined,
    });
    expect(directory.findRow(row({ name: ' ', email: '' }))).toEqual({ match: undefined });
    expect(directory.findRow([])).toEqual({ match: undefined });
  });

  test('an id column is no name and no address, and an address no id', () => {
    expect(directory.findRow(row({ id: 'Bo Ray' })).match).toBeUndefined();
    expect(directory.findRow(row({ email: '3' })).match).toBeUndefined();
  });
});

describe('names and companies that fit several', () => {
  test('are read together', () => {
    expect(directory.findRow(row({ name: 'Ann Lee', company: 'B Co' }))).toEqual({ match: 1 });
    expect(directory.findRow(row({ name: 'Ann Lee', company: 'B Co., Ltd.' }))).toEqual({
      match: 1,
      loose: 'B Co., Ltd.',
    });
    expect(directory.findRow(row({ name: 'Lee', company: 'B Co' }))).toMatchObject({
      match: 1,
      loose: 'Lee',
    });
  });

  test('an address that two share is read together with the name', () => {
    const shop = of(
      { name: 'Cy', emails: ['info@x.example'] },
      { name: 'Di', emails: ['info@x.example'] },
      { name: 'Di' },
    );
    expect(shop.findRow(row({ email: 'info@x.example', name: 'Di' })).match).toBe(1);
  });

  test('stay a clash where that tells nothing', () => {
    expect(directory.findRow(row({ name: 'Ann Lee', company: 'Z Co' })).match).toEqual({
      first: 0,
      second: 1,
    });
    expect(directory.findRow(row({ company: 'B Co' })).match).toEqual({ first: 1, second: 3 });
    const twins = of({ name: 'Kim', company: 'K' }, { name: 'Kim', company: 'K' });
    expect(twins.findRow(row({ name: 'Kim', company: 'K' })).match).toEqual({ first: 0, second: 1 });
  });

  test('a company that is a contact itself is meant where nobody else is named', () => {
    const firm = of({ name: 'Cy', company: 'K' }, { company: 'K' }, { name: 'Di', company: 'K' });
    expect(firm.findRow(row({ company: 'K' })).match).toBe(1);
    expect(firm.findRow(row({ company: 'K', name: 'Di' })).match).toBe(2);
  });
});

describe('a part of a name', () => {
  test('is not enough for somebody at another company than the row', () => {
    expect(directory.findRow(row({ name: 'Ray', company: 'C Co' })).match).toBe(2);
    expect(directory.findRow(row({ name: 'Ray', company: 'Z Co' })).match).toBeUndefined();
    expect(of({ name: 'Bo Ray' }).findRow(row({ name: 'Ray', company: 'Z Co' })).match).toBe(0);
  });

  test('is reported, and so is a company whose row names somebody unknown', () => {
    expect(directory.findRow(row({ name: 'Mr. Ray' }))).toEqual({ match: 2, loose: 'Mr. Ray' });
    expect(directory.findRow(row({ name: 'Zed', company: 'C Co' }))).toEqual({ match: 2, loose: 'C Co' });
    expect(directory.findRow(row({ name: 'Bo Ray', company: 'C Co' }))).toEqual({ match: 2 });
  });
});

describe('a contradiction', () => {
  test('is the name of one and the address of another: the address counts', () => {
    expect(directory.findRow(row({ name: 'Di Fox', email: 'bo@example.com' }))).toEqual({
      match: 2,
      contradiction: { key: 'bo@example.com', other: 'Di Fox', otherPosition: 3 },
    });
    expect(directory.findRow(row({ id: '1', email: 'bo@example.com' }))).toMatchObject({
      match: 0,
      contradiction: { key: '1', other: 'bo@example.com', otherPosition: 2 },
    });
    expect(directory.findRow(row({ name: 'Bo Ray', company: 'A Co' }))).toMatchObject({
      match: 2,
      contradiction: { other: 'A Co', otherPosition: 0 },
    });
  });

  test('is no name of which two people are one, no unknown name, no part of a name, and no company for who has none', () => {
    const none = (keys: Parameters<typeof row>[0], among = directory) =>
      expect(among.findRow(row(keys)).contradiction).toBeUndefined();
    none({ name: 'Ann Lee', email: 'ann@a.example' });
    none({ name: 'Robert', email: 'bo@example.com' });
    none({ name: 'Mr. Fox', email: 'bo@example.com' });
    none({ name: 'Cy', company: 'A Co' }, of({ name: 'Cy' }, annA));
  });

  test('is an entry of the book for all rows that have it', () => {
    const keys = row({ email: 'bo@example.com', name: 'Di Fox' });
    const { contradictions, people } = book()
      .contact(bo)
      .contact(di)
      .deal(1, 'bo@example.com', 'won', { keys })
      .deal(2, 'bo@example.com', 'won')
      .deal(3, 'bo@example.com', 'won', { keys })
      .book();
    expect(people.map(({ deals }) => deals.length)).toEqual([3, 0]);
    expect(contradictions).toEqual([
      { table: 'deals', key: 'bo@example.com', rows: [2, 4], position: 0, other: 'Di Fox', otherPosition: 1 },
    ]);
  });
});

describe('whatever else a row says', () => {
  const anyKey = fc.record({
    kind: fc.constantFrom<PersonKey['kind']>('email', 'name', 'company', 'any'),
    text: fc.constantFrom(
      '',
      'Ann Lee',
      'Lee',
      'Mr. Ray',
      'Di Fox',
      'A Co',
      'B Co Ltd.',
      'Z Co',
      'bo@example.com',
      'Zed',
    ),
  });

  test('an id that is one person’s decides (a law)', () => {
    fc.assert(
      fc.property(
        fc.array(anyKey, { maxLength: 4 }),
        fc.constantFrom(annA, annB, bo, di),
        (others, person) => {
          const { match, loose } = directory.findRow([...others, { kind: 'id', text: person.id }]);
          expect([match, loose]).toEqual([[annA, annB, bo, di].indexOf(person), undefined]);
        },
      ),
    );
  });

  test('the order of the columns changes nothing, but which of two equally sure ones counts (a law)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyKey, { maxLength: 4, selector: ({ kind }) => (kind === 'any' ? 'name' : kind) }),
        (keys) => {
          const ranked = keys.filter(({ kind }) => kind !== 'any');
          expect(directory.findRow([...ranked].reverse()).match).toEqual(directory.findRow(ranked).match);
        },
      ),
    );
  });
});

describe('without a contacts table', () => {
  test('the surest that is written is the person', () => {
    const { people } = book()
      .deal(1, 'bo@example.com', 'won', { keys: row({ email: 'bo@example.com', name: 'Bo' }) })
      .deal(2, 'BO@example.com', 'won', { keys: row({ email: 'BO@example.com' }) })
      .book();
    expect(people.map(({ contact, deals }) => [contact.name, deals.length])).toEqual([['bo@example.com', 2]]);
  });
});
