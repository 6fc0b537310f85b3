// The kinds of activity: what each pays into trust, or takes out of it (docs/model.md, Trust).
import type { Bilingual } from '../base/bilingual.ts';

export type Side = 'us' | 'them';

export const sides = {
  us: { en: 'us', ja: 'こちら' },
  them: { en: 'them', ja: '相手' },
} as const satisfies Record<Side, Bilingual>;

/** What happens between two people. For trouble and promise_broken the side is who is at fault. */
export const touchKinds = {
  message: { en: 'Message', ja: 'メール・メッセージ' },
  call: { en: 'Call', ja: '電話' },
  meeting: { en: 'Meeting', ja: '面談・打ち合わせ' },
  inquiry: { en: 'Enquiry, request', ja: '問い合わせ・相談' },
  info: { en: 'Useful information', ja: '情報提供' },
  reaction: { en: 'Reaction, comment', ja: 'リアクション' },
  common_ground: { en: 'Common ground', ja: '共通の話題' },
  advice: { en: 'Helped with a problem', ja: '相談対応' },
  hearing: { en: 'Asked how it goes', ja: 'ご様子伺い' },
  thanks: { en: 'Thanks', ja: 'お礼' },
  introduction: { en: 'Introduced someone', ja: '紹介' },
  promise_kept: { en: 'Kept a promise', ja: '約束を果たした' },
  apology: { en: 'Apology', ja: 'お詫び' },
  ask: { en: 'Offer, quote', ja: '提案・見積' },
  trouble: { en: 'Trouble, complaint', ja: 'トラブル・クレーム' },
  promise_broken: { en: 'Broke a promise', ja: '約束を守れなかった' },
} as const satisfies Record<string, Bilingual>;

/**
 * What each kind pays in from each side, or takes out; absent where
 * that side has none of its own. A purchase counts as theirs.
 */
export const kindPoints = {
  message: { us: 2, them: 4 },
  call: { us: 5, them: 6 },
  meeting: { us: 6, them: 8 },
  inquiry: { them: 8 },
  info: { us: 3, them: 3 },
  reaction: { us: 1, them: 2 },
  common_ground: { us: 3, them: 3 },
  advice: { us: 5, them: 5 },
  hearing: { us: 4, them: 4 },
  thanks: { us: 2, them: 4 },
  introduction: { us: 6, them: 10 },
  promise_kept: { us: 4, them: 4 },
  apology: { us: 4, them: 2 },
  ask: {},
  trouble: { us: -15, them: -5 },
  promise_broken: { us: -8, them: -4 },
  purchase: { them: 20 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Side, number>>>>>;

/** What is noted but is no touch, and pays nothing. */
export const noteKinds = {
  next: { en: 'Next contact', ja: '次回連絡' },
  skip: { en: 'Pass this time', ja: '今回はパス' },
  do_not_contact: { en: 'Do not contact', ja: '連絡停止' },
  resume: { en: 'Contact again', ja: '連絡再開' },
  problem: { en: 'Problem', ja: '悩み' },
  problem_solved: { en: 'Problem solved', ja: '悩みの解決' },
  worry: { en: 'Worry', ja: '不安・懸念' },
  worry_gone: { en: 'Worry gone', ja: '不安を解消' },
  note: { en: 'Note', ja: 'メモ' },
  site_care: { en: 'Cared for the site', ja: 'サイトの手入れ' },
} as const satisfies Record<string, Bilingual>;

/** A purchase pays into trust, comes from a won deal, and is never typed into Activities. */
export const purchaseKind = { purchase: { en: 'Purchase', ja: '購入・受注' } } as const satisfies Record<
  string,
  Bilingual
>;

export type TouchKind = keyof typeof touchKinds;
export type NoteKind = keyof typeof noteKinds;
export type ActivityKind = TouchKind | NoteKind;

export const touchKindKeys = Object.keys(touchKinds) as readonly TouchKind[];

/** What an activity row may say in its kind column; purchase is known so that it can be refused by name. */
export const activityKinds = { ...touchKinds, ...noteKinds };

/** Whether it is in touch, not a note about somebody. */
export const isTouchKind = (kind: ActivityKind): kind is TouchKind => kind in touchKinds;

/** At fault, not in touch: these never count as an answer to anybody or from anybody. */
export const isFaultKind = (kind: ActivityKind): boolean => kind === 'trouble' || kind === 'promise_broken';

export const worryWords = {
  fraud: { en: 'Fraud', ja: '詐欺ではないか' },
  shady: { en: 'Shady', ja: '怪しい' },
  better_elsewhere: { en: 'Better elsewhere', ja: 'ほかにもっと良いものがある' },
  price: { en: 'Price', ja: '価格' },
  aftercare: { en: 'Aftercare', ja: 'アフターケア' },
  other_way: { en: 'Another way', ja: '別の方法でもよい' },
  why_now: { en: 'Why now', ja: '今でなくてもよい' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Record<string, Bilingual>;

/** Why somebody is not to be contacted. */
export const stopWords = {
  asked: { en: 'They asked', ja: '本人の希望' },
  conduct: { en: 'Conduct', ja: '迷惑行為' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Record<string, Bilingual>;
