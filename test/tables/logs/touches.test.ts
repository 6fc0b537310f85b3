// Trust from the touches of a log, and from people as far as trust goes, is
// trust from the whole book, whatever the tables say.
import { expect, test } from '@jest/globals';
import { assembleBook } from '../../../src/core/book/book.ts';
import { historyOf } from '../../../src/core/book/history.ts';
import type { Contact } from '../../../src/core/book/records.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { ledgerOf, recordOf } from '../../../src/core/trust/ledger.ts';
import { trustBookOf } from '../../../src/core/trust/touch-log.ts';
import { peopleOfTrust } from '../../../src/functions/parameters.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { readTouches } from '../../../src/tables/logs/touches.ts';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { noOwnWords } from '../../../src/tables/vocabulary/own-words.ts';
import { fc } from '../../seed.ts';
import { context, sheet } from '../sheets.ts';

const few = (...values: Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...values);
const day = few('2026/11/20', '2026/11/20', '2026/10/02', '2026-08-15', 46346, '2026/12/31', 'soon', '');
const key = few('Ada', 'Ada', 'ada@example.com', 'Bo', 'bo', 'Cy Dee', 'a1', 'Nobody', '', '#REF!');
const kinds = few(
  'call',
  '面談',
  'ask',
  'inquiry',
  'trouble',
  'next',
  'note',
  'site care',
  'fax',
  'coffee',
  '',
);
const activity = fc.tuple(
  day,
  key,
  kinds,
  few('', 'us', '相手'),
  few('', 'yes'),
  few('', '', 'x1', 'undone x2'),
);
const deal = fc.tuple(
  day,
  key,
  few('won', 'won', 'open', 'lost', 'refunded'),
  few('', 5, 5, -5),
  few('', 'Site'),
);
const person = fc.tuple(
  few('Ada', 'Bo', 'Cy Dee', ''),
  few('', 'a1'),
  few('', 'ada@example.com'),
  day,
  day,
  few('', 0, 2),
  day,
  few('', 300),
  few('', 'Customer', 'Repeat customer', 'Lost', 'Do not contact'),
  few('', 'Bookings'),
  few('', 'Please do not call'),
);

const contactColumns = ['Name', 'ID', 'Email', 'Last contact', 'Last purchase', 'Purchases'];
/** A list of people, or the answers of a form. */
const contactHeaders = ['First met', 'Timestamp'].map((met) => [
  ...contactColumns,
  ...[met, 'Revenue', 'Status', 'Problem', 'Notes'],
]);
const activityHeader = ['Date', 'Contact', 'Kind', 'From', 'Cancelled', 'id'];
const dealHeader = ['Date', 'Contact', 'Result', 'Amount', 'Title'];

const words = { ...noOwnWords, points: { coffee: { us: 7, them: 9 } } };
const keys = ['Ada', 'ada@example.com', 'a1', 'bo', 'Cy Dee', 'Dee', 'Nobody'];

test('Every ledger is the same, with and without contacts, on any day.', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 4 }),
      fc.array(activity, { maxLength: 25 }),
      fc.array(deal, { maxLength: 8 }),
      fc.constantFrom(undefined, ...contactHeaders),
      fc.constantFrom(46_348, 46_300, 46_250),
      (people, activities, deals, contactHeader, asOf) => {
        const own = { ...context, words };
        const contactsBy = (asked?: typeof peopleOfTrust.asked): readonly Contact[] | undefined =>
          contactHeader && readContacts(sheet([contactHeader, ...people]), own, [], asked).rows;
        const log = sheet([activityHeader, ...activities]);
        const read = { deals: readDeals(sheet([dealHeader, ...deals]), own).rows };
        const book = assembleBook({
          ...read,
          contacts: contactsBy(),
          activities: readActivities(log, own).rows,
        });
        const lean = trustBookOf({
          ...read,
          people: contactsBy(peopleOfTrust.asked),
          activities: readTouches(log, own).rows,
        });
        const ledgers = keys.map((each) => {
          // Without contacts only the people with a touch or a deal are known here, and a note is no record.
          const [whole, found] = [book.directory.find(each), lean.directory.find(each)];
          const person = typeof whole === 'number' ? book.people[whole] : undefined;
          const record = typeof found === 'number' ? lean.recordOf(found, asOf) : undefined;
          return {
            expected:
              person === undefined
                ? []
                : ledgerOf(recordOf(historyOf(person, defaultRules, asOf)), defaultRules, asOf),
            given: record === undefined ? [] : ledgerOf(record, defaultRules, asOf),
          };
        });
        expect(ledgers.map(({ given }) => given)).toEqual(ledgers.map(({ expected }) => expected));
      },
    ),
    { numRuns: 400 },
  );
});
