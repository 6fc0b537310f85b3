// The words of kinds and sides in rows of activities: known, unknown and the user's own.
import { describe, expect, test } from '@jest/globals';
import { activityKinds, sides } from '../../../src/core/vocabulary/kinds.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { context, sheet } from '../sheets.ts';
import { header, read } from './activity-rows.ts';

describe('words', () => {
  test('keys, English and Japanese names are all known, in any width and case', () => {
    for (const [kind, { en, ja }] of Object.entries(activityKinds)) {
      for (const word of [kind, en, ja, kind.toUpperCase(), ` ${en} `, kind.replace(/_/g, ' ')]) {
        expect([word, read(['2026/11/20', 'Ada', word]).rows[0]?.kind]).toEqual([word, kind]);
      }
    }
    for (const [side, { en, ja }] of Object.entries(sides)) {
      for (const word of [side, en, ja])
        expect(read(['2026/11/20', 'Ada', 'call', word]).rows[0]?.from).toBe(side);
    }
    for (const [word, side] of [
      ['自分', 'us'],
      ['先方', 'them'],
    ])
      expect(read(['2026/11/20', 'Ada', 'call', word ?? '']).rows[0]?.from).toBe(side);
  });

  test('a part of a name is enough', () => {
    const kinds = ['メール', '打ち合わせ', '問い合わせ', '見積', 'クレーム', 'Quote'].map(
      (word) => read(['2026/11/20', 'Ada', word]).rows[0]?.kind,
    );
    expect(kinds).toEqual(['message', 'meeting', 'inquiry', 'ask', 'trouble', 'ask']);
  });

  test('a blank side means us, for an enquiry them', () => {
    expect(
      read(['2026/11/20', 'Ada', 'call'], ['2026/11/20', 'Ada', 'inquiry']).rows.map(({ from }) => from),
    ).toEqual(['us', 'them']);
  });
});

test('unknown kinds are messages, and each is told once with the number of its rows', () => {
  const of = (kind: string) => ['2026/11/20', 'Ada', kind];
  const { rows, problems, unknownWords } = read(
    ...['カフェ', 'Fax machine', 'fax  machine', 'call', 'カフェ', 'ｶﾌｪ'].map(of),
  );
  expect(rows.map(({ kind }) => kind)).toEqual([
    'message',
    'message',
    'message',
    'call',
    'message',
    'message',
  ]);
  const words = [
    { word: 'カフェ', rows: 3 },
    { word: 'Fax machine', rows: 2 },
  ];
  expect(problems).toMatchObject([
    { code: 'unknown_words', cell: 'C', values: { column: 'kind', words, rows: 5 } },
    { code: 'alike_rows' },
  ]);
  expect(unknownWords).toEqual(words.map((each) => ({ column: 'kind', ...each })));
});

test('a word may carry its side, where the cell of the side is blank', () => {
  const { rows } = read(
    ['2026/11/20', 'Ada', '入電'],
    ['2026/11/20', 'Ada', 'Incoming call', 'us'],
    ['2026/11/20', 'Ada', 'Received'],
  );
  expect(rows.map(({ kind, from }) => `${kind} ${from}`)).toEqual(['call them', 'call us', 'message them']);
});

test('the user’s own words come first, with their own points where they have some', () => {
  const words = {
    meanings: { カフェ: ['打ち合わせ'], 電話: ['message', 'them'], both: ['ask', 'open', 'them'] },
    points: { カフェ: { us: 9 }, 電話: { them: -1 } },
  };
  const grid = sheet([
    header,
    ['2026/11/20', 'Ada', 'カ フェ'],
    ['2026/11/20', 'Ada', 'ｶﾌｪ', 'them'],
    ['2026/11/20', 'Ada', '電話'],
    ['2026/11/20', 'Ada', 'call', 'both'],
  ]);
  const { rows, unknownWords } = readActivities(grid, { ...context, words });
  expect(rows.map(({ kind, from, points }) => [kind, from, points])).toEqual([
    ['meeting', 'us', 9],
    ['meeting', 'them', undefined],
    ['message', 'them', -1],
    ['call', 'them', undefined],
  ]);
  expect(unknownWords).toEqual([]);
});
