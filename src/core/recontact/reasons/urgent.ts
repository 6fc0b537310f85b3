// The reasons that can't wait: a promise, an unanswered message,
// an apology or thanks that is owed; and what follows an apology.
import { lastOf } from '../../base/last.ts';
import { isFormAnswer, type Touch } from '../../book/history.ts';
import type { Activity } from '../../book/records.ts';
import { days } from '../../rules/setting.ts';
import { isFaultKind } from '../../vocabulary/kinds.ts';
import { isAfter } from '../situation.ts';
import { reason } from './declare.ts';

const latestFault = (touches: readonly Touch[]): Touch | undefined =>
  lastOf(touches, (touch) => touch.from === 'us' && isFaultKind(touch.kind));

const apologyFor = (fault: Touch, touches: readonly Touch[]): Touch | undefined =>
  lastOf(touches, (touch) => touch.kind === 'apology' && touch.from === 'us' && touch.day >= fault.day);

export const urgent = {
  promised: reason({
    words: { en: 'Promised for today', ja: 'お約束の日' },
    when: { en: 'the day that you named has come', ja: '約束した日になった' },
    first: true,
    wait: 0,
    rest: 0,
    suggest: 'call',
    settings: {
      next_contact_overdue_days: days(7, {
        en: "Days for which a date of the sheet's own column stays urgent.",
        ja: '表の次回連絡日を急ぎとして扱う日数。',
      }),
    },
    holds({ contact, lastNext, lastTouch, today }, { next_contact_overdue_days }) {
      const hasCome = (day: number | undefined): day is number => day !== undefined && day <= today;
      const named = [lastNext?.until, contact.nextContact].filter(hasCome);
      if (named.length === 0) return undefined;
      const event = Math.max(...named);
      if (lastTouch !== undefined && lastTouch.day >= event) return undefined;
      // A card of the sheet's own column is put off by a row that was written on its day or later.
      const isPutOff = lastNext?.until !== undefined && lastNext.until > today && lastNext.day >= event;
      if (isPutOff) return undefined;
      return lastNext?.until === event ? { event } : { event, urgentDays: next_contact_overdue_days };
    },
  }),

  waiting_on_us: reason({
    words: { en: 'They wait for your answer', ja: '要返信' },
    when: {
      en: 'they wrote or asked, and nothing of yours has followed',
      ja: '連絡や問い合わせに、まだ返していない',
    },
    first: true,
    wait: 1,
    rest: 0,
    suggest: 'message',
    holds({ history, lastFromUs, lastSkip, isNewestFirst, rules, today }) {
      const isEndedBy = (end: Touch | Activity | undefined, touch: Touch): boolean =>
        end !== undefined && (isAfter(end, touch) || (isNewestFirst && end.row > 0 && end.day === touch.day));
      let waiting: Touch | undefined;
      for (let i = history.touches.length - 1; i >= 0; i--) {
        const touch = history.touches[i] as Touch;
        if (isEndedBy(lastFromUs, touch) || isEndedBy(lastSkip, touch)) break;
        // An old answer of a form was seen to long ago, or never will be.
        if (isFormAnswer(touch) && today - touch.day > rules.inquiry_days) break;
        if (touch.from === 'them' && (touch.kind === 'inquiry' || touch.kind === 'message')) waiting = touch;
      }
      return waiting && { event: waiting.day };
    },
  }),

  apologise: reason({
    words: { en: 'Trouble, no apology yet', ja: 'お詫びがまだ' },
    when: {
      en: 'trouble or a broken promise of yours, and no apology',
      ja: 'こちらの不手際のあと、お詫びをしていない',
    },
    first: true,
    wait: 0,
    rest: 0,
    suggest: 'apology',
    holds({ history, lastPurchaseDay, lastSkip }) {
      const fault = latestFault(history.touches);
      if (fault === undefined || apologyFor(fault, history.touches) !== undefined) return undefined;
      if (lastPurchaseDay !== undefined && lastPurchaseDay > fault.day) return undefined;
      return lastSkip !== undefined && isAfter(lastSkip, fault) ? undefined : { event: fault.day };
    },
  }),

  referrer_thanks: reason({
    words: { en: 'Thank them for the introduction', ja: '紹介のお礼' },
    when: {
      en: 'they introduced somebody, or somebody they sent bought',
      ja: '紹介してくれた、または紹介された方が購入した',
    },
    first: true,
    wait: 0,
    rest: 0,
    suggest: 'thanks',
    holds({ history, standing, peers, lastSkip }) {
      const introduction = lastOf(
        history.touches,
        (touch) => touch.kind === 'introduction' && touch.from === 'them',
      );
      const purchaseDay = peers.referredPurchaseDays[standing.position];
      // A pass on the day of the purchase comes after it: before it there was nothing to pass over.
      const purchase = purchaseDay === undefined ? undefined : { day: purchaseDay, row: -1 };
      const event =
        purchase === undefined || (introduction && introduction.day > purchase.day) ? introduction : purchase;
      if (event === undefined) return undefined;
      const thanks = lastOf(history.touches, (touch) => touch.kind === 'thanks' && touch.from === 'us');
      if (thanks !== undefined && thanks.day >= event.day) return undefined;
      return lastSkip !== undefined && isAfter(lastSkip, event) ? undefined : { event: event.day };
    },
  }),

  after_trouble: reason({
    words: { en: 'After the apology', ja: 'トラブル後のフォロー' },
    when: {
      en: 'you apologised, and have not been in touch since',
      ja: 'お詫びをしたきり、連絡していない',
    },
    weight: 8,
    wait: 14,
    rest: 14,
    suggest: 'meeting',
    despiteNever: true,
    holds({ history, lastFromUs }) {
      const fault = latestFault(history.touches);
      const apology = fault && apologyFor(fault, history.touches);
      if (apology === undefined || lastFromUs === undefined || lastFromUs.day > apology.day) return undefined;
      return { event: apology.day };
    },
  }),
};
