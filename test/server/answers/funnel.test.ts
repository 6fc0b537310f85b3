// The answer to "funnel", on the sample and on small books: the numbers of the formulas, the first win.
import { describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import type { FunnelView } from '../../../src/messages/requests.ts';
import { openSheet, type TestSheet, TODAY } from '../spreadsheet.ts';

const tabs = Object.fromEntries(sampleGrids(TODAY, 'en').map(({ tab, cells }) => [tab, cells]));
const sheet = openSheet({ tabs: { ...tabs, Mine: [['here']] } }).setUp('en');
const funnelOf = (of: TestSheet): FunnelView => of.ask({ type: 'funnel' });
const funnel = funnelOf(sheet);

let lastRow = 2;

const iso = (date: Date) => date.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });

/** What a ready formula gives, by its header. */
function tableOf(name: string): readonly Record<string, unknown>[] {
  lastRow++;
  sheet.host.select('Mine', `B${lastRow}`);
  sheet.ask({ type: 'formula', name });
  const [header = [], ...rows] = sheet.host.evaluate(
    sheet.formula('Mine', lastRow, 2),
    'Mine',
  ) as unknown[][];
  return rows.map((row) => Object.fromEntries(header.map((key, at) => [String(key), row[at]])));
}

describe('the funnel', () => {
  const summary = tableOf('FUNNEL_SUMMARY');

  test('counts everybody once over the stages, in the order of FUNNEL_SUMMARY', () => {
    const people = funnel.stages.reduce((sum, each) => sum + each.people, 0);
    expect(people).toBe(sheet.ask({ type: 'refresh' }).people);
    expect(funnel.stages).toEqual(summary.map(({ stage, people: count }) => ({ stage, people: count })));
  });

  test('has the milestones of FUNNEL_SUMMARY: who came so far, the rate to the next and its interval, the days', () => {
    const blank = (value: unknown) => (value === '' ? null : value);
    expect(
      funnel.milestones.map(({ stage, reached, rate, medianDays }) => [
        stage,
        reached,
        rate?.rate ?? null,
        rate?.low ?? null,
        rate?.high ?? null,
        medianDays,
      ]),
    ).toEqual(
      summary
        .filter(({ reached }) => reached !== '')
        .map((row) =>
          ['stage', 'reached', 'rate', 'low', 'high', 'median_days'].map((key) => blank(row[key])),
        ),
    );
    expect(funnel.milestones).toHaveLength(4);
  });

  test('has the twelve months of FUNNEL_BY_MONTH', () => {
    const days = (value: unknown) => (value instanceof Date ? iso(value) : value);
    expect(funnel.months.map((month) => Object.values(month))).toEqual(
      tableOf('FUNNEL_BY_MONTH').map((row) =>
        ['month', 'new', 'offered', 'won', 'revenue'].map((key) => days(row[key])),
      ),
    );
    expect(funnel.months).toHaveLength(12);
  });

  test('has the patterns of WIN_PATTERNS that were tried, with their revenue, in the same order', () => {
    const rows = tableOf('WIN_PATTERNS').filter(({ tries }) => tries !== 0);
    expect(funnel.sources.map(({ name, wins, tries, revenue }) => [name, wins, tries, revenue])).toEqual(
      rows.map(({ pattern, wins, tries, revenue }) => [pattern, wins, tries, revenue]),
    );
    expect(funnel.sources.length).toBeGreaterThan(3);
  });

  test('has the reasons of LOSS_REASONS, and how many people came back', () => {
    expect(
      funnel.losses.map(({ reason, losses, people, cameBack }) => [reason, losses, people, cameBack]),
    ).toEqual(
      tableOf('LOSS_REASONS').map(({ reason, losses, people, came_back }) => [
        reason,
        losses,
        people,
        came_back,
      ]),
    );
    expect(funnel.losses.length).toBeGreaterThan(1);
  });

  test('leads to the people of a stage, as many as it counts', () => {
    for (const { stage, people } of funnel.stages) {
      const found = sheet.ask({ type: 'search', text: '', stage });
      expect(found.map((person) => person.stage)).toEqual(Array.from({ length: people }, () => stage));
    }
  });

  test('tells the route of the first win: the first touch, the problem, the work and the days', () => {
    const { wins, tries, first } = funnel.wins;
    expect(wins).toBeGreaterThan(0);
    expect(tries).toBeGreaterThanOrEqual(wins);
    expect(first?.firstTouch?.day.localeCompare(first.day)).toBeLessThanOrEqual(0);
  });
});

const contacts = [
  ['Name', 'Source', 'Problem'],
  ['Ann Baker', 'Blog', 'slow site'],
  ['Bob Lee', '', ''],
  ['Cy Poe', '', ''],
];
const activities = ['Date', 'Contact', 'Kind', 'From'];
const deals = ['Date', 'Contact', 'Result', 'Amount', 'Title'];

const small = (log: readonly unknown[][], sales: readonly unknown[][]): TestSheet =>
  openSheet({
    tabs: { Contacts: contacts, Activities: [activities, ...log], Deals: [deals, ...sales] } as never,
  }).setUp('en');

test('the first win is told from its first touch to its purchase', () => {
  const book = small(
    [
      ['2026-09-01', 'Ann Baker', 'Enquiry', 'them'],
      ['2026-09-04', 'Ann Baker', 'Call', 'us'],
      ['2026-09-20', 'Ann Baker', 'Offer', 'us'],
      ['2026-10-20', 'Ann Baker', 'Thanks', 'us'],
    ],
    [['2026-10-01', 'Ann Baker', 'won', 900, '']],
  );
  expect(funnelOf(book).wins.first).toEqual({
    who: 'Ann Baker',
    day: '2026-10-01',
    source: 'Blog',
    problems: ['slow site'],
    firstTouch: { day: '2026-09-01', kind: 'inquiry', from: 'them' },
    touches: 3,
    asks: 1,
    days: 30,
  });
});

test('what is open counts every open deal, and an offer that is in no deal row has no amount', () => {
  const book = small(
    [['2026-11-10', 'Bob Lee', 'Offer', 'us']],
    [
      ['2026-11-01', 'Ann Baker', 'open', 1000, 'Shop'],
      ['2026-11-02', 'Ann Baker', 'open', '', 'Care'],
      ['2026-03-01', 'Cy Poe', 'won', 500, ''],
    ],
  );
  const { open, wins } = funnelOf(book);
  expect([wins.wins, wins.tries]).toEqual([1, 1]);
  expect(open).toEqual({
    proposals: 3,
    withoutAmount: 2,
    value: 1000,
    rate: { rate: 0.75, low: expect.closeTo(0.1467, 3), high: 1 },
  });
});

test('a book without a deal has no first win and nothing open', () => {
  const { wins, open } = funnelOf(small([], []));
  expect(wins).toMatchObject({ wins: 0, tries: 0, first: null, firstOfAny: null });
  expect(open).toEqual({ proposals: 0, withoutAmount: 0, value: 0, rate: null });
});
