// The functions of lifetime value: what customers have brought, and are expected to buy, and when.
import type { Day } from '../core/base/day.ts';
import { boughtUpTo } from '../core/book/bought.ts';
import { referredRevenue, referrersOf } from '../core/book/referral.ts';
import type { Buyer } from '../core/ltv/buyer.ts';
import { rangesOf } from '../core/ltv/range.ts';
import { chanceToBuy, expectedRevenue, type Model, nextPurchaseDay, summaryOf } from '../core/ltv/value.ts';
import { defaultHorizon, forecastsOf } from '../core/ltv/worth.ts';
import { define, type Result } from './define.ts';
import { asOf, contacts, deals, type Keys, number, optional, people, rules } from './parameters.ts';
import { bookOf, forEachKey, type Given, rowForEachKey } from './people.ts';

function forecasts(given: Given, today: Day) {
  const book = bookOf(given);
  const bought = book.people.map((person) => boughtUpTo(person, today));
  return { book, ...forecastsOf(bought, today) };
}

/** A value for each key of somebody who has bought; blank for all others. */
function forEachBuyer(
  contacts: Keys,
  given: Given,
  today: Day,
  valueFor: (model: Model, buyer: Buyer) => Result,
) {
  const { book, model, buyers } = forecasts(given, today);
  return forEachKey(contacts, book, (position) => {
    const buyer = buyers[position];
    return model === undefined || buyer === undefined ? undefined : valueFor(model, buyer);
  });
}

const tables = { contacts, deals };
const ending = { rules, people: optional(people) };

const ltv = define({
  name: 'LTV',
  help: { en: 'Revenue to date, refunds taken off.', ja: 'これまでの売上（返金を差し引いた額）。' },
  returns: { en: 'An amount; 0 for known people who never bought.', ja: '金額。購入のない方は 0。' },
  parameters: { contacts, deals, as_of: asOf, rules, people: optional(people) },
  compute({ contacts, as_of, ...given }) {
    const book = bookOf(given);
    return forEachKey(contacts, book, (position) => {
      const person = book.people[position];
      return person === undefined ? undefined : boughtUpTo(person, as_of).revenue;
    });
  },
});

/** Of what is expected: over how long, and what a year takes off. */
const horizon = {
  ...tables,
  months: number({
    min: 0,
    max: 600,
    isWhole: false,
    value: defaultHorizon.months,
    help: { en: 'Over how many months; 12 when blank.', ja: '何か月分か（空白なら12）。' },
  }),
  as_of: asOf,
  yearly_discount: number({
    min: 0,
    max: 10,
    isWhole: false,
    value: defaultHorizon.discountPerYear,
    help: {
      en: 'What a year takes off, such as 0.1; 0.1 when blank.',
      ja: '一年あたりの割引率（空白なら0.1）。',
    },
  }),
  ...ending,
};

const ltvPredicted = define({
  name: 'LTV_PREDICTED',
  help: { en: 'The revenue expected over the next months.', ja: 'これから数か月に見込まれる売上。' },
  returns: {
    en: 'An amount, times the margin; blank for people who never bought.',
    ja: '金額（利益率を掛けた額）。購入のない方は空白。',
  },
  parameters: horizon,
  compute: ({ contacts, months, as_of, yearly_discount, rules, ...given }) =>
    forEachBuyer(
      contacts,
      given,
      as_of,
      (model, buyer) =>
        expectedRevenue(model, buyer, { months, discountPerYear: yearly_discount }) * rules.margin,
    ),
});

const ltvRange = define({
  name: 'LTV_RANGE',
  help: {
    en: 'How far the revenue of the next months may go: in a tenth of the cases it is lower, in a tenth higher.',
    ja: 'これから数か月の売上の幅。下回る見込みが1割、上回る見込みが1割です。',
  },
  returns: {
    en: 'Two columns, low and high, times the margin; blank for people who never bought.',
    ja: '下限と上限の二列（利益率を掛けた額）。購入のない方は空白。',
  },
  parameters: horizon,
  compute({ contacts, months, as_of, yearly_discount, rules, ...given }) {
    const { book, model, buyers } = forecasts(given, as_of);
    const ranges = model && rangesOf(model);
    const blank = [undefined, undefined];
    return rowForEachKey(
      contacts,
      book,
      (position) => {
        const buyer = buyers[position];
        if (ranges === undefined || buyer === undefined) return blank;
        const { low, high } = ranges.of(buyer, { months, discountPerYear: yearly_discount });
        return [low * rules.margin, high * rules.margin];
      },
      blank,
    );
  },
});

const chanceToBuyFunction = define({
  name: 'CHANCE_TO_BUY',
  help: {
    en: 'The chance of at least one purchase within some days.',
    ja: '一定の日数のうちに一度でも購入する見込み。',
  },
  returns: { en: '0 to 1; blank for people who never bought.', ja: '0〜1。購入のない方は空白。' },
  parameters: {
    ...tables,
    days: number({
      min: 0,
      max: 36500,
      isWhole: true,
      value: 90,
      help: { en: 'Within how many days; 90 when blank.', ja: '何日以内か（空白なら90）。' },
    }),
    as_of: asOf,
    ...ending,
  },
  compute: ({ contacts, days, as_of, ...given }) =>
    forEachBuyer(contacts, given, as_of, (model, buyer) => chanceToBuy(model, buyer, days)),
});

const nextPurchase = define({
  name: 'NEXT_PURCHASE',
  help: { en: 'The day around which the next purchase is expected.', ja: '次の購入が見込まれる日。' },
  returns: {
    en: 'A date, never before `as_of`; blank for people who bought on fewer than 2 days or have most likely left, and beyond 3 years.',
    ja: '日付（基準日以降）。購入日が2日に満たない方、もう離れたとみられる方、3年より先は空白。',
  },
  dayColumn: 0,
  parameters: { ...tables, as_of: asOf, ...ending },
  compute: ({ contacts, as_of, ...given }) =>
    forEachBuyer(contacts, given, as_of, (model, buyer) => {
      const day = nextPurchaseDay(model, buyer);
      return day === undefined ? undefined : { day };
    }),
});

const ltvModel = define({
  name: 'LTV_MODEL',
  help: {
    en: 'The model behind the expected values: its parameters and how well they fit.',
    ja: '見込みの元になるモデルの値。',
  },
  returns: { en: 'A table without a header: name, value.', ja: '見出しのない表：名前、値。' },
  parameters: { deals, as_of: asOf, ...ending },
  compute({ as_of, ...given }) {
    const { model } = forecasts(given, as_of);
    return summaryOf(model);
  },
});

const referralValue = define({
  name: 'REFERRAL_VALUE',
  help: {
    en: 'The revenue of everyone they sent, and of everyone those sent.',
    ja: '紹介してくれた方々（孫紹介も含む）の売上の合計。',
  },
  returns: { en: 'An amount; 0 for known people who sent nobody.', ja: '金額。紹介のない方は 0。' },
  parameters: { contacts, people, deals, as_of: asOf, rules },
  compute({ contacts, as_of, ...given }) {
    const book = bookOf(given);
    const own = book.people.map((person) => boughtUpTo(person, as_of).revenue);
    const referred = referredRevenue(referrersOf(book), own);
    return forEachKey(contacts, book, (position) => referred[position]);
  },
});

export const ltvFunctions = [
  ltv,
  ltvPredicted,
  ltvRange,
  chanceToBuyFunction,
  nextPurchase,
  ltvModel,
  referralValue,
];
