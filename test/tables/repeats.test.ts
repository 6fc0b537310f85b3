// Texts that come twice, told in short lists and in long ones, which are compared in another way.
import { describe, expect, test } from '@jest/globals';
import { hasRepeats, repeatFinder } from '../../src/tables/repeats.ts';
import { fc } from '../seed.ts';

describe.each([10, 50_000])('in a list of %i', (size) => {
  const texts = Array.from({ length: size }, (_, i) => `id ${i}`);

  test('whichever text comes twice is found, and none where each is another', () => {
    expect(hasRepeats(texts)).toBe(false);
    fc.assert(
      fc.property(fc.nat(size - 1), fc.nat(size - 1), (one, other) => {
        const list = texts.map((text, at) => (at === one ? (texts[other] ?? '') : text));
        expect(hasRepeats(list)).toBe(one !== other);
      }),
      { numRuns: 10 },
    );
  });

  test('blank texts never come twice', () => {
    expect(hasRepeats([...texts, '', ''])).toBe(false);
    const list = ['', ...texts, '', texts[3] ?? ''];
    const isRepeated = repeatFinder(list);
    expect(list.map(isRepeated).lastIndexOf(false)).toBe(list.length - 2);
    expect(list.filter(repeatFinder(list))).toHaveLength(1);
  });
});
