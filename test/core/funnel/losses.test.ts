// Why deals were lost, and who bought all the same later on.
import { describe, expect, test } from '@jest/globals';
import { lossReasonsOf } from '../../../src/core/funnel/losses.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const NOW = 400;
const lossesOf = (built: BookBuilder, today = NOW) => lossReasonsOf(built.standings(today));
const ann = () => book().contact({ name: 'Ann' });

describe('the reasons of losses', () => {
  test('are listed by how many deals were lost, then by name, and only those that occurred', () => {
    const built = ann()
      .contact({ name: 'Ben' })
      .deal(10, 'Ann', 'lost', { reason: 'price', amount: 100 })
      .deal(20, 'Ann', 'lost', { reason: 'price', amount: 200 })
      .deal(30, 'Ben', 'lost', { reason: 'not_now', amount: 50 })
      .deal(40, 'Ben', 'lost', { reason: 'competitor' });
    expect(
      lossesOf(built).map(({ reason, losses, amount, people }) => [reason, losses, amount, people]),
    ).toEqual([
      ['price', 2, 300, 1],
      ['competitor', 1, 0, 1],
      ['not_now', 1, 50, 1],
    ]);
    expect(lossesOf(ann())).toEqual([]);
  });

  test('count each open deal that fell silent, with its amount', () => {
    const built = ann()
      .deal(10, 'Ann', 'open', { title: 'Site', amount: 300 })
      .deal(10, 'Ann', 'open', { title: 'Logo', amount: 70 });
    expect(lossesOf(built, 99)).toEqual([]);
    expect(lossesOf(built, 100)).toMatchObject([{ reason: 'no_reply', losses: 2, amount: 370, people: 1 }]);
  });

  test('take the amount of the open row that is closed where the lost row has none', () => {
    const built = ann()
      .deal(10, 'Ann', 'open', { title: 'Site', amount: 300 })
      .deal(11, 'Ann', 'open', { title: 'Logo', amount: 70 })
      .deal(20, 'Ann', 'lost', { title: 'Site', reason: 'price' })
      .deal(21, 'Ann', 'lost', { title: 'Logo', reason: 'price', amount: 65 });
    expect(lossesOf(built)).toMatchObject([{ losses: 2, amount: 365 }]);
  });

  test('count what a status or lost_on says, on an unknown day too', () => {
    const built = book()
      .contact({ name: 'Ann', status: 'lost', lostReason: 'price' })
      .contact({ name: 'Ben', lostOn: 30, lostReason: 'price' });
    expect(lossesOf(built)).toMatchObject([
      { reason: 'price', losses: 2, amount: 0, people: 2, cameBack: 0 },
    ]);
  });

  test('leave out a refund, though the person counts as not now', () => {
    const built = ann().deal(10, 'Ann', 'won', { amount: 100 }).deal(20, 'Ann', 'won', { amount: -100 });
    expect(built.standing('Ann', NOW).stage).toBe('not_now');
    expect(lossesOf(built)).toEqual([]);
  });
});

describe('who came back', () => {
  test('bought on a later day than a loss of that reason; on the same day is no return', () => {
    const built = ann()
      .contact({ name: 'Ben' })
      .contact({ name: 'Cho' })
      .deal(10, 'Ann', 'lost', { reason: 'price' })
      .deal(11, 'Ann', 'won')
      .deal(10, 'Ben', 'lost', { reason: 'price', title: 'Big' })
      .deal(10, 'Ben', 'won', { title: 'Small' })
      .deal(5, 'Cho', 'won')
      .deal(10, 'Cho', 'lost', { reason: 'price' });
    const [price] = lossesOf(built);
    expect(price).toMatchObject({ people: 3, cameBack: 1, medianDays: 1 });
    expect(price?.rate.rate).toBe(1.5 / 4);
  });

  test('needed the days from the last loss before that purchase', () => {
    const built = ann()
      .deal(10, 'Ann', 'lost', { reason: 'price' })
      .deal(50, 'Ann', 'lost', { reason: 'price' })
      .deal(90, 'Ann', 'won', { title: 'One' })
      .deal(150, 'Ann', 'lost', { reason: 'price' })
      .deal(200, 'Ann', 'won', { title: 'Two' });
    expect(lossesOf(built)).toMatchObject([{ losses: 3, people: 1, cameBack: 1, medianDays: 40 }]);
  });

  test('is counted for each reason for which they had been lost', () => {
    const built = ann()
      .contact({ name: 'Ben' })
      .deal(10, 'Ann', 'lost', { reason: 'price' })
      .deal(20, 'Ann', 'lost', { reason: 'competitor' })
      .deal(50, 'Ann', 'won')
      .deal(20, 'Ben', 'lost', { reason: 'competitor' });
    expect(
      lossesOf(built).map(({ reason, people, cameBack, medianDays }) => [
        reason,
        people,
        cameBack,
        medianDays,
      ]),
    ).toEqual([
      ['competitor', 2, 1, 30],
      ['price', 1, 1, 40],
    ]);
  });

  test('bought on the last purchase that the sheet names, not on days spread before it', () => {
    const facts = { purchases: 4, firstMet: 0, lostOn: 100, lostReason: 'price' as const };
    const built = book()
      .contact({ name: 'Ann', ...facts, lastPurchase: 300 })
      .contact({ name: 'Ben', ...facts, lastPurchase: 100 });
    expect(lossesOf(built)).toMatchObject([{ people: 2, cameBack: 1, medianDays: 200 }]);
  });
});
