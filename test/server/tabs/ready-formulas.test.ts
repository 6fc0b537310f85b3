// Ready formulas: each evaluates where it is put, and gives the sidebar's numbers.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import { formulaGroups } from '../../../sidebar/text/formulas.ts';
import type { PersonView } from '../../../src/messages/requests.ts';
import { openSheet, people, type TestSheet, TODAY } from '../spreadsheet.ts';

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

describe('the passbook of one person', () => {
  const chartsOfMine = () => sheet.book.charts(sheet.idOf('Mine'));

  test('has a line chart of its dates and scores beside it', () => {
    sheet.host.select('Mine', 'B60');
    sheet.ask({ type: 'formula', name: 'TRUST_LEDGER' });
    const chart = chartsOfMine().find(({ row }) => row === 59);
    const [header = []] = sheet.host.evaluate(sheet.formula('Mine', 60, 2), 'Mine') as unknown[][];
    expect(chart).toMatchObject({ kind: 'line', headers: 1, column: 1 + header.length + 1 });
    expect(chart?.areas.map(({ top, left, columns }) => [top, header[left - 1], columns])).toEqual([
      [59, 'date', 1],
      [59, 'score', 1],
    ]);
  });

  test('has one chart, also when its formula is put there again', () => {
    const before = chartsOfMine();
    sheet.type('Mine', 60, 2, '');
    sheet.host.select('Mine', 'B60');
    sheet.ask({ type: 'formula', name: 'TRUST_LEDGER' });
    expect(chartsOfMine()).toEqual(before);
  });

  test('at the edge of the grid has as much of it as there is room for', () => {
    sheet.host.select('Mine', 'T990');
    sheet.ask({ type: 'formula', name: 'TRUST_LEDGER' });
    const chart = chartsOfMine().find(({ row }) => row === 989);
    expect([chart?.column, chart?.areas.map(({ rows }) => rows)]).toEqual([25, [11, 11]]);
  });

  test('is the only formula with a chart', () => {
    const before = chartsOfMine();
    sheet.host.select('Mine', 'B70');
    sheet.ask({ type: 'formula', name: 'TRUST_SCORE' });
    expect(chartsOfMine()).toEqual(before);
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

  test('not over what somebody has typed into the cell just now', () => {
    const typed = openSheet({ tabs: { ...people, Mine: [['here']] } }).setUp();
    typed.host.select('Mine', 'B2');
    typed.host.beforeCall((name) => {
      if (name !== 'Range.getNumberFormat') return;
      typed.host.beforeCall(undefined);
      typed.type('Mine', 2, 2, 'theirs');
    });
    expect(typed.refused({ type: 'formula', name: 'LTV' })?.en).toBe(
      'The selected cell is not blank. Please select a blank cell.',
    );
    expect([typed.cells('Mine')[1], typed.formula('Mine', 2, 2)]).toEqual([['', 'theirs'], '']);
  });

  test('into a cell of plain text after that has lost its format, or the formula would be shown', () => {
    const plain = openSheet({
      tabs: { ...people, Mine: [['here']] },
      google: { equalsInText: 'text' },
    }).setUp();
    const cell = { tab: plain.idOf('Mine'), top: 1, left: 1, rows: 1, columns: 1 };
    plain.book.apply([{ type: 'dress', area: cell, dress: { format: '@' } }]);
    plain.host.select('Mine', 'B2');
    plain.ask({ type: 'formula', name: 'LTV' });
    expect(plain.formula('Mine', 2, 2)).toMatch(/^=LTV\(/);
    expect(plain.cells('Mine')).toEqual([
      ['here', ''],
      ['', ''],
    ]);
  });

  test('with its column of days formatted as such, down to the next filled cell', () => {
    const dated = openSheet({ tabs: { ...people, Mine: [['here'], [], [], [], ['', 5]] } }).setUp();
    const formats = (column: number) =>
      dated.book
        .read('format', { tab: dated.idOf('Mine'), top: 0, left: column, rows: 6, columns: 1 })
        .flat();
    dated.host.select('Mine', 'B2');
    dated.ask({ type: 'formula', name: 'NEXT_PURCHASE' });
    expect(formats(1)).toEqual(['', 'yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd', '', '']);
    dated.host.select('Mine', 'D2');
    dated.ask({ type: 'formula', name: 'WIN_PATTERNS' });
    expect([formats(3), formats(10)]).toEqual([
      ['', '', '', '', '', ''],
      ['', ...Array(5).fill('yyyy-mm-dd')],
    ]);
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
