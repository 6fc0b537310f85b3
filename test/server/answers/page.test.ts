// A person's page: the lines of TRUST_LEDGER, everything that happened, and no table read for somebody known.
import { describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import type { PageView } from '../../../src/messages/requests.ts';
import { daysOn, logMessage, openSheet, type TestSheet, TODAY } from '../spreadsheet.ts';

const pageOf = (sheet: TestSheet, who: string): PageView => sheet.ask({ type: 'page', who });

const sample = (): TestSheet => {
  const tabs = Object.fromEntries(sampleGrids(TODAY, 'en').map(({ tab, cells }) => [tab, cells]));
  return openSheet({ tabs: { ...tabs, Mine: [['here']] } }).setUp('en');
};

describe('on the sample', () => {
  const sheet = sample();
  const { people } = sheet.ask({ type: 'today', me: '', limit: 200 });

  test('the lines of the passbook are the last ones of TRUST_LEDGER, and the course ends at the score', () => {
    people.slice(0, 8).forEach(({ who, score }, place) => {
      const { passbook } = pageOf(sheet, who);
      const row = place + 3;
      sheet.host.select('Mine', `B${row}`);
      sheet.ask({ type: 'formula', name: 'TRUST_LEDGER' });
      const formula = sheet.formula('Mine', row, 2).replace(/TRUST_LEDGER\([^;]*/, `TRUST_LEDGER("${who}"`);
      const [header = [], ...rows] = sheet.host.evaluate(formula, 'Mine') as unknown[][];
      const at = (key: string) => header.indexOf(key);
      const lines = passbook?.lines ?? [];
      const numbers = rows
        .slice(-lines.length)
        .map((cells) => ['paid_in', 'withdrawn', 'lost', 'balance', 'score'].map((key) => cells[at(key)]));
      expect(lines.length).toBeGreaterThan(0);
      expect(
        lines.map(({ paidIn, withdrawn, lost, balance, score }) => [paidIn, withdrawn, lost, balance, score]),
      ).toEqual(numbers);
      expect(passbook?.course.at(-1)).toEqual({ day: TODAY, score: expect.closeTo(score ?? -1, 9) });
    });
  });

  test('the person is the one of the card, and what those whom they sent bought is in sum what was referred', () => {
    for (const person of people) {
      const { worth, ...page } = pageOf(sheet, person.who);
      expect(page.person).toEqual(person);
      const direct = worth.sent.reduce((sum, { revenue }) => sum + revenue, 0);
      expect(person.referred).toBeGreaterThanOrEqual(direct);
    }
  });

  test('for somebody who was shown no table is read, for anybody else each once', () => {
    const cost = (who: string) => {
      sheet.host.meter.reset();
      pageOf(sheet, who);
      return { calls: sheet.host.meter.serviceCalls, virtualMs: sheet.host.meter.virtualMs };
    };
    const known = cost(people[3]?.who ?? '');
    expect(known.virtualMs).toBeLessThan(1500);
    expect(known.calls).toBeLessThan(25);
  });
});

const contacts = [
  ['Name', 'Source', 'Problem', 'Referred by', 'Birthday', 'Every', 'Notes', 'Tags', 'First met', 'Worries'],
  [
    'Ann Baker',
    'Blog',
    'slow site, price',
    'Cy Poe',
    '1980-05-04',
    '60',
    'likes tea',
    'vip',
    '2025-01-02',
    'Price, Will it fit',
  ],
  ['Bob Lee', '', '', 'Ann Baker', '', '', '', '', ''],
  ['Cy Poe', '', '', '', '', '', '', '', ''],
];
const log = [
  ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'id'],
  ['2026-10-01', 'Ann Baker', 'Enquiry', 'them', 'a new shop', '', 'Ken', ''],
  ['2026-10-02', 'Ann Baker', 'Call', 'us', 'about the shop', '2026-12-24', 'Ken', ''],
  ['2026-10-03', 'Ann Baker', 'Problem solved', '', 'price', '', '', ''],
  ['2026-10-04', 'Ann Baker', 'Note', '', 'has a dog', '', '', ''],
  ['2027-01-01', 'Ann Baker', 'Call', 'us', 'not yet', '', '', ''],
];
const sales = [
  ['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title'],
  ['2026-10-04', 'Ann Baker', 'lost', 900, 'price', 'Shop'],
  ['2026-11-20', 'Bob Lee', 'won', -50, '', ''],
  ['2026-11-01', 'Bob Lee', 'won', 250, '', ''],
];
const small = (): TestSheet =>
  openSheet({ tabs: { Contacts: contacts, Activities: log, Deals: sales } }).setUp('en');

describe('in a small book', () => {
  test('everything that happened is there with its words, the newest first, what lies ahead left out', () => {
    const { events, moreEvents } = pageOf(small(), 'Ann Baker');
    expect(events.map(({ day, what, note, until }) => [day, what, note, until])).toEqual([
      ['2026-10-04', 'lost', 'Shop', null],
      ['2026-10-04', 'note', 'has a dog', null],
      ['2026-10-03', 'problem_solved', 'price', null],
      ['2026-10-02', 'call', 'about the shop', '2026-12-24'],
      ['2026-10-01', 'inquiry', 'a new shop', null],
    ]);
    expect(events[0]).toMatchObject({ amount: 900, reason: 'price', from: null });
    expect(moreEvents).toBe(0);
    expect(pageOf(small(), 'Bob Lee').events[0]).toMatchObject({ what: 'refunded', amount: 50 });
  });

  test('what is known of them: needs open and gone, whom they sent and who sent them', () => {
    const { about, worth } = pageOf(small(), 'Ann Baker');
    expect(about).toEqual({
      problems: { open: [{ text: 'slow site', day: null }], gone: [{ text: 'price', day: null }] },
      worries: {
        open: [
          { text: 'price', day: null },
          { text: 'Will it fit', day: null },
        ],
        gone: [],
      },
      notes: 'likes tea',
      birthday: { year: 1980, month: 5, date: 4 },
      every: 60,
      source: 'Blog',
      firstMet: '2025-01-02',
      inheritedFrom: '',
    });
    expect(worth).toEqual({
      purchases: 0,
      sent: [{ name: 'Bob Lee', revenue: 200 }],
      moreSent: 0,
      sentBy: 'Cy Poe',
    });
  });

  test('somebody without a record has no passbook, and nothing happened', () => {
    expect(pageOf(small(), 'Cy Poe')).toMatchObject({ passbook: null, events: [] });
  });

  test('a key of nobody is refused in a sentence', () => {
    expect(small().refused({ type: 'page', who: 'Nobody' })?.en).toMatch(/\.$/);
  });
});

test('the page knows what has been logged since it was remembered, by whomever and by hand', () => {
  const sheet = small();
  pageOf(sheet, 'Ann Baker');
  sheet.colleague().ask(logMessage({ who: 'Ann Baker', entry: { kind: 'info', note: 'by Mio' } }));
  const rows = sheet.rows('Deals').length;
  const area = { tab: sheet.idOf('Deals'), top: rows + 1, left: 0, rows: 1, columns: 4 };
  const row = [daysOn(-1), 'Ann Baker', 'won', 40];
  sheet.book.apply([{ type: 'write', area, cells: [row] }]);
  const { events } = pageOf(sheet, 'Ann Baker');
  expect(events.slice(0, 2).map(({ what, note, amount }) => [what, note, amount])).toEqual([
    ['info', 'by Mio', null],
    ['won', '', 40],
  ]);
});
