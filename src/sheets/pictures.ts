// What is drawn on the cells of a tab: charts, and colours by what a cell says. Made once, with the tab; from
// then on they are the user's to move, restyle and delete.
import { columnLetters } from '../tables/a1.ts';
import type { ChartPlan, TabPlan, TintPlan } from './plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** One colour and grey: the charts can be read without the difference. */
const COLORS = ['#5b8c4a', '#a9a9a9', '#2f4f26'];

function chartOf(sheet: Sheet, { kind, title, ranges, place, pixels, hasLegend }: ChartPlan) {
  const empty = sheet.newChart();
  const typed = {
    bar: () => empty.asBarChart(),
    column: () => empty.asColumnChart(),
    line: () => empty.asLineChart(),
  }[kind]();
  for (const { row, column, rows, columns } of ranges)
    typed.addRange(sheet.getRange(row, column, rows, columns));
  return typed
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: hasLegend ? 'bottom' : 'none' })
    .setOption('colors', COLORS)
    .setOption('width', pixels.width)
    .setOption('height', pixels.height)
    .setPosition(place.row, place.column, 0, 0)
    .build();
}

/** As much of a plan as the grid has room for. */
function withinGrid(sheet: Sheet, plan: ChartPlan): ChartPlan {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return {
    ...plan,
    ranges: plan.ranges
      .filter(({ column, columns }) => column + columns - 1 <= lastColumn)
      .map((range) => ({ ...range, rows: Math.min(range.rows, lastRow - range.row + 1) })),
    place: { ...plan.place, column: Math.min(plan.place.column, lastColumn) },
  };
}

/** Puts a chart into a tab, unless there is one at its place already; as far as the grid has room for it. */
export function putChart(sheet: Sheet, wanted: ChartPlan): void {
  const plan = withinGrid(sheet, wanted);
  const isThere = sheet.getCharts().some((chart) => {
    const at = chart.getContainerInfo();
    return at.getAnchorRow() === plan.place.row && at.getAnchorColumn() === plan.place.column;
  });
  if (!isThere) sheet.insertChart(chartOf(sheet, plan));
}

const ruleOf = (sheet: Sheet, firstRow: number, { columns, formula, fill }: TintPlan, rule: RuleBuilder) => {
  const [first, last] = columns.map(columnLetters);
  return rule
    .whenFormulaSatisfied(formula(firstRow))
    .setBackground(fill)
    .setRanges([sheet.getRange(`${first}${firstRow}:${last}`)])
    .build();
};

/** Draws what a new tab has besides its cells; one that isn't new may have its charts already. */
export function draw(sheet: Sheet, plan: TabPlan, newRule: () => RuleBuilder, isNew: boolean): void {
  const { charts = [], tints = [], lines } = plan;
  const firstRow = lines.length + 2;
  if (tints.length > 0)
    sheet.setConditionalFormatRules(tints.map((tint) => ruleOf(sheet, firstRow, tint, newRule())));
  if (charts.length === 0 || !(isNew || sheet.getCharts().length === 0)) return;
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
}
