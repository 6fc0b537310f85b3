// Google's services fail now and then: whichever call it
// is, nothing is left half done, and a retry completes it.
import { describe, expect, test } from '@jest/globals';
import { daysOn, dealMessage, logMessage, openSheet, type TestSheet } from './spreadsheet.ts';

const NO_ANSWER = {
  en: 'Google Sheets did not answer. Please try again.',
  ja: 'Google スプレッドシートから応答がありませんでした。もう一度お試しください。',
};

/**
 * The answers to the message while each of its service calls
 * fails in turn, until one is reached that it doesn't make.
 */
function failingAtEach(
  sheet: TestSheet,
  messageAt: (n: number) => unknown,
  check: (n: number, isAnswered: boolean) => void,
): number {
  for (let n = 1; n < 500; n++) {
    const message = messageAt(n);
    const before = sheet.host.meter.serviceCalls;
    sheet.host.failCall(n);
    const answer = sheet.answer(message);
    if (sheet.host.meter.serviceCalls < before + n) {
      // The failure that was not reached must not wait for the next message.
      while (sheet.host.meter.serviceCalls < before + n) sheet.host.scriptRunNow('answer', ['{}']);
      return n - 1;
    }
    if (!answer.ok) expect(answer.message).toEqual(NO_ANSWER);
    check(n, answer.ok);
  }
  throw new Error('the message makes no end of calls');
}

const withId = (sheet: TestSheet, tab: string, id: string) =>
  sheet.cells(tab).filter((row) => row.some((cell) => String(cell).startsWith(id)));

describe('while each service call fails in turn', () => {
  test('a log message leaves whole rows, and the same message again completes it', () => {
    const sheet = openSheet().setUp();
    const messages = new Map<number, ReturnType<typeof logMessage>>();
    const messageAt = (n: number) => {
      const message = messages.get(n) ?? logMessage({ entry: { note: 'whole', until: daysOn(20) } });
      messages.set(n, message);
      return message;
    };
    const calls = failingAtEach(sheet, messageAt, (n) => {
      const message = messageAt(n);
      const whole = (rows: unknown[][]) =>
        rows.every((row) => row.length === 8 && row[1] === 'Ann Baker' && row[6] === 'Ken');
      const rows = withId(sheet, 'Activities', message.id);
      expect(rows.length).toBeLessThanOrEqual(1);
      expect(whole(rows)).toBe(true);
      expect(sheet.ask(message)).toMatchObject({
        receipt: { rows: 1 - rows.length },
        person: { nextDay: daysOn(20) },
      });
      expect(withId(sheet, 'Activities', message.id)).toHaveLength(1);
    });
    expect(calls).toBeGreaterThan(10);
    expect(sheet.tabNames).toEqual(['Contacts', 'Activities', 'Deals', 'Rules']);
  });

  test('a deal leaves no row or one, and the same message again completes it', () => {
    const sheet = openSheet().setUp();
    const messages = new Map<number, ReturnType<typeof dealMessage>>();
    const messageAt = (n: number) => {
      const message = messages.get(n) ?? dealMessage();
      messages.set(n, message);
      return message;
    };
    const calls = failingAtEach(sheet, messageAt, (n) => {
      const message = messageAt(n);
      const rows = withId(sheet, 'Deals', message.id);
      expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 1 - rows.length } });
      expect(withId(sheet, 'Deals', message.id)).toMatchObject([{ length: 8 }]);
    });
    expect(calls).toBeGreaterThan(10);
  });

  test('undo takes back all of its rows in the end, and no other', () => {
    const sheet = openSheet().setUp();
    sheet.ask(logMessage({ who: 'Bob Lee', entry: { note: 'stays' } }));
    const ids = new Map<number, string>();
    const messageAt = (n: number) => {
      const logged = logMessage({ entry: { until: daysOn(20) } });
      const id = ids.get(n) ?? logged.id;
      if (!ids.has(n)) sheet.ask(logged);
      ids.set(n, id);
      return { type: 'undo', id };
    };
    failingAtEach(sheet, messageAt, (n) => {
      expect(sheet.ask({ type: 'undo', id: ids.get(n) })).toMatchObject({ undone: true });
      expect(sheet.rows('Activities')).toMatchObject([{ Contact: 'Bob Lee', Note: 'stays' }]);
    });
  });

  /** One tab of ours is missing whenever the message comes, so that every call of making a tab fails once. */
  test.each([
    ['Refresh', 'Problems', { type: 'refresh' }],
    ['Set up', 'Deals', { type: 'setUp', language: 'en' }],
  ])('%s ends with one whole tab of each kind', (_, missing, message) => {
    const sheet = openSheet().setUp();
    sheet.ask({ type: 'refresh' });
    const tabs = [...sheet.tabNames].sort();
    const size = () => sheet.book.snapshot(missing).replace(/"id":\d+/g, '').length;
    const whole = size();
    const messageAt = () => {
      sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf(missing) }]);
      return message;
    };
    const calls = failingAtEach(sheet, messageAt, () => {
      expect(sheet.answer(message).ok).toBe(true);
      expect([...sheet.tabNames].sort()).toEqual(tabs);
      expect(size()).toBe(whole);
    });
    expect(calls).toBeGreaterThan(30);
  });

  test('Refresh of tabs that are there ends with each as whole as before', () => {
    const sheet = openSheet().setUp();
    sheet.ask({ type: 'refresh' });
    const cells = sheet.tabNames.map((name) => sheet.cells(name));
    failingAtEach(
      sheet,
      () => ({ type: 'refresh' }),
      () => {
        sheet.ask({ type: 'refresh' });
        expect(sheet.tabNames.map((name) => sheet.cells(name))).toEqual(cells);
      },
    );
  });

  test('the menu shows a plain sentence or goes on, and never the fault itself', () => {
    const sheet = openSheet().setUp();
    for (let n = 1; n < 200; n++) {
      const before = sheet.host.meter.serviceCalls;
      sheet.host.failCall(n);
      try {
        sheet.host.run('refresh');
      } catch (error) {
        // Where even the dialog can't be had, Google's own one stands.
        expect(String(error)).toMatch(/Ui|alert|getUi/);
      }
      if (sheet.host.meter.serviceCalls < before + n) break;
    }
    for (const { text } of sheet.questions) expect(Object.values(NO_ANSWER)).toContain(text);
    expect(sheet.questions.length).toBeGreaterThan(10);
  });
});
