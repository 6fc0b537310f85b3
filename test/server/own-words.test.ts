// The user’s own words count for everything that the sidebar is told,
// also in rows that came after its list was made.
import { expect, test } from '@jest/globals';
import { logMessage, openSheet, TODAY } from './spreadsheet.ts';

function sheetWith(...settings: readonly (readonly [setting: string, value: string | number])[]) {
  const sheet = openSheet().setUp();
  settings.forEach(([setting, value], index) => {
    const row = sheet.cells('Rules').length + 1 + index;
    sheet.type('Rules', row, 1, setting);
    sheet.type('Rules', row, 2, value);
  });
  return sheet;
}

const typeTouch = (sheet: ReturnType<typeof sheetWith>, kind: string) => {
  [TODAY, 'Ann Baker', kind].forEach((text, column) => {
    sheet.type('Activities', 2, column + 1, text);
  });
};

test('an unknown word is a problem with the number of its rows, until a rule says what it means', () => {
  const sheet = sheetWith();
  typeTouch(sheet, 'カフェ');
  expect(sheet.ask({ type: 'problems' }).problems).toMatchObject([
    { tab: 'Activities', cell: 'C', level: 'warning' },
  ]);
  const known = sheetWith(['word_カフェ', 'meeting']);
  typeTouch(known, 'カフェ');
  expect(known.ask({ type: 'problems' }).problems).toEqual([]);
});

test('a colleague’s row that came since is read by the user’s words', () => {
  const sheet = sheetWith(['word_カフェ', 'meeting']);
  sheet.ask(logMessage({ entry: { kind: 'note' } }));
  [TODAY, 'Ann Baker', 'カフェ', 'us', '', '', 'Mio'].forEach((text, column) => {
    sheet.type('Activities', 3, column + 1, text);
  });
  expect(sheet.ask(logMessage({ id: 'action-two', by: 'Ken' }))).toEqual({
    meanwhile: { by: 'Mio', kind: 'meeting', day: TODAY },
  });
});
