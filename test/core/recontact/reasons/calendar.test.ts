// The reasons that the calendar brings: the season in which suppliers are reviewed.
import { expect, test } from '@jest/globals';
import { isoOf } from '../../../../src/core/base/day.ts';
import { book } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', firstMet: DAY - 500, ...facts });
const APRIL_WINDOW = 46_068 - DAY;

test('A review month is prepared from 45 days before it starts until it ends.', () => {
  expect(isoOf(DAY + APRIL_WINDOW)).toBe('2026-02-15');
  const reviewed = () => ann({ reviewMonths: [4] });
  expect(firstShown(reviewed(), 'review_season')).toBe(APRIL_WINDOW);
  expect(cardOn(reviewed(), DAY + APRIL_WINDOW)).toMatchObject({
    reason: 'review_season',
    suggestion: 'meeting',
  });
  expect(reasonsOn(reviewed(), DAY + APRIL_WINDOW + 74)).toContain('review_season');
  expect(reasonsOn(reviewed(), DAY + APRIL_WINDOW + 75)).not.toContain('review_season');
});

test('A review ends with a touch from us since its window opened; an earlier touch, or one from them, puts it off by 30 days.', () => {
  const reviewed = (day: number, from: 'us' | 'them') =>
    firstShown(
      ann({ reviewMonths: [4] }).activity(DAY + APRIL_WINDOW + day, 'Ann', 'call', { from }),
      'review_season',
      APRIL_WINDOW,
    );
  expect(reviewed(0, 'us')).toBe(APRIL_WINDOW + 365);
  expect(reviewed(-10, 'us')).toBe(APRIL_WINDOW + 20);
  expect(reviewed(10, 'them')).toBe(APRIL_WINDOW);
  const answered = ann({ reviewMonths: [4] }).activity(DAY + APRIL_WINDOW, 'Ann', 'call', { from: 'them' });
  expect(firstShown(answered, 'review_season', APRIL_WINDOW)).toBe(APRIL_WINDOW + 30);
});

test('January is prepared in the year before, and of two windows the one without a touch counts.', () => {
  expect(firstShown(ann({ reviewMonths: [1] }), 'review_season')).toBe(0);
  const both = ann({ reviewMonths: [4, 5] }).activity(DAY + APRIL_WINDOW, 'Ann', 'call');
  expect(firstShown(both, 'review_season', APRIL_WINDOW)).toBe(APRIL_WINDOW + 30);
});
