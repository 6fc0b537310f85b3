// The kind that a note begins with, in a log without a column for kinds: 電話：見積の件, Called about the invoice.
import { pattern } from '../../core/base/pattern.ts';
import { type ActivityKind, isTouchKind } from '../../core/vocabulary/kinds.ts';
import { isCjk } from '../recognise/header-words.ts';
import { ofThem, sidedKind } from '../vocabulary/sided-kind.ts';

const LONGEST_START = 60;

/** Where what happened ends, and what it was about begins. */
const end = /[:：;；。、,.!！?？(（\n\r／/|]| ?[-–—] /;
/** Behind a colon: how somebody is reached, not what happened. */
const address = /^[:：]\s*(?:[\d+(@]|\S*[@\d_.-]\S*$)/;

/** It didn't happen, or not yet, or somebody else is to do it. */
const isHope =
  /^to\b|^call back\b|n't\b|\b(?:will|may|might|wants?|needs?|should|would|must|never|no|please|later|tomorrow|next|planned|scheduled|cancel\w*|delayed|postponed|missed|no-show)\b/i;
const isHopeJa = /明日|明後日|後日|来週|来月|次回|予定|したい|中止|延期|未/;

/** 資料を送付した is 資料送付. */
const between = /(?<=.)を(?=.)/g;
const done = /(?<=..)(?:しました|した|して|済み?)$/;
/** 電話があった, メールが届いた: what came from them. */
const came =
  /^(.+?)[がを]?(?:あり|あった|ありました|来た|きた|届いた|入った|いただ(?:いた|く|きました)|もら(?:った|う|いました))$/;

/** What somebody did: Called, Emailed, Met. "Called off" is something else. */
const verb = /^(?:\w+ed|met|sent|spoke|wrote|rang|had|saw|got)$/i;
const otherwise = /^(?:off|in|out|up)$/i;
/** What a touch is followed by: Coffee with Ann; of other things nouns follow: Coffee machine. */
const preposition = /^(?:with|w|about|re|from|to|at|on)$/i;
const bySomebody = pattern(String.raw`^(?:them|him|her|(?:the )?(?:client|customer)|\p{Lu}\p{L}+)`, 'u');

type KindOf = (words: string) => string | undefined;

const isTouch = (meaning: string): boolean => isTouchKind(sidedKind(meaning).kind as ActivityKind);
/** Kinds that say no more than that there was a touch. */
const isPlain = (kind: string): boolean => /^(?:message|call|meeting)/.test(kind);

function kindInJapanese(start: string, kindOf: KindOf): string | undefined {
  if (isHopeJa.test(start)) return undefined;
  const known = kindOf(start) ?? kindOf(start.replace(between, '').replace(done, ''));
  if (known !== undefined) return known;
  const base = kindOf(came.exec(start)?.[1] ?? '');
  return base !== undefined && isPlain(base) ? ofThem(base) : undefined;
}

function kindInLatin(start: string, contact: string, kindOf: KindOf): string | undefined {
  if (isHope.test(start)) return undefined;
  const whole = kindOf(start);
  const words = start.split(/\s+/);
  const [first = '', second = ''] = words;
  // Ann called: the one whom the row is about.
  const isTheirs = first.length > 1 && contact.toLowerCase().split(/\s+/).includes(first.toLowerCase());
  const did = isTheirs && verb.test(second) ? kindOf(second) : undefined;
  if (did?.endsWith('_us')) return ofThem(did);
  for (const count of [2, 1]) {
    const [then = '', ...whom] = words.slice(count);
    const kind = then === '' ? undefined : kindOf(words.slice(0, count).join(' '));
    if (kind === undefined) continue;
    if (then === 'from' && isPlain(kind)) return bySomebody().test(whom.join(' ')) ? ofThem(kind) : kind;
    if (verb.test(first) ? !otherwise.test(then) : isPlain(kind) && preposition.test(then))
      return whole ?? kind;
  }
  return whole;
}

/**
 * The kind that a note begins with, its side with it, such as call_them; undefined where it begins with none.
 * Of other words than those for a call, a mail or a meeting the whole beginning has to be known.
 * @param contact whom the row is about, as it says
 * @param kindOf what words mean as a kind; undefined for unknown ones
 */
export function kindOfNote(note: string, contact: string, kindOf: KindOf): string | undefined {
  const cut = note.slice(0, LONGEST_START).trim();
  const start = cut.split(end)[0]?.trim() ?? '';
  const isAddress = !/\s/.test(start) && address.test(cut.slice(start.length));
  if (start === '' || isAddress) return undefined;
  const kind = isCjk(start) ? kindInJapanese(start, kindOf) : kindInLatin(start, contact, kindOf);
  return kind !== undefined && isTouch(kind) ? kind : undefined;
}
