// The reasons to be in touch with people who bought.
import { lastOf } from '../../base/last.ts';
import { gapsOf } from '../../funnel/stage.ts';
import { days, times } from '../../rules/setting.ts';
import { medianOf } from '../../stats/median.ts';
import { growing, reason } from './declare.ts';

export const customers = {
  big_dormant: reason({
    words: { en: 'Big account, silent', ja: '休眠中の大口顧客' },
    when: {
      en: 'among the top fifth by revenue, no purchase for a year',
      ja: '売上上位2割で、1年以上購入がない',
    },
    weight: 7,
    wait: 365,
    rest: 30,
    again: 90,
    suggest: 'message',
    holds({ standing, peers, lastPurchaseDay, today }, { wait }) {
      const isLongAgo = lastPurchaseDay !== undefined && today - lastPurchaseDay >= wait;
      return isLongAgo && peers.bigAccounts.has(standing.position) ? { event: lastPurchaseDay } : undefined;
    },
  }),

  lapsed: reason({
    words: { en: 'Past the usual time to buy', ja: 'いつもの購入時期を過ぎた' },
    when: { en: 'silent for twice their own usual gap', ja: 'その方のいつもの間隔の2倍、購入がない' },
    weight: 7,
    rest: 30,
    again: 30,
    ...growing,
    suggest: 'hearing',
    settings: {
      lapsed_gaps: times(
        2,
        {
          en: 'Late after this many times their usual gap.',
          ja: '通常の購入間隔の何倍で「過ぎた」とみなすか。',
        },
        1,
      ),
      lapsed_least_days: days(14, {
        en: 'The least wait for a late purchase.',
        ja: '購入時期を過ぎたとみなすまでの最短日数。',
      }),
      lapsed_single_days: days(30, {
        en: 'The least wait when there is a single gap.',
        ja: '購入間隔が一つだけのときの最短日数。',
      }),
    },
    unless: ['big_dormant'],
    holds({ history, lastPurchaseDay }, { lapsed_gaps, lapsed_least_days, lapsed_single_days }) {
      const gaps = gapsOf(history);
      const gapDays = medianOf(gaps);
      if (gapDays === undefined) return undefined;
      const leastDays =
        gaps.length === 1 ? Math.max(lapsed_least_days, lapsed_single_days) : lapsed_least_days;
      return { event: lastPurchaseDay, waitDays: Math.max(leastDays, lapsed_gaps * gapDays) };
    },
  }),

  open_problem: reason({
    words: { en: "A customer's new problem", ja: '新しいお悩み' },
    when: {
      en: 'a customer has a new problem that is not solved',
      ja: 'お客様に、解決していない新しい悩みがある',
    },
    weight: 6,
    wait: 0,
    rest: 14,
    again: 21,
    ...growing,
    suggest: 'advice',
    despiteNever: true,
    holds({ hasBought, problems }) {
      const latest = hasBought ? lastOf(problems, (problem) => problem.activity !== undefined) : undefined;
      return latest && { event: latest.activity?.day };
    },
  }),

  check_in: reason({
    words: { en: 'After the purchase', ja: '購入後のご様子伺い' },
    when: {
      en: 'after a purchase, and every three months from then on',
      ja: '購入のあとと、その後は3か月ごと',
    },
    weight: 5,
    wait: 14,
    rest: 14,
    again: 90,
    suggest: 'hearing',
    settings: {
      check_in_hearing_days: days(60, {
        en: 'A hearing within these days before a purchase is enough.',
        ja: '購入前のこの日数以内に伺っていれば十分とする。',
      }),
      wait_check_in_later: days(90, {
        en: 'Days between later check-ins.',
        ja: '二度目以降のご様子伺いの間隔。',
      }),
    },
    unless: ['keep_in_touch'],
    /** Of a purchase on a day that nobody knows, the last touch is what is waited from. */
    holds(
      { standing, history, hasBought, lastPurchaseDay, lastTouch },
      { wait, wait_check_in_later, check_in_hearing_days },
    ) {
      if (!hasBought || standing.stage === 'dormant') return undefined;
      if (lastPurchaseDay === undefined) return { event: lastTouch?.day, waitDays: wait_check_in_later };
      const heardDay = lastOf(history.touches, (touch) => touch.kind === 'hearing')?.day;
      const isHeard = heardDay !== undefined && heardDay >= lastPurchaseDay - check_in_hearing_days;
      return {
        event: Math.max(lastPurchaseDay, heardDay ?? lastPurchaseDay),
        waitDays: isHeard ? wait_check_in_later : wait,
      };
    },
  }),

  dormant: reason({
    words: { en: 'Bought before, silent', ja: '休眠のお客様' },
    when: { en: 'bought on one day, and has gone silent', ja: '一度購入したあと、途絶えている' },
    weight: 4,
    wait: 180,
    rest: 90,
    again: 90,
    restGrows: 'unanswered_twofold',
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
    unless: ['big_dormant', 'keep_in_touch'],
    /** Who bought more often on days that nobody knows counts as well. */
    holds({ standing, history, lastPurchaseDay }) {
      return standing.stage === 'dormant' && gapsOf(history).length === 0
        ? { event: lastPurchaseDay }
        : undefined;
    },
  }),
};
