// The reasons that the calendar brings.
import { civilOf, type Day, dayOf } from '../../base/day.ts';
import { days } from '../../rules/setting.ts';
import { reason } from './declare.ts';

export const calendar = {
  review_season: reason({
    words: { en: 'Supplier review is near', ja: '発注先見直しの時期' },
    when: {
      en: 'they review their suppliers within 45 days, or this month',
      ja: '発注先の見直しが45日以内、または今月',
    },
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
};
