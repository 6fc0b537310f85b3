// What is said where somebody waits: the sentence on a card, and what a mail begins with.
import type { urgent } from '../../core/recontact/reasons/urgent.ts';
import type { Mails, Sentences } from './declare.ts';

type Urgent = keyof typeof urgent;

export const sentences = {
  promised: {
    en: ({ when, isToday }) =>
      isToday || when === ''
        ? 'Today is the day you planned to be in touch.'
        : `You planned to be in touch ${when}.`,
    ja: ({ when, isToday }) =>
      isToday || when === '' ? '今日が次回連絡のお約束の日です。' : `次回連絡のお約束は${when}でした。`,
  },
  waiting_on_us: {
    en: ({ when }) => `They got in touch${when && ` ${when}`} and wait for your answer.`,
    ja: ({ at }) => `${at}ご連絡をいただき、お返事がまだです。`,
  },
  apologise: {
    en: ({ when }) => `There was trouble${when && ` ${when}`}, and no apology yet.`,
    ja: ({ at }) => `${at}ご迷惑をおかけし、お詫びがまだです。`,
  },
  referrer_thanks: {
    en: ({ introduced, when }) =>
      `They introduced ${introduced || 'somebody'}. Thanks are due${when && ` since ${when.replace(/^(on|in) /, '')}`}.`,
    ja: ({ introduced }) =>
      `${introduced === '' ? '' : `${introduced}を`}ご紹介いただきました。お礼がまだです。`,
  },
  after_trouble: {
    en: ({ when }) => `You apologised${when && ` ${when}`}. How are things now?`,
    ja: ({ at }) => `${at}お詫びしました。その後のご様子を伺う時期です。`,
  },
} satisfies Partial<Sentences<Urgent>>;

export const mails = {
  promised: {
    en: [
      'Catching up',
      'I made a note to get in touch with you around now. How have things been since we last spoke? If a call is easier for you, just name a time.',
    ],
    ja: [
      'その後いかがお過ごしでしょうか',
      'そろそろご連絡をと思い、メールを差し上げました。その後、お変わりございませんか。お電話のほうがよろしければ、ご都合のよい時間をお知らせください。',
    ],
  },

  waiting_on_us: {
    en: [
      'Your message',
      'Thank you for getting in touch, and please excuse the wait. I am working on my answer. If you need it by a certain day, just tell me.',
    ],
    ja: [
      'ご連絡ありがとうございます',
      'ご連絡をいただきながら、お返事が遅くなり申し訳ございません。ただいま確認しておりますので、お急ぎの点がございましたらお知らせください。',
    ],
  },

  apologise: {
    en: [
      'My apologies',
      'I am sorry for the trouble we caused you. It should not have happened, and I would like to put it right. Please tell me what would help you most.',
    ],
    ja: [
      'お詫び',
      'このたびはご迷惑をおかけし、誠に申し訳ございません。お困りのことや、改めるべき点がございましたら、どのようなことでもお聞かせください。',
    ],
    hello: 'plain',
    closing: 'lasting',
  },

  referrer_thanks: {
    en: [
      'Thank you for the introduction',
      'Thank you for the introduction. It means a lot to me that you passed my name on, and I will take good care of it. I hope all is well with you.',
    ],
    ja: [
      'ご紹介のお礼',
      'このたびはご紹介をいただき、ありがとうございました。お名前に恥じないよう、丁寧に進めてまいります。取り急ぎ、お礼を申し上げます。',
    ],
    closing: 'lasting',
  },

  after_trouble: {
    en: [
      'How are things now?',
      'I wanted to ask how things have been since the trouble we had. Is everything as it should be? If you like, I can come by or give you a ring, and hear it from you directly.',
    ],
    ja: [
      'その後のご様子について',
      '先日はご迷惑をおかけしました。その後、不都合はございませんか。よろしければ一度お目にかかり、お話を伺えますと幸いです。',
    ],
  },
} satisfies Partial<Mails<Urgent>>;
