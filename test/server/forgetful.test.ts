// Google's cache and properties fail, forget and evict: everything goes on as if they were slower, not worse.
import { describe, expect, test } from '@jest/globals';
import { memoryStores, type Stores } from '../../preview/host/stores.ts';
import { fc } from '../seed.ts';
import { daysOn, dealMessage, logMessage, type Options, openSheet, type TestSheet } from './spreadsheet.ts';

const FORGETFUL = /^(?:Cache|CacheService|Properties|PropertiesService)\./;

/** Each call of the cache and of the properties throws while `isDown` says so. */
function failing(isDown: () => boolean): TestSheet {
  const sheet = openSheet();
  sheet.host.beforeCall((name) => {
    if (FORGETFUL.test(name) && isDown()) throw new Error(`Service error: ${name}`);
  });
  return sheet;
}

/** Whether a value is still there when it is asked for. */
const forgetting = (isKept: (key: string) => boolean): Options => {
  const stores = memoryStores();
  const cached: Stores['cached'] = (store, key, nowMs) =>
    isKept(key) ? stores.cached(store, key, nowMs) : null;
  return { stores: { ...stores, cached } };
};

/** An action's answer; what is expected is the model's of the morning where it was remembered. */
const answered = (reply: unknown): unknown =>
  JSON.parse(JSON.stringify(reply, (key, value) => (/^(?:expected|basis|range)$/.test(key) ? null : value)));

/** A day's work, told by what the user sees of it. */
function worked(sheet: TestSheet): unknown[] {
  sheet.host.run('setUp');
  const [log, deal, other] = ['a-whole-day-1', 'a-whole-day-2', 'a-whole-day-3'];
  const told: unknown[] = [
    sheet.ask({ type: 'refresh' }),
    sheet.ask({ type: 'today', me: '' }),
    ...[
      logMessage({ id: log, entry: { note: 'first', until: daysOn(20) } }),
      dealMessage({ id: deal }),
      logMessage({ id: log, entry: { note: 'first', until: daysOn(20) } }),
      logMessage({ id: other, who: 'Bob Lee' }),
      { type: 'undo' as const, id: other },
    ].map((message) => answered(sheet.ask(message))),
    sheet.ask({ type: 'setColumn', table: 'contacts', key: 'owner', headers: [] }),
    sheet.ask({ type: 'today', me: '' }),
    sheet.ask({ type: 'refresh' }),
  ];
  return [...told, ...sheet.tabNames.map((name) => [name, sheet.cells(name)]), sheet.questions, sheet.log];
}

const usual = worked(openSheet());

describe('a day’s work is the same', () => {
  test('while the cache and the properties fail at every call', () => {
    expect(worked(failing(() => true))).toEqual(usual);
  });

  test('while the cache forgets everything at once', () => {
    expect(worked(openSheet(forgetting(() => false)))).toEqual(usual);
  });

  test('while any of their calls fail, and any value is evicted', () => {
    const coin = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(coin, coin, (calls, values) => {
        expect(worked(failing(() => calls.next().value))).toEqual(usual);
        expect(worked(openSheet(forgetting(() => values.next().value)))).toEqual(usual);
      }),
      { numRuns: 3 },
    );
  });
});
