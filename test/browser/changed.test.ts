// The sheet changes under the open sidebar: rows moved, sorted,
// inserted and deleted, and tabs renamed since the list was made.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { eventually, eventuallyIs } from '../../scripts/browser/eventually.ts';
import { cardOf, isQuiet, logButton, rowsOf, setUp, unfold } from '../../scripts/browser/goen.ts';
import { dayOf, isoOf, workbook } from './workbook.ts';

jest.setTimeout(120_000);

const TODAY = 200;

const books = {
  en: {
    contacts: ['Contacts', 'Customers 2026'],
    activities: ['Activities', 'Journal'],
    headers: ['Name', 'Company', 'Next contact', 'Problem'],
    names: ['Ann Adams', 'Ben Brown', 'Cleo Cole', 'Dan Drake', 'Eve Evans', 'Fay Ford'],
    call: 'Call',
    us: 'us',
    more: 'More',
    go: 'Go to the row',
    undo: 'Undo',
    undone: 'Undone.',
    putOff: 'Put off',
    week: /^1 week/,
    postponed: 'Next contact',
    discard: 'Discard',
    update: 'Update',
    gone: 'This person is no longer in the sheet. Please refresh the list.',
  },
  ja: {
    contacts: ['連絡先', '顧客 2026年'],
    activities: ['活動', '記録'],
    headers: ['氏名', '会社名', '次回連絡日', '悩み'],
    names: ['あおき 葵', 'いしだ 郁夫', 'うえだ 梅', 'えぐち 栄治', 'おかだ 修', 'かとう 加奈'],
    call: '電話',
    us: 'こちら',
    more: 'その他',
    go: 'シートの行へ',
    undo: '元に戻す',
    undone: '元に戻しました。',
    putOff: '延期',
    week: /^1週間/,
    postponed: '次回連絡',
    discard: '破棄',
    update: '更新',
    gone: 'この方は表に見つかりません。一覧を更新してください。',
  },
} as const;

describe.each(['en', 'ja'] as const)('with the sidebar open in %s', (language) => {
  const said = books[language];
  const [moved, sorted, logged, deleted, postponed, last] = said.names;
  let [contacts, activities]: [string, string] = [said.contacts[0], said.activities[0]];
  let drive: Drive;
  let tab: Tab;
  let side: FrameLocator;

  beforeAll(async () => {
    const people = said.names.map((name, i) => [name, `${i} Ltd`, dayOf(TODAY), '']);
    const book = workbook({ [contacts]: [said.headers, ...people], 'My scores': [['Score']] });
    const options = {
      book,
      today: isoOf(TODAY),
      lang: language,
      browserLocale: language === 'ja' ? 'ja-JP' : 'en-US',
    };
    drive = await Drive.start(options);
    tab = await drive.openTab();
    await setUp(tab, language);
    await tab.change('My scores', 'UPDATE_CELL', {
      col: 0,
      row: 1,
      content: `=TRUST_SCORE(${contacts}!A2:A,${activities}!A:H)`,
    });
    side = tab.sidebar();
  });
  afterAll(() => drive?.stop());

  /** Date, contact, kind … of each logged row that counts; rows without a contact are left out. */
  const log = async () =>
    (await rowsOf(tab, activities))
      .slice(1)
      .filter((row) => row[1] && !row.some((cell) => String(cell).startsWith('undone ')));
  const contactsInLog = async () => (await log()).map(([, contact]) => contact);
  const rowOf = async (name: string) => (await rowsOf(tab, contacts)).findIndex((row) => row[0] === name);
  const sortDown = (tabName: string, col: number, right: number, bottom: number) =>
    tab.change(tabName, 'SORT_CELLS', {
      col,
      row: 1,
      sortDirection: 'desc',
      zone: { left: 0, right, top: 1, bottom },
    });

  const press = async (name: string, button: string | RegExp) =>
    (await unfold(cardOf(side, name))).getByRole('button', { name: button, exact: true }).click();
  const logCall = async (name: string) => logButton(await unfold(cardOf(side, name))).click();
  const isDone = (name: string) => side.locator('.done', { hasText: name }).waitFor();
  const undo = async () => {
    await side.getByRole('button', { name: said.undo }).click();
    await side.locator('.last', { hasText: said.undone }).waitFor();
  };
  const goesTo = async (name: string) => {
    await press(name, said.more);
    await press(name, said.go);
    const row = await rowOf(name);
    await eventually(
      () => tab.selected(),
      ([tabName, selectedRow]) => tabName === contacts && selectedRow === row,
    );
  };
  /** The user's own formula has a score for just these; who has no record has none. */
  const scored = async (...names: readonly string[]) => {
    const people = (await rowsOf(tab, contacts)).slice(1).map(([name = '']) => name);
    await eventually(
      async () => {
        const shown = await Promise.all(people.map((_, i) => tab.shown(`A${i + 2}`, 'My scores')));
        return people.filter((_, i) => Number(shown[i]) > 0);
      },
      (found) => JSON.stringify(found) === JSON.stringify(people.filter((name) => names.includes(name))),
    );
  };

  test('a person whose row was moved, or sorted among others, is logged once, and gone to where the row stands now', async () => {
    await tab.change(contacts, 'MOVE_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 6,
      position: 'after',
      elements: [1],
    });
    await eventuallyIs(() => rowOf(moved), 6);
    await logCall(moved);
    await isDone(moved);
    await eventuallyIs(
      async () => (await log()).map(([, contact, kind]) => [contact, kind]),
      [[moved, said.call]],
    );
    await goesTo(sorted);
    await sortDown(contacts, 1, 3, 6);
    await eventuallyIs(() => rowOf(sorted), 5);
    await tab.showTab(activities);
    await press(sorted, said.more);
    await goesTo(sorted);
    await logCall(sorted);
    await isDone(sorted);
    await eventuallyIs(contactsInLog, [moved, sorted]);
    await scored(moved, sorted);
  });

  test('Undo takes its own row and no other after the log was sorted, while another tab inserts rows above', async () => {
    await logCall(logged);
    await isDone(logged);
    await eventuallyIs(contactsInLog, [moved, sorted, logged]);
    await sortDown(activities, 1, 7, 3);
    await tab.change(activities, 'ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 1,
      position: 'before',
      quantity: 2,
    });
    const byHand = [isoOf(TODAY - 30), last, said.call, said.us, 'by hand'];
    for (const [col, content] of byHand.entries())
      await tab.change(activities, 'UPDATE_CELL', { col, row: 1, content });
    const before = await log();
    expect(before.map(([, contact]) => contact)).toEqual([last, logged, sorted, moved]);
    const other = await drive.openTab();
    const rows = { dimension: 'ROW', base: 1, position: 'before', quantity: 1 };
    await Promise.all([undo(), other.change(activities, 'ADD_COLUMNS_ROWS', rows)]);
    await eventuallyIs(
      log,
      before.filter(([, contact]) => contact !== logged),
    );
    await scored(moved, sorted, last);
    await logButton(await unfold(cardOf(side, logged))).waitFor();
  });

  test('somebody deleted from the contacts is not logged: a sentence says what to do, and Update takes the card away', async () => {
    const before = await log();
    // The change is still on its way when the button is pressed.
    let letGo = () => {};
    const isPressed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await tab.page.route('**/revision', async (route) => {
      await isPressed;
      await route.continue();
    });
    await tab.change(contacts, 'REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [await rowOf(deleted)] });
    await logCall(deleted);
    await side.locator('.busy').first().waitFor();
    letGo();
    await cardOf(side, deleted).getByRole('alert').filter({ hasText: said.gone }).waitFor();
    await tab.page.unroute('**/revision');
    expect(await log()).toEqual(before);
    await press(deleted, said.discard);
    await side.getByRole('button', { name: said.update }).click();
    await cardOf(side, deleted).waitFor({ state: 'detached' });
    await cardOf(side, logged).waitFor();
    expect(await log()).toEqual(before);
  });

  test('renamed tabs are still the contacts and the log: putting off, Undo, Update, the row and formulas', async () => {
    const before = await log();
    for (const [oldName, newName] of [said.contacts, said.activities])
      await tab.change(oldName, 'RENAME_SHEET', { oldName, newName });
    [contacts, activities] = [said.contacts[1], said.activities[1]];
    await press(postponed, said.putOff);
    await cardOf(side, postponed).getByRole('button', { name: said.week }).click();
    await isDone(postponed);
    const lastRow = async () => (await log()).at(-1)?.slice(1, 3);
    await eventuallyIs(lastRow, [postponed, said.postponed]);
    await undo();
    await eventuallyIs(log, before);
    await side.getByRole('button', { name: said.update }).click();
    await isQuiet(side);
    await goesTo(postponed);
    await logCall(logged);
    await isDone(logged);
    await eventuallyIs(async () => (await contactsInLog()).at(-1), logged);
    expect((await log()).slice(0, -1)).toEqual(before);
    expect((await tab.written('A2', 'My scores')).replaceAll("'", '')).toBe(
      `=TRUST_SCORE(${contacts}!A2:A,${activities}!A:H)`,
    );
    await scored(moved, sorted, logged, last);
    expect(await tab.tabNames()).not.toEqual(expect.arrayContaining([said.contacts[0]]));
    expect(await tab.tabNames()).not.toEqual(expect.arrayContaining([said.activities[0]]));
  });
});
