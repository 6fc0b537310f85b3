// The tabs that Refresh writes besides the Dashboard: Pipeline, Today and Problems.
import type { Language } from '../../core/base/bilingual.ts';
import { isoOf } from '../../core/base/day.ts';
import { lastOf } from '../../core/base/last.ts';
import { tagsOf } from '../../core/base/lists.ts';
import { rowsAbout } from '../../core/book/records.ts';
import { type PipelinePerson, trendOf } from '../../core/pipeline.ts';
import { reasonWords } from '../../core/recontact/reasons/all.ts';
import { byCost } from '../../core/vocabulary/problem.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import { type ColumnPlan, look, type PlanCell, type TabPlan, type TintPlan } from '../../sheets/plan.ts';
import { columnLetters, wholeRow } from '../../tables/a1.ts';
import { columnLabels } from '../../tables/columns/labels.ts';
import type { pipelineHeaders } from '../../text/tabs.ts';
import type { Document } from '../document/document.ts';
import { tabOf } from '../document/named-tabs.ts';
import { texts } from '../texts.ts';
import { formulaOf } from './ready-formulas.ts';

type PipelineKey = keyof typeof pipelineHeaders;

/** Few different widths: columns beside each other with the same one are set in one call. */
const looks: Readonly<Record<PipelineKey, Omit<ColumnPlan, 'header'>>> = {
  name: look(160, 'general'),
  company: look(160, 'general'),
  owner: look(115, 'general'),
  phase: look(115, 'general'),
  stage: look(115, 'general'),
  score: look(115, 'whole'),
  band: look(115, 'general'),
  trend: look(115, 'whole'),
  revenue: look(115, 'whole'),
  expected: look(115, 'whole'),
  expectedLow: look(115, 'whole'),
  expectedHigh: look(115, 'whole'),
  nextPurchase: look(115, 'day'),
  openDeals: look(115, 'whole'),
  lastTouch: look(115, 'day'),
  reason: look(190, 'general'),
  row: look(115, 'general'),
  email: look(190, 'general'),
  phone: look(115, 'general'),
  tags: look(115, 'general'),
  mayContact: look(115, 'general'),
};

/** From much to little, of one hue: the word of the band is beside it. */
const bandFills = { trusted: '#c9e0bd', familiar: '#e1eeda', acquainted: '#f2f7ef' } as const;

/** Score and band are coloured by the band. */
function bandTints(keys: readonly PipelineKey[], language: Language): readonly TintPlan[] {
  const { bandWords } = texts();
  const column = (key: PipelineKey) => keys.indexOf(key) + 1;
  return Object.entries(bandFills).map(([band, fill]) => ({
    columns: [column('score'), column('band')],
    formula: (row) =>
      `=$${columnLetters(column('band'))}${row}="${bandWords[band as keyof typeof bandFills][language]}"`,
    fill,
  }));
}

/** Whether somebody may be contacted, and which ways they don't want. */
function mayContact({ standing: { stage, history } }: PipelinePerson, language: Language): string {
  const { noEmail, noCall, isHeldBack } = history.contact;
  const { mayContactWords: words } = texts();
  if (stage === 'do_not_contact' || isHeldBack) return words.no[language];
  const unwanted = [...(noEmail ? [words.noEmail] : []), ...(noCall ? [words.noCall] : [])];
  return (unwanted.length > 0 ? unwanted : [words.yes]).map((word) => word[language]).join(', ');
}

const dayCell = (day: number | undefined): PlanCell => (day === undefined ? undefined : { day });

function pipelineCells(person: PipelinePerson, document: Document): Readonly<Record<PipelineKey, PlanCell>> {
  const { language, pipeline } = document;
  const { bandWords, phaseWords, stageWords } = texts();
  const { standing, worth, card } = person;
  const { history } = standing;
  const { contact } = history;
  const [place] = rowsAbout(contact);
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
    expectedLow: worth.range?.low,
    expectedHigh: worth.range?.high,
    nextPurchase: dayCell(worth.nextPurchase),
    openDeals: history.openDeals.length,
    lastTouch: dayCell(lastOf(history.touches)?.day),
    reason: card === undefined ? undefined : reasonWords(card.reason)[language],
    row:
      place === undefined
        ? undefined
        : {
            formula: `HYPERLINK("#gid=${tabOf(document, place).id}&range=${wholeRow(place.row)}"; ${place.row})`,
          },
    email: contact.emails.join(', '),
    phone: contact.phones.join(', '),
    tags: tagsOf(contact.tags).join(', '),
    mayContact: mayContact(person, language),
  };
}

/** What the first cell of a tab says that Refresh writes. */
export const noteOf = (
  { language }: Document,
  role: 'pipeline' | 'dashboard' | 'problems',
  madeAt: string,
): string => texts().generatedNote[language](texts().generatedTitle(role, language), madeAt);

/** A row a person, in the order of the contacts. */
export function pipelineTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const { pipelineHeaders } = texts();
  const keys = Object.keys(pipelineHeaders) as PipelineKey[];
  return {
    lines: [noteOf(document, 'pipeline', madeAt)],
    tints: bandTints(keys, language),
    columns: keys.map((key) => ({ header: pipelineHeaders[key][language], ...looks[key] })),
    rows: document.pipeline.people.map((person) => {
      const cells = pipelineCells(person, document);
      return keys.map((key) => cells[key]);
    }),
    warnsTyping: true,
  };
}

/** The columns of RECONTACT_CARDS. */
const todayWidthsPixels = [130, 130, 430, 130, 130, 130, 200, 130];

/**
 * One formula, whose first row is the header: it works on the
 * phone, on paper, and for colleagues without the sidebar.
 */
export function todayTab(document: Document): TabPlan {
  const { language } = document;
  const { generatedTitle, todayNote } = texts();
  const formula = formulaOf('RECONTACT_CARDS', document) ?? '';
  return {
    lines: [todayNote[language](generatedTitle('today', language))],
    columns: todayWidthsPixels.map((width, index) => ({
      header: index === 0 ? { formula } : undefined,
      ...look(width, 'general'),
    })),
    rows: [],
  };
}

/** What is wrong in the tables, the costliest first. */
export function problemsTab(document: Document, madeAt: string): TabPlan {
  const { language } = document;
  const { levelNames, problemHeaders, problemSentence } = texts();
  return {
    lines: [noteOf(document, 'problems', madeAt)],
    columns: [
      { header: problemHeaders.level[language], ...look(100, 'general') },
      { header: problemHeaders.tab[language], ...look(100, 'general') },
      { header: problemHeaders.cell[language], ...look(100, 'general') },
      { header: problemHeaders.message[language], ...look(640, 'general') },
    ],
    rows: byCost(document.problems).map((problem) => [
      levelNames[problem.level][language],
      problem.tab,
      problem.cell,
      problemSentence(problem, language, columnLabels()),
    ]),
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
