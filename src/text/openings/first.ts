// What a mail begins with where somebody waits for it.
import { opening } from './declare.ts';

export const first = {
  promised: opening({
    en: [
      'Catching up',
      'I made a note to get in touch with you around now. How have things been since we last spoke? If a call is easier for you, just name a time.',
    ],
    ja: [
      'その後いかがお過ごしでしょうか',
      'そろそろご連絡をと思い、メールを差し上げました。その後、お変わりございませんか。お電話のほうがよろしければ、ご都合のよい時間をお知らせください。',
    ],
  }),

  waiting_on_us: opening({
    en: [
      'Your message',
      'Thank you for getting in touch, and please excuse the wait. I am working on my answer. If you need it by a certain day, just tell me.',
    ],
    ja: [
      'ご連絡ありがとうございます',
      'ご連絡をいただきながら、お返事が遅くなり申し訳ございません。ただいま確認しておりますので、お急ぎの点がございましたらお知らせください。',
    ],
  }),

  apologise: opening({
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
  }),

  referrer_thanks: opening({
    en: [
      'Thank you for the introduction',
      'Thank you for the introduction. It means a lot to me that you passed my name on, and I will take good care of it. I hope all is well with you.',
    ],
    ja: [
      'ご紹介のお礼',
      'このたびはご紹介をいただき、ありがとうございました。お名前に恥じないよう、丁寧に進めてまいります。取り急ぎ、お礼を申し上げます。',
    ],
    closing: 'lasting',
  }),

  birthday: opening({
    en: [
      'Happy birthday',
      'All good wishes for your birthday. I hope the year ahead is a kind one to you, at work and away from it.',
    ],
    ja: [
      'お誕生日おめでとうございます',
      'お誕生日おめでとうございます。この一年も、健やかで実り多いものとなりますようお祈り申し上げます。',
    ],
    closing: 'lasting',
  }),
} as const;
