// Wishes to be left alone in somebody's own words, among notes and tags: please don't call, 連絡不要.
import { once } from '../../core/base/once.ts';
import { plainText } from './cells.ts';

/** A column that such a wish stands for. */
export type Wish = 'do_not_contact' | 'no_email' | 'no_call';

const LONGEST_TEXT = 500;
const LONGEST_WISH = 60;
const between = /[;；,，、。.!！|／\n\r]+/;

const end = `(?: (?:please|again|any ?more|at all|ever|me|us|her|him|them|this person|this client))*$`;
const english = {
  do_not_contact: `(?:contact|write(?: to)?|disturb|contacting)${end}`,
  no_email: `(?:e-?mails?|mails?|mailings?|newsletters?|emailing)${end}`,
  no_call: `(?:calls?|phone|ring|phone calls?|calling|phoning)${end}`,
} as const;
const englishStart = `^(?:please |pls |asked (?:us )?to |wishes )?(?:do not|don'?t|dont|never|no more|no|stop|not to) (?:be )?`;
/** Said by a word alone. */
const englishWord = {
  do_not_contact: /^(?:dnc|do not contact list|asked to be left alone|asked not to be contacted)$/,
  no_email: /^(?:unsubscribed|opted out of (?:e-?mails?|newsletters?))$/,
} as const;

const japanese = {
  do_not_contact: '(?:連絡|コンタクト|営業|アプローチ)',
  no_email: '(?:e?メール|メルマガ|dm|ダイレクトメール|案内|配信|郵送)',
  no_call: '(?:お?電話|架電|tel)',
} as const;
const japaneseStart = '^(?:今後|もう|二度と|以降|絶対に?|ご?本人希望で?)?(?:の|は)?ご?';
const japaneseEnd =
  '(?:での)?(?:ご?連絡|送付|配信|営業)?(?:は|を|も|の)?(?:ご?(?:不要|無用|遠慮|拒否|禁止|不可|ng|お断り|停止|いらない|控え.*|やめて.*)|し?ないで.*)(?:です|の方|希望|とのこと)?$';

const wishes: readonly Wish[] = ['do_not_contact', 'no_email', 'no_call'];

const patterns = once(() =>
  wishes.map((wish) => ({
    wish,
    sayings: [
      new RegExp(englishStart + english[wish]),
      new RegExp(japaneseStart + japanese[wish] + japaneseEnd),
      ...(wish === 'no_call' ? [] : [englishWord[wish]]),
    ],
  })),
);

/** Most notes have none of it. */
const hint =
  /not|n't|dont|never|\bno\b|stop|dnc|unsub|opted|不要|無用|遠慮|拒否|禁止|不可|ng|断り|停止|いらない|控え|やめて|ないで/i;

/**
 * The first wish that a text says in a sentence or a line of its own, with its words.
 * "Don't call before ten" and "no email yet" are none.
 */
export function wishIn(text: string): { readonly wish: Wish; readonly words: string } | undefined {
  if (!hint.test(text)) return undefined;
  for (const part of text.slice(0, LONGEST_TEXT).split(between)) {
    const words = part.trim();
    if (words === '' || words.length > LONGEST_WISH) continue;
    const plain = plainText(words).replace(/’/g, "'");
    const dense = plain.replace(/\s/g, '');
    for (const { wish, sayings } of patterns())
      if (sayings.some((saying) => saying.test(plain) || saying.test(dense))) return { wish, words };
  }
  return undefined;
}
