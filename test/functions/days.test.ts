// Days among results: the right ones in every zone, whichever zone Google takes a returned Date in.
import { describe, expect, test } from '@jest/globals';
import { serialOf as serialIn } from '../../preview/host/dates.ts';
import type { OpenQuestions } from '../../preview/host/open-questions.ts';
import { ACTIVITIES, column, DEALS, openSheet, PEOPLE, serialOf, TODAY } from './sheet.ts';

/** From fourteen hours ahead of UTC to twelve behind, and zones whose clocks change. */
const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Etc/UTC',
  'America/Santiago',
  'America/New_York',
  'Pacific/Pago_Pago',
  'Etc/GMT+12',
];
const READINGS: OpenQuestions['returnedDates'][] = ['spreadsheet', 'script', 'utc'];

const cells = (result: unknown): unknown[] => (Array.isArray(result) ? result.flat() : [result]);

/** The days of a result as their cells show them. */
function shownDays(timeZone: string, returnedDates: OpenQuestions['returnedDates']): number[] {
  const host = openSheet({ timeZone }, { google: { returnedDates } });
  const rows = [...ACTIVITIES, ...['2026-04-05', '2026-09-06'].map((day) => [day, 'c1', 'message', 'them'])];
  const results = [
    host.callFunction('TRUST_LEDGER', ['c1', rows, '', TODAY]),
    host.callFunction('NEXT_PURCHASE', [column(['c1', 'c2']), DEALS, TODAY, '', PEOPLE]),
    host.callFunction('FUNNEL_BY_MONTH', [PEOPLE, rows, DEALS, 3, TODAY]),
  ];
  return results
    .flatMap(cells)
    .flatMap((cell) => (cell instanceof Date ? [Math.floor(serialIn(host.returnZone, cell.getTime()))] : []));
}

describe.each(ZONES)('in a spreadsheet of %s', (zone) => {
  test('days are the same under all three readings', () => {
    const [first = [], ...others] = READINGS.map((reading) => shownDays(zone, reading));
    expect(first).toEqual(shownDays('Etc/UTC', 'utc'));
    expect(first).toEqual(
      expect.arrayContaining(['2026-04-05', '2026-09-06', TODAY, '2026-10-01'].map(serialOf)),
    );
    expect(others).toEqual([first, first]);
  });

  test('a day that was given back is that day where it is given again', () => {
    const host = openSheet({ timeZone: zone });
    const [[, months = []] = []] = [
      host.callFunction('FUNNEL_BY_MONTH', [PEOPLE, ACTIVITIES, DEALS, 1, TODAY]) as unknown[][],
    ];
    const score = (asOf: unknown) => host.callFunction('TRUST_SCORE', ['c1', ACTIVITIES, '', asOf]);
    expect(score(months[0])).toBe(score('2026-11-01'));
  });
});
