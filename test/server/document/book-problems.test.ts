// What is reported when the tables are put together: keys that fit loosely, contradict each other, or fit
// nobody.
import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../src/core/base/day.ts';
import { assemblePipeline } from '../../../src/core/pipeline.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { bookProblems } from '../../../src/server/document/book-problems.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const TODAY = dayOf(2026, 11, 26) as number;
const tabs = { contacts: 'People', activities: 'Log', deals: 'Sales' };
const problemsOf = (built: BookBuilder) => {
  const none = { columns: {} };
  const pipeline = assemblePipeline(built.tables(), defaultRules, TODAY);
  return bookProblems({ contacts: { ...none, lists: [] }, activities: none, deals: none, pipeline }, tabs);
};
const ofCode = (built: BookBuilder, code: string) => problemsOf(built).filter((each) => each.code === code);

describe('a key that fits loosely', () => {
  test('is one info for all its rows, with the person whom they count for', () => {
    const built = book()
      .contact({ name: '佐野 圭' })
      .activity(1, '佐野様', 'call')
      .activity(2, '佐野様', 'call');
    expect(problemsOf(built)).toEqual([
      {
        tab: 'Log',
        cell: 'A2',
        level: 'info',
        code: 'loose_contact',
        values: { contact: '佐野様', rows: 2, person: '佐野 圭' },
      },
    ]);
  });

  test('of whom there are hundreds fill 50 lines and one, in which all the others are counted', () => {
    const built = book();
    for (let i = 0; i < 300; i++) built.contact({ name: `Kim No${i}` });
    for (let i = 0; i < 300; i++) built.deal(1, `Ms. Kim No${i}`, 'won').deal(2, `Ms. Kim No${i}`, 'won');
    expect(ofCode(built, 'loose_contact')).toHaveLength(50);
    expect(
      ofCode(built, 'more_loose_contacts').map(({ tab, level, values }) => [tab, level, values]),
    ).toEqual([['Sales', 'info', { keys: 250, rows: 500 }]]);
  });
});

test('A row of which the name is one person’s and the address another’s is one warning with both.', () => {
  const built = book()
    .contact({ name: 'Ann Lee' })
    .contact({ name: 'Bo Ray', emails: ['bo@example.com'] })
    .deal(1, 'bo@example.com', 'won', {
      keys: [
        { kind: 'email', text: 'bo@example.com' },
        { kind: 'name', text: 'Ann Lee' },
      ],
    });
  expect(ofCode(built, 'contradictory_contact')).toMatchObject([
    {
      level: 'warning',
      values: {
        contact: 'bo@example.com',
        person: 'Bo Ray',
        other: 'Ann Lee',
        otherPerson: 'Ann Lee',
        rows: 1,
      },
    },
  ]);
});

test('A key of nobody is an error in a log, and an info as a referrer; a key of two names both.', () => {
  const built = book()
    .contact({ name: 'Kim', id: '1', referredBy: 'Zed' })
    .contact({ name: 'Kim', id: '2' })
    .deal(1, 'Kim', 'won')
    .deal(1, 'Zed', 'won');
  expect(problemsOf(built).map(({ tab, level, code, values }) => [tab, level, code, values])).toEqual([
    ['People', 'info', 'unknown_contact', { contact: 'Zed', rows: 1, nearest: '' }],
    ['Sales', 'error', 'ambiguous_contact', { contact: 'Kim', rows: 1, first: '1', second: '2' }],
    ['Sales', 'error', 'unknown_contact', { contact: 'Zed', rows: 1, nearest: '' }],
  ]);
});
