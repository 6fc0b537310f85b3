// Wishes to be left alone in somebody's own words, in notes, tags and statuses: please don't call, 連絡不要.
import { once } from '../../core/base/once.ts';
import { listedMeaning } from '../vocabulary/words.ts';
import { plainText } from './cells.ts';

/** A column that such a wish stands for. */
export type Wish = 'do_not_contact' | 'no_email' | 'no_call';

const LONGEST_TEXT = 2000;
const LONGEST_WISH = 60;
/** Between sentences, and around a remark. */
const between = /[;；,，、。.!！|／\n\r()（）:：]+| - /;
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
/** No calls is a wish; no call is what happened. */
const englishNone = {
  do_not_contact: /^no contact please$/,
  no_email: /^no (?:more )?(?:e-?mails|mails|newsletters|mailings|e-?mail please)(?: please)?$/,
  no_call: /^no (?:more )?(?:phone )?(?:calls|call please)(?: please)?$/,
} as const;

const japanese = {
  do_not_contact: '(?:連絡|コンタクト|営業|アプローチ)',
  no_email: '(?:e?メール|メルマガ|dm|ダイレクトメール|案内|配信)',
  no_call: '(?:お?電話|架電|tel|着信)',
} as const;
const ways = `(?:営業の?)?(?:${Object.values(japanese).join('|')})`;
const japaneseWish = once(
  () =>
    new RegExp(
      '^(?:今後|もう|二度と|以降|一切|絶対に?|(?:ご?本人の?)?(?:ご?希望|.{1,12})(?:により|のため|ため|ので|で))*(?:の|は)?ご?' +
        `(?<ways>${ways}(?:(?:も|と|や|・)${ways})*)` +
        '(?:での)?(?:ご?連絡|送付|配信)?(?:は|を|も|の)?' +
        '(?:ご?(?:不要|無用|拒否|禁止|不可|ng|お断り|停止|遠慮(?!なく).*|いらない|控えて.*|やめて.*)|(?:送ら|し|かけ)?ないで.*)(?:です|の方|希望|とのこと|ください)?$',
    ),
);

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
  /\bnot\b|n't|\bdont|never|\bno\b|stop|dnc|do.?not|opt(?:ed)?.?out|unsub|block|black.?list|不要|無用|遠慮|拒否|禁止|不可|ng|断り|停止|いらない|控えて|やめて|ないで|nicht|kein|\bne p|não|\bnon\b|niet|geen|\bnie\b|не |勿|拒|금지|거부/;
/** A status that says it of itself: others, such as Retired, are facts in a note. */
const says =
  /\bnot\b|n't|\bno\b|dnc|opt(?:ed)?.?out|unsub|block|black.?list|不要|拒否|禁止|不可|(?:連絡|営業|電話|メール|配信|dm|tel|架電).*(?:ng|停止|お断り)|nicht|kein|\bne p|não|\bnon\b|niet|geen|\bnie\b|не |勿|拒|금지|거부/;

const isWish = (status: string | undefined): status is Wish => wishes.some((wish) => wish === status);

function wishesOf(written: string): readonly Wish[] {
  const plain = plainText(written).replace(/’/g, "'");
  const found = sayings().filter(({ english: saying, none }) => saying.test(plain) || none.test(plain));
  if (found.length > 0) {
    // By phone, by mail: not at all is more than was said.
    const narrow = found.filter(({ wish }) => wish !== 'do_not_contact');
    return (narrow.length > 0 ? narrow : found).map(({ wish }) => wish);
  }
  const named = japaneseWish().exec(plain.replace(/\s/g, ''))?.groups?.ways;
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
  for (const part of cut.split(between)) {
    const words = part.replace(bullet, '').trim();
    if (words === '' || words.length > LONGEST_WISH) continue;
    for (const wish of wishesOf(words))
      if (!found.some((each) => each.wish === wish)) found.push({ wish, words });
  }
  return found;
}
