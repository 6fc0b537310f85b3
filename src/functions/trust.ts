// The TRUST_… functions: the passbook of trust in cells.
import type { Day } from '../core/base/day.ts';
import type { Rules } from '../core/rules/rules.ts';
import { bandOf, ledgerOf, type Trust, trustOf } from '../core/trust/ledger.ts';
import { type TrustBook, trustBookOf } from '../core/trust/touch-log.ts';
import { type CellFunction, define, type Result } from './define.ts';
import {
  activities,
  asOf,
  contact,
  contacts,
  deals,
  number,
  optional,
  people,
  peopleOfTrust,
  rules,
  touches,
} from './parameters.ts';
import { bookOf, forEachKey } from './people.ts';

const trustAt = (book: TrustBook, position: number, rules: Rules, day: Day): Trust =>
  trustOf(book.recordOf(position, day), rules, day);

/** Evaluated with the first TRUST_READY: no other function of trust asks for stages. */
const standing = () => require('../core/funnel/standing.ts') as typeof import('../core/funnel/standing.ts');

const tables = { contacts, activities: touches, deals: optional(deals) };
const ending = { rules, people: optional(peopleOfTrust) };

/** A function whose value is read off a person’s trust; `unknown` is that of a person without a record. */
function ofTrust(
  { name, help, returns }: Pick<CellFunction, 'name' | 'help' | 'returns'>,
  valueFor: (trust: Trust, rules: Rules) => Result,
  unknown?: Result,
): CellFunction {
  return define({
    name,
    help,
    returns,
    parameters: { ...tables, as_of: asOf, ...ending },
    compute({ contacts, as_of, rules, ...given }) {
      const book = trustBookOf(given);
      return forEachKey(
        contacts,
        book,
        (position) => valueFor(trustAt(book, position, rules, as_of), rules),
        unknown,
      );
    },
  });
}

const trustScore = ofTrust(
  {
    name: 'TRUST_SCORE',
    help: { en: 'How much trust there is, from 0 to 100.', ja: '信頼のスコア（0〜100）。' },
    returns: {
      en: '0 to 100, unrounded; blank with no record.',
      ja: '0〜100（丸めなし）。記録がなければ空白。',
    },
  },
  ({ score }) => score,
);

const trustBalance = ofTrust(
  {
    name: 'TRUST_BALANCE',
    help: { en: 'The balance of the passbook of trust, in points.', ja: '信頼の通帳の残高（点）。' },
    returns: {
      en: 'Points, negative in debt; blank with no record.',
      ja: '点数。負債があれば負の数。記録がなければ空白。',
    },
  },
  ({ balance }) => balance,
);

const trustGrade = ofTrust(
  {
    name: 'TRUST_GRADE',
    help: {
      en: 'The band of trust: trusted, familiar, acquainted or none.',
      ja: '信頼の段階：trusted・familiar・acquainted・none。',
    },
    returns: {
      en: 'trusted, familiar, acquainted, or none with no record.',
      ja: 'trusted・familiar・acquainted。記録がなければ none。',
    },
  },
  ({ score }, rules) => bandOf(score, rules),
  'none',
);

const LONGEST_TREND_DAYS = 3650;

const trustTrend = define({
  name: 'TRUST_TREND',
  help: { en: 'How the score has changed over some days.', ja: '数日間のスコアの変化。' },
  returns: {
    en: 'The score now less the score then, −100 to 100; blank with no record.',
    ja: '今のスコアから以前のスコアを引いた差。記録がなければ空白。',
  },
  parameters: {
    ...tables,
    as_of: asOf,
    days: number({
      min: 0,
      max: LONGEST_TREND_DAYS,
      isWhole: true,
      value: 30,
      help: { en: 'Over how many days; 30 when blank.', ja: '何日間の変化か（空白なら30）。' },
    }),
    ...ending,
  },
  compute({ contacts, as_of, days, rules, ...given }) {
    const book = trustBookOf(given);
    return forEachKey(contacts, book, (position) => {
      const now = trustAt(book, position, rules, as_of).score;
      return now === undefined ? undefined : now - (trustAt(book, position, rules, as_of - days).score ?? 0);
    });
  },
});

const trustReady = define({
  name: 'TRUST_READY',
  help: { en: 'May I ask yet?', ja: 'もう提案してよいか。' },
  returns: { en: 'TRUE or FALSE.', ja: 'TRUE または FALSE。' },
  parameters: { ...tables, activities, as_of: asOf, rules, people: optional(people) },
  compute({ contacts, as_of, rules, ...given }) {
    const book = bookOf(given);
    const { people } = standing().standingsOf(book, rules, as_of);
    return forEachKey(contacts, book, (position) => people[position]?.isReady ?? false, false);
  },
});

export const ledgerHeader = ['date', 'kinds', 'paid_in', 'withdrawn', 'lost', 'balance', 'score'];

const trustLedger = define({
  name: 'TRUST_LEDGER',
  help: { en: 'The passbook of one contact, line by line.', ja: '一人の信頼の通帳を一行ずつ。' },
  returns: {
    en: 'A table: date, kinds, paid_in, withdrawn, lost, balance, score; a last row for the day asked about.',
    ja: '表：日付、種別、預け入れ、引き出し、薄れた分、残高、スコア。最後の行は基準日。',
  },
  dayColumn: 0,
  parameters: { contact, activities: touches, deals: optional(deals), as_of: asOf, ...ending },
  compute({ contact, as_of, rules, ...given }) {
    if (contact === '') return undefined;
    const book = trustBookOf(given);
    const match = book.directory.find(contact);
    const rows = typeof match === 'number' ? ledgerOf(book.recordOf(match, as_of), rules, as_of) : [];
    return [
      ledgerHeader,
      ...rows.map((row): Result[] => [
        { day: row.day },
        row.kinds.join(', '),
        row.paidIn,
        row.withdrawn,
        row.lost,
        row.balance,
        row.score,
      ]),
    ];
  },
});

export const trustFunctions = [trustScore, trustBalance, trustGrade, trustTrend, trustReady, trustLedger];
