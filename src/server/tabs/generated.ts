// The tabs that Refresh writes: Pipeline, Today and Problems.
import { isoOf } from '../../core/base/day.ts';
import { lastOf } from '../../core/base/last.ts';
import { placesOf } from '../../core/book/records.ts';
import { type PipelinePerson, trendOf } from '../../core/pipeline.ts';
import { wordsOf } from '../../core/recontact/reasons/all.ts';
import { byCost } from '../../core/vocabulary/problem.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import { type ColumnPlan, look, type PlanCell, type TabPlan } from '../../sheets/plan.ts';
import { wholeRow } from '../../tables/a1.ts';
import { columnLabels } from '../../tables/columns/labels.ts';
import type { pipelineHeaders } from '../../text/tabs.ts';
import type { Document } from '../document/document.ts';
import { tabOf } from '../document/named-tabs.ts';
import { texts } from '../texts.ts';
import { formulaOf } from './ready-formulas.ts';

type PipelineKey = keyof typeof pipelineHeaders;

/** Few different widths: columns beside each other with the same one are set in one call. */
const looks: Readonly<Record<PipelineKey, Omit<ColumnPlan, 'header'>>> = {
  name: look(160, 'text'),
  company: look(160, 'text'),
  owner: look(115, 'text'),
  phase: look(115, 'text'),
  stage: look(115, 'text'),
  score: look(115, 'whole'),
  band: look(115, 'text'),
  trend: look(115, 'whole'),
  revenue: look(115, 'whole'),
  expected: look(115, 'whole'),
  nextPurchase: look(115, 'day'),
  openDeals: look(115, 'whole'),
  lastTouch: look(115, 'day'),
  reason: look(190, 'text'),
  row: look(50, 'general'),
};

const dayCell = (day: number | undefined): PlanCell => (day === undefined ? undefined : { day });

function pipelineCells(person: PipelinePerson, document: Document): Readonly<Record<PipelineKey, PlanCell>> {
  const { language, pipeline } = document;
  const { bandWords, phaseWords, stageWords } = texts();
  const { standing, worth, card } = person;
  const { history } = standing;
  const { contact } = history;
  const [place] = placesOf(contact);
  return {
    name: contact.name === '' ? person.label : contact.name,
    company: contact.company,
    owner: contact.owners.join(', '),
    phase: phaseWords[phaseOf(standing.stage)][language],
    stage: stageWords[standing.stage][language],
    score: standing.trust.score,
    band: bandWords[standing.band][language],
    trend: trendOf(pipeline.standings, standing),
    revenue: worth.revenue,
    expected: worth.expected,
    nextPurchase: dayCell(worth.nextPurchase),
    openDeals: history.openDeals.length,
    lastTouch: dayCell(lastOf(history.touches)?.day),
    reason: card === undefined ? undefined : wordsOf(card.reason)[language],
    row:
      place === undefined
        ? undefined
        : {
            formula: `HYPERLINK("#gid=${tabOf(document, place).id}&range=${wholeRow(place.row)}"; ${place.row})`,
          },
  };
}

const noteOf = ({ language }: Document, role: 'pipeline' | 'problems', madeAt: string): string =>
  texts().generatedNote[language](texts().generatedTitle(role, language), madeAt);

/** A row a person, in the order of the contacts. */
export function pipelineTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const { pipelineHeaders, typingWarning } = texts();
  const keys = Object.keys(pipelineHeaders) as PipelineKey[];
  return {
    lines: [noteOf(document, 'pipeline', madeAt)],
    columns: keys.map((key) => ({ header: pipelineHeaders[key][language], ...looks[key] })),
    rows: document.pipeline.people.map((person) => {
      const cells = pipelineCells(person, document);
      return keys.map((key) => cells[key]);
    }),
    warning: typingWarning[language],
  };
}

/** The columns of RECONTACT_CARDS, of which the days alone are numbers. */
const todayWidthsPixels = [155, 155, 430, 90, 140, 140, 200, 120];
const DAYS_OVERDUE = 3;

/**
 * One formula, whose first row is the header: it works on the
 * phone, on paper, and for colleagues without the sidebar.
 */
export function todayTab(document: Document): TabPlan {
  const { language } = document;
  const { generatedTitle, todayNote, typingWarning } = texts();
  const formula = formulaOf('RECONTACT_CARDS', document) ?? '';
  return {
    lines: [todayNote[language](generatedTitle('today', language))],
    columns: todayWidthsPixels.map((width, index) => ({
      header: index === 0 ? { formula } : undefined,
      ...look(width, index === DAYS_OVERDUE ? 'whole' : 'general'),
    })),
    rows: [],
    warning: typingWarning[language],
  };
}

/** What is wrong in the tables, the costliest first. */
export function problemsTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const { levelNames, problemHeaders, problemSentence, typingWarning } = texts();
  return {
    lines: [noteOf(document, 'problems', madeAt)],
    columns: [
      { header: problemHeaders.level[language], ...look(100, 'text') },
      { header: problemHeaders.tab[language], ...look(100, 'text') },
      { header: problemHeaders.cell[language], ...look(100, 'text') },
      { header: problemHeaders.message[language], ...look(640, 'text') },
    ],
    rows: byCost(document.problems).map((problem) => [
      levelNames[problem.level][language],
      problem.tab,
      problem.cell,
      problemSentence(problem, language, columnLabels()),
    ]),
    warning: typingWarning[language],
  };
}

/** A moment as people write it in a sheet: the day, and the time in the spreadsheet's zone. */
export function momentText(now: Date, today: number, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return `${isoOf(today)} ${time}`;
}
