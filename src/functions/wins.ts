// The function that finds out who buys.
import { standingsOf } from '../core/funnel/standing.ts';
import { valuedPatterns } from '../core/funnel/win-worth.ts';
import { type PatternBy, patternsBy } from '../core/funnel/wins.ts';
import { define, type Result } from './define.ts';
import { activities, asOf, choice, deals, people, rules } from './parameters.ts';
import { bookOf } from './people.ts';

const header = [
  'pattern',
  'people',
  'tries',
  'wins',
  'rate',
  'low',
  'high',
  'first_win',
  'revenue',
  'expected',
  'referred',
];

const winPatternsFunction = define({
  name: 'WIN_PATTERNS',
  help: {
    en: 'Who buys: the wins by source, problem, owner, tag or company, with the money.',
    ja: 'どのような方が購入するか（流入経路・悩み・担当・タグ・会社ごと）と、その金額。',
  },
  returns: {
    en: 'A table: pattern, people, tries, wins, rate, low, high, first_win, revenue, expected, referred.',
    ja: '表：傾向、人数、試行、成約、率、下限、上限、最初の成約日、売上、12か月の見込み、紹介による売上。',
  },
  dayColumn: header.indexOf('first_win'),
  parameters: {
    people,
    activities,
    deals,
    by: choice<PatternBy>(patternsBy, {
      help: {
        en: 'source, problem, source+problem, owner, tag or company; source when blank.',
        ja: 'source・problem・source+problem・owner・tag・company のいずれか（空白なら source）。',
      },
    }),
    as_of: asOf,
    rules,
  },
  compute({ by, as_of, rules, ...given }) {
    const patterns = valuedPatterns(standingsOf(bookOf(given), rules, as_of), by);
    return [
      header,
      ...patterns.map(({ name, people, tries, wins, rate, firstWin, ...money }): Result[] => [
        name,
        people,
        tries,
        wins,
        rate?.rate,
        rate?.low,
        rate?.high,
        firstWin === undefined ? undefined : { day: firstWin },
        money.revenue,
        money.expected,
        money.referred,
      ]),
    ];
  },
});

export const winFunctions = [winPatternsFunction];
