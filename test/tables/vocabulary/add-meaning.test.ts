// One more meaning for a word: the column gets its key, every other one keeps what it has.
import { describe, expect, test } from '@jest/globals';
import { withMeaning } from '../../../src/tables/vocabulary/add-meaning.ts';
import { ownMeaning } from '../../../src/tables/vocabulary/own-words.ts';
import { wordColumns, wordNames } from '../../../src/tables/vocabulary/words.ts';

describe('a meaning', () => {
  test.each([
    ['of a new word', [], 'kind', 'meeting', ['meeting']],
    ['for another column stands behind', ['ask'], 'result', 'open', ['ask', 'open']],
    ['for the same column takes the place', ['ask', 'open'], 'kind', 'meeting', ['open', 'meeting']],
    ['by a name of ours takes the place, too', ['提案・見積'], 'kind', 'call', ['call']],
    ['stands in front where the other would hide it', ['open'], 'status', 'lead', ['lead', 'open']],
    ['is taken away', ['ask', 'open'], 'kind', '', ['open']],
  ] as const)('%s', (_, before, column, key, after) => {
    expect(withMeaning(before, column, key)).toEqual(after);
  });

  test('is always the column’s, after any other one', () => {
    for (const first of wordColumns)
      for (const firstKey of Object.keys(wordNames[first]))
        for (const second of wordColumns)
          for (const key of Object.keys(wordNames[second])) {
            const meanings = withMeaning(withMeaning([], first, firstKey), second, key);
            const [meant] = String(ownMeaning(second, meanings)).split(/_(?=us$|them$)/);
            expect([first, firstKey, second, meant]).toEqual([first, firstKey, second, key]);
          }
  });
});
