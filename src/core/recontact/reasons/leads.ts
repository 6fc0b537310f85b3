// The reasons to be in touch with people who have not bought yet, and with ties that cool down.
import { lastOf } from '../../base/last.ts';
import { openInquiryDay } from '../../funnel/stage.ts';
import { days, score } from '../../rules/setting.ts';
import { isAskFromUs, isInquiryFromThem, scoreOf } from '../../trust/ledger.ts';
import { isLikeWins } from '../peers.ts';
import type { Situation } from '../situation.ts';
import { growing, reason } from './declare.ts';

const isWarm = ({ standing, problems }: Situation): boolean =>
  standing.stage === 'nurturing' || problems.length > 0;

export const leads = {
  first_touch: reason({
    words: { en: 'New, not greeted yet', ja: '初回のごあいさつ' },
    when: {
      en: 'met within 60 days, and nobody has been in touch',
      ja: '出会って60日以内で、まだ連絡していない',
    },
    needs: 'firstMet',
    weight: 7,
    wait: 0,
    suggest: 'message',
    settings: {
      first_touch_days: days(60, {
        en: 'Days for which a new contact is greeted as new.',
        ja: '新しい方として初回のごあいさつをする日数。',
      }),
    },
    holds({ contact, lastTouch, hasBought, today }, { first_touch_days }) {
      const { firstMet, inheritedFrom } = contact;
      if (lastTouch !== undefined || hasBought || inheritedFrom !== '' || firstMet === undefined)
        return undefined;
      return today - firstMet <= first_touch_days ? { event: firstMet } : undefined;
    },
  }),

  like_wins: reason({
    words: { en: 'Like the people who bought', ja: '成約者と似た見込み客' },
    when: {
      en: 'same source and same problem as somebody who bought',
      ja: '購入した方と、流入経路も悩みも同じ',
    },
    needs: 'source',
    weight: 6,
    wait: 0,
    rest: 21,
    again: 21,
    ...growing,
    suggest: 'info',
    holds: ({ contact, isLead, problems, peers }) =>
      isLead && isLikeWins(contact, problems, peers) ? { event: contact.firstMet } : undefined,
  }),

  ready: reason({
    words: { en: 'Ready for an offer', ja: 'そろそろ提案できる' },
    when: {
      en: 'you may ask, they have a problem or have asked, and no deal yet',
      ja: '提案してよく、悩みか問い合わせがあり、まだ商談がない',
    },
    weight: 6,
    wait: 30,
    rest: 7,
    again: 7,
    suggest: 'ask',
    despiteNever: true,
    holds({ standing, history, contact, hasBought, problems, restFactor, rules, today }, { wait }) {
      if (!standing.isReady || history.openDeals.length > 0) return undefined;
      const inquiryDay = openInquiryDay(history, rules, today);
      const isInvited = inquiryDay !== undefined && !history.deals.some((deal) => deal.day >= inquiryDay);
      const isRipe =
        contact.every !== 'never' && problems.length > 0 && !hasBought && history.deals.length === 0;
      if (!isInvited && !isRipe) return undefined;
      const last = lastOf(history.touches, (touch) => isAskFromUs(touch) || isInquiryFromThem(touch));
      if (last === undefined) return { event: contact.firstMet, waitDays: 0 };
      return { event: last.day, waitDays: isAskFromUs(last) ? wait * restFactor : 0 };
    },
  }),

  inherited: reason({
    words: { en: 'Introduce yourself', ja: '引き継ぎのごあいさつ' },
    when: {
      en: 'taken over from a colleague, and never contacted',
      ja: '前任から引き継いで、まだ連絡していない',
    },
    needs: 'inheritedFrom',
    weight: 4,
    wait: 0,
    suggest: 'message',
    holds: ({ contact, lastTouch }) =>
      contact.inheritedFrom !== '' && lastTouch === undefined ? { event: contact.firstMet } : undefined,
  }),

  fading: reason({
    words: { en: 'Silent for a while', ja: 'ご無沙汰ぎみ' },
    when: { en: 'the score has fallen by 15 or more', ja: 'スコアが15以上下がった' },
    weight: 4,
    wait: 0,
    rest: 30,
    again: 30,
    ...growing,
    suggest: 'least_used',
    settings: {
      fading_days: days(90, { en: 'Days over which fading is measured.', ja: 'ご無沙汰をはかる日数。' }, 1),
      fading_score: score(15, {
        en: 'The loss of score that counts as fading.',
        ja: 'ご無沙汰とみなす点数の下がり幅。',
      }),
    },
    unless: ['keep_in_touch'],
    /**
     * Since the last row of the ledger nothing but time has changed
     * the balance, so that today's balance tells what it was.
     */
    holds({ standing, history, contact, hasBought, lastTouch, rules, today }, { fading_days, fading_score }) {
      const { balance } = standing.trust;
      if ((hasBought && standing.stage !== 'dormant') || balance === undefined || balance <= 0)
        return undefined;
      const { paymentDays } = history;
      const lastRowDay = Math.max(lastTouch?.day ?? 0, paymentDays[paymentDays.length - 1] ?? 0);
      const silentDays = today - Math.max(lastRowDay, today - fading_days);
      const scoreBefore = scoreOf(balance * 2 ** (silentDays / rules.half_life_days), rules);
      return scoreBefore - scoreOf(balance, rules) >= fading_score ? { event: contact.firstMet } : undefined;
    },
  }),

  nurture: reason({
    words: { en: 'Stay in touch', ja: '関係づくり' },
    when: {
      en: 'a lead with a problem, or one that is warming',
      ja: '悩みがある、または関係が育っている見込み客',
    },
    weight: 3,
    wait: 0,
    rest: 21,
    again: 21,
    ...growing,
    suggest: 'least_used',
    unless: ['keep_in_touch'],
    holds: (situation) =>
      situation.isLead && isWarm(situation) ? { event: situation.contact.firstMet } : undefined,
  }),

  give: reason({
    words: { en: 'Give something useful', ja: 'お役立ち情報を届ける' },
    when: { en: 'any other lead', ja: 'そのほかの見込み客' },
    weight: 2,
    wait: 0,
    rest: 60,
    again: 60,
    ...growing,
    suggest: 'info',
    unless: ['keep_in_touch'],
    holds: (situation) =>
      situation.isLead && !isWarm(situation) ? { event: situation.contact.firstMet } : undefined,
  }),
};
