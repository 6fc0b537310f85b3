// What can't be done is said in one sentence that names what happened, and the rest is done.
import { describe, expect, test } from '@jest/globals';
import { dealMessage, logMessage, openSheet, type TestSheet } from './spreadsheet.ts';

const protect = (sheet: TestSheet, tab: string): void =>
  sheet.book.apply([
    {
      type: 'protect',
      protection: { tab: sheet.idOf(tab), area: null, description: '', warningOnly: false },
    },
  ]);

describe('a tab that is protected', () => {
  test('is named by whoever may not log in it', () => {
    const sheet = openSheet().setUp();
    protect(sheet, 'Activities');
    const said = sheet.refused(logMessage());
    expect(said?.en).toBe(
      'You may not write in “Activities”, since it is protected. Whoever protected it can let you, under Data › Protect sheets and ranges.',
    );
    expect(said?.ja).toContain('シート「Activities」は保護されているため');
    expect(sheet.refused(dealMessage())).toBeUndefined();
  });

  test.each(['Pipeline', 'Problems', 'Today'])('keeps Refresh from no other: %s', (name) => {
    const sheet = openSheet().setUp();
    sheet.ask({ type: 'refresh' });
    sheet.type('Contacts', 5, 1, 'Cy Young');
    protect(sheet, name);
    const before = sheet.trace(name);
    expect(sheet.refused({ type: 'refresh' })?.en).toMatch(
      new RegExp(`^Everything was refreshed but “${name}”, which is protected\\.`),
    );
    expect(sheet.trace(name)).toBe(before);
    const pipeline = sheet.rows('Pipeline', 2).map(({ Name }) => Name);
    expect(pipeline.includes('Cy Young')).toBe(name !== 'Pipeline');
    expect(sheet.tabNames.filter((tab) => tab.includes('(Goen'))).toEqual([]);
  });
});

test.each([
  ['the list was shown', true],
  ['nothing is remembered', false],
])('a log that is deleted right before its row is written is named: %s', (_, isShown) => {
  const sheet = openSheet().setUp();
  if (isShown) sheet.ask({ type: 'today', me: '' });
  sheet.host.beforeCall((name) => {
    if (name === 'Sheet.appendRow') sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf('Activities') }]);
  });
  const said = sheet.refused(logMessage());
  expect(said?.en).toMatch(/^The tab .* is no longer there, so nothing was saved in it\./);
});

test('a sentence is one line, whatever the tab is called', () => {
  const sheet = openSheet().setUp();
  sheet.rename('Activities', 'Our\ndoings');
  protect(sheet, 'Our\ndoings');
  expect(sheet.refused(logMessage())?.en).toContain('“Our doings”');
});

test('a column that is inserted while a row is written is noticed, and the next click writes it once', () => {
  const sheet = openSheet().setUp();
  sheet.ask(logMessage({ who: 'Bob Lee' }));
  sheet.ask({ type: 'today', me: '' });
  const message = logMessage({ entry: { note: 'ours' } });
  sheet.host.beforeCall((name) => {
    if (name !== 'Sheet.appendRow') return;
    sheet.host.beforeCall(undefined);
    sheet.book.apply([{ type: 'insertColumns', tab: sheet.idOf('Activities'), before: 1, count: 1 }]);
  });
  expect(sheet.refused(message)?.en).toContain('columns of “Activities” were moved');
  expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 1 } });
  expect(sheet.rows('Activities').filter(({ Note }) => Note === 'ours')).toHaveLength(1);
  expect(sheet.ask({ type: 'person', who: 'Ann Baker' })).toMatchObject({ lastTouch: { note: 'ours' } });
});

test.each(['1899-12-31', '2200-01-01', '9999-12-31'])('a day that no table reads isn’t saved: %s', (day) => {
  const sheet = openSheet().setUp();
  expect(sheet.refused(logMessage({ entry: { kind: 'next', until: day } }))).toEqual({
    en: 'Please choose a day between 1900 and 2199.',
    ja: '1900年から2199年までの日付を指定してください。',
  });
  expect(sheet.refused(dealMessage({ deal: { day } }))).toBeDefined();
  expect(sheet.rows('Activities')).toEqual([]);
});

test('a day beyond every calendar in the last row of a log stops nobody', () => {
  const sheet = openSheet().setUp();
  const cells = [
    ['', 'Bob Lee', 'Next contact', 'us', '', { value: 2_958_465, format: 'yyyy-mm-dd' }, '', ''],
  ];
  const area = { tab: sheet.idOf('Activities'), top: 1, left: 0, rows: 1, columns: 8 };
  sheet.book.apply([{ type: 'write', area, cells }]);
  expect(sheet.refused({ type: 'today', me: '' })).toBeUndefined();
  const message = logMessage();
  expect(sheet.refused(message)).toBeUndefined();
  expect(sheet.ask({ type: 'undo', id: message.id })).toMatchObject({ undone: true });
});
