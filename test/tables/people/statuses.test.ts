// A cell of a status that says several things, and one that the user gave a meaning.
import { expect, test } from '@jest/globals';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, sheet, short } from '../sheets.ts';

function read(status: string, meanings: Readonly<Record<string, readonly string[]>> = {}) {
  const words = { meanings, points: {} };
  const { rows, problems } = readContacts(
    sheet([
      ['Name', 'Status'],
      ['Ada', status],
    ]),
    { ...context, words },
  );
  const [{ status: found, noEmail, doNotContact } = { status: 'nobody' }] = rows;
  return { found, noEmail, doNotContact, problems: short(problems) };
}

test('each word counts, and a wish beside a step', () => {
  expect(read('customer; unsubscribed')).toMatchObject({ found: 'customer', noEmail: true, problems: [] });
  expect(read('既存客／連絡不可')).toMatchObject({ found: 'customer', doNotContact: true, problems: [] });
});

test('words of which one is unknown, or that contradict, are told once as they are written', () => {
  expect(read('customer; foo')).toMatchObject({ found: 'customer', problems: ['B unknown_words'] });
  expect(read('customer/lost')).toMatchObject({ found: undefined, problems: ['B unknown_words'] });
});

test('what the user says of the whole cell comes before its parts', () => {
  expect(read('customer; lead', { 'customer;lead': ['lost'] })).toMatchObject({
    found: 'lost',
    problems: [],
  });
  expect(read('customer/lost', { 'customer/lost': ['open'] })).toMatchObject({ found: 'open', problems: [] });
});
