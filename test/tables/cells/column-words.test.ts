// The words of one column: the user's own, the known ones, and those that nobody knows.
import { expect, test } from '@jest/globals';
import { columnWords } from '../../../src/tables/cells/column-words.ts';

const plain = (meaning: string | undefined) => meaning ?? 'none';

test('a text is known by the lists, unless the user says otherwise', () => {
  const words = columnWords('kind', { meanings: { zoom: ['call'], tea: ['Meeting'] }, points: {} }, plain);
  expect(['Zoom', 'TEA', '訪問', 'xyz'].map(words.of)).toEqual(['call', 'meeting', 'meeting', 'none']);
});

test('an own word counts in a column that has its key, and in no other', () => {
  const own = { meanings: { zoom: ['won'], tea: ['ask', 'open'] }, points: {} };
  const [kinds, results] = [columnWords('kind', own, plain), columnWords('result', own, plain)];
  expect(['Zoom', 'tea'].map(kinds.of)).toEqual(['meeting', 'ask']);
  expect(['Zoom', 'tea'].map(results.of)).toEqual(['won', 'open']);
});

test('unknown words are counted by their rows, however they are written, the most frequent first', () => {
  const words = columnWords('reason', undefined, plain);
  for (const text of ['rain', 'Snow', 'snow', 'Ｓｎｏｗ', 'price', '', '#N/A']) words.of(text);
  expect(words.unknown()).toEqual([
    { column: 'reason', word: 'Snow', rows: 3 },
    { column: 'reason', word: 'rain', rows: 1 },
  ]);
});

test('whether any word was known is told', () => {
  const words = columnWords('result', undefined, plain);
  words.of('A');
  expect(words.knowsAny()).toBe(false);
  words.of('won');
  expect(words.knowsAny()).toBe(true);
});
