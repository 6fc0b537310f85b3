// What other programs are told of a person's columns.
import { expect, test } from '@jest/globals';
import { contactOf } from '../../../src/core/book/records.ts';
import { sheetFacts } from '../../../src/server/answers/sheet-facts.ts';

const of = (facts: Parameters<typeof contactOf>[0], isStopped = false) =>
  sheetFacts(contactOf(facts), isStopped);

test('Somebody of whom nothing is known has every fact, blank.', () => {
  expect(of({})).toEqual({
    ...{
      company: '',
      emails: [],
      phones: [],
      owners: [],
      status: '',
      next_contact: null,
      last_contact: null,
    },
    ...{ every: null, birthday: null, first_met: null, source: '', problem: '', referred_by: '' },
    ...{ inherited_from: '', last_purchase: null, purchases: null, revenue: null, lost_on: null },
    ...{ lost_reason: null, do_not_contact: false, no_email: false, no_call: false, tags: [], notes: '' },
    ...{ phonetic: '', id: '' },
  });
});

test('Days are ISO text, a birthday may have no year, tags are a list, and never is a word.', () => {
  expect(
    of({
      firstMet: 46_348,
      birthday: { month: 11, date: 3 },
      tags: 'VIP, 展示会',
      every: 'never',
      emails: ['a@example.com'],
    }),
  ).toMatchObject({
    first_met: '2026-11-22',
    birthday: '--11-03',
    tags: ['VIP', '展示会'],
    every: 'never',
    emails: ['a@example.com'],
  });
  expect(of({ birthday: { year: 1980, month: 1, date: 9 } })).toMatchObject({ birthday: '1980-01-09' });
});

test('Whoever is to be left alone by their column or by the log is told so.', () => {
  expect([of({ doNotContact: true }), of({}, true)].map((facts) => facts.do_not_contact)).toEqual([
    true,
    true,
  ]);
});
