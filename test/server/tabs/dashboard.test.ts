// The Dashboard: figures and tables that agree with the formulas, and charts that are the user's once made.
import { describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import { openSheet, people, type Tabs, type TestSheet, TODAY } from '../spreadsheet.ts';

const sampleTabs = (language: 'en' | 'ja' = 'en'): Tabs =>
  Object.fromEntries(sampleGrids(TODAY, language).map(({ tab, cells }) => [tab, cells]));

const refreshed = (tabs: Tabs, language: 'en' | 'ja' = 'en'): TestSheet => {
  const sheet = openSheet({ tabs }).setUp(language);
  sheet.ask({ type: 'refresh' });
  return sheet;
};

const DASHBOARD = { en: 'Dashboard', ja: 'ダッシュボード' };

/** The rows of a table without its header, down to the first blank one, by its title. */
function tableOf(sheet: TestSheet, title: string, language: 'en' | 'ja' = 'en'): unknown[][] {
  const cells = sheet.cells(DASHBOARD[language]);
  const from = cells.findIndex(([label]) => label === title) + 1;
  expect(from).toBeGreaterThan(0);
  const end = cells.findIndex((row, i) => i >= from && row.every((cell) => cell === ''));
  return cells.slice(from, end < 0 ? undefined : end);
}

const figuresOf = (sheet: TestSheet) =>
  Object.fromEntries(tableOf(sheet, 'Figures').map(([label, value]) => [label, value]));

/** What a ready formula gives in a tab of its own. */
function formula(sheet: TestSheet, name: string): unknown[][] {
  const cell = `A${sheet.cells('Mine').length + 2}`;
  sheet.host.select('Mine', cell);
  sheet.ask({ type: 'formula', name });
  const row = Number(cell.slice(1));
  sheet.type('Mine', row + 1, 2, 'x');
  return sheet.host.evaluate(sheet.formula('Mine', row, 1), 'Mine') as unknown[][];
}

describe('the numbers', () => {
  const sheet = refreshed({ ...sampleTabs(), Mine: [['x']] });

  test('are those of the Pipeline tab', () => {
    const rows = sheet.rows('Pipeline', 2);
    const sum = (header: string) => rows.reduce((total, row) => total + Number(row[header]), 0);
    expect(figuresOf(sheet)).toMatchObject({
      People: rows.length,
      'Due today': rows.filter((row) => row['Next reason'] !== '').length,
      'Expected in 12 months': expect.closeTo(sum('Expected in 12 months'), 6),
      'Open deals': sum('Open deals'),
    });
    const stages = tableOf(sheet, 'People by stage').map(([stage, count]) => [stage, count]);
    expect(stages).toEqual(
      stages.map(([stage]) => [stage, rows.filter((row) => row.Stage === stage).length]),
    );
    const bands = tableOf(sheet, 'Trust').map(([band, count]) => [band, count]);
    expect(bands).toEqual(bands.map(([band]) => [band, rows.filter((row) => row.Band === band).length]));
  });

  test('say in which range all that is expected together lies in 8 of 10 cases, inside of the sum of theirs', () => {
    const row = tableOf(sheet, 'Figures').find(([label]) => label === 'Expected in 12 months');
    const [, expected, low, high] = (row ?? []).map(Number) as [number, number, number, number];
    const rows = sheet.rows('Pipeline', 2);
    const sum = (header: string) => rows.reduce((total, each) => total + Number(each[header]), 0);
    expect(low).toBeGreaterThan(sum('At least, 9 of 10'));
    expect(high).toBeLessThan(sum('At most, 9 of 10'));
    expect(low).toBeLessThan(expected);
    expect(high).toBeGreaterThan(expected);
  });

  test('are those of FUNNEL_SUMMARY and FUNNEL_BY_MONTH', () => {
    const [, ...summary] = formula(sheet, 'FUNNEL_SUMMARY');
    const milestones = summary.filter((row) => row[3] !== '');
    expect(tableOf(sheet, 'From meeting to buying again').map((row) => [row[1], row[2], row[4]])).toEqual(
      milestones.map((row) => [row[3], row[7], row[4]]),
    );
    expect(tableOf(sheet, 'People by stage').map((row) => row[2])).toEqual(summary.map((row) => row[8]));
    const [, ...months] = formula(sheet, 'FUNNEL_BY_MONTH');
    expect(tableOf(sheet, 'New, offered and won by month').map((row) => row.slice(1, 4))).toEqual(
      months.map((row) => row.slice(1, 4)),
    );
    const revenue = tableOf(sheet, 'Revenue by month').slice(0, -1);
    expect(revenue.map((row) => row[1])).toEqual(months.map((row) => row[4]));
    expect(figuresOf(sheet)['Revenue in 12 months']).toBe(
      months.reduce((sum, row) => sum + Number(row[4]), 0),
    );
  });

  test('count each main reason once for each person', () => {
    const reasons = tableOf(sheet, 'Reasons due today');
    const rows = sheet.rows('Pipeline', 2);
    expect(reasons.length).toBeGreaterThan(3);
    for (const [reason, count] of reasons)
      expect([reason, count]).toEqual([reason, rows.filter((row) => row['Next reason'] === reason).length]);
  });
});

describe.each(['en', 'ja'] as const)('the charts in %s', (language) => {
  const sheet = refreshed(sampleTabs(language), language);
  const charts = sheet.book.charts(sheet.idOf(DASHBOARD[language]));
  const cells = sheet.cells(DASHBOARD[language]);

  test('are six, each on the cells of one table, under its title', () => {
    expect(charts.map(({ kind }) => kind)).toEqual(['bar', 'bar', 'column', 'column', 'column', 'bar']);
    for (const { areas, options, headers } of charts) {
      const [area] = areas;
      expect([areas.length, headers]).toEqual([1, 1]);
      const { top = 0, left = 0, rows = 0, columns = 0 } = area ?? {};
      expect(cells[top]?.[left]).toBe(options.title);
      const below = cells.slice(top + 1, top + rows).map((row) => row.slice(left, left + columns));
      expect(below.some((row) => typeof row[1] === 'number')).toBe(true);
      for (const row of below.slice(0, 4)) expect(row[0]).not.toBe('');
    }
  });

  test('stand beside the tables, and none on another', () => {
    const places = charts.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(charts.length);
    for (const { column } of charts) expect(column).toBeGreaterThanOrEqual(7);
  });
});

describe('a later Refresh', () => {
  test('leaves charts that were moved, restyled or deleted as they are', () => {
    const sheet = refreshed(sampleTabs());
    const tab = sheet.idOf('Dashboard');
    const [first, second] = sheet.book.charts(tab);
    if (first === undefined || second === undefined) throw new Error('There is no chart.');
    sheet.book.apply([
      { type: 'chart', chart: { ...first, row: 40, options: { title: 'Mine' } } },
      { type: 'removeChart', id: second.id },
      { type: 'tints', tab: sheet.idOf('Pipeline'), tints: [] },
    ]);
    const before = sheet.book.charts(tab);
    sheet.ask({ type: 'refresh' });
    sheet.host.run('refresh');
    expect(sheet.book.charts(tab)).toEqual(before);
    expect(before).toHaveLength(5);
    expect(sheet.book.tints(sheet.idOf('Pipeline'))).toEqual([]);
  });

  test('writes the numbers of the day into the cells of the charts', () => {
    const sheet = refreshed(people);
    const before = figuresOf(sheet);
    sheet.ask({
      type: 'deal',
      id: 'dashboard-deal',
      who: 'Ann Baker',
      by: '',
      deal: { result: 'won', amount: 900, title: '', day: TODAY },
    });
    sheet.ask({ type: 'refresh' });
    expect([before['Revenue this month'], figuresOf(sheet)['Revenue this month']]).toEqual([0, 900]);
    expect(figuresOf(sheet).Customers).toBe(1);
  });

  test('asks Google as often for 3,000 people as for three', () => {
    const callsWith = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => [`Person ${i}`, `p${i}@example.com`]);
      const sheet = refreshed({ Contacts: [['Name', 'Email'], ...rows] });
      sheet.host.meter.reset();
      sheet.ask({ type: 'refresh' });
      return sheet.host.meter.serviceCalls;
    };
    expect(callsWith(3000)).toBe(callsWith(3));
  });
});

describe('a book with little in it', () => {
  test.each<[string, Tabs]>([
    ['nobody', { Contacts: [['Name', 'Email']] }],
    ['one person', { Contacts: [['Name'], ['=HYPERLINK("x")']] }],
    ['people without a deal', people],
  ])('of %s has every table, and figures instead of blanks', (_, tabs) => {
    const sheet = refreshed(tabs);
    const count = (tabs.Contacts?.length ?? 1) - 1;
    expect(figuresOf(sheet)).toMatchObject({
      People: count,
      Customers: 0,
      'Revenue in 12 months': 0,
      'Expected in 12 months': 0,
      'Open deals': 0,
    });
    expect(tableOf(sheet, 'New, offered and won by month')).toHaveLength(12);
    expect(sheet.book.charts(sheet.idOf('Dashboard'))).toHaveLength(6);
    expect(JSON.stringify(sheet.cells('Dashboard'))).not.toMatch(/NaN|undefined|Infinity|#[A-Z]/);
  });
});

describe('the Pipeline tab', () => {
  test('says how to reach people, what they are tagged with, and whether one may', () => {
    const sheet = refreshed({
      Contacts: [
        ['Name', 'Email', 'Phone', 'Tags', 'No email', 'No call', 'Do not contact'],
        ['Ann', 'ann@example.com', '0312345678', '#vip #fair', '', '', ''],
        ['Ben', 'ben@example.com', '', '', 'yes', '', ''],
        ['Cho', '', '', '', '', 'yes', ''],
        ['Dai', '', '', '', 'yes', 'yes', ''],
        ['Eve', 'eve@example.com', '', '', '', '', 'yes'],
      ],
    });
    const shown = sheet
      .rows('Pipeline', 2)
      .map((row) => [row.Name, row['E-mail'], row.Phone, row.Tags, row['May contact']]);
    expect(shown).toEqual([
      ['Ann', 'ann@example.com', '0312345678', 'vip, fair', 'yes'],
      ['Ben', 'ben@example.com', '', '', 'no e-mail'],
      ['Cho', '', '', '', 'no call'],
      ['Dai', '', '', '', 'no e-mail, no call'],
      ['Eve', 'eve@example.com', '', '', 'no'],
    ]);
  });

  test.each(['en', 'ja'] as const)('colours score and band by the word of the band, in %s', (language) => {
    const sheet = refreshed(sampleTabs(language), language);
    const name = language === 'en' ? 'Pipeline' : '顧客一覧';
    const words = new Set(
      sheet
        .cells(name)
        .slice(2)
        .map((row) => row[6]),
    );
    const tints = sheet.book.tints(sheet.idOf(name));
    expect(tints).toHaveLength(3);
    for (const { areas, formula } of tints) {
      expect(areas).toMatchObject([{ top: 2, left: 5, columns: 2 }]);
      const [, word = ''] = /^=\$G3="(.+)"$/.exec(formula) ?? [];
      expect([...words]).toContain(word);
    }
  });
});
