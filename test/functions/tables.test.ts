// Tables as they come: other columns, no header, blanks, errors, unknown words, huge ranges.
import { describe, expect, test } from '@jest/globals';
import {
  ACTIVITIES,
  cellDate,
  column,
  DEALS,
  openSheet,
  PEOPLE,
  type Rows,
  serialOf,
  TODAY,
} from './sheet.ts';

const host = openSheet();
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args);
const score = (rows: Rows, key = 'c1') => call('TRUST_SCORE', key, rows, '', TODAY);
const HEADER = ACTIVITIES[0] ?? [];
const meeting = [TODAY, 'Aoi', 'meeting', 'them'];
const ONE_MEETING = 22.4179;

describe('a table', () => {
  test('is read by its headers, in any order, with other columns and notes above it', () => {
    const turned = ACTIVITIES.map(([date, contact, kind, from]) => ['?', from, kind, contact, date, 'x']);
    expect(score(turned)).toBe(score(ACTIVITIES));
    expect(score([['Exported today', '', '', ''], ['', '', '', ''], ...ACTIVITIES])).toBe(score(ACTIVITIES));
    expect(score([['日付', '相手', '種別', '誰から'], ...ACTIVITIES.slice(1)])).toBe(score(ACTIVITIES));
  });

  test('without a needed column is refused by the name of the column', () => {
    const lacking = ACTIVITIES.map(([date, , kind]) => [date, kind]);
    expect(() => score(lacking)).toThrow(
      new Error(
        'TRUST_SCORE: activities is a range without the column contact; expected a range with its header row.',
      ),
    );
    expect(() => score(DEALS)).toThrow('TRUST_SCORE: activities is a range without the column kind;');
    expect(() =>
      call('LTV', 'c1', [
        ['Date', 'Contact', 'Reason'],
        [TODAY, 'c1', 'price'],
      ]),
    ).toThrow('LTV: deals is a range without the column amount; expected a range with its header row.');
    expect(() => call('FUNNEL_STAGE', 'c1', [['Rank'], ['One']], ACTIVITIES, DEALS)).toThrow(
      /^FUNNEL_STAGE: people is a range without/,
    );
  });

  test('without its header row is refused', () => {
    expect(() => score(ACTIVITIES.slice(1))).toThrow(
      /^TRUST_SCORE: activities is a range without the column date, contact; expected a range with its header row\.$/,
    );
    expect(() => call('TRUST_SCORE', 'c1', 'activities')).toThrow(
      /^TRUST_SCORE: activities is "activities"; expected a range/,
    );
  });

  test('of no rows is no record, and of one row is one', () => {
    expect(score([HEADER])).toBe('');
    expect(score([HEADER, meeting], 'Aoi')).toBeCloseTo(ONE_MEETING, 4);
    expect(call('LTV', 'c1', [DEALS[0]], TODAY, '', PEOPLE)).toBe(0);
    const model = call('LTV_MODEL', [DEALS[0]], TODAY) as unknown[][];
    expect(model.slice(0, 4)).toEqual([
      ['model', 'MBG/NBD'],
      ['customers', 0],
      ['repeat_customers', 0],
      ['r', ''],
    ]);
    expect(model).toHaveLength(12);
    expect(call('RECONTACT_LIST', [['Name']], [HEADER], [DEALS[0]], '', TODAY)).toHaveLength(1);
    const summary = call('FUNNEL_SUMMARY', [['Name']], [HEADER], [DEALS[0]], TODAY) as unknown[][];
    expect(summary.slice(1).map((row) => row[2])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('of no rows has months and patterns all the same, and no losses', () => {
    const nothing = [[['Name']], [HEADER], [DEALS[0]]];
    const months = call('FUNNEL_BY_MONTH', ...nothing, '', TODAY) as unknown[][];
    expect(months).toHaveLength(13);
    expect(months.slice(1).map((row) => row.slice(1))).toEqual(
      Array.from({ length: 12 }, () => [0, 0, 0, 0, 0, '', '', '']),
    );
    expect(call('LOSS_REASONS', ...nothing, TODAY)).toHaveLength(1);
    expect(call('WIN_PATTERNS', ...nothing, 'owner', TODAY)).toHaveLength(1);
  });

  test('that is blank all over lacks its header', () => {
    const blank = Array.from({ length: 50 }, () => ['', '', '', '']);
    expect(() => score(blank)).toThrow(/expected a range with its header row\.$/);
  });

  test('with 100,000 blank rows below gives the same', () => {
    const blank = Array.from({ length: 100_000 }, () => ['', '', '', '']);
    expect(score([...ACTIVITIES, ...blank])).toBe(score(ACTIVITIES));
  });

  test('with blank rows and unticked boxes in the middle gives the same', () => {
    const [header = [], ...rows] = ACTIVITIES;
    expect(score([header, ...rows.flatMap((row) => [row, ['', '', '', ''], ['', '', '', false]])])).toBe(
      score(ACTIVITIES),
    );
  });
});

describe('a row', () => {
  const withRow = (...rows: unknown[][]) => score([HEADER, meeting, ...rows], 'Aoi');

  test.each([
    ['no person', [TODAY, '', 'meeting', 'them']],
    ['no date', ['', 'Aoi', 'meeting', 'them']],
    ['text where a date belongs', ['last week', 'Aoi', 'meeting', 'them']],
    ['an impossible day', ['2026-02-30', 'Aoi', 'meeting', 'them']],
    ['an error for a date', ['#N/A', 'Aoi', 'meeting', 'them']],
    ['an error for a person', [TODAY, '#REF!', 'meeting', 'them']],
    ['a day after today', ['2026-11-23', 'Aoi', 'meeting', 'them']],
    ['errors all over', ['#N/A', '#N/A', '#N/A', '#N/A']],
  ])('with %s counts for nothing, and the others count', (_, row) => {
    expect(withRow(row)).toBeCloseTo(ONE_MEETING, 4);
  });

  test.each(['juggling', 'purchase', '', '#VALUE!'])('with the kind "%s" counts as a message', (kind) => {
    expect(withRow([TODAY, 'Aoi', kind, 'them'])).toBe(withRow([TODAY, 'Aoi', 'message', 'them']));
  });

  test('has the same day as a Date, a serial number or text', () => {
    const forms = [
      cellDate('2026-09-01', 'Asia/Tokyo'),
      serialOf('2026-09-01'),
      serialOf('2026-09-01') + 0.6,
      '2026/09/01',
      '2026年9月1日',
      'Sep 1, 2026',
    ];
    const [header = [], , ...rest] = ACTIVITIES;
    for (const form of forms)
      expect(score([header, [form, 'c1', 'meeting', 'them'], ...rest])).toBe(score(ACTIVITIES));
  });

  test('that is repeated with the same id counts once', () => {
    const rows = [
      [...HEADER, 'ID'],
      [...meeting, 'a1'],
      [...meeting, 'a1'],
    ];
    expect(score(rows, 'Aoi')).toBeCloseTo(ONE_MEETING, 4);
  });

  test('of a deal with an error or text for its amount doesn’t spoil the others', () => {
    const rows = [
      ...DEALS,
      ['2026-07-01', 'c1', 'won', '#DIV/0!', ''],
      ['2026-07-02', 'c1', 'won', 'plenty', ''],
    ];
    expect(call('LTV', 'c1', rows, TODAY)).toBe(90_000);
    expect(call('LTV', 'c1', [...DEALS, ['2026-07-01', 'c1', 'won', '¥1,200', '']], TODAY)).toBe(91_200);
  });
});

describe('the whole', () => {
  test('puts each person in one stage: the sum over stages is the number of people', () => {
    const summary = (call('FUNNEL_SUMMARY', PEOPLE, ACTIVITIES, DEALS, TODAY) as unknown[][]).slice(1);
    expect(summary.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(PEOPLE.length - 1);
    const stages = call(
      'FUNNEL_STAGE',
      column(PEOPLE.slice(1).map(([id]) => id)),
      PEOPLE,
      ACTIVITIES,
      DEALS,
      TODAY,
    ) as string[][];
    for (const [, stage, people] of summary)
      expect(stages.filter(([one]) => one === stage)).toHaveLength(Number(people));
  });

  test('explains every balance: the ledger’s last line is the balance and the score', () => {
    const [header, ...rows] = call('TRUST_LEDGER', 'c1', ACTIVITIES, DEALS, TODAY, '', PEOPLE) as unknown[][];
    expect(header).toEqual(['date', 'kinds', 'paid_in', 'withdrawn', 'lost', 'balance', 'score']);
    const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
    expect(sum(2) - sum(3) - sum(4)).toBeCloseTo(
      Number(call('TRUST_BALANCE', 'c1', ACTIVITIES, DEALS, TODAY, '', PEOPLE)),
      9,
    );
    expect(rows[rows.length - 1]?.slice(5)).toEqual([
      call('TRUST_BALANCE', 'c1', ACTIVITIES, DEALS, TODAY, '', PEOPLE),
      call('TRUST_SCORE', 'c1', ACTIVITIES, DEALS, TODAY, '', PEOPLE),
    ]);
  });
});
