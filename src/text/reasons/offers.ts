// What is said around an offer: the sentence on a card, and what a mail begins with.
import type { Language } from '../../core/base/bilingual.ts';
import type { LossReason } from '../../core/book/records.ts';
import type { offers } from '../../core/recontact/reasons/offers.ts';
import { type Mails, quoted, type Sentence, type Sentences, type Told } from './declare.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const begin = ({ at }: Told, rest: string, else_: string) => (at === '' ? else_ : capital(at) + rest);

const lossEn: Readonly<Record<LossReason, string>> = {
  not_now: 'the time was not right',
  price: 'the price did not fit',
  no_reply: 'there was no reply',
  competitor: 'they chose a competitor',
  has_supplier: 'they had a supplier',
  other: 'it did not come to a deal',
};

const lossJa: Readonly<Record<LossReason, string>> = {
  not_now: '「時期が合わない」とのことでした。',
  price: '「価格が合わない」とのことでした。',
  no_reply: 'ご提案しましたが、お返事がありませんでした。',
  competitor: '他社に決まりました。',
  has_supplier: '「すでに取引先がある」とのことでした。',
  other: '商談がありましたが、成約には至りませんでした。',
};

/** Why it came to nothing; in the sheet's own words where these are all that is known. */
const lost: Record<Language, (loss: LossReason) => Sentence> = {
  en: (loss) => (told) => {
    const why = loss === 'other' && told.lossText !== '' ? ` (“${told.lossText}”)` : '';
    return `${begin(told, ` ${lossEn[loss]}`, capital(lossEn[loss]))}${why}.${told.passed}`;
  },
  ja: (loss) => (told) => {
    const why = loss === 'other' && told.lossText !== '' ? `理由は「${told.lossText}」です。` : '';
    return `${told.at}${lossJa[loss]}${why}${told.passed}`;
  },
};

type Offers = keyof typeof offers;

export const sentences = {
  proposal_open: {
    en: ({ when, passed }) => `You made a proposal${when && ` ${when}`}.${passed}`,
    ja: ({ at, passed }) => `${at}ご提案しました。${passed}`,
  },
  worry_open: {
    en: ({ when, worry }) => `A worry is still open${worry && `: “${worry}”`}${when && `, raised ${when}`}.`,
    ja: ({ at, worry }) => `${at}伺ったご不安${quoted(worry)}が残っています。`,
  },
  not_now: {
    en: (told) => lost.en(told.loss)(told),
    ja: (told) => lost.ja(told.loss)(told),
  },
  lost_competition: { en: lost.en('competitor'), ja: lost.ja('competitor') },
  has_supplier: { en: lost.en('has_supplier'), ja: lost.ja('has_supplier') },
} satisfies Partial<Sentences<Offers>>;

export const mails = {
  proposal_open: {
    en: [
      'The proposal',
      'Has anything come up while you were reading the proposal? I am happy to go through a part again, or to change what does not fit. There is no hurry on my side.',
    ],
    ja: [
      '先日のご提案について',
      '先日のご提案について、ご不明な点はございませんか。説明の足りない点や合わない部分がございましたら、遠慮なくお聞かせください。お急ぎいただく必要はございません。',
    ],
  },

  worry_open: {
    en: [
      'What was still unclear',
      'When we last talked there was something you were not sure about, and I would rather not leave it open. What is still unclear? I will answer as plainly as I can.',
    ],
    ja: [
      '気がかりな点について',
      '以前お話しした際、気がかりな点があるとのことでした。そのままにせず、きちんとお答えしたいと存じます。小さなことでも、お聞かせください。',
    ],
  },

  not_now: {
    en: [
      'How have things gone?',
      'When we last talked the time was not right, and that is quite all right. I only wanted to ask how things have gone since[ with what you told me (“{problem}”)]. Has anything changed for you?',
    ],
    ja: [
      'その後いかがでしょうか',
      '以前は、ご検討いただきありがとうございました。その後[、「{problem}」の件は]いかがでしょうか。お変わりがございましたら、お聞かせいただけますと幸いです。',
    ],
  },

  lost_competition: {
    en: [
      'How has it gone?',
      'Some time ago you went with somebody else, and I hope it has turned out well. How are you getting on? I would like to hear, whatever the answer.',
    ],
    ja: [
      'その後いかがでしょうか',
      '以前は、ご検討いただきありがとうございました。その後、順調に進んでいらっしゃいますか。お困りのことがございましたら、お聞かせください。',
    ],
  },

  has_supplier: {
    en: [
      'Something to read',
      'You are in good hands already, and I am not writing to change that. I have read something that may be useful in your work, and would be glad to pass it on. Would you like to see it?',
    ],
    ja: [
      'ご参考までに',
      'すでにお取引先がおありとのこと、承知しております。お仕事の参考になりそうな情報がございましたので、ご連絡いたしました。ご興味がございましたら、お送りいたします。',
    ],
  },
} satisfies Partial<Mails<Offers>>;
