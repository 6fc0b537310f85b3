// Refresh reads and computes before it takes the lock; what comes in meanwhile is in what it writes.
import { describe, expect, test } from '@jest/globals';
import { dealMessage, logMessage, openSheet, type TestSheet, TODAY } from '../spreadsheet.ts';

const refreshed = (): TestSheet => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'refresh' });
  sheet.ask({ type: 'today', me: '' });
  return sheet;
};

/** Does something when a message asks for the lock. */
function beforeLock(sheet: TestSheet, work: () => void): void {
  sheet.host.beforeCall((name) => {
    if (name !== 'Lock.tryLock') return;
    sheet.host.beforeCall(undefined);
    work();
  });
}

const ann = (sheet: TestSheet) => sheet.rows('Pipeline', 2).find(({ Name }) => Name === 'Ann Baker');

test('under the lock only the ends of the logs, the rules and our own tabs are read', () => {
  const sheet = refreshed();
  const { meter } = sheet.host;
  meter.reset();
  beforeLock(sheet, () => meter.reset());
  sheet.ask({ type: 'refresh' });
  expect(meter.readsByTab).toEqual({
    Rules: ['Range.getValues'],
    Activities: ['Range.getValues'],
    Deals: ['Range.getValues'],
    Pipeline: ['Sheet.getSheetValues'],
    Problems: ['Sheet.getSheetValues'],
    Today: ['Sheet.getSheetValues'],
    Dashboard: ['Sheet.getSheetValues'],
  });
});

describe('what comes in between the reading and the lock is written', () => {
  test('a touch', () => {
    const sheet = refreshed();
    const colleague = sheet.colleague();
    beforeLock(sheet, () => void colleague.ask(logMessage()));
    sheet.ask({ type: 'refresh' });
    expect(ann(sheet)).toMatchObject({ 'Last touch': TODAY });
  });

  test('a deal', () => {
    const sheet = refreshed();
    const colleague = sheet.colleague();
    beforeLock(sheet, () => void colleague.ask(dealMessage()));
    sheet.ask({ type: 'refresh' });
    expect(ann(sheet)).toMatchObject({ Revenue: 1200 });
  });

  test('an undo', () => {
    const sheet = refreshed();
    const colleague = sheet.colleague();
    const deal = dealMessage();
    colleague.ask(deal);
    beforeLock(sheet, () => void colleague.ask({ type: 'undo', id: deal.id }));
    sheet.ask({ type: 'refresh' });
    expect(ann(sheet)).toMatchObject({ Revenue: 0 });
  });

  test('a choice of columns', () => {
    const sheet = refreshed();
    const colleague = sheet.colleague();
    const choice = { type: 'setColumn' as const, table: 'contacts', key: 'company', headers: ['-'] };
    expect(ann(sheet)).toMatchObject({ Company: 'Baker & Sons' });
    beforeLock(sheet, () => void colleague.ask(choice));
    sheet.ask({ type: 'refresh' });
    expect(ann(sheet)).toMatchObject({ Company: '' });
  });

  test('and a tab of ours that was deleted is made again, once', () => {
    const sheet = refreshed();
    beforeLock(sheet, () => sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf('Pipeline') }]));
    sheet.ask({ type: 'refresh' });
    expect(sheet.tabNames.filter((name) => name.startsWith('Pipeline'))).toEqual(['Pipeline']);
  });

  test('and so are all of them, by two people at once, once each', () => {
    const sheet = refreshed();
    const colleague = sheet.colleague();
    const generated = ['Pipeline', 'Problems', 'Today', 'Dashboard'];
    sheet.book.apply(generated.map((tab) => ({ type: 'removeTab', tab: sheet.idOf(tab) })));
    beforeLock(sheet, () => void colleague.ask({ type: 'refresh' }));
    sheet.ask({ type: 'refresh' });
    expect([...sheet.tabNames].sort()).toEqual(
      ['Contacts', 'Activities', 'Deals', 'Rules', ...generated].sort(),
    );
  });
});
