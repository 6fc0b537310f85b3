// What contacts have been worth so far, themselves and through the people they sent.
import { historyOf } from '../core/book/history.ts';
import { referredRevenue, referrersOf } from '../core/book/referral.ts';
import { define } from './define.ts';
import { asOf, contacts, deals, optional, people, rules } from './parameters.ts';
import { bookOf, forEachKey } from './people.ts';

export const ltv = define({
  name: 'LTV',
  help: { en: 'Revenue to date, refunds taken off.', ja: 'これまでの売上（返金を差し引いた額）。' },
  returns: { en: 'An amount; 0 for known people who never bought.', ja: '金額。購入のない方は 0。' },
  parameters: { contacts, deals, as_of: asOf, rules, people: optional(people) },
  compute({ contacts, as_of, rules, ...given }) {
    const book = bookOf(given);
    return forEachKey(contacts, book, (position) => {
      const person = book.people[position];
      return person === undefined ? undefined : historyOf(person, rules, as_of).revenue;
    });
  },
});

export const referralValue = define({
  name: 'REFERRAL_VALUE',
  help: {
    en: 'The revenue of everyone they sent, and of everyone those sent.',
    ja: '紹介してくれた方々（孫紹介も含む）の売上の合計。',
  },
  returns: { en: 'An amount; 0 for known people who sent nobody.', ja: '金額。紹介のない方は 0。' },
  parameters: { contacts, people, deals, as_of: asOf, rules },
  compute({ contacts, as_of, rules, ...given }) {
    const book = bookOf(given);
    const own = book.people.map((person) => historyOf(person, rules, as_of).revenue);
    const referred = referredRevenue(referrersOf(book), own);
    return forEachKey(contacts, book, (position) => referred[position]);
  },
});
