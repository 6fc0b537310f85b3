// Today's date on the Rules tab: who writes it, and who only reads.
import { expect, test } from '@jest/globals';
import { queries } from '../../../src/server/answer.ts';
import { daysOn, openSheet, type TestSheet } from '../spreadsheet.ts';

const stamped = (sheet: TestSheet) => sheet.rows('Rules').find(({ Setting }) => Setting === 'today')?.Value;

function nextMorning(): TestSheet {
  const sheet = openSheet().setUp();
  sheet.host.setNow(() => new Date(`${daysOn(1)}T01:00:00Z`));
  sheet.host.meter.reset();
  return sheet;
}

/** What a query asks about, where it asks about something. */
const about: Readonly<Partial<Record<keyof typeof queries, object>>> = {
  search: { text: 'Ann' },
  person: { who: 'Ann Baker' },
  page: { who: 'Ann Baker' },
  go: { who: 'Ann Baker' },
};

test.each(Object.keys(queries) as (keyof typeof queries)[])(
  'a query writes no cell, on a new day either: %s',
  (type) => {
    const sheet = nextMorning();
    sheet.ask({ type, ...about[type] });
    expect(sheet.host.meter.writesByTab).toEqual({});
    expect(stamped(sheet)).toBe(daysOn(0));
  },
);

test('the list of a new day stamps it once, under the lock', () => {
  const sheet = nextMorning();
  let isLocked = false;
  const writtenUnderLock: boolean[] = [];
  sheet.host.beforeCall((name) => {
    if (name === 'Lock.tryLock') isLocked = true;
    if (name === 'Lock.releaseLock') isLocked = false;
    if (name === 'Range.setValue') writtenUnderLock.push(isLocked);
  });
  sheet.ask({ type: 'today', me: '' });
  sheet.ask({ type: 'today', me: '' });
  expect(stamped(sheet)).toBe(daysOn(1));
  expect(writtenUnderLock).toEqual([true]);
});
