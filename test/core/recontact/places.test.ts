// Who gets the places of a day: by priority, for people who never bought, and for the longest silent.
import { expect, test } from '@jest/globals';
import { type BookBuilder, book } from '../../book-builder.ts';
import { DAY, listOn, namesOf } from './cards.ts';

/**
 * People with a problem, each touched a day earlier than
 * the one before; the last ones, silent longest, have none.
 */
function silentBook(withProblem: number, without: number): BookBuilder {
  const builder = book();
  for (let i = 0; i < withProblem + without; i++) {
    const problem = i < withProblem ? 'Leads' : '';
    builder.contact({ name: `P${i}`, problem, firstMet: DAY - 900 });
    builder.activity(DAY - 300 - i, `P${i}`, 'message');
  }
  return builder;
}

const namesFor = (builder: BookBuilder, limit: number, rules = {}) =>
  namesOf(builder, listOn(builder, DAY, limit, rules));

test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [5, 1],
  [8, 2],
  [10, 2],
])('Of %i places %i are for the longest silent.', (limit, places) => {
  const names = namesFor(silentBook(12, 12), limit);
  const byPriority = Array.from({ length: limit - places }, (_, i) => `P${11 - i}`);
  const silent = Array.from({ length: places }, (_, i) => `P${23 - i}`);
  expect([...names].sort()).toEqual([...byPriority, ...silent].sort());
});

test('The list is in the order of priority, whatever place somebody has.', () => {
  const names = namesFor(silentBook(12, 12), 5);
  expect(names).toEqual(['P11', 'P10', 'P9', 'P8', 'P23']);
});

test('A share of 0 keeps no place, and all are shown where there are places for all.', () => {
  expect(namesFor(silentBook(12, 12), 5, { longest_silent_share: 0 })).not.toContain('P23');
  expect(namesFor(silentBook(2, 2), 5)).toHaveLength(4);
  expect(namesFor(silentBook(12, 12), 0)).toEqual([]);
});

test('Who was never touched is silent since they were met, else since the first day of the book.', () => {
  const builder = () => silentBook(12, 1);
  const metLater = builder().contact({ name: 'Met', firstMet: DAY - 200 });
  expect(namesFor(metLater, 5)).not.toContain('Met');
  const metEarlier = builder().contact({ name: 'Met', firstMet: DAY - 901 });
  expect(namesFor(metEarlier, 5)).toContain('Met');
  const unknown = builder().contact({ name: 'Unknown' });
  expect(namesFor(unknown, 5)).toContain('Unknown');
});

test('The silent ones do not count for the places of people who never bought.', () => {
  const builder = silentBook(0, 3);
  for (let i = 0; i < 9; i++)
    builder
      .contact({ name: `C${i}`, firstMet: DAY - 900 })
      .deal(DAY - 100 - i, `C${i}`, 'won', { amount: 10 })
      .activity(DAY - 100, `C${i}`, 'call')
      .activity(DAY - 100, `C${i}`, 'problem', { note: 'Fit' });
  const names = namesFor(builder, 5);
  expect(names.filter((name) => name?.startsWith('P'))).toHaveLength(3);
  expect(names.filter((name) => name?.startsWith('C'))).toHaveLength(2);
});

/** More people than five places reach, all of whom had a touch 40 days ago. */
function crowd(): BookBuilder {
  const builder = book();
  for (let i = 0; i < 101; i++) {
    builder.contact({ name: `P${i}`, problem: 'Leads', firstMet: DAY - 900 });
    builder.activity(DAY - 40, `P${i}`, 'message');
  }
  return builder;
}
const silentFor = (days: number) =>
  crowd()
    .contact({ name: 'Silent', firstMet: DAY - 900 })
    .activity(DAY - days, 'Silent', 'message');

test('Where more are due than the places reach, the silent have theirs only when it is their turn.', () => {
  expect(namesFor(silentFor(179), 5)).not.toContain('Silent');
  expect(namesFor(silentFor(180), 5)).toContain('Silent');
  expect(namesFor(silentFor(150), 5, { silent_days_most: 150 })).toContain('Silent');
});

test('There, too, the place is always kept where the rules want it so.', () => {
  expect(namesFor(silentFor(150), 5, { silent_days_most: 0 })).toContain('Silent');
});

test('There, who was never touched has a turn in half the time.', () => {
  const met = (days: number) => crowd().contact({ name: 'Met', firstMet: DAY - days });
  expect(namesFor(met(89), 5)).not.toContain('Met');
  expect(namesFor(met(90), 5)).toContain('Met');
});

test('There, all places go by priority while it is nobody’s turn, those of who never bought among them.', () => {
  const builder = silentFor(150);
  for (let i = 0; i < 4; i++)
    builder
      .contact({ name: `Late${i}`, problem: 'Leads', firstMet: DAY - 900 })
      .activity(DAY - 60 - i, `Late${i}`, 'message')
      .contact({ name: `Buyer${i}`, firstMet: DAY - 900 })
      .deal(DAY - 100, `Buyer${i}`, 'won', { amount: 10 })
      .activity(DAY - 60 - i, `Buyer${i}`, 'call')
      .activity(DAY - 60 - i, `Buyer${i}`, 'problem', { note: 'Fit' });
  expect(namesFor(builder, 5)).toEqual(['Buyer3', 'Buyer2', 'Buyer1', 'Late3', 'Late2']);
});

test.each([
  [10, 5, 0],
  [11, 5, 1],
  [12, 5, 2],
  [19, 5, 2],
  [19, 3, 1],
  [19, 4, 2],
  [40, 10, 4],
])(
  'Of %i whose days end in ten, %i places have %i: all in time, half the places at most.',
  (count, limit, places) => {
    const builder = crowd();
    for (let i = 0; i < count; i++)
      builder.contact({ name: `S${i}`, firstMet: DAY - 900 }).activity(DAY - 170, `S${i}`, 'message');
    const names = namesFor(builder, limit);
    expect(names).toHaveLength(limit);
    expect(names.filter((name) => name?.startsWith('S'))).toHaveLength(places);
  },
);

/** People with open proposals, who come before all others, and as many who asked for something. */
function asking(proposals: number, ready: number): BookBuilder {
  const builder = book();
  for (let i = 0; i < proposals; i++)
    builder
      .contact({ name: `P${i}`, firstMet: DAY - 90 })
      .activity(DAY - 60, `P${i}`, 'message')
      .deal(DAY - 60, `P${i}`, 'open');
  for (let i = 0; i < ready; i++)
    builder
      .contact({ name: `R${i}`, firstMet: DAY - 90 })
      .activity(DAY - 12, `R${i}`, 'inquiry', { from: 'them' })
      .activity(DAY - 10, `R${i}`, 'message');
  return builder;
}
const readyAmong = (builder: BookBuilder, limit: number, rules = {}) =>
  namesFor(builder, limit, rules).filter((name) => name?.startsWith('R')).length;

test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [10, 2],
])('There, of %i places %i are for who is ready for an offer.', (limit, places) => {
  expect(readyAmong(asking(110, 4), limit)).toBe(places);
  expect(readyAmong(asking(110, 4), limit, { ready_share: 0 })).toBe(0);
});

test('Where the places reach everybody, who is ready for an offer waits for their priority.', () => {
  expect(readyAmong(asking(30, 4), 5)).toBe(0);
});

test('There, who is ready and never bought counts among those who never bought.', () => {
  const builder = asking(0, 1);
  for (let i = 0; i < 110; i++)
    builder
      .contact({ name: `C${i}`, firstMet: DAY - 900 })
      .deal(DAY - 100 - i, `C${i}`, 'won', { amount: 10 })
      .activity(DAY - 100, `C${i}`, 'call')
      .activity(DAY - 100, `C${i}`, 'problem', { note: 'Fit' });
  for (let i = 0; i < 3; i++)
    builder
      .contact({ name: `P${i}`, problem: 'Leads', firstMet: DAY - 100 })
      .activity(DAY - 40, `P${i}`, 'message');
  const names = namesFor(builder, 5);
  expect(names.map((name) => name?.[0]).sort()).toEqual(['C', 'C', 'C', 'P', 'R']);
});

test('Whether more are due than the places reach is asked of the rule, whatever is shown.', () => {
  const more = namesFor(silentFor(150), 15);
  expect(more).toHaveLength(15);
  expect(more).not.toContain('Silent');
  expect(namesFor(silentFor(150), 15, { limit: 15 })).toContain('Silent');
});
