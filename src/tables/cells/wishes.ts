// Wishes to be left alone in somebody's own words, in notes, tags and statuses: please don't call, 連絡不要.
import { once } from '../../core/base/once.ts';
import { isCjk } from '../recognise/header-words.ts';
import { listedMeaning } from '../vocabulary/words.ts';
import { plainText } from './cells.ts';

/** When it is wished, and not always. */
const someTime = /平日|土日|週末|曜|時|朝|昼|夜|午|月|日中|勤務|仕事中|社|職場/;

/** A column that such a wish stands for. */
export type Wish = 'do_not_contact' | 'no_email' | 'no_call';

const LONGEST_TEXT = 2000;
const LONGEST_WISH = 60;
/** Between sentences, and around a remark. */
const between = /[;；,，、。.!！|／\n\r()（）:：]+| [-–—] /;
const bullet = /^[\s*•・>-]+/;

const english = {
  do_not_contact: '(?:contact(?:ed|ing)?|write(?: to)?|disturb(?:ed)?)',
  no_email:
    '(?:e-?mail(?:s|ed|ing)?|mails?|mailings?|newsletters?|send (?:\\w+ )?(?:e-?mails?|mails?|newsletters?)|(?:contact|write) (?:\\w+ )?by e-?mail)',
  no_call: '(?:call(?:s|ed|ing)?|phon(?:e|ed|ing)|phone calls?|ring|(?:contact|reach) (?:\\w+ )?by phone)',
} as const;
const englishEnd =
  '(?: (?:please|again|any ?more|at all|ever|me|us|her|him|them|this (?:person|client|customer)))*$';
const englishStart =
  "^(?:please |pls |wishes |asked |asks |wants )?(?:(?:us )?not to (?:be )?|do not |don'?t |never |no more |stop )";
/** No calls is a wish; no call is what happened. Only by another way is a wish, too. */
const englishNone = {
  do_not_contact:
    /^(?:no (?:contact please|soliciting|more follow-?ups?|more chasing)|(?:please )?stop(?: (?:following up|chasing))?|(?:please )?leave (?:\w+ )?(?:alone|in peace)|(?:asked|wants|wishes) to be (?:removed|deleted|forgotten)|(?:please )?remove from (?:the )?list|(?:gdpr |data )?(?:deletion|erasure|delete|removal) request(?:ed)?|個人情報の?削除(?:の?ご?(?:依頼|希望))?(?:あり)?)$/,
  no_email:
    /^(?:no (?:more )?(?:e-?mails|mails|newsletters?|mailings|e-?mail please|(?:marketing|promo\w*|spam)(?: e-?mails?)?)(?: please)?|(?:phone|calls?|text|sms|line|whatsapp) only(?: please)?|(?:reported|marked)(?: us)?(?: as)? spam)$/,
  no_call:
    /^(?:no (?:more )?(?:phone )?(?:calls|call please)(?: please)?|(?:e-?mail|text|sms|line|whatsapp) only(?: please)?|(?:hates|dislikes) (?:phone |being )?(?:calls|phoned|called))$/,
} as const;
/** Said of somebody and nobody else: nobody writes to them. */
const dead =
  /^(?:deceased|died|has died|passed away|rip|✝|†|verstorben|gestorben|d[ée]c[ée]d[ée]e?|fall?ecid[oa]|overleden|(?:ご本人)?(?:ご?逝去|死去|故人|ご?他界|お?亡くなり(?:になった|になられた)?|亡くなった|亡くなられた)(?:済み?|されました|されたとのこと)?)(?: (?:in |on )?[\d./ -]+)?$/;

const japanese = {
  do_not_contact: '(?:連絡|コンタクト|営業|アプローチ|勧誘|セールス)',
  no_email: '(?:e?メール|メルマガ|dm|ダイレクトメール|案内|配信|お知らせ)',
  no_call: '(?:お?電話|架電|tel|着信)',
} as const;
const ways = `(?:営業の?)?(?:${Object.values(japanese).join('|')})`;
const japaneseWish = once(
  () =>
    new RegExp(
      '^(?:今後|もう|二度と|以降|以後|これ以上|一切|絶対に?|(?:ご?本人の?)?(?:ご?希望|.{1,12})(?:により|のため|ため|ので|で))*(?:の|は)?ご?' +
        `(?<ways>${ways}(?:(?:も|と|や|・)${ways})*)` +
        '(?:での)?(?:ご?連絡|送付|配信)?(?:は|を|も|の)?' +
        '(?:ご?(?:不要|無用|拒否|禁止|不可|ng|×|✕|❌|お断り|停止|遠慮(?!なく).*|いらない|控えて.*|やめて.*)|(?:送ら|し|かけ)?ない(?:で.*|こと|よう.*))(?:です|済み?|の方|希望|とのこと|ください)?$',
    ),
);

const japaneseOnly =
  /^(?<first>ご?連絡(?:手段|方法)?は)?(?<way>e?メール|お?電話|line)のみ(?<last>で.*|です|ご?希望.*|可|ok)?$/;

const wishes: readonly Wish[] = ['do_not_contact', 'no_email', 'no_call'];

const sayings = once(() =>
  wishes.map((wish) => ({
    wish,
    english: new RegExp(englishStart + english[wish] + englishEnd),
    none: englishNone[wish],
    way: new RegExp(japanese[wish]),
  })),
);

/** Most notes have none of it. */
const hint =
  /died|deceased|passed|\brip\b|[✝†]|storben|c[ieé]d|overleden|逝去|死去|故人|他界|亡く|only|削除|のみ|remove|delet|erasure|forgotten|leave|spam|soliciting|hates|dislikes|×|✕|❌|ない(?:こと|よう)|\bnot\b|n't|\bdont|never|\bno\b|stop|dnc|do.?not|opt(?:ed)?.?out|unsub|block|black.?list|不要|無用|遠慮|拒否|禁止|不可|ng|断り|停止|いらない|控えて|やめて|ないで|nicht|kein|\bne p|não|\bnon\b|niet|geen|\bnie\b|не |勿|拒|금지|거부/;
/** A status that says it of itself: others, such as Retired, are facts in a note. */
const says =
  /\bnot\b|n't|\bno\b|dnc|opt(?:ed)?.?out|unsub|block|black.?list|不要|拒否|禁止|不可|(?:連絡|営業|電話|メール|配信|dm|tel|架電).*(?:ng|停止|お断り)|nicht|kein|\bne p|não|\bnon\b|niet|geen|\bnie\b|не |勿|拒|금지|거부/;

const isWish = (status: string | undefined): status is Wish => wishes.some((wish) => wish === status);

/** By one way only is by none of the others. */
function japaneseOtherWays(dense: string): readonly Wish[] {
  const { first, way, last } = japaneseOnly.exec(dense)?.groups ?? {};
  if (way === undefined || (first === undefined && last === undefined)) return [];
  return (['no_email', 'no_call'] as const).filter((wish) => !new RegExp(japanese[wish]).test(way));
}

function wishesOf(written: string): readonly Wish[] {
  const plain = plainText(written).replace(/’/g, "'");
  if (dead.test(plain)) return ['do_not_contact'];
  const found = sayings().filter(({ english: saying, none }) => saying.test(plain) || none.test(plain));
  if (found.length > 0) {
    // By phone, by mail: not at all is more than was said.
    const narrow = found.filter(({ wish }) => wish !== 'do_not_contact');
    return (narrow.length > 0 ? narrow : found).map(({ wish }) => wish);
  }
  const dense = plain.replace(/\s/g, '');
  const others = japaneseOtherWays(dense);
  if (others.length > 0) return others;
  const named = japaneseWish().exec(dense)?.groups?.ways;
  if (named !== undefined) {
    const all = sayings().filter(({ way }) => way.test(named.replace(/^営業の?(?=.)/, '')));
    return all.map(({ wish }) => wish);
  }
  const words = plain.replace(/^(?:bitte|merci de|por favor|please) /, '').replace(/(?<=\S)[_-](?=\S)/g, ' ');
  const status = says.test(words)
    ? (listedMeaning('status', words) ?? listedMeaning('status', plain))
    : undefined;
  return isWish(status) ? [status] : [];
}

export interface WishInWords {
  readonly wish: Wish;
  /** As they are written. */
  readonly words: string;
}

/**
 * The wishes that a text says, each in a sentence, a line or a part of its own.
 * "Don't call before ten", "no email yet" and "no contact" are none.
 */
export function wishesIn(text: string): readonly WishInWords[] {
  const cut = text.slice(0, LONGEST_TEXT).replace(/’/g, "'");
  if (!hint.test(cut.normalize('NFKC').toLowerCase())) return [];
  const found: WishInWords[] = [];
  const take = (words: string): void => {
    for (const wish of wishesOf(words))
      if (!found.some((each) => each.wish === wish)) found.push({ wish, words });
  };
  for (const part of cut.split(between)) {
    const words = part.replace(bullet, '').trim();
    if (words === '' || words.length > LONGEST_WISH) continue;
    const before = found.length;
    take(words);
    // Blanks part sentences in Japanese, too: 電話NG メールで; but 平日 電話NG is one.
    if (found.length === before && isCjk(words) && !someTime.test(words)) words.split(/\s+/).forEach(take);
  }
  return found;
}
