// The funnel: how far people came, what is open, and how the first of them bought.
import { isoOf } from '../../core/base/day.ts';
import { type LossRow, lossReasonsOf } from '../../core/funnel/losses.ts';
import { type MonthRow, monthsOf } from '../../core/funnel/months.ts';
import { openAskDay } from '../../core/funnel/stage.ts';
import type { Standings } from '../../core/funnel/standing.ts';
import { type SummaryRow, stageSummary } from '../../core/funnel/summary.ts';
import { firstWins, isTry, isWin, type WinRoute, winPatterns } from '../../core/funnel/wins.ts';
import type { Pipeline } from '../../core/pipeline.ts';
import { rateOf } from '../../core/stats/beta.ts';
import type {
  FunnelView,
  LossView,
  MilestoneView,
  MonthView,
  OpenView,
  PatternView,
  WinsView,
  WinView,
} from '../../messages/requests.ts';
import type { Document } from '../document/document.ts';

const SITE_CARE_DAYS = 30;

function winView({ people }: Pipeline, route: WinRoute | undefined): WinView | null {
  if (route === undefined) return null;
  const { position, day, source, problems, firstTouch, touches, asks, days } = route;
  return {
    who: people[position]?.label ?? '',
    day: isoOf(day),
    source,
    problems,
    firstTouch:
      firstTouch === undefined
        ? null
        : { day: isoOf(firstTouch.day), kind: firstTouch.kind, from: firstTouch.from },
    touches,
    asks,
    days: days ?? null,
  };
}

function winsView({ pipeline, today, settings }: Document): WinsView {
  const { standings } = pipeline;
  const histories = standings.people.map(({ history }) => history);
  const { byThemselves, ofAnyKind } = firstWins(standings);
  const cared = standings.book.siteCareDays.filter((day) => day <= today && today - day < SITE_CARE_DAYS);
  return {
    wins: histories.filter(isWin).length,
    tries: histories.filter((history) => isTry(history, standings)).length,
    first: winView(pipeline, byThemselves),
    firstOfAny: winView(pipeline, ofAnyKind),
    foundation: settings.foundation,
    siteCareDays: new Set(cared).size,
  };
}

/** An open offer that is in no deal row is a proposal without an amount. */
function openView({ pipeline: { standings }, rules, today }: Document, { wins, tries }: WinsView): OpenView {
  const amounts = standings.people.flatMap(({ history }) => {
    const { openDeals } = history;
    const isAsked = openDeals.length === 0 && openAskDay(history, rules, today) !== undefined;
    return isAsked ? [0] : openDeals.map(({ amount }) => amount);
  });
  return {
    proposals: amounts.length,
    withoutAmount: amounts.filter((amount) => amount === 0).length,
    value: amounts.reduce((sum, amount) => sum + amount, 0),
    rate: rateOf(wins, tries) ?? null,
  };
}

const milestoneView = ({ stage, reached, rate, medianDays }: SummaryRow): readonly MilestoneView[] =>
  reached === undefined ? [] : [{ stage, reached, rate: rate ?? null, medianDays: medianDays ?? null }];

const MONTHS = 12;

const monthView = ({ month, new: arrived, offered, won, revenue }: MonthRow): MonthView => ({
  month: isoOf(month),
  new: arrived,
  offered,
  won,
  revenue,
});

function patternViews(standings: Standings, by: 'source' | 'problem'): readonly PatternView[] {
  const revenueOf = (position: number) => standings.people[position]?.history.revenue ?? 0;
  return winPatterns(standings, by)
    .filter(({ tries }) => tries > 0)
    .map(({ name, wins, tries, positions }) => ({
      name,
      wins,
      tries,
      revenue: positions.reduce((sum, position) => sum + revenueOf(position), 0),
    }));
}

const lossView = ({ reason, losses, people, cameBack }: LossRow): LossView => ({
  reason,
  losses,
  people,
  cameBack,
});

/** The funnel of the whole book, whoever asks. */
export function funnelView(document: Document): FunnelView {
  const { standings } = document.pipeline;
  const summary = stageSummary(standings);
  const wins = winsView(document);
  return {
    milestones: summary.flatMap(milestoneView),
    stages: summary.map(({ stage, people }) => ({ stage, people })),
    wins,
    open: openView(document, wins),
    months: monthsOf(standings, MONTHS).map(monthView),
    sources: patternViews(standings, 'source'),
    problems: patternViews(standings, 'problem'),
    losses: lossReasonsOf(standings).map(lossView),
  };
}
