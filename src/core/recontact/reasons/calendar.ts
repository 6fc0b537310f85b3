// The reasons that the calendar brings: a birthday, a season of reviews, an interval of the person's own.
import { civilOf, type Day, dayOf } from '../../base/day.ts';
import type { MonthDay } from '../../book/records.ts';
import { days } from '../../rules/setting.ts';
import { reason } from './declare.ts';

/** The birthday of a year; that of 29 February is a day earlier in a year without one. */
const birthdayIn = (year: number, { month, date }: MonthDay): Day =>
  dayOf(year, month, date) ?? (dayOf(year, month, date - 1) as Day);

/** The last birthday that is not ahead. */
function lastBirthday(birthday: MonthDay, today: Day): Day {
  const { year } = civilOf(today);
  const ofThisYear = birthdayIn(year, birthday);
  return ofThisYear <= today ? ofThisYear : birthdayIn(year - 1, birthday);
}

export const calendar = {
  birthday: reason({
    words: { en: 'Birthday', ja: '誕生日' },
    when: { en: 'today, or within the last 3 days', ja: '誕生日が今日、または3日以内にあった' },
    needs: 'birthday',
    first: true,
    wait: 0,
    rest: 0,
    suggest: 'message',
    settings: {
      birthday_days: days(
        3,
        { en: 'Days after a birthday on which it is still listed.', ja: '誕生日を過ぎても一覧に出す日数。' },
        0,
        365,
      ),
    },
    holds({ contact, lastFromUs, lastSkip, today }, { birthday_days }) {
      if (contact.birthday === undefined) return undefined;
      const event = lastBirthday(contact.birthday, today);
      if (today - event > birthday_days) return undefined;
      if (lastFromUs !== undefined && lastFromUs.day >= event) return undefined;
      return lastSkip !== undefined && lastSkip.day >= event ? undefined : { event };
    },
  }),

  review_season: reason({
    words: { en: 'Supplier review is near', ja: '発注先見直しの時期' },
    when: {
      en: 'they review their suppliers within 45 days, or this month',
      ja: '発注先の見直しが45日以内、または今月',
    },
    needs: 'reviewMonths',
    weight: 7,
    wait: 0,
    rest: 30,
    suggest: 'meeting',
    settings: {
      review_window_days: days(
        45,
        {
          en: 'Days before a review month in which the visit is due.',
          ja: '見直しの月の何日前から訪ねるか。',
        },
        0,
        365,
      ),
    },
    holds({ contact, lastFromUs, today }, { review_window_days }) {
      if (contact.reviewMonths.length === 0) return undefined;
      const { year, month } = civilOf(today);
      const openings = contact.reviewMonths.map((each): Day => {
        const start = dayOf(each < month ? year + 1 : year, each, 1) as Day;
        return start - review_window_days;
      });
      const isMissed = (opening: Day) =>
        opening <= today && !(lastFromUs !== undefined && lastFromUs.day >= opening);
      const missed = openings.filter(isMissed);
      return missed.length === 0 ? undefined : { event: Math.min(...missed) };
    },
  }),

  keep_in_touch: reason({
    words: { en: 'Time to be in touch', ja: '定期のご連絡' },
    when: { en: 'the interval of their own is over', ja: 'その方に決めた連絡間隔が過ぎた' },
    needs: 'every',
    weight: 6,
    rest: 0,
    again: 0,
    suggest: 'least_used',
    suggestToCustomers: 'hearing',
    holds({ contact, lastTouch }) {
      const { every, firstMet } = contact;
      return typeof every === 'number' ? { event: lastTouch?.day ?? firstMet, waitDays: every } : undefined;
    },
  }),
};
