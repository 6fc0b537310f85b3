// The passbook of trust: worked values, kinds and bands, and the lines of the ledger.
import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../src/core/base/day.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { bandOf, ledgerOf, recordOf, scoreOf } from '../../../src/core/trust/ledger.ts';
import { type BookBuilder, every } from '../../book-builder.ts';
import { person, them, thirtyAtOnce, trustOf, WHO, weekly, wholeYear } from './histories.ts';

describe('worked values', () => {
  test.each([
    ['52 weekly reactions', weekly(), 364, 12.3877, 51.1073],
    ['12 reactions a month apart', person().activities(every(30, 12), WHO, 'reaction'), 330, 4.0086, 20.6692],
    ['30 reactions on one day', thirtyAtOnce(), 0, 8.5603, 39.01],
    ['the same 90 days later', thirtyAtOnce(), 90, 4.2801, 21.9039],
    ['30 weekly reactions', person().activities(every(7, 30), WHO, 'reaction'), 203, 11.2056, 47.6522],
    ['one meeting from them', person().activity(0, WHO, 'meeting', them), 0, 4.3944, 22.4179],
    [
      'the same once more after 20 years',
      person().activities([0, 7305], WHO, 'meeting', them),
      7305,
      4.3944,
      22.4179,
    ],
    ['a year of care', wholeYear(), 364, 18.3321, 65.3163],
    ['the same and an offer', wholeYear().activity(364, WHO, 'ask'), 364, 15.8321, 59.9281],
    [
      'the same and trouble instead, half a year later',
      wholeYear().activity(364, WHO, 'trouble'),
      544,
      0.833,
      4.6978,
    ],
    ['an offer and nothing else', person().activity(0, WHO, 'ask'), 0, -10, 0],
  ])('%s', (_, built, day, balance, score) => {
    const trust = trustOf(built, day);
    expect(trust.balance).toBeCloseTo(balance, 4);
    expect(trust.score).toBeCloseTo(score, 4);
  });

  test('they hold on real dates over leap days, and with the rows upside down', () => {
    const start = dayOf(2023, 9, 4) as number;
    const built = person();
    [...every(7, 52, start)].reverse().forEach((day) => {
      built.activity(day, WHO, 'reaction');
    });
    expect(trustOf(built, start + 364).score).toBeCloseTo(51.1073, 4);
  });
});

describe('one kind on one day', () => {
  const alone = (points: number) => (points > 0 ? 4 * Math.log(1 + points / 4) : points);
  const points: [Parameters<BookBuilder['activity']>[2], number | undefined, number][] = [
    ['message', 2, 4],
    ['call', 5, 6],
    ['meeting', 6, 8],
    ['inquiry', undefined, 8],
    ['info', 3, 3],
    ['reaction', 1, 2],
    ['common_ground', 3, 3],
    ['advice', 5, 5],
    ['hearing', 4, 4],
    ['thanks', 2, 4],
    ['introduction', 6, 10],
    ['promise_kept', 4, 4],
    ['apology', 4, 2],
    ['ask', -10, 8],
    ['trouble', -15, -5],
    ['promise_broken', -8, -4],
  ];
  test.each(points)('%s pays %s from us and %s from them', (kind, fromUs, fromThem) => {
    if (fromUs !== undefined)
      expect(trustOf(person().activity(5, WHO, kind), 5).balance).toBeCloseTo(alone(fromUs), 12);
    expect(trustOf(person().activity(5, WHO, kind, them), 5).balance).toBeCloseTo(alone(fromThem), 12);
  });

  test('a purchase pays 20, two on one day 40, and an amount of 0 is a purchase too', () => {
    expect(trustOf(person().deal(5, WHO, 'won', { amount: 300 }), 5).balance).toBeCloseTo(alone(20), 12);
    expect(trustOf(person().deal(5, WHO, 'won').deal(5, WHO, 'won'), 5).balance).toBeCloseTo(alone(40), 12);
  });

  test('what is no touch pays nothing and is no record', () => {
    const built = person();
    for (const kind of [
      'next',
      'skip',
      'do_not_contact',
      'resume',
      'problem',
      'problem_solved',
      'worry',
      'worry_gone',
    ] as const) {
      built.activity(3, WHO, kind).activity(3, WHO, kind, them);
    }
    built.deal(3, WHO, 'open').deal(4, WHO, 'lost');
    expect(built.standing(WHO, 5)).toMatchObject({
      trust: { balance: undefined, score: undefined },
      band: 'none',
    });
  });

  test('an enquiry said to be from us is a touch without points', () => {
    expect(trustOf(person().activity(3, WHO, 'inquiry', { from: 'us' }), 3)).toEqual({
      balance: 0,
      score: 0,
    });
  });
});

describe('the ledger', () => {
  const rowsOf = (built: BookBuilder, day: number) =>
    ledgerOf(recordOf(built.standing(WHO, day).history), defaultRules, day);

  test('has a line for each day with a record and a last line for the day asked about', () => {
    const built = person()
      .activity(3, WHO, 'call')
      .activity(3, WHO, 'message')
      .activity(13, WHO, 'trouble')
      .deal(13, WHO, 'won');
    const rows = rowsOf(built, 20);
    expect(rows.map((row) => [row.day, row.kinds])).toEqual([
      [3, ['message', 'call']],
      [13, ['trouble', 'purchase']],
      [20, []],
    ]);
    const [first, second, last] = rows;
    expect(first).toMatchObject({ paidIn: 4 * Math.log(1 + 7 / 4), withdrawn: 0, lost: 0 });
    const load = 7 * 2 ** (-10 / 7);
    expect(second?.lost).toBeCloseTo(4 * Math.log(11 / 4) * (1 - 2 ** (-10 / 90)), 12);
    expect(second?.paidIn).toBeCloseTo(4 * Math.log((1 + (load + 20) / 4) / (1 + load / 4)), 12);
    expect(second?.withdrawn).toBe(15);
    expect(last).toMatchObject({ paidIn: 0, withdrawn: 0 });
    expect(last?.balance).toBeCloseTo((second?.balance ?? 0) * 2 ** (-7 / 90), 12);
  });

  test('ends with the last day of a record when that is the day asked about', () => {
    expect(rowsOf(person().activity(3, WHO, 'call'), 3)).toHaveLength(1);
  });

  test('shows a fading debt as a negative loss', () => {
    const rows = rowsOf(person().activity(0, WHO, 'trouble'), 90);
    expect(rows[1]?.lost).toBeCloseTo(-7.5, 12);
    expect(rows[1]?.balance).toBeCloseTo(-7.5, 12);
    expect(rows[1]?.score).toBe(0);
  });

  test('is empty without a record, and ignores rows dated after the day asked about', () => {
    expect(rowsOf(person(), 100)).toEqual([]);
    expect(rowsOf(person().activity(101, WHO, 'call').deal(101, WHO, 'won'), 100)).toEqual([]);
  });
});

describe('bands', () => {
  test.each([
    [undefined, 'none'],
    [0, 'acquainted'],
    [39.999, 'acquainted'],
    [40, 'familiar'],
    [59.999, 'familiar'],
    [60, 'trusted'],
    [99, 'trusted'],
  ] as const)('a score of %s is %s', (score, band) => {
    expect(bandOf(score, defaultRules)).toBe(band);
  });

  test('the score is 50 at a balance of 12 points, 0 at none and below', () => {
    expect([scoreOf(12, defaultRules), scoreOf(0, defaultRules), scoreOf(-3, defaultRules)]).toEqual([
      50, 0, 0,
    ]);
  });
});

describe('changed rules', () => {
  const bought = () => person().deal(0, WHO, 'won');
  test.each([
    [{ half_life_days: 91 }, weekly()],
    [{ load_half_life_days: 8 }, weekly()],
    [{ capacity_points: 5 }, weekly()],
    [{ points_reaction_us: 2 }, weekly()],
    [{ points_meeting_them: 9 }, wholeYear()],
    [{ points_purchase_them: 19 }, bought()],
    [{ points_trouble_us: -14 }, person().activity(0, WHO, 'trouble')],
    [{ ask_cost_acquainted: 11 }, person().activity(0, WHO, 'ask')],
    [{ ask_cost_familiar: 6 }, weekly().activity(364, WHO, 'ask')],
    [{ ask_cost_trusted: 3 }, wholeYear().activity(364, WHO, 'ask')],
    [{ half_score_points: 8 }, weekly().activity(364, WHO, 'ask')],
    [{ familiar_score: 52 }, weekly().activity(364, WHO, 'ask')],
    [{ trusted_score: 66 }, wholeYear().activity(364, WHO, 'ask')],
    [{ inquiry_days: 4 }, person().activity(0, WHO, 'inquiry').activity(5, WHO, 'ask')],
  ])('%j moves the balance', (change, built) => {
    const usual = trustOf(built, 364).balance ?? 0;
    expect(Math.abs((built.standing(WHO, 364, change).trust.balance ?? 0) - usual)).toBeGreaterThan(1e-3);
  });
});

test('a word with points of its own pays these instead of its kind’s', () => {
  const plain = trustOf(person().activity(0, WHO, 'meeting', them), 0);
  expect(trustOf(person().activity(0, WHO, 'message', { points: 8 }), 0)).toEqual(plain);
  expect(trustOf(person().activity(0, WHO, 'meeting', { points: -3 }), 0).balance).toBe(-3);
});
