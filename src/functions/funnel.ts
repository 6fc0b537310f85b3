// The functions of the funnel: stages, the summary, months, losses, and rates.
import { lossReasonsOf } from '../core/funnel/losses.ts';
import { monthsOf } from '../core/funnel/months.ts';
import { type Standings, standingsOf } from '../core/funnel/standing.ts';
import { stageSummary } from '../core/funnel/summary.ts';
import { rateOf } from '../core/stats/beta.ts';
import { ArgumentFault } from './argument.ts';
import { define, type Result } from './define.ts';
import { activities, asOf, contacts, deals, number, people, rules } from './parameters.ts';
import { bookOf, forEachKey } from './people.ts';

const funnelStage = define({
  name: 'FUNNEL_STAGE',
  help: {
    en: 'Where contacts stand between a lead and a lifelong customer.',
    ja: '見込み客から得意客までの、今の段階。',
  },
  returns: {
    en: 'The key of the stage, such as nurturing or not_now.',
    ja: '段階のキー（nurturing、not_now など）。',
  },
  parameters: { contacts, people, activities, deals, as_of: asOf, rules },
  compute({ contacts, as_of, rules, ...given }) {
    const book = bookOf(given);
    const standings = standingsOf(book, rules, as_of);
    return forEachKey(contacts, book, (position) => standings.people[position]?.stage);
  },
});

export const summaryHeader = [
  'phase',
  'stage',
  'people',
  'reached',
  'rate',
  'low',
  'high',
  'median_days',
  'open_value',
];

/** The summary as rows of cells. */
export const summaryRows = (standings: Standings): readonly (readonly Result[])[] =>
  stageSummary(standings).map(({ phase, stage, people, reached, rate, medianDays, openValue }) => [
    phase,
    stage,
    people,
    reached,
    rate?.rate,
    rate?.low,
    rate?.high,
    medianDays,
    openValue,
  ]);

const funnelSummary = define({
  name: 'FUNNEL_SUMMARY',
  help: {
    en: 'The funnel: who stands where, who got how far, and how long it took.',
    ja: 'ファネル全体：各段階の人数、到達人数、次へ進む率、日数。',
  },
  returns: {
    en: 'A table, a row a stage: phase, stage, people, reached, rate, low, high, median_days, open_value.',
    ja: '段階ごとの表：フェーズ、段階、人数、到達人数、率、下限、上限、日数の中央値、商談中の金額。',
  },
  parameters: { people, activities, deals, as_of: asOf, rules },
  compute({ as_of, rules, ...given }) {
    return [summaryHeader, ...summaryRows(standingsOf(bookOf(given), rules, as_of))];
  },
});

const MOST_MONTHS = 1200;

const monthsHeader = [
  'month',
  'new',
  'offered',
  'won',
  'revenue',
  'cohort_won',
  'cohort_rate',
  'low',
  'high',
];

const funnelByMonth = define({
  name: 'FUNNEL_BY_MONTH',
  help: {
    en: 'The funnel month by month: who was new, was made an offer, bought, and the revenue.',
    ja: '月ごとのファネル：新しく出会った方、提案、成約、売上。',
  },
  returns: {
    en: 'A table, a row a month: month, new, offered, won, revenue, cohort_won, cohort_rate, low, high.',
    ja: '月ごとの表：月、新規、提案、成約、売上、その月の新規のうち成約した人数、率、下限、上限。',
  },
  dayColumn: 0,
  parameters: {
    people,
    activities,
    deals,
    months: number({
      min: 1,
      max: MOST_MONTHS,
      isWhole: true,
      value: 12,
      help: {
        en: 'How many months, this one included; 12 when blank.',
        ja: '今月までの月数（空白なら12）。',
      },
    }),
    as_of: asOf,
    rules,
  },
  compute({ months, as_of, rules, ...given }) {
    const rows = monthsOf(standingsOf(bookOf(given), rules, as_of), months);
    return [
      monthsHeader,
      ...rows.map((row): Result[] => [
        { day: row.month },
        row.new,
        row.offered,
        row.won,
        row.revenue,
        row.cohortWon,
        row.cohortRate?.rate,
        row.cohortRate?.low,
        row.cohortRate?.high,
      ]),
    ];
  },
});

const lossesHeader = [
  'reason',
  'losses',
  'amount',
  'people',
  'came_back',
  'rate',
  'low',
  'high',
  'median_days',
];

const lossReasons = define({
  name: 'LOSS_REASONS',
  help: {
    en: 'Why deals were lost, and how many people bought all the same later on.',
    ja: '失注の理由と、そのあと購入に至った人数。',
  },
  returns: {
    en: 'A table, a row a reason: reason, losses, amount, people, came_back, rate, low, high, median_days.',
    ja: '理由ごとの表：理由、失注数、金額、人数、戻った人数、率、下限、上限、日数の中央値。',
  },
  parameters: { people, activities, deals, as_of: asOf, rules },
  compute({ as_of, rules, ...given }) {
    return [
      lossesHeader,
      ...lossReasonsOf(standingsOf(bookOf(given), rules, as_of)).map((row): Result[] => [
        row.reason,
        row.losses,
        row.amount,
        row.people,
        row.cameBack,
        row.rate.rate,
        row.rate.low,
        row.rate.high,
        row.medianDays,
      ]),
    ];
  },
});

const MOST_TRIES = 1e9;
const count = { min: 0, max: MOST_TRIES, isWhole: true };

const conversionRate = define({
  name: 'CONVERSION_RATE',
  help: {
    en: 'The rate behind some wins in some tries, with its interval.',
    ja: '試行数と成約数から見た成約率と、その幅。',
  },
  returns: {
    en: 'One row: rate, low, high; three blanks at 0 tries.',
    ja: '一行：率、下限、上限。試行が0なら空白三つ。',
  },
  parameters: {
    wins: number({ ...count, help: { en: 'How many were won.', ja: '成約の数。' } }),
    tries: number({ ...count, help: { en: 'How many were tried.', ja: '試した数。' } }),
    confidence: number({
      min: 0.01,
      max: 0.999,
      isWhole: false,
      value: 0.95,
      help: { en: 'How sure the interval is; 0.95 when blank.', ja: '幅の確からしさ（空白なら 0.95）。' },
    }),
  },
  compute({ wins, tries, confidence }) {
    if (wins > tries) {
      throw new ArgumentFault(
        'wins',
        { en: String(wins), ja: ` ${wins} ` },
        { en: `at most ${tries} tries`, ja: ` ${tries} 以下` },
      );
    }
    const rate = rateOf(wins, tries, confidence);
    return [[rate?.rate, rate?.low, rate?.high]];
  },
});

export const funnelFunctions = [funnelStage, funnelSummary, funnelByMonth, lossReasons, conversionRate];
