// The settings: each default lies within its bounds, and says in both languages what it means.
import { expect, test } from '@jest/globals';
import { reasons } from '../../../src/core/recontact/reasons/all.ts';
import { declaredSettings } from '../../../src/core/rules/rules.ts';
import { bounded, days, share } from '../../../src/core/rules/setting.ts';

const ofReasons = Object.values(reasons).flatMap(({ settings }) => Object.entries(settings ?? {}));
const all = [...Object.entries(declaredSettings), ...ofReasons];

test.each(all)('%s has a default within its bounds, and a line of help in both languages', (_, setting) => {
  expect(setting.min).toBeLessThan(setting.max);
  expect(setting.value).toBeGreaterThanOrEqual(setting.min);
  expect(setting.value).toBeLessThanOrEqual(setting.max);
  expect(setting.help.en).toMatch(/^[A-Z].*\.$/);
  expect(setting.help.ja).toMatch(/。$/);
});

test('a setting has the bounds of its unit, or narrower ones', () => {
  const help = { en: 'X.', ja: 'X。' };
  expect(days(7, help)).toEqual({ value: 7, unit: 'days', min: 0, max: 3650, help });
  expect(days(7, help, 1, 365)).toMatchObject({ min: 1, max: 365 });
  expect(share(0.5, help)).toMatchObject({ unit: 'share', min: 0, max: 1 });
  expect(bounded('count', 5)).toEqual({ value: 5, unit: 'count', min: 1, max: 100 });
});

test('the numbers of the model are the defaults', () => {
  const value = Object.fromEntries(all.map(([key, setting]) => [key, setting.value]));
  expect(value).toMatchObject({
    limit: 5,
    half_life_days: 90,
    load_half_life_days: 7,
    capacity_points: 4,
    half_score_points: 12,
    familiar_score: 40,
    trusted_score: 60,
    ready_score: 60,
    nurturing_score: 20,
    ask_cost_acquainted: 10,
    ask_cost_familiar: 5,
    ask_cost_trusted: 2.5,
    inquiry_days: 30,
    answer_days: 365,
    ask_open_days: 30,
    open_deal_days: 90,
    dormant_days: 180,
    dormant_gaps: 3,
    pattern_tries: 4,
    touch_rest_days: 7,
    margin: 1,
  });
});
