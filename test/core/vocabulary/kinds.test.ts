// The kinds of activity: what each pays, which are touches, which are faults (docs/model.md, Trust).
import { describe, expect, test } from '@jest/globals';
import { foundationItems } from '../../../src/core/vocabulary/foundation.ts';
import {
  type ActivityKind,
  activityKinds,
  isFaultKind,
  isTouchKind,
  kindPoints,
  noteKinds,
  sides,
  stopWords,
  touchKinds,
  worryWords,
} from '../../../src/core/vocabulary/kinds.ts';

describe('the kinds', () => {
  test('pay in and take out what the model says, for every touch and a purchase', () => {
    const points = Object.entries(kindPoints).map(
      ([kind, { us, them }]: [string, { us?: number; them?: number }]) =>
        [kind, us ?? '–', them ?? '–'].join(' '),
    );
    expect(points).toEqual([
      'message 2 4',
      'call 5 6',
      'meeting 6 8',
      'inquiry – 8',
      'info 3 3',
      'reaction 1 2',
      'common_ground 3 3',
      'advice 5 5',
      'hearing 4 4',
      'thanks 2 4',
      'introduction 6 10',
      'promise_kept 4 4',
      'apology 4 2',
      'ask – –',
      'trouble -15 -5',
      'promise_broken -8 -4',
      'purchase – 20',
    ]);
    expect(Object.keys(kindPoints)).toEqual([...Object.keys(touchKinds), 'purchase']);
  });

  test('are touches or notes, and two of the touches are faults', () => {
    const kinds = Object.keys(activityKinds) as ActivityKind[];
    expect(kinds.filter((kind) => !isTouchKind(kind))).toEqual(Object.keys(noteKinds));
    expect(kinds.filter(isFaultKind)).toEqual(['trouble', 'promise_broken']);
  });
});

test.each([
  ['kinds', activityKinds],
  ['sides', sides],
  ['worries', worryWords],
  ['reasons to stop', stopWords],
  ['the foundation', foundationItems],
])('no two %s have the same name in one language', (_, entries) => {
  for (const language of ['en', 'ja'] as const) {
    const names = Object.values(entries).map((entry) => entry[language].toLowerCase());
    expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});
