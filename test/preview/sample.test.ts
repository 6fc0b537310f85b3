// Both sample books read without a problem on any day, and show everything that the add-on can say.
import { describe, expect, test } from '@jest/globals';
import { type SampleGrid, sampleGrids, withRealDays } from '../../preview/sample.ts';
import { type Day, dayOf, isoOf } from '../../src/core/base/day.ts';
import { assembleBook } from '../../src/core/book/book.ts';
import { standingsOf } from '../../src/core/funnel/standing.ts';
import { cardsOf } from '../../src/core/recontact/card.ts';
import { reasonKeys, reasons } from '../../src/core/recontact/reasons/all.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import { stageKeys } from '../../src/core/vocabulary/stages.ts';
import { fieldOf } from '../../src/tables/columns/contact-column.ts';
import { contactColumns, contactKeys } from '../../src/tables/columns/contact-columns.ts';
import { readActivities } from '../../src/tables/logs/activities.ts';
import { readDeals } from '../../src/tables/logs/deals.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { fc } from '../seed.ts';

const FIRST_DAY = dayOf(2026, 1, 1) as Day;
const days = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 4 * 366 });

function tablesOf(today: Day, language: 'en' | 'ja') {
  const grids = sampleGrids(isoOf(today), language);
  const gridAt = (at: number) => ({ row: 1, column: 1, ...(grids[at] as SampleGrid) });
  const context = { toDay: () => Number.NaN, locale: () => 'ja_JP', today };
  const contacts = readContacts(gridAt(0), context);
  const activities = readActivities(gridAt(1), context);
  const deals = readDeals(gridAt(2), context);
  return { contacts, activities, deals };
}

function bookOn(today: Day, language: 'en' | 'ja') {
  const { contacts, activities, deals } = tablesOf(today, language);
  const fields = contactKeys
    .filter((key) => contacts.columns[key] !== undefined)
    .map((key) => fieldOf(contactColumns[key]));
  const book = assembleBook({ contacts: contacts.rows, activities: activities.rows, deals: deals.rows });
  const standings = standingsOf(book, defaultRules, today);
  const revenue = standings.people.map(({ history }) => history.revenue);
  return { book, standings, fields, cards: cardsOf(standings, revenue) };
}

/** The first and the last day of every month of a year, where months change beneath the review season. */
const monthEnds = Array.from({ length: 12 }, (_, month) => dayOf(2027, month + 1, 1) as Day).flatMap(
  (day) => [day - 1, day],
);

describe.each(['en', 'ja'] as const)('the sample book: %s', (language) => {
  test('is read without any problem on any day', () => {
    const check = (today: Day) => {
      const { contacts, activities, deals } = tablesOf(today, language);
      const problems = [contacts, activities, deals].flatMap((table) => table.problems);
      expect(problems.filter(({ level }) => level !== 'info')).toEqual([]);
    };
    fc.assert(fc.property(days, check), { numRuns: 20 });
  });

  test('has each person once, and every row is of somebody', () => {
    const { book, standings } = bookOn(FIRST_DAY, language);
    const names = book.people.map(({ contact }) => contact.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe((sampleGrids('2026-01-01', language)[0] as SampleGrid).cells.length - 1);
    expect(standings.people.map(({ position }) => position)).toEqual(names.map((_, position) => position));
    expect(book.unmatched).toEqual([]);
    expect(book.siteCareDays.length).toBeGreaterThan(0);
  });

  test('shows all nine stages, every reason that its columns allow as the main one of somebody, and less_often, on any day', () => {
    const check = (today: Day) => {
      const { standings, fields, cards } = bookOn(today, language);
      const allowed = reasonKeys.filter((key) => [undefined, ...fields].includes(reasons[key].needs));
      const shown = cards.filter((card) => card !== undefined);
      const reached = new Set(standings.people.map(({ stage }) => stage));
      const main = new Set(shown.map(({ reason }) => reason));
      expect(stageKeys.filter((stage) => !reached.has(stage))).toEqual([]);
      expect(allowed.filter((reason) => !main.has(reason))).toEqual([]);
      expect(shown.some(({ others }) => others.includes('less_often'))).toBe(true);
    };
    for (const today of monthEnds) check(today);
    fc.assert(fc.property(days, check), { numRuns: 30 });
  });

  test('has a note in every activity, and addresses and numbers that can belong to nobody', () => {
    const { contacts, activities } = tablesOf(FIRST_DAY, language);
    expect(activities.rows.filter(({ note }) => note === '')).toEqual([]);
    const number = { en: /^(0117 496 0|020 7946 0|07700 900)\d{3}$/, ja: /^0[389]0?-0000-\d{4}$/ }[language];
    for (const { emails, phones } of contacts.rows) {
      for (const email of emails) expect(email).toMatch(/^[a-z._-]+@example\.(com|jp|net|org)$/);
      for (const phone of phones) expect(phone).toMatch(number);
    }
  });

  test('is of one language', () => {
    const texts = sampleGrids('2026-01-01', language).flatMap(({ tab, cells }) => [tab, ...cells.flat()]);
    const isForeign = (text: string | number) =>
      typeof text === 'string' &&
      !text.includes('@') &&
      (language === 'en' ? /[\u3040-\u30ff\u4e00-\u9fff]/ : /[A-Za-z]{6,}/).test(text);
    expect(texts.filter((text) => isForeign(text) && text !== 'Instagram')).toEqual([]);
  });
});

describe('relative days', () => {
  test('become ISO text and months of the year, across the end of a year', () => {
    const cells = [['today', 'today-12', 'today+5', 'month+1, month+7']];
    expect(withRealDays(cells, '2026-12-28')).toEqual([['2026-12-28', '2026-12-16', '2027-01-02', '1, 7']]);
  });

  test('leave every other cell as it is', () => {
    const cells = [['-12', 'today we met', 'months', '=today()', '2026-11-22', '']];
    expect(withRealDays(cells, '2026-11-22')).toEqual(cells);
  });
});
