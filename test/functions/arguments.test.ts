// What formulas are given: left out, blank, as a Date, a number or text.
import { describe, expect, test } from '@jest/globals';
import { ACTIVITIES, cellDate, DEALS, openSheet, PEOPLE, rulesOf, serialOf, TODAY } from './sheet.ts';

const host = openSheet();
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args);
const score = (...rest: unknown[]) => call('TRUST_SCORE', 'c1', ACTIVITIES, ...rest) as number;

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
    expect(call('FUNNEL_BY_MONTH', PEOPLE, ACTIVITIES, DEALS)).toEqual(
      call('FUNNEL_BY_MONTH', PEOPLE, ACTIVITIES, DEALS, 12, TODAY),
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
