// What the reasons look at: last touches, unanswered ones, passes and plans of one person.
import { describe, expect, test } from '@jest/globals';
import { peersOf } from '../../../src/core/recontact/peers.ts';
import { isAfter, type Situation, situationOf } from '../../../src/core/recontact/situation.ts';
import { type BookBuilder, book, every } from '../../book-builder.ts';

const TODAY = 500;
const ann = () => book().contact({ name: 'Ann' });

function situation(built: BookBuilder): Situation {
  const standings = built.standings(TODAY);
  return situationOf(standings.people[0] as (typeof standings.people)[0], standings, peersOf(standings));
}

describe('touches that stay unanswered', () => {
  const factor = (built: BookBuilder) => {
    const { unansweredTouches, restFactor } = situation(built);
    return [unansweredTouches, restFactor];
  };

  test('double the rest from the third on, and make it fourfold from the fifth', () => {
    const after = (count: number) => factor(ann().activities(every(10, count, 400), 'Ann', 'info'));
    expect([0, 1, 2, 3, 4, 5, 6].map(after)).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 4],
      [6, 4],
    ]);
  });

  test('count from the last touch of theirs or the last purchase on', () => {
    const six = () => ann().activities(every(10, 6, 400), 'Ann', 'info');
    expect(factor(six().activity(425, 'Ann', 'call', { from: 'them' }))).toEqual([3, 2]);
    expect(factor(six().deal(430, 'Ann', 'won'))).toEqual([2, 1]);
  });

  test('are neither ended nor added to by a fault', () => {
    const three = () => ann().activities(every(10, 3, 400), 'Ann', 'info');
    expect(factor(three().activity(450, 'Ann', 'trouble', { from: 'them' }))).toEqual([3, 2]);
    expect(factor(three().activity(450, 'Ann', 'promise_broken'))).toEqual([3, 2]);
  });
});

describe('the last of things', () => {
  test('are the last touch of anybody, the last of ours that can be an answer, and the last purchase', () => {
    const built = ann()
      .activity(400, 'Ann', 'call')
      .activity(410, 'Ann', 'trouble')
      .activity(420, 'Ann', 'message', { from: 'them' })
      .deal(300, 'Ann', 'won')
      .deal(350, 'Ann', 'won');
    expect(situation(built)).toMatchObject({
      lastTouch: { day: 420 },
      lastFromUs: { day: 400, kind: 'call' },
      lastPurchaseDay: 350,
      hasBought: true,
      isLead: false,
    });
  });

  test('are the latest plan and the latest pass, with the passes since the last touch', () => {
    const built = ann()
      .activity(400, 'Ann', 'skip')
      .activity(410, 'Ann', 'call')
      .activity(420, 'Ann', 'skip')
      .activity(430, 'Ann', 'next', { until: 460 })
      .activity(440, 'Ann', 'skip')
      .activity(450, 'Ann', 'next', { until: 520 });
    expect(situation(built)).toMatchObject({
      lastSkip: { day: 440 },
      skipsSinceTouch: 2,
      lastNext: { until: 520 },
      isLead: true,
    });
  });
});

test('one row is after another by its day, and on one day by its row', () => {
  const at = (day: number, row: number) => ({ day, row });
  expect(isAfter(at(5, 2), at(4, 9))).toBe(true);
  expect(isAfter(at(5, 3), at(5, 2))).toBe(true);
  expect([isAfter(at(5, 2), at(5, 2)), isAfter(at(4, 9), at(5, 2))]).toEqual([false, false]);
});
