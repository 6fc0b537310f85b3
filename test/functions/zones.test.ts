// Days are days: the same in every zone of the spreadsheet, of the machine, and however a cell holds them.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ACTIVITIES, cellDate, column, DEALS, openSheet, PEOPLE, serialOf, TODAY } from './sheet.ts';
import { type Found, ZONES } from './zones.ts';

const run = promisify(execFile);

/** What a process finds under each TZ: jest's own can't change its zone. */
async function underEach(): Promise<readonly Found[]> {
  const root = join(import.meta.dirname, '../..');
  const args = ['--import', './scripts/ts.mjs', 'test/functions/zones.ts'];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return JSON.parse(stdout) as Found[];
}

describe('results', () => {
  test('are the same under every TZ, in every zone, over changes of the clocks, with days as Dates, numbers and text', async () => {
    const under = await underEach();
    expect(under.map(({ offset }) => offset)).toEqual([180, -330, -540, -780]);
    const found = under.map(({ results }) => results);
    const all = found.flatMap((results) => Object.entries(results));
    expect(all).toHaveLength(ZONES.length * ZONES.length * 3);
    const withoutTime = (value: unknown) => JSON.stringify(value).replace(/ \d\d:00:00"/g, '"');
    const first = withoutTime(found[0]?.['Asia/Tokyo text']);
    expect(first).toContain('"2026-09-05","message"');
    expect(all.filter(([, value]) => withoutTime(value) !== first).map(([name]) => name)).toEqual([]);
    for (const results of found) {
      expect(JSON.stringify(results['Asia/Tokyo date'])).toContain('"2026-09-06 12:00:00"');
      expect(JSON.stringify(results['Pacific/Apia date'])).toContain('"2026-09-06 14:00:00"');
    }
  }, 60_000);
});

describe('the time zone', () => {
  const dates = (zone: string) =>
    ACTIVITIES.map(([day, ...rest], row) => [row === 0 ? day : cellDate(String(day), zone), ...rest]);
  const asked = (name: string, args: readonly unknown[]): Record<string, number> => {
    const host = openSheet();
    host.callFunction(name, args);
    return host.meter.byName;
  };
  const byName = (calls: Record<string, number>, name: RegExp) =>
    Object.entries(calls).reduce((sum, [each, count]) => sum + (name.test(each) ? count : 0), 0);

  test('is not asked where no Date is given and as_of is', () => {
    const serials = ACTIVITIES.map(([day, ...rest], row) => [
      row === 0 ? day : serialOf(String(day)),
      ...rest,
    ]);
    for (const rows of [ACTIVITIES, serials])
      expect(asked('TRUST_SCORE', [column(['c1', 'c2']), rows, DEALS, TODAY, '', PEOPLE])).toEqual({});
    expect(asked('CONVERSION_RATE', [1, 2])).toEqual({});
    const rules = [
      ['Setting', 'Value'],
      ['today', TODAY],
    ];
    expect(asked('TRUST_SCORE', ['c1', ACTIVITIES, '', '', rules])).toEqual({});
  });

  test('is asked once where Dates are given, or given back, or as_of is left out, however many there are', () => {
    const tokyo = 'Asia/Tokyo';
    for (const [name, args] of [
      ['TRUST_SCORE', [column(['c1', 'c2']), dates(tokyo), DEALS, cellDate(TODAY, tokyo), '', PEOPLE]],
      ['TRUST_SCORE', ['c1', ACTIVITIES]],
      ['TRUST_LEDGER', ['c1', dates(tokyo)]],
      ['NEXT_PURCHASE', [column(['c1', 'c2']), DEALS, TODAY]],
    ] as const) {
      const calls = asked(name, args);
      expect(byName(calls, /TimeZone/)).toBe(1);
      expect(byName(calls, /./)).toBeLessThanOrEqual(2);
    }
  });
});
