// The Rules table: numbers within bounds, words, and the document's settings.
import { describe, expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { numberKeys, numberSettings } from '../../../src/core/settings.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { columnsFor } from '../../../src/tables/settings/document-settings.ts';
import { isSetting, readRules } from '../../../src/tables/settings/rules.ts';
import { context, day, sheet, short } from '../sheets.ts';

function read(...rows: readonly (readonly Cell[])[]) {
  const found = readRules(sheet([['設定', '値', '単位', '説明'], ...rows]), context);
  if (!found) throw new Error('no header row');
  return found;
}

test('every number is read by its name', () => {
  for (const key of numberKeys()) {
    const { min, max } = numberSettings()[key];
    for (const value of [min, max])
      expect(read([key, value])).toMatchObject({
        rules: key in defaultRules ? { [key]: value } : { reasons: { [key]: value } },
        problems: [],
      });
  }
});

test('a blank value, and an empty table, mean the defaults', () => {
  expect(read(['limit', ''], ['', 7], ['acquaintance_words', '']).rules).toEqual(defaultRules);
  expect(read()).toEqual({ rules: defaultRules, document: expect.anything(), problems: [] });
});

describe('a wrong value is a problem and the default counts', () => {
  test.each<[string, Cell]>([
    ['limit', 2.5],
    ['limit', 0],
    ['limit', 'five'],
    ['limit', true],
    ['half_life_days', 0],
    ['half_life_days', '#N/A'],
    ['margin', '130%'],
    ['margin', -0.1],
    ['ready_score', new Date(0)],
  ])('%s %p', (key, value) => {
    const { rules, problems } = read([key, value]);
    expect([rules, short(problems)]).toEqual([defaultRules, ['B2 impossible_setting']]);
  });

  test('shares may be written as percent or as a fraction', () => {
    expect(read(['margin', '30%'], ['never_bought_share', '1/4']).rules).toMatchObject({
      margin: 0.3,
      never_bought_share: 0.25,
    });
  });
});

test.each(['speed', 'column_shoe_size', 'constructor', 'toString', '__proto__'])(
  'an unknown setting %s is a problem',
  (key) => {
    expect(read([key, 1])).toMatchObject({
      rules: defaultRules,
      problems: [{ code: 'unknown_setting', cell: 'A2' }],
    });
  },
);

test('of a repeated setting the last row counts', () => {
  const { rules, problems } = read(['limit', 3], ['Limit ', 4]);
  expect([rules.limit, short(problems)]).toEqual([4, ['A3 repeated_setting']]);
});

test('the words of acquaintance are a list, normalised', () => {
  expect(read(['acquaintance_words', 'Church、 同級生, ＦＲＩＥＮＤ']).rules.acquaintance_words).toEqual([
    'church',
    '同級生',
    'friend',
  ]);
});

describe('the document', () => {
  test('its settings', () => {
    const { document, problems } = read(
      ['today', new Date('2026-11-21T15:00:00Z')],
      ['language', '日本語'],
      ['layout', 3],
      ['contacts_tab', '顧客 名簿'],
      ['foundation', 'product、支払いの手段'],
      ['column_email', 'Private mail'],
      ['column_deals_amount', '税込'],
    );
    expect(problems).toEqual([]);
    expect(document).toEqual({
      today: day('2026-11-22'),
      language: 'ja',
      layout: 3,
      contactsTab: '顧客 名簿',
      activitiesTab: '',
      dealsTab: '',
      foundation: ['product', 'payment'],
      columns: { email: 'Private mail', deals_amount: '税込' },
      words: { meanings: {}, points: {} },
      texts: {},
    });
    expect(columnsFor(document, 'contacts').email).toBe('Private mail');
    expect(columnsFor(document, 'deals')).toEqual({ amount: '税込' });
  });

  test('a wrong one is a problem and counts as blank', () => {
    const { document, problems } = read(
      ['today', 'soon'],
      ['language', 'Klingon'],
      ['layout', 'x'],
      ['foundation', 'roof'],
    );
    expect(document).toMatchObject({
      today: undefined,
      language: undefined,
      layout: undefined,
      foundation: [],
    });
    expect(short(problems)).toEqual(['B2', 'B3', 'B4', 'B5'].map((cell) => `${cell} impossible_setting`));
  });
});

describe('own words', () => {
  test('a word has its keys, and its points from either side', () => {
    const { document, problems } = read(
      ['word_カフェ', 'meeting'],
      ['word_Fresh  Start', '提案、open'],
      ['points_word_カフェ_us', 7],
      ['points_word_ｶﾌｪ_them', '-2'],
      ['points_word_them_us', 1],
      ['word_', 'call'],
      ['word_blank', ''],
    );
    expect(document.words).toEqual({
      meanings: { カフェ: ['meeting'], freshstart: ['提案', 'open'] },
      points: { カフェ: { us: 7, them: -2 }, them: { us: 1 } },
    });
    expect(short(problems)).toEqual(['A7 unknown_setting']);
  });

  test.each<[string, Cell]>([
    ['word_カフェ', 'brunch'],
    ['word_カフェ', 'meeting, brunch'],
    ['points_word_カフェ_us', 'many'],
    ['points_word_カフェ_us', 1001],
  ])('%s = %s is impossible', (key, value) => {
    const { document, problems } = read([key, value]);
    expect([document.words, short(problems)]).toEqual([
      { meanings: {}, points: {} },
      ['B2 impossible_setting'],
    ]);
  });

  test('a word may be called like anything', () => {
    const { document } = read(['word___proto__', 'call'], ['word_constructor', 'meeting']);
    expect(Object.entries(document.words.meanings)).toEqual([
      ['__proto__', ['call']],
      ['constructor', ['meeting']],
    ]);
  });
});

test('without a header row there are no rules', () => {
  expect(readRules(sheet([['limit', 5]]), context)).toBeUndefined();
  expect(readRules(sheet([[]]), context)).toBeUndefined();
});

describe('the words of a mail', () => {
  const textsOf = (...rows: Cell[][]) => {
    const { document, problems } = read(...rows);
    return [
      document.texts,
      problems.map(({ cell, code, values: { rows: _, ...values } }) => [cell, code, values]),
    ];
  };

  test('are as written, by the key of their reason; a blank leaves ours', () => {
    expect(
      textsOf(['Text_Give', ' Hi {name},\n{owner} '], ['subject_ready', 'ＡＢＣ'], ['text_ready', ' ']),
    ).toEqual([{ text_give: 'Hi {name},\n{owner}', subject_ready: 'ＡＢＣ' }, []]);
  });

  test('with something else in braces, or too long, are a problem, and ours count', () => {
    expect(textsOf(['text_give', 'Hi {shop}'], ['text_ready', 'x'.repeat(2001)])).toEqual([
      {},
      [
        ['B2', 'unknown_placeholder', { setting: 'text_give', placeholder: 'shop' }],
        ['B3', 'long_text', { setting: 'text_ready', longest: 2000 }],
      ],
    ]);
  });

  test('of no reason are no setting', () => {
    expect(textsOf(['text_gift', 'x'])).toEqual([{}, [['A2', 'unknown_setting', { setting: 'text_gift' }]]]);
    expect([isSetting('Subject_Give'), isSetting('text_gift')]).toEqual([true, false]);
  });
});
