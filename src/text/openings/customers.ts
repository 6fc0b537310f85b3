// What a mail to a customer begins with.
import { opening } from './declare.ts';

export const customers = {
  after_trouble: opening({
    en: [
      'How are things now?',
      'I wanted to ask how things have been since the trouble we had. Is everything as it should be? If you like, I can come by or give you a ring, and hear it from you directly.',
    ],
    ja: [
      'その後のご様子について',
      '先日はご迷惑をおかけしました。その後、不都合はございませんか。よろしければ一度お目にかかり、お話を伺えますと幸いです。',
    ],
  }),

  review_season: opening({
    en: [
      'How has this year been?',
      'I know you review your suppliers around this time, so I wanted to ask: what has gone well for you this year, and what would you like done differently? If you have half an hour in the coming weeks, I would be glad to listen.',
    ],
    ja: [
      'ご意見をお聞かせください',
      'お取引先を見直される時期と伺っておりました。この一年で、うまくいったことやお困りのことはございましたか。三十分ほどお話を伺えますと幸いです。',
    ],
  }),

  big_dormant: opening({
    en: [
      'It has been a long time',
      'It has been a long time since we worked together, and I often think back to it. What is keeping you busy these days? I would be glad to hear.',
    ],
    ja: [
      'ご無沙汰しております',
      '以前は大変お世話になりました。その後、お変わりなくお過ごしでしょうか。近況をお聞かせいただけましたら、うれしく存じます。',
    ],
    hello: 'after_long',
  }),

  lapsed: opening({
    en: [
      'Is everything all right?',
      'It has been a while since your last order, so I wanted to ask whether everything was as you had hoped. If something could have been better, please tell me. A line is enough.',
    ],
    ja: [
      'その後いかがでしょうか',
      '前回のご利用からしばらくたちましたので、ご様子を伺いたくご連絡いたしました。不都合やお困りのことはございませんか。お気づきの点がございましたら、ひとことお聞かせください。',
    ],
  }),

  open_problem: opening({
    en: [
      'What you told me',
      'I keep coming back to the problem you told me about[ (“{problem}”)]. I have one or two ideas that may help, and would like to check them with you first. When would be a good time to talk?',
    ],
    ja: [
      'お悩みの件について',
      '先日伺ったお悩み[（{problem}）]について、考えておりました。お役に立てそうなことがあり、一度お話しできればと存じます。ご都合のよい日時をお知らせいただけますか。',
    ],
  }),

  check_in: opening({
    en: [
      'How is it going?',
      'How are you getting on with what we did for you? I would like to know what works well, and what does not. If something is not as you expected, I will see to it.',
    ],
    ja: [
      'その後のご様子について',
      '先日はご利用いただき、ありがとうございました。その後、いかがでしょうか。うまくいっている点も、気になる点も、お聞かせいただけますと幸いです。',
    ],
  }),

  dormant: opening({
    en: [
      'How have you been?',
      'It is a good while since we last worked together, and I should have asked after you sooner. How have you been? I would like to hear what has changed since.',
    ],
    ja: [
      'お変わりございませんか',
      '以前ご利用いただいてから、ずいぶん日がたちました。お変わりなくお過ごしでしょうか。その後のことなど、お聞かせいただけますと幸いです。',
    ],
    hello: 'after_long',
  }),
} as const;
