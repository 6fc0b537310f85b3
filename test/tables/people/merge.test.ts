// Rows of one person become one: the newest counts, the others fill its gaps.
import { describe, expect, test } from '@jest/globals';
import { contactOf } from '../../../src/core/book/records.ts';
import { mergeRows } from '../../../src/tables/people/merge.ts';

describe('several rows of one person', () => {
  test('give the texts of the row with the latest day; the others fill its gaps', () => {
    const merged = mergeRows([
      contactOf({ rows: [2], name: 'Ann Baker', company: 'Old Ltd', source: 'Fair', lastContact: 100 }),
      contactOf({ rows: [5], name: 'Ann Cole', company: 'New Ltd', lastContact: 300 }),
      contactOf({ rows: [9], name: 'A. Baker', phonetic: 'Ann', firstMet: 50 }),
    ]);
    expect(merged).toMatchObject({
      rows: [2, 5, 9],
      name: 'Ann Cole',
      company: 'New Ltd',
      source: 'Fair',
      phonetic: 'Ann',
      firstMet: 50,
      lastContact: 300,
    });
  });

  test('of the same latest day, or without any, give those of the lower row', () => {
    expect(mergeRows([contactOf({ name: 'Ann' }), contactOf({ name: 'Anne' })]).name).toBe('Anne');
  });

  test('keep the earliest first day and the latest others', () => {
    const merged = mergeRows([
      contactOf({ firstMet: 30, lastContact: 90, lastPurchase: 70 }),
      contactOf({ firstMet: 10, lastContact: 80 }),
      contactOf({ lastPurchase: 75 }),
    ]);
    expect(merged).toMatchObject({ firstMet: 10, lastContact: 90, lastPurchase: 75 });
  });

  test('keep every address, number, owner, problem and tag once, however it is written', () => {
    const merged = mergeRows([
      contactOf({
        emails: ['a@x.example'],
        phones: ['+81 90-0000-0001'],
        owners: ['Ken'],
        problem: 'Site, Staff',
        tags: 'vip',
      }),
      contactOf({
        emails: ['A@X.example', 'b@x.example'],
        phones: ['090-0000-0001'],
        owners: ['Ken', 'Mio'],
        problem: 'staff、Price',
        tags: 'vip',
      }),
    ]);
    expect(merged).toMatchObject({
      emails: ['A@X.example', 'b@x.example'],
      phones: ['090-0000-0001'],
      owners: ['Ken', 'Mio'],
      problem: 'Site, Staff, Price',
      tags: 'vip',
    });
  });

  test.each(['doNotContact', 'noEmail', 'noCall', 'isHeldBack'] as const)(
    'hold %s as soon as one row does',
    (wish) => {
      const rows = [contactOf({ [wish]: true, lastContact: 1 }), contactOf({ lastContact: 9 })];
      expect(mergeRows(rows)[wish]).toBe(true);
      expect(mergeRows([...rows].reverse())[wish]).toBe(true);
      expect(mergeRows([contactOf({}), contactOf({})])[wish]).toBe(false);
    },
  );
});

test('one row stays as it is', () => {
  const one = contactOf({
    rows: [4],
    name: 'Ann',
    emails: ['a@x.example'],
    problem: 'Site: slow; Staff',
    revenue: 5,
  });
  expect(mergeRows([one])).toEqual(one);
});
