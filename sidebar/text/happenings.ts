// What moved the score, inside a sentence: one of a kind, or several.
import type { Language } from '../../src/core/base/bilingual.ts';
import type { LedgerKind } from '../../src/core/trust/ledger.ts';
import type { Side } from '../../src/core/vocabulary/kinds.ts';
import type { Formats } from '../../src/text/formats.ts';

/** One, and several without their number; in Japanese one word for both. */
type Happening = readonly [one: string, several: string, ja: string];

const happenings: Readonly<Record<LedgerKind, Happening>> = {
  message: ['a message', 'messages', 'メッセージ'],
  call: ['a call', 'calls', '電話'],
  meeting: ['a meeting', 'meetings', '面談'],
  inquiry: ['an enquiry', 'enquiries', 'お問い合わせ'],
  info: ['a piece of information', 'pieces of information', '情報提供'],
  reaction: ['a reaction', 'reactions', 'リアクション'],
  common_ground: ['a chat on common ground', 'chats on common ground', '共通の話題'],
  advice: ['a piece of advice', 'pieces of advice', '相談対応'],
  hearing: ['a check-in', 'check-ins', 'ご様子伺い'],
  thanks: ['a thank-you', 'thank-yous', 'お礼'],
  introduction: ['an introduction', 'introductions', 'ご紹介'],
  promise_kept: ['a promise kept', 'promises kept', '果たした約束'],
  apology: ['an apology', 'apologies', 'お詫び'],
  ask: ['an offer', 'offers', 'ご提案'],
  trouble: ['a complaint', 'complaints', 'トラブル'],
  promise_broken: ['a broken promise', 'broken promises', '守れなかった約束'],
  purchase: ['a purchase', 'purchases', 'ご購入'],
};

/** What comes from both sides alike, or from one alone. */
const WITHOUT_SIDE: readonly string[] = ['meeting', 'common_ground', 'inquiry', 'ask', 'purchase'];

const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const happeningOf = (kind: string): Happening | undefined =>
  Object.entries(happenings).find(([key]) => key === kind)?.[1];

/** A kind by itself, as the ledger has it: each once, without a side. */
export function kindIn(kind: string, language: Language): string {
  const [one = kind, , ja = kind] = happeningOf(kind) ?? [];
  return language === 'ja' ? ja : one;
}

/** One happening with its day, or several with their number. */
export function happeningIn(
  { kind, from, count, lastDay }: { kind: string; from: Side; count: number; lastDay: string },
  f: Formats,
): string {
  const [one = kind, several = kind, ja = kind] = happeningOf(kind) ?? [];
  const isTheirs = from === 'them' && !WITHOUT_SIDE.includes(kind);
  if (f.language === 'ja') {
    const what = isTheirs ? `相手からの${ja}` : ja;
    return count === 1 ? `${f.day(lastDay)}の${what}` : `${what}${f.number(count)}回`;
  }
  const side = isTheirs ? ' from them' : '';
  if (count === 1) return `${one}${side} on ${f.day(lastDay)}`;
  return `${WORDS[count] ?? f.number(count)} ${several}${side}`;
}
