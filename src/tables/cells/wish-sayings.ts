// The ways to wish to be left alone, in one's own words: patterns of whole sentences, or of their parts.
import { once } from '../../core/base/once.ts';

/** A column that such a wish stands for. */
export type Wish = 'do_not_contact' | 'no_email' | 'no_call';

export const wishes: readonly Wish[] = ['do_not_contact', 'no_email', 'no_call'];

const english = {
  do_not_contact:
    '(?:contact(?:ed|ing)?|write(?: to)?|writing(?: to)?|disturb(?:ed)?|chas(?:e|ing)|follow(?:ing)?[ -]?ups?)',
  no_email:
    '(?:e-?mail(?:s|ed|ing)?|mails?|mailings?|newsletters?|send (?:\\w+ )?(?:e-?mails?|mails?|newsletters?)|(?:contact|write) (?:\\w+ )?by e-?mail)',
  no_call: '(?:call(?:s|ed|ing)?|phon(?:e|ed|ing)|phone calls?|ring|(?:contact|reach) (?:\\w+ )?by phone)',
} as const;
const englishEnd =
  '(?: (?:please|pls|again|any ?more|at all|ever|me|us|her|him|them|this (?:person|client|customer)))*$';
/** Never contacted is what didn't happen. */
const englishStart =
  "^(?:please |pls )?(?:(?:he|she|they|(?:the )?(?:client|customer)) )?(?:(?:wishes|asked|asks|wants|told|said) )?(?:(?:us |me )?not to (?:be )?|(?:us |me )?to stop |do(?:es)? not (?:want (?:to be )?)?|do(?:es)?n'?t (?:want (?:to be )?)?|never (?!\\w+ed\\b)|no more |no further |stop )";

const list = '(?:off|from) (?:the |our |your )?(?:mailing |e-?mail )?list';
/** No calls is a wish; no call is what happened. */
const englishParts = {
  do_not_contact: `no contact please|no soliciting|(?:asked|wants|wishes) to be (?:(?:removed|deleted|forgotten)(?: ${list})?|taken ${list})|(?:please )?(?:remove|take) (?:me |us |him |her |them )?${list}|requested removal|wants (?:their |his |her )?data deleted|(?:gdpr|erasure|removal|data (?:deletion|erasure|removal)|gdpr (?:deletion|erasure|delete|removal)) request(?:ed)?`,
  no_email:
    'no (?:more )?(?:e-?mails|mails|newsletters?|mailings|e-?mail please|(?:marketing|promo\\w*|spam)(?: e-?mails?)?)(?: please)?|(?:reported|marked)(?: us)?(?: as)? spam|opted out of e-?mails?|unsubscribed(?: [\\d./-]+)?|replied stop',
  no_call:
    "no (?:more )?(?:phone |cold )?(?:calls(?: ever)?|call please)(?: please)?|no phone(?: please)?|not by phone|text,? don'?t call|(?:hates|dislikes) (?:phone |being )?(?:calls|phoned|called)",
} as const;
/** What means something else beside other words: leave it alone, phone only with 24 months. */
const englishAlone = {
  do_not_contact:
    '(?:please )?stop|(?:please )?leave (?:me |us |him |her |them )?(?:alone|in peace)|deletion request(?:ed)?',
  no_email: '(?:by |contact by )?(?:phone|calls?|text|sms|whatsapp) only(?: please| pls)?',
  no_call: '(?:by |contact by )?(?:e-?mail|text|sms|whatsapp) only(?: please| pls)?',
} as const;

const japanese = {
  do_not_contact: '(?:連絡|コンタクト|営業|アプローチ|勧誘|セールス)',
  no_email: '(?:e?メール|メルマガ|dm|ダイレクトメール|案内|配信|お知らせ)',
  no_call: '(?:お?電話|架電|tel|着信)',
} as const;
/** メールのみ alone may say what happened so far. */
const asked = 'で?ご?希望.*|でお願い.*|可|ok';
const onlyBy = (way: string): string =>
  `連絡(?:手段|方法)?は?${way}のみ(?:です|で|${asked})?|${way}のみ(?:${asked})`;
const japaneseAlone = {
  do_not_contact:
    '個人情報の?削除(?:の?ご?(?:依頼|希望))?(?:あり)?|(?:リスト|名簿)から(?:の?削除|外して).*|ブラックリスト|出禁',
  no_email: onlyBy('お?電話'),
  no_call: onlyBy('e?メール'),
} as const;
const ways = `(?:(?:営業|勧誘)の?)?(?:${Object.values(japanese).join('|')})`;
const refused =
  '(?:ご?(?:不要|無用|拒否|禁止|厳禁|不可|ng|ダメ|だめ|×|✕|✖|❌|お断り|停止|解除|結構|遠慮(?!なく).*|いらない|控えて.*|やめて.*)|(?:送ら|し|かけ|してこ)ないで.*|(?:送ら|し|かけ)ない(?:こと|よう(?:に.*)?)|するな(?:と.*)?)';

/** All of a part that says it in Japanese; its group `ways` says which. */
export const japaneseWish = once(
  () =>
    new RegExp(
      '^(?:今後|もう|二度と|以降|以後|これ以上|一切|絶対に?|(?:ご?本人の?)?(?:ご?希望|.{1,12})(?:により|のため|ため|ので|で))*(?:の|は)?ご?' +
        `(?<ways>${ways}(?:(?:も|と|や|・)${ways})*)` +
        `(?:での)?(?:ご?連絡|送付|配信|発送)?(?:は|を|も|の)?${refused}` +
        '(?:です|済み?|の方|希望|とのこと|ください)?$',
    ),
);

/** The wishes of the ways that `japaneseWish` has found. */
export const wishesOfWays = (named: string): readonly Wish[] =>
  wishes.filter((wish) => new RegExp(japanese[wish]).test(named.replace(/^(?:営業|勧誘)の?(?=.)/, '')));

export interface Saying {
  readonly wish: Wish;
  /** Of a part, whatever stands beside it. */
  readonly part: RegExp;
  /** Of a sentence that says nothing else. */
  readonly alone: RegExp;
}

/** In Latin letters with blanks, in Japanese without. */
export const sayings = once((): readonly Saying[] =>
  wishes.map((wish) => ({
    wish,
    part: new RegExp(`${englishStart}${english[wish]}${englishEnd}|^(?:${englishParts[wish]})$`),
    alone: new RegExp(`^(?:${englishAlone[wish]}|${japaneseAlone[wish]})$`),
  })),
);

/** Refusals that statuses of other languages, too, have in them. */
const refusals =
  "\\bnot\\b|n't|\\bno\\b|dnc|opt(?:ed)?.?out|unsub|block|black.?list|不要|拒否|禁止|不可|nicht|kein|nur per|löschung|\\bne p|\\bpas d|suppression|não|\\bnon\\b|\\bs[oó]lo\\b|niet|geen|\\bnie\\b|не |勿|拒|금지|거부";

/** A status that says a wish of itself: others, such as Retired, are facts in a note. */
export const saysItself = once(
  () => new RegExp(`${refusals}|(?:連絡|営業|電話|メール|配信|dm|tel|架電).*(?:ng|停止|お断り)`),
);

/** Something of every wish, so that most texts need no more looking: a new saying has a word here. */
export const hint = once(
  () =>
    new RegExp(
      `${refusals}|only|のみ|remov|tak(?:e|en) |delet|erasure|forgotten|gdpr|leave|spam|solicit|stop|hates|dislikes|\\bdont|never|do.?not|died|deceased|passed away|storben|c[ée]d|fall?eci|faleceu|overleden|[×✕✖❌†]|(?<![a-z])ng(?![a-z])|無用|遠慮|厳禁|ダメ|だめ|断り|停止|解除|結構|いらない|控えて|やめて|ない(?:で|こと|よう)|するな|削除|外して|出禁|ブラックリスト|逝去|死去|死亡|故人|他界|永眠|亡く`,
    ),
);
