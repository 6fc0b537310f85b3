// Following the selection, going to rows and problems.
import { describe, expect, test } from '@jest/globals';
import { MOST_AT_ONCE } from '../../../src/messages/limits.ts';
import { logMessage, openSheet, people, type TestSheet } from '../spreadsheet.ts';

const selection = (sheet: TestSheet) => sheet.host.effects.filter(({ type }) => type === 'select').at(-1);

describe('the selected people', () => {
  const sheet = openSheet({
    tabs: { Contacts: [['My list'], [], ...(people.Contacts ?? [])], Other: [['x']] },
  }).setUp();
  const selected = (tab: string, a1: string) => {
    sheet.host.select(tab, a1);
    return sheet.ask({ type: 'selected' }).map(({ name }) => name);
  };

  test.each([
    ['one cell', 'B4', ['Ann Baker']],
    ['several rows', 'A5:D6', ['佐藤 健', 'Bob Lee']],
    ['a whole row', '6:6', ['Bob Lee']],
    ['a whole column', 'A:A', ['Ann Baker', '佐藤 健', 'Bob Lee']],
    ['the header', 'A3', []],
    ['below the last one', 'A50', []],
  ])('are those of %s', (_, a1, names) => {
    expect(selected('Contacts', a1)).toEqual(names);
  });

  test('are nobody in another tab', () => {
    expect(selected('Other', 'A1:A9')).toEqual([]);
    expect(selected('Rules', 'A1:A9')).toEqual([]);
  });

  test('are one too many where more are selected than can be logged at once, so that the page says so', () => {
    const many = openSheet({
      tabs: { Contacts: [['Name'], ...Array.from({ length: 600 }, (_, i) => [`Ann ${i}`])] },
    }).setUp();
    many.host.select('Contacts', 'A2:A601');
    expect(many.ask({ type: 'selected' })).toHaveLength(MOST_AT_ONCE + 1);
  });
});

describe('going', () => {
  test('to a person selects the row, wherever it is by now', () => {
    const sheet = openSheet().setUp();
    const tab = sheet.idOf('Contacts');
    sheet.ask({ type: 'go', who: 'Bob Lee' });
    expect(selection(sheet)).toMatchObject({ area: { tab, top: 3, rows: 1 } });
    sheet.book.apply([{ type: 'insertRows', tab, before: 1, count: 2 }]);
    sheet.ask({ type: 'go', who: 'bob@example.com' });
    expect(selection(sheet)).toMatchObject({ area: { tab, top: 5, rows: 1 } });
  });

  test('to a problem selects its cell or column, and the tab where there is no such place', () => {
    const sheet = openSheet().setUp();
    const tab = sheet.idOf('Activities');
    const go = (cell: string) => {
      sheet.ask({ type: 'goToProblem', tab: 'Activities', cell });
      return selection(sheet);
    };
    expect(go('C7')).toMatchObject({ area: { tab, top: 6, left: 2, rows: 1, columns: 1 } });
    expect(go('D')).toMatchObject({ area: { tab, left: 3, columns: 1, rows: 1000 } });
    for (const cell of ['', '=1+1', 'A0', '7', 'Contacts!A1', 'AA1', 'AA', 'A1001', 'ZZZZ99999'])
      expect(go(cell)).toMatchObject({ area: { tab } });
  });

  test('to the problems makes their tab, once', () => {
    const sheet = openSheet().setUp();
    sheet.ask({ type: 'goToProblem', tab: '', cell: '' });
    sheet.ask({ type: 'goToProblem', tab: '', cell: '' });
    expect(sheet.tabNames.filter((name) => name.startsWith('Problems'))).toEqual(['Problems']);
    expect(selection(sheet)).toMatchObject({ area: { tab: sheet.idOf('Problems') } });
  });
});

test('problems are reported in both languages, the costliest first, with their cells', () => {
  const sheet = openSheet().setUp();
  sheet.ask(logMessage());
  sheet.ask(logMessage({ who: 'Bob Lee' }));
  sheet.type('Activities', 3, 2, 'Bob Leigh');
  sheet.type('Rules', 2, 2, 'many');
  const { problems, more } = sheet.ask({ type: 'problems' });
  expect(more).toBe(0);
  expect(problems.map(({ tab, cell, level }) => [tab, cell, level])).toEqual([
    ['Activities', 'B3', 'error'],
    ['Rules', 'B2', 'warning'],
  ]);
  for (const { message } of problems) {
    expect(message.en).toMatch(/^[A-Z"“].*\.$/s);
    expect(message.ja).toMatch(/。$/);
    expect(message.en + message.ja).not.toMatch(/bug:|undefined|\{/);
  }
  expect(sheet.ask({ type: 'today', me: '' }).problems).toEqual({ error: 1, warning: 1, info: 0 });
});
