// The reasons around an offer: one that is open, a worry
// that is in its way, and one that was refused for now.
import type { Loss } from '../../book/deals.ts';
import { openWorries } from '../../book/needs.ts';
import type { LossReason } from '../../book/records.ts';
import { openAskDay } from '../../funnel/stage.ts';
import type { Situation } from '../situation.ts';
import { type Occurrence, reason } from './declare.ts';

function latestLoss({ standing, history }: Situation): Loss | undefined {
  if (standing.stage !== 'not_now') return undefined;
  return history.losses.reduce<Loss | undefined>(
    (latest, loss) => (latest && (latest.day ?? 0) > (loss.day ?? 0) ? latest : loss),
    undefined,
  );
}

function lossFor(situation: Situation, isFitting: (reason: LossReason) => boolean): Occurrence | undefined {
  const loss = latestLoss(situation);
  return loss && isFitting(loss.reason) ? { event: loss.day } : undefined;
}

export const offers = {
  proposal_open: reason({
    words: { en: 'Your proposal is open', ja: '提案後のフォロー' },
    when: { en: 'an open deal, or an offer of the last 30 days', ja: '商談中、または30日以内に提案した' },
    weight: 8,
    wait: 7,
    rest: 7,
    again: 7,
    againGrows: 'unanswered',
    suggest: 'info',
    despiteNever: true,
    holds({ history, rules, today }) {
      const asked = openAskDay(history, rules, today);
      if (history.openDeals.length === 0 && asked === undefined) return undefined;
      const days = [...history.openDeals.map((deal) => deal.day), asked].filter((day) => day !== undefined);
      return { event: days.length === 0 ? undefined : Math.max(...days) };
    },
  }),

  worry_open: reason({
    words: { en: 'A worry is still open', ja: '不安が残っている' },
    when: {
      en: 'a worry was raised and is not gone, before any purchase',
      ja: '購入前の不安が、まだ残っている',
    },
    weight: 5,
    wait: 0,
    rest: 7,
    again: 21,
    againGrows: 'unanswered',
    suggest: 'info',
    /**
     * A worry of the sheet's own column has no day: it counts from when they
     * were met, or first in touch, so that it is not brought up every week.
     */
    holds({ history, contact, hasBought }) {
      if (hasBought || history.openDeals.length > 0) return undefined;
      const worries = openWorries(history);
      if (worries.length === 0) return undefined;
      const raised = worries[worries.length - 1]?.activity?.day;
      return { event: raised ?? contact.firstMet ?? history.touches[0]?.day };
    },
  }),

  not_now: reason({
    words: { en: 'The time was not right', ja: '前回は時期が合わず' },
    when: {
      en: 'lost because of time, price, silence or anything else',
      ja: '時期・価格・返答なしなどで見送りになった',
    },
    weight: 5,
    wait: 90,
    rest: 30,
    again: 90,
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
    holds: (situation) => lossFor(situation, (why) => why !== 'competitor' && why !== 'has_supplier'),
  }),

  lost_competition: reason({
    words: { en: 'Lost to a competitor', ja: 'コンペ失注後の再訪' },
    when: { en: 'lost to a competitor', ja: '他社に決まった' },
    weight: 5,
    wait: 180,
    rest: 30,
    again: 180,
    suggest: 'hearing',
    holds: (situation) => lossFor(situation, (why) => why === 'competitor'),
  }),

  has_supplier: reason({
    words: { en: 'Has a supplier', ja: '既存取引先あり' },
    when: { en: 'lost because they have a supplier', ja: '既存の取引先があり、見送りになった' },
    weight: 5,
    wait: 180,
    rest: 30,
    again: 180,
    suggest: 'info',
    holds: (situation) => lossFor(situation, (why) => why === 'has_supplier'),
  }),
};
