// What a reason must know of the other people: big accounts,
// what buyers are like, who bought after an introduction.
import { describe, expect, test } from '@jest/globals';
import { peersOf } from '../../../src/core/recontact/peers.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const TODAY = 500;
const peers = (built: BookBuilder, rules = {}) => peersOf(built.standings(TODAY, rules));

/** Customers with these revenues, in order. */
const customers = (...revenues: readonly number[]) =>
  revenues.reduce(
    (built, amount, i) => built.contact({ name: `P${i}` }).deal(100, `P${i}`, 'won', { amount }),
    book(),
  );

describe('big accounts', () => {
  test('are the first fifth of the customers by revenue, rounded up, from three customers on', () => {
    expect([...peers(customers(10, 20)).bigAccounts]).toEqual([]);
    expect([...peers(customers(10, 30, 20)).bigAccounts]).toEqual([1]);
    expect([...peers(customers(1, 2, 3, 4, 5)).bigAccounts]).toEqual([4]);
    expect([...peers(customers(1, 2, 3, 4, 5, 6)).bigAccounts]).toEqual([5, 4]);
    expect(peers(customers(...Array.from({ length: 35 }, (_, i) => i + 1))).bigAccounts.size).toBe(7);
  });

  test('don’t count who bought without revenue, and of equals the upper one is first', () => {
    expect([...peers(customers(0, 10, 20)).bigAccounts]).toEqual([]);
    expect([...peers(customers(10, 10, 10)).bigAccounts]).toEqual([0]);
  });
});

describe('what buyers are like', () => {
  test('is their source with each of their problems, where both are filled', () => {
    const built = book()
      .contact({ name: 'Ann', source: 'Web', problem: 'Leads: few, Staff' })
      .contact({ name: 'Ben', source: 'Fair', problem: 'Leads' })
      .contact({ name: 'Cho', problem: 'Price' })
      .deal(10, 'Ann', 'won')
      .deal(10, 'Cho', 'won');
    expect([...peers(built).winPatterns].sort()).toEqual(['web\nleads', 'web\nstaff']);
  });
});

describe('who was introduced', () => {
  test('tells the latest first purchase of those whom somebody sent directly', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben', referredBy: 'Ann' })
      .contact({ name: 'Cho', referredBy: 'Ann' })
      .contact({ name: 'Dai', referredBy: 'Cho' })
      .deal(100, 'Ben', 'won')
      .deal(400, 'Ben', 'won')
      .deal(200, 'Cho', 'won')
      .deal(300, 'Dai', 'won');
    expect(peers(built).referredPurchaseDays).toEqual([200, undefined, 300, undefined]);
  });

  test('tells nothing where the first purchase has no day', () => {
    const built = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben', referredBy: 'Ann', purchases: 3, lastPurchase: 90 });
    expect(peers(built).referredPurchaseDays).toEqual([undefined, undefined]);
  });
});
