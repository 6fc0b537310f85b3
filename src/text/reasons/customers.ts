// What is said of and to people who bought: the sentence on a card, and what a mail begins with.
import type { customers } from '../../core/recontact/reasons/customers.ts';
import { type Mails, quoted, type Sentences } from './declare.ts';

type Customers = keyof typeof customers;

export const sentences = {
  big_dormant: {
    en: ({ when, passed }) =>
      `One of your largest customers.${when && ` The last purchase was ${when}.`}${passed}`,
    ja: ({ when, passed }) => `大口のお客様です。${when && `最後のご購入は${when}でした。`}${passed}`,
  },
  lapsed: {
    en: ({ when, expected, isExpectationOver }) =>
      `Their usual time to buy has passed.${when && ` The last purchase was ${when}`}${when && (expected ? `; the next ${isExpectationOver ? 'was' : 'is'} expected around ${expected}.` : '.')}`,
    ja: ({ when, expected, isExpectationOver }) =>
      `いつものご購入時期を過ぎています。${when && `前回は${when}でした。`}${expected && `次は${expected}ごろと見込んで${isExpectationOver ? 'いました' : 'います'}。`}`,
  },
  open_problem: {
    en: ({ when, problem }) => `A new problem${when && ` came up ${when}`}${problem && `: “${problem}”`}.`,
    ja: ({ at, problem }) => `${at}新しいお悩み${quoted(problem)}を伺いました。`,
  },
  check_in: {
    en: ({ when, passed }) =>
      `A customer: ask how it goes.${when && ` Last asked or bought ${when}.`}${passed}`,
    ja: ({ when, passed }) => `ご購入後のご様子を伺う時期です。${when && `前回は${when}でした。`}${passed}`,
  },
  dormant: {
    en: ({ when, passed }) => `They bought${when ? ` ${when}` : ' before'}.${passed}`,
    ja: ({ at, passed }) => `${at || '以前'}ご購入いただきました。${passed}`,
  },
} satisfies Partial<Sentences<Customers>>;

export const mails = {
  big_dormant: {
    en: [
      'It has been a long time',
      'It has been a long time since we worked together, and I often think back to it. What is keeping you busy these days? I would be glad to hear.',
    ],
    ja: [
      'ご無沙汰しております',
      '以前は大変お世話になりました。その後、お変わりなくお過ごしでしょうか。近況をお聞かせいただけましたら、うれしく存じます。',
    ],
    hello: 'after_long',
  },

  lapsed: {
    en: [
      'Is everything all right?',
      'It has been a while since your last order, so I wanted to ask whether everything was as you had hoped. If something could have been better, please tell me. A line is enough.',
    ],
    ja: [
      'その後いかがでしょうか',
      '前回のご利用からしばらくたちましたので、ご様子を伺いたくご連絡いたしました。不都合やお困りのことはございませんか。お気づきの点がございましたら、ひとことお聞かせください。',
    ],
  },

  open_problem: {
    en: [
      'What you told me',
      'I keep coming back to the problem you told me about[ (“{problem}”)]. I have one or two ideas that may help, and would like to check them with you first. When would be a good time to talk?',
    ],
    ja: [
      'お悩みの件について',
      '先日伺ったお悩み[（{problem}）]について、考えておりました。お役に立てそうなことがあり、一度お話しできればと存じます。ご都合のよい日時をお知らせいただけますか。',
    ],
  },

  check_in: {
    en: [
      'How is it going?',
      'How are you getting on with what we did for you? I would like to know what works well, and what does not. If something is not as you expected, I will see to it.',
    ],
    ja: [
      'その後のご様子について',
      '先日はご利用いただき、ありがとうございました。その後、いかがでしょうか。うまくいっている点も、気になる点も、お聞かせいただけますと幸いです。',
    ],
  },

  dormant: {
    en: [
      'How have you been?',
      'It is a good while since we last worked together, and I should have asked after you sooner. How have you been? I would like to hear what has changed since.',
    ],
    ja: [
      'お変わりございませんか',
      '以前ご利用いただいてから、ずいぶん日がたちました。お変わりなくお過ごしでしょうか。その後のことなど、お聞かせいただけますと幸いです。',
    ],
    hello: 'after_long',
  },
} satisfies Partial<Mails<Customers>>;
