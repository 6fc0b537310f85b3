// Why a person is on today's list, as a sentence made from the facts.
import type { Language } from '../core/base/bilingual.ts';
import type { LossReason } from '../core/book/records.ts';
import type { ReasonFacts } from '../core/recontact/reason-facts.ts';
import type { Reason } from '../core/recontact/reasons/all.ts';
import { worryWords } from '../core/vocabulary/kinds.ts';
import { atOf, passedOf, whenOf } from './elapsed.ts';
import type { Formats } from './formats.ts';
import { named } from './names.ts';

/**
 * The facts in words, "" where they aren't known: `when` inside a
 * sentence, `at` with its particle, `passed` as a sentence behind.
 */
interface Told {
  readonly when: string;
  readonly at: string;
  readonly passed: string;
  readonly isToday: boolean;
  readonly introduced: string;
  readonly inheritedFrom: string;
  readonly problem: string;
  readonly worry: string;
  /** Of the last touch, as `when`. */
  readonly last: string;
  readonly loss: LossReason;
  readonly lossText: string;
  /** The day of the expected purchase. */
  readonly expected: string;
  readonly isExpectationOver: boolean;
}

type Sentence = (told: Told) => string;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const begin = ({ at }: Told, rest: string, else_: string) => (at === '' ? else_ : capital(at) + rest);
const quoted = (text: string) => (text === '' ? '' : `「${text}」`);

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

const sentences: Readonly<Record<Reason, Record<Language, Sentence>>> = {
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
  birthday: {
    en: ({ when, isToday }) =>
      isToday || when === '' ? 'Today is their birthday.' : `Their birthday was ${when}.`,
    ja: ({ when, isToday }) =>
      isToday || when === '' ? '今日がお誕生日です。' : `お誕生日は${when}でした。`,
  },
  proposal_open: {
    en: ({ when, passed }) => `You made a proposal${when && ` ${when}`}.${passed}`,
    ja: ({ at, passed }) => `${at}ご提案しました。${passed}`,
  },
  after_trouble: {
    en: ({ when }) => `You apologised${when && ` ${when}`}. How are things now?`,
    ja: ({ at }) => `${at}お詫びしました。その後のご様子を伺う時期です。`,
  },
  review_season: {
    en: () => 'They review their suppliers around now.',
    ja: () => '発注先を見直される時期です。',
  },
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
  first_touch: {
    en: ({ when }) =>
      when ? `You met ${when} and have not been in touch yet.` : 'New in your list, and not greeted yet.',
    ja: ({ at }) =>
      at ? `${at}知り合った方です。ごあいさつがまだです。` : '新しい方です。ごあいさつがまだです。',
  },
  keep_in_touch: {
    en: ({ last }) => `Time to be in touch again.${last && ` The last touch was ${last}.`}`,
    ja: ({ last }) => `定期のご連絡の時期です。${last && `前回のご連絡は${last}でした。`}`,
  },
  open_problem: {
    en: ({ when, problem }) => `A new problem${when && ` came up ${when}`}${problem && `: “${problem}”`}.`,
    ja: ({ at, problem }) => `${at}新しいお悩み${quoted(problem)}を伺いました。`,
  },
  like_wins: {
    en: ({ problem }) =>
      `Came the same way, with the same problem${problem && ` (“${problem}”)`}, as people who bought.`,
    ja: ({ problem }) => `きっかけとお悩み${quoted(problem)}が、成約された方と同じです。`,
  },
  ready: {
    en: () => 'An offer may be welcome now.',
    ja: () => 'そろそろご提案してよい時期です。',
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
  check_in: {
    en: ({ when, passed }) =>
      `A customer: ask how it goes.${when && ` Last asked or bought ${when}.`}${passed}`,
    ja: ({ when, passed }) => `ご購入後のご様子を伺う時期です。${when && `前回は${when}でした。`}${passed}`,
  },
  dormant: {
    en: ({ when, passed }) => `They bought${when ? ` ${when}` : ' before'}.${passed}`,
    ja: ({ at, passed }) => `${at || '以前'}ご購入いただきました。${passed}`,
  },
  inherited: {
    en: ({ inheritedFrom }) => `Taken over from ${inheritedFrom || 'a colleague'}, and not greeted yet.`,
    ja: ({ inheritedFrom }) => `${inheritedFrom || '前任者'}から引き継ぎました。ごあいさつがまだです。`,
  },
  fading: {
    en: ({ last }) => `It has been quiet for a while.${last && ` The last touch was ${last}.`}`,
    ja: ({ last }) => `しばらくご無沙汰しています。${last && `最後の連絡は${last}でした。`}`,
  },
  nurture: {
    en: () => 'Stay in touch, a little at a time.',
    ja: () => '少しずつ関係を深めている方です。',
  },
  give: {
    en: () => 'Nothing to sell here: send something useful.',
    ja: () => '売り込みではなく、お役に立つ情報をお届けする時期です。',
  },
};

const worryWord = (worry: string, language: Language): string =>
  Object.entries(worryWords).find(([key]) => key === worry)?.[1][language] ?? worry;

const withTitle = (name: string, language: Language): string => (name === '' ? '' : named(name, language));

/**
 * The reason as a sentence, or two, in the language of the formats; it is whole whatever facts are missing.
 */
export function sentenceOf(reason: Reason, facts: ReasonFacts, f: Formats): string {
  const {
    eventDay,
    expectedDay,
    lastTouchDay,
    lossText = '',
    introduced = '',
    inheritedFrom = '',
    problem = '',
    worry = '',
  } = facts;
  return sentences[reason][f.language]({
    when: eventDay === undefined ? '' : whenOf(eventDay, f),
    at: eventDay === undefined ? '' : atOf(eventDay, f),
    passed: eventDay === undefined ? '' : passedOf(eventDay, f),
    isToday: eventDay !== undefined && f.daysSince(eventDay) === 0,
    introduced: withTitle(introduced, f.language),
    inheritedFrom: withTitle(inheritedFrom, f.language),
    problem,
    worry: worryWord(worry, f.language),
    last: lastTouchDay === undefined ? '' : whenOf(lastTouchDay, f),
    loss: facts.lossReason ?? 'not_now',
    lossText,
    expected: expectedDay === undefined ? '' : f.day(expectedDay),
    isExpectationOver: expectedDay !== undefined && f.daysSince(expectedDay) > 0,
  });
}
