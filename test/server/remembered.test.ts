// What the add-on remembers between messages never makes it act on what has changed since.
import { describe, expect, test } from '@jest/globals';
import {
  daysOn,
  dealMessage,
  logMessage,
  newId,
  openSheet,
  people,
  type TestSheet,
  TODAY,
} from './spreadsheet.ts';

const opened = (): TestSheet => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  sheet.ask(logMessage({ entry: { note: 'first' } }));
  return sheet;
};

/**
 * The person as an action answers, and as the whole spreadsheet
 * says right after; what is expected needs everybody's purchases.
 */
const agreed = (sheet: TestSheet, message: Parameters<TestSheet['ask']>[0]) => {
  const { person } = sheet.ask(message) as { person: { who: string } };
  const whole = sheet.ask({ type: 'person', who: person.who });
  const alone = { expected: null, range: null, basis: 0 };
  expect({ ...person, ...alone }).toEqual({ ...whole, ...alone });
  return person;
};

describe('after an action the person is the one whom the whole spreadsheet gives', () => {
  test('whatever was logged before, by whom and of whom', () => {
    const sheet = opened();
    agreed(sheet, logMessage({ entry: { kind: 'inquiry', from: 'them', until: daysOn(4) } }));
    agreed(sheet, logMessage({ who: 'Bob Lee', by: 'Mio' }));
    agreed(sheet, dealMessage({ who: 'Bob Lee', by: 'Mio', deal: { result: 'open', title: 'Shop' } }));
    sheet.ask({
      type: 'logMany',
      id: newId(),
      whos: ['Bob Lee', '佐藤 健'],
      by: 'Mio',
      entry: { kind: 'info', from: 'us', note: '', day: TODAY },
    });
    agreed(
      sheet,
      dealMessage({ who: 'Bob Lee', by: 'Mio', deal: { result: 'won', amount: 70, title: 'Shop' } }),
    );
    agreed(sheet, logMessage({ who: '佐藤 健', by: 'Mio', entry: { kind: 'thanks', from: 'them' } }));
  });

  test('when rows were typed below by hand', () => {
    const sheet = opened();
    const row = ['2026-11-20', 'ann baker', 'Meeting', 'them', 'by hand', '', 'Ken', ''];
    const area = { tab: sheet.idOf('Activities'), top: 2, left: 0, rows: 1, columns: 8 };
    sheet.book.apply([{ type: 'write', area, cells: [row] }]);
    expect(agreed(sheet, logMessage({ entry: { kind: 'reaction' } }))).toMatchObject({
      lastTouch: { kind: 'reaction' },
    });
  });

  test('when rows were deleted', () => {
    const sheet = opened();
    sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf('Activities'), from: 1, count: 1 }]);
    agreed(sheet, logMessage({ entry: { kind: 'reaction' } }));
  });

  test('on the next day', () => {
    const sheet = opened();
    sheet.host.setNow(() => new Date(`${daysOn(1)}T01:00:00Z`));
    agreed(sheet, logMessage({ entry: { day: daysOn(1) } }));
    expect(sheet.rows('Rules').find(({ Setting }) => Setting === 'today')?.Value).toBe(daysOn(1));
  });
});

describe('what is remembered', () => {
  test('of yesterday is not acted on after midnight, although it would be there for six hours', () => {
    const sheet = openSheet({ now: () => new Date(`${TODAY}T14:30:00Z`) }).setUp();
    sheet.ask({ type: 'today', me: '' });
    sheet.host.setNow(() => new Date(`${TODAY}T15:30:00Z`));
    const person = agreed(sheet, logMessage({ entry: { day: daysOn(1) } }));
    expect(person).toMatchObject({ lastTouch: { day: daysOn(1) } });
  });

  test('may be longer in Japanese than the cache takes: then it is read anew', () => {
    const note = '長い'.repeat(100);
    const rows = Array.from({ length: 250 }, () => [daysOn(-9), 'Ann Baker', '電話', 'こちら', note]);
    const withRows = (given: typeof rows) => {
      const header = ['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID'];
      const sheet = openSheet({ tabs: { ...people, 活動: [header, ...given] } }).setUp('ja');
      sheet.ask({ type: 'today', me: '' });
      return sheet;
    };
    const callsFor = (sheet: TestSheet): number => {
      sheet.host.meter.reset();
      sheet.ask(logMessage({ who: 'Bob Lee' }));
      return sheet.host.meter.serviceCalls;
    };
    const sheet = withRows(rows);
    // All others are remembered as in a short book.
    expect(callsFor(sheet)).toBe(callsFor(withRows(rows.slice(0, 1))));
    expect(agreed(sheet, logMessage({ entry: { note: '短い' } }))).toMatchObject({
      lastTouch: { note: '短い' },
    });
  });
});

describe('rows go where they belong', () => {
  test('when columns were moved since', () => {
    const sheet = opened();
    const header = ['Date', 'Kind', 'Contact', 'From', 'Note', 'Until', 'By', 'ID'];
    header.forEach((text, i) => {
      sheet.type('Activities', 1, i + 1, text);
    });
    sheet.ask(logMessage({ who: 'Bob Lee' }));
    expect(sheet.cells('Activities').at(-1)?.slice(0, 3)).toEqual([TODAY, 'Call', 'Bob Lee']);
  });

  test('when another tab was chosen since', () => {
    const sheet = openSheet({
      tabs: { Contacts: [['Name'], ['Ann Baker']], Mine: [['', '', '', '']] },
    }).setUp();
    ['Date', 'Contact', 'Kind', 'Note'].forEach((text, i) => {
      sheet.type('Mine', 1, i + 1, text);
    });
    sheet.ask({ type: 'today', me: '' });
    sheet.ask(logMessage());
    sheet.ask({ type: 'setTab', table: 'activities', tab: 'Mine' });
    sheet.ask(logMessage({ entry: { note: 'here' } }));
    expect(sheet.cells('Mine').at(-1)).toEqual([TODAY, 'Ann Baker', 'Call', 'here']);
  });

  test('when the log was deleted since: Set up has to make it anew', () => {
    const sheet = opened();
    sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf('Activities') }]);
    expect(sheet.answer(logMessage())).toMatchObject({ ok: false, needs: 'setUp' });
    sheet.setUp();
    sheet.ask(logMessage());
    expect(sheet.rows('Activities')).toHaveLength(1);
  });

  test('and undo takes its own row, after the log was sorted', () => {
    const sheet = opened();
    const message = logMessage({ who: 'Bob Lee', entry: { note: 'second' } });
    sheet.ask(message);
    sheet.turnRound('Activities');
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(true);
    expect(sheet.rows('Activities')).toMatchObject([{ Note: 'first' }]);
  });

  test('and the same message writes nothing, after the log was sorted', () => {
    const sheet = opened();
    const message = logMessage({ who: 'Bob Lee', entry: { note: 'second' } });
    sheet.ask(message);
    sheet.ask(logMessage({ who: '佐藤 健' }));
    sheet.turnRound('Activities');
    expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 0 } });
    expect(sheet.rows('Activities')).toHaveLength(3);
  });
});
