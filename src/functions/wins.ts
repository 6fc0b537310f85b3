// The function that finds out who buys.
import { standingsOf } from '../core/funnel/standing.ts';
import { type PatternBy, winPatterns } from '../core/funnel/wins.ts';
import { define, type Result } from './define.ts';
import { activities, asOf, choice, deals, people, rules } from './parameters.ts';
import { bookOf } from './people.ts';

const header = ['pattern', 'people', 'tries', 'wins', 'rate', 'low', 'high', 'first_win'];

const winPatternsFunction = define({
  name: 'WIN_PATTERNS',
  help: {
    en: 'Who buys: the wins by source, by problem, or by both.',
    ja: 'どのような方が購入するか（流入経路・悩み・その両方で）。',
  },
  returns: {
    en: 'A table: pattern, people, tries, wins, rate, low, high, first_win.',
    ja: '表：傾向、人数、試行、成約、率、下限、上限、最初の成約日。',
  },
  parameters: {
    people,
    activities,
    deals,
    by: choice<PatternBy>(['source', 'problem', 'source+problem'], {
      help: {
        en: 'source, problem or source+problem; source when blank.',
        ja: 'source・problem・source+problem のいずれか（空白なら source）。',
      },
    }),
    as_of: asOf,
    rules,
  },
  compute({ by, as_of, rules, ...given }) {
    const patterns = winPatterns(standingsOf(bookOf(given), rules, as_of), by);
    return [
      header,
      ...patterns.map(({ name, people, tries, wins, rate, firstWin }): Result[] => [
        name,
        people,
        tries,
        wins,
        rate?.rate,
        rate?.low,
        rate?.high,
        firstWin === undefined ? undefined : { day: firstWin },
      ]),
    ];
  },
});

export const winFunctions = [winPatternsFunction];
