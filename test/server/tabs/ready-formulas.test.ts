// Ready formulas: each evaluates where it is put, and gives the sidebar's numbers.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import { formulaGroups } from '../../../sidebar/text/formulas.ts';
import type { PersonView } from '../../../src/messages/requests.ts';
import { openSheet, type TestSheet, TODAY } from '../spreadsheet.ts';

const names = formulaGroups.flatMap(({ formulas }) => formulas.map(([name]) => name));

/** The sample, with tabs whose names have to be quoted. */
const sample = (): TestSheet => {
  const tabs = Object.fromEntries(
    sampleGrids(TODAY, 'en').map(({ tab, cells }) => [tab === 'Contacts' ? "Ken's list" : tab, cells]),
  );
  return openSheet({ tabs: { ...tabs, Mine: [['here']] } }).setUp();
};

const sheet = sample();
const views = new Map<string, PersonView>();

let lastRow = 2;

/** Puts the formula into a blank cell that is selected, and gives what it evaluates to. */
function result(name: string): unknown {
  lastRow++;
  sheet.host.select('Mine', `B${lastRow}`);
  expect(sheet.ask({ type: 'formula', name })).toEqual({ cell: `B${lastRow}` });
  const formula = sheet.formula('Mine', lastRow, 2);
  expect(formula.startsWith(`=${name}(`)).toBe(true);
  return sheet.host.evaluate(formula, 'Mine');
}

/** One result a person, by the key in the first column of the contacts. */
function byPerson(name: string): Map<string, unknown> {
  const column = result(name) as unknown[][];
  const keys = sheet.cells("Ken's list").slice(1);
  return new Map(keys.map(([key], i) => [String(key), column[i]?.[0]]));
}

beforeAll(() => {
  for (const person of sheet.ask({ type: 'today', me: '', limit: 200 }).people) views.set(person.who, person);
});

test('every cell function has its place among the ready formulas', () => {
  expect([...names].sort()).toEqual(sheet.host.customFunctions.map(({ name }) => name).sort());
});

test.each(names)('%s evaluates', (name) => {
  const given = result(name);
  expect(given).toBeDefined();
  expect(JSON.stringify(given)).not.toMatch(/bug:|#[A-Z]|undefined/);
});

describe("the numbers are the sidebar's", () => {
  const agree = (name: string, of: (view: PersonView) => unknown) => {
    const found = byPerson(name);
    expect(views.size).toBeGreaterThan(20);
    for (const [who, view] of views) expect([who, found.get(who)]).toEqual([who, of(view)]);
  };

  test.each<[string, (view: PersonView) => unknown]>([
    ['TRUST_SCORE', ({ score }) => score ?? ''],
    ['TRUST_GRADE', ({ band }) => band],
    ['TRUST_READY', ({ isReady }) => isReady],
    ['TRUST_TREND', ({ score, trend }) => (score === null ? '' : trend)],
    ['FUNNEL_STAGE', ({ stage }) => stage],
    ['LTV', ({ revenue }) => revenue],
    ['LTV_PREDICTED', ({ expected }) => expected ?? ''],
    ['REFERRAL_VALUE', ({ referred }) => referred],
    ['RECONTACT_REASON', ({ card }) => card?.reason ?? ''],
  ])('%s', (name, of) => {
    agree(name, of);
  });

  test('FUNNEL_SUMMARY', () => {
    const [header = [], ...rows] = result('FUNNEL_SUMMARY') as unknown[][];
    const [stage, people] = [header.indexOf('stage'), header.indexOf('people')];
    const { stages } = sheet.ask({ type: 'funnel' });
    expect(rows.map((row) => ({ stage: row[stage], people: row[people] }))).toEqual(stages);
  });
});

describe('a formula is put', () => {
  test('only into a blank cell', () => {
    sheet.host.select('Mine', 'A1');
    const before = sheet.trace('Mine');
    expect(sheet.refused({ type: 'formula', name: 'LTV' })?.ja).toBe(
      '選択中のセルが空白ではありません。空白のセルを選んでください。',
    );
    sheet.host.select('Mine', 'B3');
    expect(sheet.refused({ type: 'formula', name: 'LTV' })).toBeDefined();
    expect(sheet.trace('Mine')).toBe(before);
  });

  test('with the ranges of the tabs as they are called now', () => {
    sheet.rename('Activities', '2026 log');
    sheet.host.select('Mine', 'D2');
    sheet.ask({ type: 'formula', name: 'TRUST_SCORE' });
    expect(sheet.formula('Mine', 2, 4)).toContain("; '2026 log'!A:");
    expect(sheet.formula('Mine', 2, 4)).toContain("'Ken''s list'!");
    expect(() => sheet.host.evaluate(sheet.formula('Mine', 2, 4), 'Mine')).not.toThrow();
  });
});
