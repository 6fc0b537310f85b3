// The menu, and what opening a spreadsheet does in each of Google's authorisation modes.
import { describe, expect, test } from '@jest/globals';
import { openSheet } from './spreadsheet.ts';

const today = (sheet: ReturnType<typeof openSheet>) =>
  sheet.rows('Rules').find(({ Setting }) => Setting === 'today')?.Value;

describe('onOpen', () => {
  test.each([
    ['en', ['Open the sidebar', 'Refresh the pipeline', 'separator', 'Set up']],
    ['ja', ['サイドバーを開く', '顧客一覧を更新する', 'separator', '初期設定']],
  ])('in NONE adds the menu and asks nothing of the spreadsheet: %s', (locale, labels) => {
    const sheet = openSheet({ user: { locale } }).setUp();
    sheet.host.meter.reset();
    sheet.host.setNow(() => new Date('2026-11-23T01:00:00Z'));
    sheet.host.runTrigger('onOpen', 'NONE');
    const [menu] = sheet.host.menus;
    expect(menu).toMatchObject({ label: 'Goen' });
    expect(menu?.items.map((item) => (item === 'separator' ? item : item.label))).toEqual(labels);
    expect(
      Object.keys(sheet.host.meter.byName).filter((name) =>
        /^(Spreadsheet|Sheet|Range|Cache|Lock|Properties)/.test(name),
      ),
    ).toEqual(Object.keys(sheet.host.meter.byName).filter((name) => name === 'SpreadsheetApp.getUi'));
    expect(today(sheet)).toBe('2026-11-22');
  });

  test('in LIMITED stamps the date of the spreadsheet, and only that', () => {
    const sheet = openSheet().setUp();
    const others = sheet.trace('Contacts', 'Activities', 'Deals');
    sheet.host.setNow(() => new Date('2026-11-22T15:30:00Z'));
    sheet.host.meter.reset();
    sheet.host.runTrigger('onOpen', 'LIMITED');
    expect(today(sheet)).toBe('2026-11-23');
    expect(sheet.host.meter.writesByTab).toEqual({ Rules: ['Range.setValue'] });
    expect(sheet.trace('Contacts', 'Activities', 'Deals')).toBe(others);
    sheet.host.meter.reset();
    sheet.host.runTrigger('onOpen', 'LIMITED');
    expect(sheet.host.meter.writes).toBe(0);
  });

  test('in LIMITED has its menu before Set up, without an event, and when the spreadsheet fails', () => {
    const bare = openSheet();
    bare.host.runTrigger('onOpen', 'LIMITED');
    expect(bare.host.menus).toHaveLength(1);
    const silent = openSheet();
    silent.host.runTrigger('onOpen', 'LIMITED', { event: false });
    expect(silent.host.menus).toHaveLength(1);
    const failing = openSheet().setUp();
    failing.host.beforeCall((name) => {
      if (name === 'Spreadsheet.getSheets') throw new Error('no');
    });
    failing.host.runTrigger('onOpen', 'LIMITED');
    expect(failing.host.menus).toHaveLength(1);
  });

  test('onInstall does the same', () => {
    const sheet = openSheet();
    sheet.host.runTrigger('onInstall', 'FULL');
    expect(sheet.host.menus).toHaveLength(1);
  });
});

describe('the menu', () => {
  const opened = (locale: string) => {
    const sheet = openSheet({ user: { locale } });
    sheet.host.runTrigger('onOpen', 'LIMITED');
    return sheet;
  };

  test('opens the sidebar', () => {
    const sheet = opened('en');
    sheet.host.clickMenu('Open the sidebar');
    expect(sheet.host.effects.at(-1)).toMatchObject({ type: 'sidebar', title: 'Goen' });
  });

  test.each([
    ['en', 'Refresh the pipeline', 'Set up', 'Please run Set up first.', 'The pipeline is up to date.'],
    ['ja', '顧客一覧を更新する', '初期設定', '先に初期設定をしてください。', '顧客一覧を更新しました。'],
  ])('refreshes, or says what has to come first: %s', (locale, refresh, setUp, first, done) => {
    const sheet = opened(locale);
    sheet.host.clickMenu(refresh);
    expect(sheet.questions.at(-1)).toMatchObject({ text: first, buttons: ['OK'] });
    sheet.host.clickMenu(setUp);
    sheet.host.clickMenu(refresh);
    expect(sheet.host.effects.at(-1)).toMatchObject({ type: 'toast', text: done });
  });
});
