// Ten thousand tables of any cells that Sheets can hold: never an exception, never a value of the wrong type.
import { expect, test } from '@jest/globals';
import {
  type Activity,
  type Contact,
  type Deal,
  lossReasons,
  resultNames,
} from '../../src/core/book/records.ts';
import { numberKeys, numberSettings } from '../../src/core/settings.ts';
import { activityKinds } from '../../src/core/vocabulary/kinds.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { contactSpec } from '../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../src/tables/columns/log-columns.ts';
import { ruleSpec } from '../../src/tables/columns/rule-columns.ts';
import type { Cell, Grid } from '../../src/tables/grid.ts';
import { readActivities } from '../../src/tables/logs/activities.ts';
import { readDeals } from '../../src/tables/logs/deals.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { readRules } from '../../src/tables/settings/rules.ts';
import { tabKindOf } from '../../src/tables/tab-kind.ts';
import { problemSentence } from '../../src/text/problem-sentence.ts';
import { fc } from '../seed.ts';
import { context } from './sheets.ts';

const RUNS = 1000; // of four tables each

const words: readonly Cell[] = [
  ...[
    '2026/11/22',
    '11/22',
    '04/05/2026',
    '令和8年2月30日',
    'R8.11.22',
    '12 Mar 2024',
    '2024-03-12 09:14',
    '99999999',
  ],
  ...['¥1,200', '1.2万円', '(1,200)', '1.200,50 €', '万', '$', '-', '1e309', '９９', '4月・10月', 'Apr/Oct'],
  ...[
    '#N/A',
    '#REF!',
    'Loading...',
    '#',
    '=1+1',
    "'",
    '"',
    '\u0000',
    '\u200b',
    '\ufeffx',
    '👩‍👩‍👧',
    'مريم',
    '\ud800',
    '１',
  ],
  ...[
    'call',
    '電話',
    'purchase',
    'us',
    'won',
    '失注',
    'price',
    'x',
    '済',
    'a@b.co',
    'a@b.co ::: c@d.co',
    '@',
    'limit',
    'today',
    'column_name',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'Ada',
    'Ada ',
    'Ａｄａ',
    '山田 太郎',
    '山田太朗',
    'x'.repeat(300),
  ],
  ...[0, -0, 1, 4, 2026, 46348, 46348.5, -1, 1.5, 1e21, -1e308, 5e-324, true, false],
  ...[
    new Date(0),
    new Date(Date.UTC(1899, 11, 30)),
    new Date(Number.NaN),
    new Date(8.64e15),
    new Date(-8.64e15),
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant<Cell>('') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.date({ noInvalidDate: true, min: new Date('1850-01-01'), max: new Date('2300-01-01') }),
  },
);

const WIDTH = 7;

/** Rows of equal width with a header row of a table's own names among them, most of the time. */
function tableOf(aliases: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Grid> {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.values(aliases).flat()) },
    { weight: 1, arbitrary: cell },
  );
  const needed = Object.values(aliases).map((names) => names[0] ?? '');
  const header = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Cell[]>(needed.slice(0, WIDTH)) },
    {
      weight: 2,
      arbitrary: fc
        .shuffledSubarray(needed, { minLength: Math.min(WIDTH, needed.length) })
        .map((all): Cell[] => all.slice(0, WIDTH)),
    },
    { weight: 3, arbitrary: fc.array<Cell>(name, { minLength: WIDTH, maxLength: WIDTH }) },
    { weight: 1, arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }) },
  );
  const row = fc.array(cell, { minLength: WIDTH, maxLength: WIDTH });
  return fc
    .tuple(fc.array(row, { maxLength: 2 }), header, fc.array(row, { maxLength: 8 }))
    .map(([above, names, below]) => ({ tab: 'T', row: 1, column: 1, cells: [...above, names, ...below] }));
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < 110_000;
const isMaybe = (is: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || is(value);
const ofRow = ({ row, day }: Activity | Deal): boolean => Number.isInteger(row) && isDay(day);

const isPerson = (person: Contact): boolean =>
  [
    person.id,
    person.name,
    person.phonetic,
    person.company,
    person.source,
    person.problem,
    person.worries,
    ...person.owners,
  ].every(isText) &&
  [
    person.referredBy,
    person.inheritedFrom,
    person.tags,
    person.notes,
    ...person.emails,
    ...person.phones,
  ].every(isText) &&
  [person.firstMet, person.lastContact, person.nextContact, person.lastPurchase].every((value) =>
    isMaybe(isDay, value),
  ) &&
  person.reviewMonths.every((month) => Number.isInteger(month) && month >= 1 && month <= 12) &&
  isMaybe((count) => Number.isSafeInteger(count) && Number(count) >= 0, person.purchases) &&
  isMaybe(Number.isFinite, person.revenue) &&
  typeof person.doNotContact === 'boolean' &&
  (person.name !== '' || person.id !== '' || person.emails.length > 0 || person.company !== '');

const isActivity = (row: Activity): boolean =>
  ofRow(row) &&
  row.kind in activityKinds &&
  ['us', 'them'].includes(row.from) &&
  isMaybe(isDay, row.until) &&
  [row.contact, row.note, row.by, row.id].every(isText);

const isDeal = (row: Deal): boolean =>
  ofRow(row) &&
  row.result in resultNames &&
  row.reason in lossReasons &&
  Number.isFinite(row.amount) &&
  [row.contact, row.title, row.by, row.id].every(isText);

/** Text, a number, or an unknown word with its rows. */
const isValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isValue)
    : typeof value === 'string' || Number.isFinite(value);

function isProblem(problem: Problem): boolean {
  const sentences = (['en', 'ja'] as const).map((language) => problemSentence(problem, language));
  const values = Object.values(problem.values);
  return (
    /^(?:[A-Z]+\d*)?$/.test(problem.cell) &&
    values.flat().every(isValue) &&
    sentences.every((text) => text.length > 10)
  );
}

test('whatever a table holds, what is read of it has the right types', () => {
  fc.assert(
    fc.property(
      tableOf(contactSpec.words.names()),
      tableOf(activitySpec.words.names()),
      tableOf(dealSpec.words.names()),
      tableOf(ruleSpec.words.names()),
      (people, log, sales, settings) => {
        const contacts = readContacts(people, context);
        const activities = readActivities(log, context);
        const deals = readDeals(sales, context);
        const rules = readRules(settings, context);
        const wrong = [
          ...contacts.rows.filter((row) => !isPerson(row)),
          ...activities.rows.filter((row) => !isActivity(row)),
          ...deals.rows.filter((row) => !isDeal(row)),
          ...[contacts, activities, deals].flatMap(({ problems }) =>
            problems.filter((problem) => !isProblem(problem)),
          ),
          ...(rules?.problems ?? []).filter((problem) => !isProblem(problem)),
          ...numberKeys().filter((key) => {
            const { min, max } = numberSettings()[key];
            const numbers: Partial<Record<string, unknown>> = { ...rules?.rules, ...rules?.rules.reasons };
            const number = numbers[key];
            return number !== undefined && !(Number(number) >= min && Number(number) <= max);
          }),
        ];
        expect(wrong).toEqual([]);
        for (const grid of [people, log, sales, settings])
          expect([undefined, 'contacts', 'activities', 'deals', 'rules']).toContain(tabKindOf(grid)?.kind);
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);
