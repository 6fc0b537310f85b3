// Four thousand tables of any cells that Sheets can hold: never an exception, nor a value of the wrong type.
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
import { readActivities } from '../../src/tables/logs/activities.ts';
import { readDeals } from '../../src/tables/logs/deals.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { readRules } from '../../src/tables/settings/rules.ts';
import { tabKindOf } from '../../src/tables/tab-kind.ts';
import { problemSentence } from '../../src/text/problem-sentence.ts';
import { fc } from '../seed.ts';
import { tableOf } from './hostile.ts';
import { context } from './sheets.ts';

const RUNS = 1000; // of four tables each

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
      fc.nat({ max: 3 }),
      (people, log, sales, settings, one) => {
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
        // A kind is looked for in all vocabularies, which takes longer than all reading: in one of the four.
        const grid = [people, log, sales, settings][one] ?? people;
        expect([undefined, 'contacts', 'activities', 'deals', 'rules']).toContain(tabKindOf(grid)?.kind);
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);
