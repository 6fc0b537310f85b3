// Wishes to be left alone in somebody's own words, in notes, tags and statuses: please don't call, 連絡不要.
import { isCjk } from '../recognise/header-words.ts';
import { listedMeaning } from '../vocabulary/words.ts';
import { plainText } from './cells.ts';
import { isOfDeath } from './death.ts';
import { hint, japaneseWish, sayings, saysItself, type Wish, wishes, wishesOfWays } from './wish-sayings.ts';

export type { Wish } from './wish-sayings.ts';

const LONGEST_TEXT = 2000;
const LONGEST_WISH = 60;

/** Between sentences. */
const betweenSentences = /[;；。.!！|｜\n\r]+/;
/** Between parts of a sentence, and around a remark. */
const betweenParts = /[,，、／()（）]+| [-–—] /;
const colon = /[:：]/;
const bullet = /^[\s*•・>-]+/;

/** Whom a wish is of, in front of it: 奥様 電話NG. */
const somebody = /(?:様|さん|氏|長|本人|夫人|主人|担当|先生)$/;

const isWish = (status: string | undefined): status is Wish => wishes.some((wish) => wish === status);

/** By phone, by mail: not at all is more than was said. */
function narrowed(found: readonly Wish[]): readonly Wish[] {
  const narrow = found.filter((wish) => wish !== 'do_not_contact');
  return narrow.length > 0 ? narrow : found;
}

/** The wishes of a part of a sentence, or of all of it. */
function wishesOf(written: string, isAlone: boolean): readonly Wish[] {
  const plain = plainText(written).replace(/’/g, "'");
  const dense = plain.replace(/\s/g, '');
  const text = isCjk(dense) ? dense : plain;
  const said = sayings().filter(({ part, alone }) => part.test(text) || (isAlone && alone.test(text)));
  if (said.length > 0) return narrowed(said.map(({ wish }) => wish));
  const named = japaneseWish().exec(dense)?.groups?.ways;
  if (named !== undefined) return wishesOfWays(named);
  const words = plain.replace(/^(?:bitte|merci de|por favor|please) /, '').replace(/(?<=\S)[_-](?=\S)/g, ' ');
  const status = saysItself().test(words)
    ? (listedMeaning('status', words) ?? listedMeaning('status', plain))
    : undefined;
  return isWish(status) ? [status] : [];
}

/** What a part may be without changing its sense: 電話：NG, Note: do not call, 奥様 電話NG, 電話NG メールで. */
function* readingsOf(part: string): Generator<string> {
  yield part.replace(colon, '');
  const [, behind] = part.split(colon);
  if (behind !== undefined) yield behind.trim();
  const [first = '', ...others] = isCjk(part) ? part.split(/\s+/) : [];
  if (others.length === 0) return;
  yield first;
  if (somebody.test(first) && others[0] !== undefined) yield others[0];
}

export interface WishInWords {
  readonly wish: Wish;
  /** As they are written. */
  readonly words: string;
}

function wishesOfSentence(sentence: string): readonly WishInWords[] {
  const parts = sentence.split(betweenParts).map((part) => part.replace(bullet, '').trim());
  if (isOfDeath(plainText(parts[0] ?? ''))) return [{ wish: 'do_not_contact', words: parts[0] ?? '' }];
  return parts.flatMap((part): readonly WishInWords[] => {
    if (part === '' || part.length > LONGEST_WISH) return [];
    const isAlone = parts.length === 1;
    for (const reading of readingsOf(part)) {
      const found = wishesOf(reading, isAlone && reading.length === part.replace(colon, '').length);
      if (found.length > 0) return found.map((wish) => ({ wish, words: part }));
    }
    return [];
  });
}

/**
 * The wishes that a text says, each in a sentence, a line or a part of its own.
 * "Don't call before ten", "no email yet" and "no contact" are none.
 */
export function wishesIn(text: string): readonly WishInWords[] {
  const cut = text.slice(0, LONGEST_TEXT).replace(/’/g, "'");
  if (!hint().test(cut.normalize('NFKC').toLowerCase())) return [];
  const all = cut.split(betweenSentences).flatMap((sentence) => wishesOfSentence(sentence.trim()));
  return all.filter(({ wish }, at) => all.findIndex((each) => each.wish === wish) === at);
}
