// The tabs that Refresh writes: Pipeline, Today and Problems.
import { isoOf } from '../core/day.ts';
import { type PipelinePerson, trendOf } from '../core/pipeline.ts';
import { byCost } from '../core/problem.ts';
import { phaseOf } from '../core/stages.ts';
import type { ColumnPlan, PlanCell, TabPlan } from '../sheets/plan.ts';
import { fill } from '../text/fill.ts';
import { generatedTitles } from '../text/menu.ts';
import { problemSentence } from '../text/problemsentence.ts';
import type { SheetTexts } from '../text/sheet.ts';
import type { Document } from './document.ts';
import { formulaOf } from './formulas.ts';

type PipelineKey = keyof SheetTexts['tabs']['pipelineHeaders'];

const looks: Readonly<Record<PipelineKey, Omit<ColumnPlan, 'header'>>> = {
  name: { widthPixels: 150, format: 'text' },
  company: { widthPixels: 170, format: 'text' },
  owner: { widthPixels: 90, format: 'text' },
  phase: { widthPixels: 110, format: 'text' },
  stage: { widthPixels: 120, format: 'text' },
  score: { widthPixels: 60, format: 'whole' },
  band: { widthPixels: 100, format: 'text' },
  trend: { widthPixels: 80, format: 'whole' },
  revenue: { widthPixels: 100, format: 'whole' },
  expected: { widthPixels: 120, format: 'whole' },
  nextPurchase: { widthPixels: 110, format: 'day' },
  openDeals: { widthPixels: 80, format: 'whole' },
  lastTouch: { widthPixels: 100, format: 'day' },
  reason: { widthPixels: 190, format: 'text' },
  row: { widthPixels: 50, format: 'general' },
};

const dayCell = (day: number | undefined): PlanCell => (day === undefined ? undefined : { day });

function pipelineCells(person: PipelinePerson, document: Document): Readonly<Record<PipelineKey, PlanCell>> {
  const { language, pipeline, tabs } = document;
  const { words } = document.texts();
  const { standing, worth, card } = person;
  const { history } = standing;
  const { contact } = history;
  const row = contact.rows[0];
  return {
    name: contact.name === '' ? person.label : contact.name,
    company: contact.company,
    owner: contact.owner,
    phase: words.phaseWords[phaseOf(standing.stage)][language],
    stage: words.stageWords[standing.stage][language],
    score: standing.trust.score,
    band: words.bandWords[standing.band][language],
    trend: trendOf(pipeline.standings, standing),
    revenue: worth.revenue,
    expected: worth.expected,
    nextPurchase: dayCell(worth.nextPurchase),
    openDeals: history.openDeals.length,
    lastTouch: dayCell(history.touches[history.touches.length - 1]?.day),
    reason: card === undefined ? undefined : words.reasonWords[card.reason][language],
    row: row === undefined ? undefined : { formula: `HYPERLINK("#gid=${tabs.contacts.id}&range=${row}:${row}", ${row})` },
  };
}

/** A row a person, in the order of the contacts. */
export function pipelineTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const { tabs } = document.texts();
  const keys = Object.keys(tabs.pipelineHeaders) as PipelineKey[];
  return {
    lines: [fill(tabs.generatedNote[language], { title: generatedTitles.pipeline[language], when: madeAt })],
    columns: keys.map((key) => ({ header: tabs.pipelineHeaders[key][language], ...looks[key] })),
    rows: document.pipeline.people.map((person) => {
      const cells = pipelineCells(person, document);
      return keys.map((key) => cells[key]);
    }),
    warning: tabs.typingWarning[language],
  };
}

const todayLooks: readonly Omit<ColumnPlan, 'header'>[] = [
  { widthPixels: 160, format: 'general' },
  { widthPixels: 140, format: 'general' },
  { widthPixels: 100, format: 'whole' },
  { widthPixels: 70, format: 'whole' },
  { widthPixels: 110, format: 'general' },
  { widthPixels: 60, format: 'whole' },
  { widthPixels: 100, format: 'general' },
  { widthPixels: 260, format: 'general' },
];

/** One formula, whose first row is the header: it works on the phone, on paper, and for colleagues without the sidebar. */
export function todayTab(document: Document): TabPlan {
  const { language } = document;
  const { tabs } = document.texts();
  const formula = formulaOf('RECONTACT_LIST', document) ?? '';
  return {
    lines: [fill(tabs.todayNote[language], { title: generatedTitles.today[language] })],
    columns: todayLooks.map((look, index) => ({ header: index === 0 ? { formula } : undefined, ...look })),
    rows: [],
    warning: tabs.typingWarning[language],
  };
}

/** What is wrong in the tables, the costliest first. */
export function problemsTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const texts = document.texts();
  const { tabs } = texts;
  return {
    lines: [fill(tabs.generatedNote[language], { title: generatedTitles.problems[language], when: madeAt })],
    columns: [
      { header: tabs.problemHeaders.level[language], widthPixels: 70, format: 'text' },
      { header: tabs.problemHeaders.tab[language], widthPixels: 110, format: 'text' },
      { header: tabs.problemHeaders.cell[language], widthPixels: 70, format: 'text' },
      { header: tabs.problemHeaders.message[language], widthPixels: 640, format: 'text' },
    ],
    rows: byCost(document.problems).map((problem) => [
      tabs.levelNames[problem.level][language],
      problem.tab,
      problem.cell,
      problemSentence(texts, problem, language),
    ]),
    warning: tabs.typingWarning[language],
  };
}

/** A moment as people write it in a sheet: the day, and the time in the spreadsheet's zone. */
export function momentText(now: Date, today: number, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  return `${isoOf(today)} ${time}`;
}
