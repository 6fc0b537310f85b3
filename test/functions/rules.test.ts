// What the argument rules changes: settings, chosen columns, and the language in which a fault is told.
import { describe, expect, test } from '@jest/globals';
import { ACTIVITIES, column, DEALS, openSheet, PEOPLE, rulesOf, TODAY } from './sheet.ts';

const host = openSheet();
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args);
const score = (...rest: unknown[]) => call('TRUST_SCORE', 'c1', ACTIVITIES, ...rest) as number;

describe('the rules', () => {
  test('change what is computed', () => {
    expect(score('', TODAY, rulesOf(['half_life_days', 30]))).toBeLessThan(score('', TODAY));
    expect(score('', TODAY, rulesOf(['設定', '値'], ['half_life_days', '90']))).toBe(score('', TODAY));
    expect(call('TRUST_GRADE', 'c1', ACTIVITIES, '', TODAY, rulesOf(['familiar_score', 5]))).toBe('familiar');
  });

  test('with a blank, an unknown or an impossible setting keep the default', () => {
    const odd = rulesOf(
      ['half_life_days', ''],
      ['no_such_thing', 3],
      ['half_life_days', -4],
      ['', ''],
      ['capacity_points', '#N/A'],
    );
    expect(score('', TODAY, odd)).toBe(score('', TODAY));
  });

  test('say which columns the user has chosen, for each of the tables', () => {
    const renamed = (rows: typeof DEALS, from: string, to: string) =>
      rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
    const rules = rulesOf(
      ['column_id', 'Membership'],
      ['column_activities_kind', 'What'],
      ['column_deals_amount', 'Yen'],
    );
    const [people, activities, deals] = [
      renamed(PEOPLE, 'ID', 'Membership'),
      renamed(ACTIVITIES, 'Kind', 'What'),
      renamed(DEALS, 'Amount', 'Yen'),
    ];
    const plain = call('FUNNEL_SUMMARY', PEOPLE, ACTIVITIES, DEALS, TODAY);
    expect(call('FUNNEL_SUMMARY', people, activities, deals, TODAY, rules)).toEqual(plain);
    expect(call('LTV', 'c1', deals, TODAY, rules, people)).toBe(90_000);
    expect(call('LTV', 'c1', deals, TODAY, '', PEOPLE)).toBe(0);
    expect(call('FUNNEL_SUMMARY', people, activities, deals, TODAY)).not.toEqual(plain);
  });

  test('explain the user’s own words, with points of their own', () => {
    const log = (kind: string) => [
      ['Date', 'Contact', 'Kind'],
      [TODAY, 'Aoi', kind],
    ];
    const trust = (kind: string, ...rows: [string, unknown][]) =>
      call('TRUST_SCORE', 'Aoi', log(kind), '', TODAY, rulesOf(...rows));
    expect(trust('カフェ')).toBe(trust('message'));
    expect(trust('カフェ', ['word_カフェ', 'meeting'])).toBe(trust('meeting'));
    expect(trust('カフェ', ['points_word_カフェ_us', 6])).toBe(trust('meeting'));
    expect(trust('カフェ', ['word_カフェ', 'note'])).toBe('');
  });

  test('say which day is today: a deal that is to close later is open on that day only', () => {
    const ahead = [
      ['Date', 'Contact', 'Result'],
      ['2026-12-24', 'c1', 'open'],
    ];
    const none = [['Date', 'Contact', 'Kind']];
    const stage = (asOf: unknown, ...rows: [string, unknown][]) =>
      call('FUNNEL_STAGE', 'c1', PEOPLE, none, ahead, asOf, rulesOf(...rows));
    expect(stage('', ['today', TODAY])).toBe('offered');
    expect(stage(TODAY, ['today', TODAY])).toBe('offered');
    expect(stage(TODAY, ['today', '2026-11-29'])).not.toBe('offered');
    expect(stage(TODAY)).not.toBe('offered');
  });

  test('that are no rules are refused', () => {
    expect(() => score('', TODAY, 'x')).toThrow(
      'TRUST_SCORE: rules is "x"; expected a range with its header row (setting, value).',
    );
    expect(() =>
      score('', TODAY, [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toThrow('TRUST_SCORE: rules is a range of 2 × 2 cells; expected a range');
  });

  test('say in which language a fault is told', () => {
    const told = (language: string) => () =>
      call('TRUST_TREND', 'c1', ACTIVITIES, '', TODAY, 1.5, rulesOf(['language', language]));
    expect(told('en')).toThrow('TRUST_TREND: days is 1.5; expected a whole number from 0 to 3650.');
    expect(told('ja')).toThrow('TRUST_TREND: days は 1.5 です。 0 から 3650 までの整数を指定してください。');
    const ja = rulesOf(['language', 'ja']);
    expect(() => score('', '来週', ja)).toThrow(
      'TRUST_SCORE: as_of は「来週」です。日付を指定してください。',
    );
    expect(() =>
      call(
        'TRUST_SCORE',
        column(['c1']),
        [
          ['日付', '種別'],
          [TODAY, '電話'],
        ],
        '',
        TODAY,
        ja,
      ),
    ).toThrow(
      'TRUST_SCORE: activities は「contact」の列がない範囲です。見出し行のある範囲を指定してください。',
    );
  });
});
