// Tabs of ours that were cleared, lost their title, or whose making was cut off.
import { expect, test } from '@jest/globals';
import { logMessage, openSheet, type TestSheet } from '../spreadsheet.ts';

function clear(sheet: TestSheet, tab: string): void {
  const area = { tab: sheet.idOf(tab), top: 0, left: 0, rows: 900, columns: 26 };
  sheet.book.apply([{ type: 'clear', area, content: true, dress: false }]);
}

const made = (): TestSheet => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'refresh' });
  return sheet;
};

test.each(['Pipeline', 'Problems', 'Today'])(
  'a tab that was cleared is filled by the next Refresh: %s',
  (name) => {
    const sheet = made();
    const [cells, tabs] = [sheet.cells(name), sheet.tabNames];
    clear(sheet, name);
    sheet.ask({ type: 'refresh' });
    expect(sheet.tabNames).toEqual(tabs);
    expect(sheet.cells(name)).toEqual(cells);
  },
);

test.each(['Activities', 'Deals', 'Rules'])(
  'a tab that was cleared is filled by the next Set up: %s',
  (name) => {
    const sheet = made();
    const tabs = sheet.tabNames;
    const [header] = sheet.cells(name);
    clear(sheet, name);
    expect(sheet.answer(logMessage())).toMatchObject({ ok: false, needs: 'setUp' });
    sheet.setUp();
    expect(sheet.tabNames).toEqual(tabs);
    expect(sheet.cells(name)[0]).toEqual(header);
    expect(sheet.ask(logMessage())).toMatchObject({ receipt: { rows: 1 } });
  },
);

test('Undo on a log that was cleared says that Set up comes first', () => {
  const sheet = made();
  const message = logMessage();
  sheet.ask(message);
  clear(sheet, 'Activities');
  const answer = sheet.answer({ type: 'undo', id: message.id });
  expect(answer).toMatchObject({ ok: false, needs: 'setUp' });
});

test('a Pipeline without its title is still the one that Refresh writes', () => {
  const sheet = made();
  const [cells, tabs] = [sheet.cells('Pipeline'), sheet.tabNames];
  sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf('Pipeline'), from: 0, count: 1 }]);
  sheet.ask({ type: 'refresh' });
  expect(sheet.tabNames).toEqual(tabs);
  expect(sheet.cells('Pipeline')).toEqual(cells);
});

test.each(['en', 'ja'] as const)(
  'a Set up that is cut off after any call is finished by the next: %s',
  (language) => {
    const whole = openSheet().setUp(language);
    for (let n = 1; n < 90; n += 3) {
      const sheet = openSheet();
      const apply = sheet.book.apply.bind(sheet.book);
      let calls = 0;
      sheet.host.beforeCall(() => {
        if (++calls < n) return;
        sheet.book.apply = () => {};
        throw new Error('Exceeded maximum execution time');
      });
      sheet.answer({ type: 'setUp', language });
      sheet.host.beforeCall(undefined);
      sheet.book.apply = apply;
      sheet.setUp(language);
      expect(sheet.tabNames).toEqual(whole.tabNames);
      const looks = (of: TestSheet) => of.book.tabs().map(({ name, frozenRows }) => [name, frozenRows]);
      expect(looks(sheet)).toEqual(looks(whole));
      if (calls < n) break;
    }
  },
);

test('Set up says so when a log has lost its header row, instead of that all is set up', () => {
  const sheet = made();
  sheet.ask(logMessage());
  sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf('Activities'), from: 0, count: 1 }]);
  expect(sheet.refused({ type: 'setUp', language: 'en' })?.en).toContain(
    'A column that is needed was not found in “Activities”',
  );
});
