// The Dashboard: figures on top, small tables below them, and beside these charts on exactly their cells.
// Every table keeps its place and its size, so that the charts show what a Refresh writes.
import type { Bilingual } from '../../core/base/bilingual.ts';
import { civilOf } from '../../core/base/day.ts';
import { milestones } from '../../core/funnel/milestones.ts';
import { type MonthRow, monthsOf } from '../../core/funnel/months.ts';
import { type SummaryRow, stageSummary } from '../../core/funnel/summary.ts';
import { isWin } from '../../core/funnel/wins.ts';
import { reasonKeys, reasonWords } from '../../core/recontact/reasons/all.ts';
import { type ChartPlan, look, type PlanCell, type TabPlan, USUAL_WIDTH } from '../../sheets/plan.ts';
import type { Document } from '../document/document.ts';
import { texts } from '../texts.ts';
import { noteOf } from './generated.ts';

const MONTHS = 12;
const MOST_REASONS = 8;
const bands = ['trusted', 'familiar', 'acquainted', 'none'] as const;

type Row = readonly PlanCell[];

/** A table, and the chart on some of its first columns. */
interface Table {
  readonly title: Bilingual;
  /** Behind the title, which heads the labels. */
  readonly headers: readonly (Bilingual | undefined)[];
  readonly rows: readonly Row[];
  readonly chart?: { readonly kind: 'bar' | 'column'; readonly columns: number };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

function figures({ pipeline, language }: Document, months: readonly MonthRow[]): Table {
  const { dashboardFigures, dashboardHeaders, dashboardTables } = texts();
  const { people } = pipeline;
  const open = people.flatMap(({ standing }) => standing.history.openDeals);
  const values: Readonly<Record<keyof typeof dashboardFigures, number>> = {
    people: people.length,
    due: people.filter(({ card }) => card !== undefined).length,
    customers: people.filter(({ standing }) => isWin(standing.history)).length,
    revenueThisMonth: months[months.length - 1]?.revenue ?? 0,
    revenueTwelveMonths: sumOf(months.map(({ revenue }) => revenue)),
    expected: pipeline.ahead?.expected ?? 0,
    openDeals: open.length,
    openValue: sumOf(open.map(({ amount }) => amount)),
  };
  const keys = Object.keys(values) as (keyof typeof values)[];
  const range: Row = [pipeline.ahead?.low, pipeline.ahead?.high];
  const rows = keys.map(
    (key): Row => [dashboardFigures[key][language], values[key], ...(key === 'expected' ? range : [])],
  );
  const { value, low, high } = dashboardHeaders;
  return { title: dashboardTables.figures, headers: [value, low, high], rows };
}

function funnel({ language }: Document, summary: readonly SummaryRow[]): Table {
  const { dashboardHeaders: h, dashboardTables, milestoneWords } = texts();
  const rows = milestones.map((milestone): Row => {
    const row = summary.find(({ stage }) => stage === milestone);
    const { rate, low, high } = row?.rate ?? {};
    return [milestoneWords[milestone][language], row?.reached, row?.medianDays, undefined, rate, low, high];
  });
  return {
    title: dashboardTables.funnel,
    headers: [h.people, h.medianDays, undefined, h.goOn, h.from, h.to],
    rows,
    chart: { kind: 'bar', columns: 2 },
  };
}

function stagesTable({ language }: Document, summary: readonly SummaryRow[]): Table {
  const { dashboardHeaders, dashboardTables, stageWords } = texts();
  return {
    title: dashboardTables.stages,
    headers: [dashboardHeaders.people, dashboardHeaders.openValue],
    rows: summary.map(({ stage, people, openValue }) => [stageWords[stage][language], people, openValue]),
    chart: { kind: 'bar', columns: 2 },
  };
}

/** The months by name, the first of all and of a year with the year. */
const monthLabels = ({ language }: Document, months: readonly MonthRow[]): readonly string[] =>
  months.map(({ month: day }, i) => {
    const { year, month } = civilOf(day);
    return texts().monthLabel[language](month, i === 0 || month === 1 ? year : undefined);
  });

function monthsTable(document: Document, months: readonly MonthRow[]): Table {
  const { dashboardHeaders: h, dashboardTables } = texts();
  const labels = monthLabels(document, months);
  return {
    title: dashboardTables.months,
    headers: [h.new, h.offered, h.won],
    rows: months.map((row, i) => [labels[i], row.new, row.offered, row.won]),
    chart: { kind: 'column', columns: 4 },
  };
}

function revenueTable(document: Document, months: readonly MonthRow[]): Table {
  const { pipeline, language } = document;
  const labels = monthLabels(document, months);
  const { aMonthToCome, dashboardHeaders, dashboardTables } = texts();
  const coming: Row = [aMonthToCome[language], undefined, (pipeline.ahead?.expected ?? 0) / MONTHS];
  return {
    title: dashboardTables.revenue,
    headers: [dashboardHeaders.revenue, dashboardHeaders.expected],
    rows: [...months.map((row, i): Row => [labels[i], row.revenue]), coming],
    chart: { kind: 'column', columns: 3 },
  };
}

function trustTable({ pipeline, language }: Document): Table {
  const { bandWords, dashboardHeaders, dashboardTables } = texts();
  const inBand = (band: string) => pipeline.people.filter(({ standing }) => standing.band === band).length;
  return {
    title: dashboardTables.trust,
    headers: [dashboardHeaders.people],
    rows: bands.map((band) => [bandWords[band][language], inBand(band)]),
    chart: { kind: 'column', columns: 2 },
  };
}

/** The most frequent main reasons; rows that are not needed stay blank. */
function reasonsTable({ pipeline, language }: Document): Table {
  const { dashboardHeaders, dashboardTables } = texts();
  const counted = reasonKeys
    .map((reason) => ({
      reason,
      people: pipeline.people.filter(({ card }) => card?.reason === reason).length,
    }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people)
    .slice(0, MOST_REASONS);
  return {
    title: dashboardTables.reasons,
    headers: [dashboardHeaders.people],
    rows: Array.from({ length: MOST_REASONS }, (_, i): Row => {
      const one = counted[i];
      return one === undefined ? [] : [reasonWords(one.reason)[language], one.people];
    }),
    chart: { kind: 'bar', columns: 2 },
  };
}

const CHART_PIXELS = { width: 480, height: 310 };
/** Charts are in two columns of five columns of cells each, to the right of the tables. */
const FIRST_CHART = { row: 2, column: 8 };
const CHART_ROWS = 16;
const CHART_COLUMNS = 5;

const placeOf = (chart: number): ChartPlan['place'] => ({
  row: FIRST_CHART.row + Math.floor(chart / 2) * CHART_ROWS,
  column: FIRST_CHART.column + (chart % 2) * CHART_COLUMNS,
});

/** The tab: tables below each other, a blank row between them. */
export function dashboardTab(document: Document, madeAt: string): TabPlan {
  const { language, pipeline } = document;
  const summary = stageSummary(pipeline.standings);
  const months = monthsOf(pipeline.standings, MONTHS);
  const tables = [
    figures(document, months),
    funnel(document, summary),
    stagesTable(document, summary),
    monthsTable(document, months),
    revenueTable(document, months),
    trustTable(document),
    reasonsTable(document),
  ];
  const lines = [noteOf(document, 'dashboard', madeAt)];
  const rows: Row[] = [];
  const headRows: number[] = [];
  const charts: ChartPlan[] = [];
  for (const table of tables) {
    const row = lines.length + rows.length + 1;
    headRows.push(row);
    rows.push([table.title[language], ...table.headers.map((header) => header?.[language])]);
    rows.push(...table.rows, []);
    const { chart } = table;
    if (chart === undefined) continue;
    charts.push({
      kind: chart.kind,
      title: table.title[language],
      ranges: [{ row, column: 1, rows: table.rows.length + 1, columns: chart.columns }],
      place: placeOf(charts.length),
      pixels: CHART_PIXELS,
      hasLegend: chart.columns > 2,
    });
  }
  const [head = [], ...below] = rows;
  const looks = [
    look(250, 'general'),
    ...Array.from({ length: 3 }, () => look(USUAL_WIDTH, 'whole')),
    ...Array.from({ length: 3 }, () => look(USUAL_WIDTH, 'share')),
  ];
  return {
    lines,
    columns: looks.map((each, i) => ({ header: head[i], ...each })),
    rows: below,
    headRows: headRows.slice(1),
    charts,
  };
}
