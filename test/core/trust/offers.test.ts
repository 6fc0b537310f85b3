// What an offer costs in trust, and when it costs nothing.
import { describe, expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { scoreOf } from '../../../src/core/trust/ledger.ts';
import { type BookBuilder, every } from '../../book-builder.ts';
import { person, them, thirtyAtOnce, trustOf, WHO, weekly, wholeYear } from './histories.ts';

describe('an offer', () => {
  const afterOffer = (built: BookBuilder, day: number) => {
    const before = trustOf(built, day).balance ?? 0;
    return before - (trustOf(built.activity(day, WHO, 'ask'), day).balance ?? 0);
  };

  test('costs 10 below a score of 40, 5 below 60, and 2.5 from 60 up', () => {
    expect(afterOffer(thirtyAtOnce(), 1)).toBeCloseTo(10, 12);
    expect(afterOffer(weekly(), 364)).toBeCloseTo(5, 12);
    expect(afterOffer(wholeYear(), 364)).toBeCloseTo(2.5, 12);
  });

  test('costs the lower price at the very score of a band', () => {
    const score = trustOf(weekly(), 364).score;
    const costWith = (rules: { familiar_score?: number; trusted_score?: number }) =>
      (trustOf(weekly(), 364).balance ?? 0) -
      (weekly().activity(364, WHO, 'ask').standing(WHO, 364, rules).trust.balance ?? 0);
    expect(costWith({ familiar_score: score ?? 0 })).toBeCloseTo(5, 12);
    expect(costWith({ trusted_score: score ?? 0 })).toBeCloseTo(2.5, 12);
  });

  test('is judged before anything else of its day, the row above it included', () => {
    const built = person().activities(every(0, 6), WHO, 'meeting', them);
    expect(scoreOf(trustOf(built, 0).balance ?? 0, defaultRules)).toBeGreaterThan(40);
    expect(afterOffer(built, 0)).toBeCloseTo(10, 12);
  });

  test('costs nothing on the day of their enquiry and for 30 days after it', () => {
    const inquired = () => person().activity(10, WHO, 'inquiry');
    expect(afterOffer(inquired(), 10)).toBe(0);
    expect(afterOffer(inquired(), 40)).toBe(0);
    expect(afterOffer(inquired(), 41)).toBeCloseTo(10, 12);
    expect(afterOffer(person().activity(10, WHO, 'inquiry', { from: 'us' }), 11)).toBeCloseTo(10, 12);
  });

  test('costs nothing after an offer of theirs, which is an enquiry', () => {
    expect(afterOffer(person().activity(10, WHO, 'ask', them), 12)).toBe(0);
  });

  test('is not excused by an enquiry that comes a day later', () => {
    const built = person().activity(10, WHO, 'ask').activity(11, WHO, 'inquiry');
    const paid = 4 * Math.log(3);
    expect(trustOf(built, 11).balance).toBeCloseTo(-10 * 2 ** (-1 / 90) + paid, 12);
  });

  test('counts once a day', () => {
    expect(trustOf(person().activities(every(0, 3), WHO, 'ask'), 0).balance).toBe(-10);
    expect(trustOf(person().activities([0, 1], WHO, 'ask'), 1).balance).toBeCloseTo(
      -10 * 2 ** (-1 / 90) - 10,
      12,
    );
  });
});
