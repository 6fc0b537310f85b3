// What is said for a birthday, a season of reviews, an interval: on a card, and where a mail begins.
import type { calendar } from '../../core/recontact/reasons/calendar.ts';
import type { Mails, Sentences } from './declare.ts';

type Calendar = keyof typeof calendar;

export const sentences = {
  birthday: {
    en: ({ when, isToday }) =>
      isToday || when === '' ? 'Today is their birthday.' : `Their birthday was ${when}.`,
    ja: ({ when, isToday }) =>
      isToday || when === '' ? '今日がお誕生日です。' : `お誕生日は${when}でした。`,
  },
  review_season: {
    en: () => 'They review their suppliers around now.',
    ja: () => '発注先を見直される時期です。',
  },
  keep_in_touch: {
    en: ({ last }) => `Time to be in touch again.${last && ` The last touch was ${last}.`}`,
    ja: ({ last }) => `定期のご連絡の時期です。${last && `前回のご連絡は${last}でした。`}`,
  },
} satisfies Partial<Sentences<Calendar>>;

export const mails = {
  birthday: {
    en: [
      'Happy birthday',
      'All good wishes for your birthday. I hope the year ahead is a kind one to you, at work and away from it.',
    ],
    ja: [
      'お誕生日おめでとうございます',
      'お誕生日おめでとうございます。この一年も、健やかで実り多いものとなりますようお祈り申し上げます。',
    ],
    closing: 'lasting',
  },

  review_season: {
    en: [
      'How has this year been?',
      'I know you review your suppliers around this time, so I wanted to ask: what has gone well for you this year, and what would you like done differently? If you have half an hour in the coming weeks, I would be glad to listen.',
    ],
    ja: [
      'ご意見をお聞かせください',
      'お取引先を見直される時期と伺っておりました。この一年で、うまくいったことやお困りのことはございましたか。三十分ほどお話を伺えますと幸いです。',
    ],
  },

  keep_in_touch: {
    en: [
      'How are you?',
      'I like to hear from you now and then. How are things? Last time we talked about “{last_topic}”, and I have wondered how that turned out.',
    ],
    ja: [
      'お変わりございませんか',
      'その後、お変わりございませんか。以前伺った「{last_topic}」のことも、気になっておりました。近況など、お聞かせいただけますと幸いです。',
    ],
  },
} satisfies Partial<Mails<Calendar>>;
