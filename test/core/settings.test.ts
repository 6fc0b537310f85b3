// The numbers of the Rules tab: each has one name, a default within its bounds, and reaches the rules.
import { expect, test } from '@jest/globals';
import { reasons } from '../../src/core/recontact/reasons/all.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import {
  everydayKeys,
  type NumberKey,
  numberKeys,
  numberSettings,
  ownerOf,
  rulesWith,
} from '../../src/core/settings.ts';
import { settingText } from '../../src/text/rules.ts';

test('Every default lies within its bounds.', () => {
  for (const { value, min, max } of Object.values(numberSettings())) {
    expect(value).toBeGreaterThanOrEqual(min);
    expect(value).toBeLessThanOrEqual(max);
  }
});

test('The everyday settings are there, and come first.', () => {
  expect(numberKeys().slice(0, everydayKeys.length)).toEqual(everydayKeys);
  for (const key of everydayKeys) expect(numberSettings()[key].unit).toBeDefined();
});

test('A setting of a reason is called as no other is.', () => {
  const own = Object.values(reasons).flatMap(({ settings }) => Object.keys(settings ?? {}));
  expect(new Set(own).size).toBe(own.length);
  for (const key of own) expect(key in defaultRules).toBe(false);
});

test('A changed number is among the rules, or among those of the reasons.', () => {
  const rules = rulesWith({ limit: 7, points_call_us: 9, wait_not_now: 30, review_window_days: 10 });
  expect(rules).toEqual({
    ...defaultRules,
    limit: 7,
    points_call_us: 9,
    reasons: { wait_not_now: 30, review_window_days: 10 },
  });
});

test('A setting says what it means in both languages, in its own words or in those of its reason or kind.', () => {
  const textOf = (key: NumberKey) => settingText(numberSettings()[key], ownerOf(numberSettings()[key]));
  expect(textOf('limit').ja).toBe('一日に一覧へ出す人数。');
  expect(textOf('again_not_now')).toEqual({
    en: 'The time was not right: days until it is said again.',
    ja: '前回は時期が合わず：次に出すまでの日数。',
  });
  expect(textOf('points_call_them')).toEqual({ en: 'Call, from them.', ja: '電話（相手から）。' });
});
