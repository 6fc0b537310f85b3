// What formulas are given: left out, blank, as a Date, a number or text, wrong; and in which language they say so.
import { describe, expect, test } from '@jest/globals';
import { functions } from '../../src/functions/all.ts';
import { ACTIVITIES, cellDate, column, DEALS, openSheet, PEOPLE, serialOf, TODAY } from './sheet.ts';

const host = openSheet();
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args);
const score = (...rest: unknown[]) => call('TRUST_SCORE', 'c1', ACTIVITIES, ...rest) as number;
const rulesOf = (...rows: unknown[][]) => [['Setting', 'Value'], ...rows];

describe('an argument that is left out', () => {
  test('means the same as a blank one, and as its default', () => {
    expect(score()).toBe(score('', '', '', ''));
    expect(score()).toBe(score(undefined, TODAY));
    expect(call('TRUST_TREND', 'c1', ACTIVITIES)).toBe(call('TRUST_TREND', 'c1', ACTIVITIES, '', TODAY, 30));
    expect(call('TRUST_TREND', 'c1', ACTIVITIES, '', '', '', '')).toBe(call('TRUST_TREND', 'c1', ACTIVITIES));
    expect(call('LTV_PREDICTED', 'c1', DEALS)).toBe(call('LTV_PREDICTED', 'c1', DEALS, 12, TODAY, 0.1));
    expect(call('CHANCE_TO_BUY', 'c1', DEALS, '', '')).toBe(call('CHANCE_TO_BUY', 'c1', DEALS, 90, TODAY));
    expect(call('CONVERSION_RATE', 3, 41, '')).toEqual(call('CONVERSION_RATE', 3, 41, 0.95));
    expect(call('WIN_PATTERNS', PEOPLE, ACTIVITIES, DEALS)).toEqual(
      call('WIN_PATTERNS', PEOPLE, ACTIVITIES, DEALS, 'source', TODAY),
    );
    expect(call('RECONTACT_LIST', PEOPLE, ACTIVITIES, DEALS)).toEqual(
      call('RECONTACT_LIST', PEOPLE, ACTIVITIES, DEALS, 5, TODAY),
    );
  });

  test('with a limit of 0 leaves only the urgent ones', () => {
    const rows = call('RECONTACT_LIST', PEOPLE, ACTIVITIES, DEALS, 0, TODAY) as unknown[][];
    expect(rows.slice(1).every((row) => row[3] === 'first')).toBe(true);
  });
});

describe('as_of', () => {
  const late = serialOf('2027-03-01');

  test('is a Date, a serial number or text, all the same', () => {
    const forms = [
      cellDate('2027-03-01', 'Asia/Tokyo'),
      late,
      '2027-03-01',
      '2027/3/1',
      '2027年3月1日',
      '令和9年3月1日',
      late + 0.75,
    ];
    for (const form of forms) expect(score('', form)).toBe(score('', '2027-03-01'));
    expect(score('', '2027-03-01')).not.toBe(score('', TODAY));
  });

  test('without one is today of the rules, else today in the zone of the spreadsheet', () => {
    expect(score('', '', rulesOf(['today', '2027-03-01']))).toBe(score('', '2027-03-01'));
    expect(score('', '', rulesOf(['today', cellDate('2027-03-01', 'Asia/Tokyo')]))).toBe(
      score('', '2027-03-01'),
    );
    expect(score('', TODAY, rulesOf(['today', '2027-03-01']))).toBe(score('', TODAY));
    host.setNow(() => new Date('2026-11-22T14:59:00Z'));
    expect(score()).toBe(score('', '2026-11-22'));
    host.setNow(() => new Date('2026-11-22T15:00:00Z'));
    expect(score()).toBe(score('', '2026-11-23'));
    host.setNow(() => new Date(`${TODAY}T06:00:00Z`));
  });

  test('hides the rows that are dated after it', () => {
    expect(score('', '2026-09-01')).toBeCloseTo(22.4179, 4);
    expect(score('', '2026-08-31')).toBe('');
    expect(call('LTV', 'c1', DEALS, '2026-05-31')).toBe(50_000);
  });
});

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
    expect(() => call('FUNNEL_SUMMARY', people, activities, deals, TODAY)).toThrow('without the column kind');
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
          ['日付', '相手'],
          [TODAY, 'c1'],
        ],
        '',
        TODAY,
        ja,
      ),
    ).toThrow('TRUST_SCORE: activities は「kind」の列がない範囲です。見出し行のある範囲を指定してください。');
  });
});

describe('a wrong argument', () => {
  const faults: readonly (readonly [sentence: string, name: string, ...args: unknown[]])[] = [
    ['TRUST_SCORE: as_of is "soon"; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', 'soon'],
    ['TRUST_SCORE: as_of is TRUE; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', true],
    ['TRUST_SCORE: as_of is "#N/A"; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', '#N/A'],
    [
      'TRUST_SCORE: as_of is a range of 2 × 1 cells; expected a date.',
      'TRUST_SCORE',
      'c1',
      ACTIVITIES,
      '',
      column([TODAY, TODAY]),
    ],
    [
      'TRUST_SCORE: as_of is an impossible date; expected a date.',
      'TRUST_SCORE',
      'c1',
      ACTIVITIES,
      '',
      new Date(Number.NaN),
    ],
    [
      'TRUST_TREND: days is a date; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      new Date(0),
    ],
    [
      'TRUST_TREND: days is -1; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      -1,
    ],
    [
      'TRUST_TREND: days is "a week"; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      'a week',
    ],
    [
      'CONVERSION_RATE: wins is 1.5; expected a whole number from 0 to 1000000000.',
      'CONVERSION_RATE',
      1.5,
      3,
    ],
    [
      'CONVERSION_RATE: wins is blank; expected a whole number from 0 to 1000000000.',
      'CONVERSION_RATE',
      '',
      3,
    ],
    ['CONVERSION_RATE: wins is 4; expected at most 3 tries.', 'CONVERSION_RATE', 4, 3],
    ['CONVERSION_RATE: confidence is 1; expected a number from 0.01 to 0.999.', 'CONVERSION_RATE', 1, 3, 1],
    [
      'RECONTACT_LIST: limit is 2.5; expected a whole number from 0 to 1000.',
      'RECONTACT_LIST',
      PEOPLE,
      ACTIVITIES,
      DEALS,
      2.5,
    ],
    [
      'CHANCE_TO_BUY: days is 0.5; expected a whole number from 0 to 36500.',
      'CHANCE_TO_BUY',
      'c1',
      DEALS,
      0.5,
    ],
    ['LTV_PREDICTED: months is -1; expected a number from 0 to 600.', 'LTV_PREDICTED', 'c1', DEALS, -1],
    [
      'LTV_PREDICTED: yearly_discount is -0.1; expected a number from 0 to 10.',
      'LTV_PREDICTED',
      'c1',
      DEALS,
      1,
      TODAY,
      -0.1,
    ],
    [
      'WIN_PATTERNS: by is "luck"; expected one of source, problem, source+problem.',
      'WIN_PATTERNS',
      PEOPLE,
      ACTIVITIES,
      DEALS,
      'luck',
    ],
  ];

  test.each(faults)('is told in one sentence: %s', (sentence, name, ...args) => {
    expect(() => call(name, ...args)).toThrow(new Error(sentence));
  });

  test.each(functions.map(({ name }) => name))(
    '%s never fails without a sentence, whatever stands in its arguments',
    (name) => {
      const odd = [undefined, '', 1.5, 'x', true, '#REF!', [['a', 'b']], new Date(Number.NaN), []];
      for (const one of odd) {
        try {
          call(name, ...Array.from({ length: 8 }, () => one));
        } catch (fault) {
          expect((fault as Error).message).toMatch(new RegExp(`^${name}: \\w+ is .+; expected .+\\.$`));
        }
      }
    },
  );
});

describe('a rate', () => {
  test('of no tries is three blanks', () => {
    expect(call('CONVERSION_RATE', 0, 0)).toEqual([['', '', '']]);
    expect(call('CONVERSION_RATE', 3, 41)).toHaveLength(1);
  });
});

describe('the trend', () => {
  test('is the difference of two scores, an earlier one that is missing counting 0', () => {
    for (const days of [0, 1, 30, 60, 365]) {
      const then = new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
      const earlier = score('', then) as number | '';
      expect(call('TRUST_TREND', 'c1', ACTIVITIES, '', TODAY, days)).toBe(
        score('', TODAY) - (earlier === '' ? 0 : earlier),
      );
    }
  });
});
