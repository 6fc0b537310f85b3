// Every action is carried out exactly once, can be taken back
// while it is as it was written, and notices colleagues.
import { describe, expect, test } from '@jest/globals';
import { daysOn, dealMessage, logMessage, openSheet, people, TODAY } from './spreadsheet.ts';

const [NOTE, DATE, KIND, CONTACT] = [5, 1, 3, 2];

describe('the same message again', () => {
  test('writes nothing, and has the same person in its answer', () => {
    const sheet = openSheet().setUp();
    const message = logMessage({ entry: { note: 'hello', until: daysOn(9) } });
    const first = sheet.ask(message) as { person: unknown };
    const before = sheet.trace('Activities');
    expect(sheet.ask(message)).toEqual({
      receipt: { id: message.id, kind: 'call', who: 'Ann Baker', rows: 0 },
      person: first.person,
    });
    expect(sheet.trace('Activities')).toBe(before);
  });

  test('writes no second deal', () => {
    const sheet = openSheet().setUp();
    const message = dealMessage();
    sheet.ask(message);
    expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 0 }, person: { revenue: 1200 } });
    expect(sheet.rows('Deals')).toHaveLength(1);
  });

  test.each([
    ['moved', NOTE, 'other note'],
    ['given another note', NOTE, 'other note'],
    ['given a kind that nobody knows', KIND, 'Dance'],
    ['given a blank date', DATE, ''],
    ['given to nobody', CONTACT, ''],
  ])('writes nothing where the row was %s meanwhile', (_, column, text) => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    sheet.type('Activities', 2, column, text);
    sheet.answer(message);
    expect(sheet.rows('Activities')).toHaveLength(1);
  });

  test('is known below thousands of rows', () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    const row = ['', 'Bob Lee', 'Call', 'us', '', '', '', 'x'];
    const area = { tab: sheet.idOf('Activities'), top: 1, left: 0, rows: 3000, columns: 8 };
    const insert = { type: 'insertRows', tab: area.tab, before: 1, count: 3000 } as const;
    sheet.book.apply([insert, { type: 'write', area, cells: Array.from({ length: 3000 }, () => row) }]);
    expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 0 } });
  });

  test('two ids are two actions, also where one begins with the other', () => {
    const sheet = openSheet().setUp();
    sheet.ask(logMessage({ id: 'action-10' }));
    expect(sheet.ask(logMessage({ id: 'action-1' }))).toMatchObject({ receipt: { rows: 1 } });
    expect(sheet.ask({ type: 'undo', id: 'action-1' }).undone).toBe(true);
    expect(sheet.rows('Activities')).toHaveLength(1);
  });
});

describe('undo', () => {
  test('takes back exactly the rows of its action, and leaves every other as it is', () => {
    const sheet = openSheet().setUp();
    sheet.ask(logMessage({ who: 'Bob Lee' }));
    const before = sheet.book.cells('Activities');
    const message = logMessage({
      entry: { until: daysOn(3), note: '  spaces, "quotes"\nand a line break ' },
    });
    sheet.ask(message);
    sheet.ask(logMessage({ who: '佐藤 健' }));
    const undone = sheet.ask({ type: 'undo', id: message.id });
    expect(undone).toMatchObject({ undone: true, person: { who: 'Ann Baker', lastTouch: null } });
    expect(sheet.rows('Activities').map(({ Contact }) => Contact)).toEqual(['Bob Lee', '佐藤 健']);
    expect(sheet.book.cells('Activities').slice(0, 2)).toEqual(before);
  });

  test.each(['open', 'won', 'lost'])('takes back a deal that is %s', (result) => {
    const sheet = openSheet().setUp();
    const message = dealMessage({ deal: { result, amount: result === 'lost' ? undefined : 0.1 + 0.2 } });
    sheet.ask(message);
    expect(sheet.ask({ type: 'undo', id: message.id })).toMatchObject({
      undone: true,
      person: { stage: 'new' },
    });
    expect(sheet.rows('Deals')).toEqual([]);
  });

  test('finds the row wherever it was moved', () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    sheet.book.apply([{ type: 'insertRows', tab: sheet.idOf('Activities'), before: 1, count: 5 }]);
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(true);
    expect(sheet.rows('Activities').filter(({ Contact }) => Contact !== '')).toEqual([]);
  });

  test.each([
    ['note', NOTE, 'other'],
    ['date, to another', DATE, '2026-11-01'],
    ['kind, to another', KIND, 'Meeting'],
    ['contact', CONTACT, 'Bob Lee'],
  ])('leaves a row whose cell was edited: %s', (_, column, text) => {
    const sheet = openSheet().setUp();
    const message = logMessage({ entry: { note: 'as it was' } });
    sheet.ask(message);
    sheet.type('Activities', 2, column, text);
    const before = sheet.trace('Activities');
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(false);
    expect(sheet.trace('Activities')).toBe(before);
  });

  test('leaves both rows of an action as it was written once, where one was edited', () => {
    const sheet = openSheet().setUp();
    const whos = ['Ann Baker', 'Bob Lee'];
    const entry = { kind: 'info', from: 'us', note: '', day: TODAY };
    sheet.ask({ type: 'logMany', id: 'of-several', whos, by: 'Ken', entry });
    sheet.type('Activities', 3, NOTE, 'ask for the key');
    expect(sheet.ask({ type: 'undo', id: 'of-several' }).undone).toBe(false);
    expect(sheet.rows('Activities')).toHaveLength(2);
  });

  test("leaves a row beside which the user has typed something; a blank column of the user's own doesn't matter", () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    sheet.type('Activities', 1, 9, 'Weather');
    sheet.type('Activities', 2, 9, 'rain');
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(false);
    sheet.type('Activities', 2, 9, '');
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(true);
  });

  test('has nothing to do a second time, or where nothing was logged', () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    sheet.ask({ type: 'undo', id: message.id });
    expect(sheet.ask({ type: 'undo', id: message.id })).toEqual({ undone: true, person: null });
    expect(sheet.ask({ type: 'undo', id: 'never-logged' })).toEqual({ undone: true, person: null });
  });

  test('works for somebody who has left the contacts meanwhile', () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    sheet.type('Contacts', 2, 1, 'Anne Miller');
    sheet.type('Contacts', 2, 3, 'anne@example.com');
    expect(sheet.ask({ type: 'undo', id: message.id })).toMatchObject({ undone: true });
    expect(sheet.rows('Activities')).toEqual([]);
  });
});

describe('when a colleague was in touch today', () => {
  const withColleague = (entry = {}) => {
    const sheet = openSheet().setUp();
    sheet.ask(logMessage({ by: 'Mio', entry: { kind: 'meeting', ...entry } }));
    return sheet;
  };

  test('a touch is not logged blindly, and is logged anyway when asked to', () => {
    const sheet = withColleague();
    const message = logMessage({ by: 'Ken' });
    expect(sheet.ask(message)).toEqual({ meanwhile: { by: 'Mio', kind: 'meeting', day: TODAY } });
    expect(sheet.rows('Activities')).toHaveLength(1);
    expect(sheet.ask({ ...message, anyway: true })).toMatchObject({ receipt: { rows: 1 } });
    expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 0 } });
    expect(sheet.rows('Activities').map(({ By }) => By)).toEqual(['Mio', 'Ken']);
  });

  test('a deal is not logged blindly either', () => {
    const sheet = withColleague();
    const message = dealMessage({ by: 'Ken' });
    expect(sheet.ask(message)).toMatchObject({ meanwhile: { by: 'Mio' } });
    expect(sheet.rows('Deals')).toEqual([]);
    expect(sheet.ask({ ...message, anyway: true })).toMatchObject({ receipt: { rows: 1 } });
  });

  test.each(['skip', 'next', 'problem', 'do_not_contact'])('what is no touch goes through: %s', (kind) => {
    const until = kind === 'next' ? daysOn(1) : undefined;
    expect(withColleague().ask(logMessage({ entry: { kind, until } }))).toMatchObject({
      receipt: { kind },
    });
  });

  test.each([
    ['by myself', { by: 'Mio' }, {}],
    ['by myself, in another width and case', { by: ' ｍＩＯ' }, {}],
    ['yesterday', {}, { day: daysOn(-1) }],
    ['without a touch', {}, { kind: 'skip' }],
    ['with somebody else', { who: 'Bob Lee' }, {}],
  ])('but not where it was %s', (_, fields, entry) => {
    expect(withColleague(entry).ask(logMessage(fields))).toMatchObject({ receipt: { rows: 1 } });
  });
});

test('an action waits its turn: while somebody else saves, one sentence says so and nothing is written', () => {
  const sheet = openSheet().setUp();
  const inner: unknown[] = [];
  const message = logMessage({ who: 'Bob Lee' });
  sheet.host.beforeCall((name) => {
    if (name !== 'Sheet.appendRow' || inner.length > 0) return;
    inner.push(undefined);
    inner[0] = sheet.refused(message);
  });
  sheet.ask(logMessage());
  expect(inner[0]).toMatchObject({
    en: expect.stringContaining('saving just now'),
    ja: expect.stringContaining('保存中'),
  });
  expect(sheet.rows('Activities').map(({ Contact }) => Contact)).toEqual(['Ann Baker']);
  sheet.host.beforeCall(undefined);
  expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 1 } });
});

test('what a colleague types while a row is logged stays', () => {
  const sheet = openSheet({ tabs: people }).setUp();
  sheet.host.beforeCall((name) => {
    if (name === 'Sheet.appendRow') sheet.type('Activities', 2, 5, 'typed by hand');
  });
  sheet.ask(logMessage({ entry: { note: 'logged' } }));
  expect(sheet.rows('Activities').map(({ Note }) => Note)).toEqual(['typed by hand', 'logged']);
});
