// What a text in a cell means: a listed word, or one with a
// number, a share, a bracket or an ending that doesn't change it.

import { pattern } from '../../core/base/pattern.ts';
import { ofThem } from './sided-kind.ts';
import type { Meanings, WordColumn } from './word-list.ts';
import { listedMeaning } from './words.ts';

type Reading = (text: string) => string | undefined;

const MOST_LETTERS = 60;

/** "3. ", "Stage 2 - ", "①", "A: " in front of a step's name. */
const ordinal = pattern(
  String.raw`^(?:(?:stage|step|phase|ステージ|ステップ|フェーズ|段階) ?)?(?:\d{1,2}|[a-z]) ?[.:)\-_|・][ ]?(?=[^\s\d])|^\d{1,2}(?=[\p{L}])|^(?:stage|step|phase) ?\d{1,2} (?=\S)`,
  'u',
);
const share = /^\(?\d{1,3}(?:\.\d+)? ?%\)?[ :-]*|[ :-]*\(?\d{1,3}(?:\.\d+)? ?%\)?$/g;
const bracketBehind = /^(.+?) ?[([【〔「]([^()[\]【】〔〕「」]*)[)\]】〕」]$/;

/** A remark that may turn a word into its opposite, or into a mere hope. */
const doubt =
  /予定|見込|未|待|仮|取消|取り消|解約|返|中止|延期|不|否|なし|無|キャンセル|expect|pending|likely|forecast|verbal|cancel|refund|\bnot?\b|tbc|tbd|plan|\?/u;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?:済み|ずみ)$/, '済');

/** 未入金, 入金待ち, 受注予定: whatever is still to come is open; 入金済み, 交渉中 mean what they are made of. */
const notYet = /^未(.+)$|^(.+?)(?:待ち|待|予定|見込み|見込|前)$/;
const doneOrGoing = /^(.+?)(?:済|中|完了)$/;

function resultOfParts(text: string): string | undefined {
  const [, later, sooner] = notYet.exec(text) ?? [];
  const pending = later ?? sooner;
  if (pending !== undefined) return listedMeaning('result', pending) === undefined ? undefined : 'open';
  const stem = doneOrGoing.exec(text)?.[1];
  return stem === undefined ? undefined : listedMeaning('result', stem);
}

/** Kinds of being in touch that end a longer name: 定期訪問, Zoom打ち合わせ, Kick-off meeting. */
const touchAtEnd = /^(message|call|meeting)/;
const LONGEST_NAME = 24;

/** The words at the end of a longer name, the longest first. */
function* endsOf(text: string): Generator<readonly [before: string, end: string]> {
  const isSpaced = text.includes(' ');
  for (let at = 1; at < text.length; at++)
    if (!isSpaced || text[at - 1] === ' ') yield [text.slice(0, at).trim(), text.slice(at)];
}

const happened = /(.)(?:済|完了|実施|した)$/;
const planned = /^(?:schedul|book|missed|declined)/;

/** They called, 先方から電話; a client meeting is nobody's in particular. */
const fromThem =
  /^(?:先方|相手|お客|顧客|ご?本人|.{1,8}(?:様|さん|氏|先生|社長|部長|店長|院長))(?:から|より)$/;
const theyDid = /^(?:they|he|she|(?:the )?(?:client|customer))$/;

/**
 * Only where nothing before it says that it was something
 * else, or didn't happen; among ourselves it is a note.
 */
function kindAtEnd(written: string): string | undefined {
  const text = written.replace(happened, '$1');
  if (text.length > LONGEST_NAME || doubt.test(text) || planned.test(text)) return undefined;
  if (text !== written && listedMeaning('kind', text) !== undefined) return listedMeaning('kind', text);
  for (const [before, end] of endsOf(text)) {
    const kind = end.length < 2 ? undefined : listedMeaning('kind', end);
    if (kind === undefined) continue;
    const other = listedMeaning('kind', before);
    if (other === 'note' || !touchAtEnd.test(kind)) return other === 'note' ? other : undefined;
    if (fromThem.test(before) || (theyDid.test(before) && kind.endsWith('_us'))) return ofThem(kind);
    return other === undefined || touchAtEnd.test(other) ? kind : undefined;
  }
  return undefined;
}

/** What people write freely of a lost deal, by the words that only one reason has. */
const reasonFamilies = {
  price:
    /予算|価格|値段|金額|費用|コスト|高い|高かった|高すぎ|割高|\b(?:budget|pric\w*|expensive|costs?|costly|afford)\b/,
  competitor:
    /他社|競合|コンペ|相見積|\b(?:competit\w*|(?:another|other|different) (?:vendor|supplier|provider|agency|company|firm)|someone else|elsewhere)\b/,
  not_now:
    /時期|タイミング|延期|先送り|後回し|来期|来年度|\b(?:timing|postpon\w*|next (?:year|quarter)|not (?:yet )?ready|too early|on hold)\b/,
  no_reply:
    /音信|返信なし|返信がな|返事なし|返事がな|連絡が?(?:取れ|とれ|つか)|無反応|応答なし|\b(?:no (?:reply|response|answer)|ghost\w*|unresponsive|stopped (?:replying|responding|answering))\b/,
  has_supplier:
    /既存(?:の)?(?:取引|業者|業者|先)|現行(?:業者|取引)|付き合いのある|\b(?:current|existing|present) (?:vendor|supplier|provider|agency|partner)\b|\bincumbent\b/,
} as const;

function reasonOfFamily(text: string): string | undefined {
  const found = Object.entries(reasonFamilies).filter(([, family]) => family.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const separators = /[・/、,;+&|＆]/;

/** Several words in a cell, all known: the one that they agree on; of kinds and reasons the first. */
function firstOfSeveral(column: WordColumn, text: string): string | undefined {
  const parts = text.split(separators).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const meanings = parts.map((part) => listedMeaning(column, part));
  const isAgreed = new Set(meanings).size === 1;
  return !meanings.includes(undefined) && (isAgreed || column === 'kind' || column === 'reason')
    ? meanings[0]
    : undefined;
}

/** Lost - price, Proposal sent 10/1: what stands behind the step, where it is no other step. */
const behind = /^(.+?)(?: - |: |：)(.+)$/;
/** What turns the step into its opposite, or ends it. */
const turned =
  /\b(?:potential|former|ex|expired|ended|churn\w*|left|won back|back|reject\w*|lost|yet)\b|退会|終了|元/;
const dayBehind = /^(.+?) \(?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\)?$/;

function statusBefore(text: string): string | undefined {
  const [, step = '', more = ''] = dayBehind.exec(text) ?? behind.exec(text) ?? [];
  const meaning = listedMeaning('status', step);
  if (turned.test(more) || doubt.test(more)) return undefined;
  const other = more === '' ? undefined : listedMeaning('status', more);
  return other === undefined || other === meaning ? meaning : undefined;
}

const looser: Readonly<Partial<Record<WordColumn, Reading>>> = {
  result: resultOfParts,
  kind: kindAtEnd,
  reason: reasonOfFamily,
  status: statusBefore,
};

/**
 * What a cell's text means in a column, by the words that are known.
 * @param text as written, of any length
 * @returns undefined if the word isn't known: but for reasons, a word somewhere within a text is no sign
 */
export function meaningOf<C extends WordColumn>(column: C, text: string): Meanings[C] | undefined {
  const known = listedMeaning(column, text);
  if (known !== undefined || text.length > MOST_LETTERS) return known;
  const word = plain(text);
  const bare = word.replace(share, '').replace(ordinal(), '');
  const [, before = bare, remark = ''] = bracketBehind.exec(bare) ?? [];
  const isRemarkHarmless =
    remark === '' ||
    (!doubt.test(remark) &&
      (listedMeaning('result', remark) === undefined ||
        (column === 'status' && listedMeaning('status', remark) === listedMeaning('status', before))));
  const readings: Reading[] = [
    (each) => listedMeaning(column, each),
    (each) => firstOfSeveral(column, each),
    looser[column] ?? (() => undefined),
  ];
  for (const each of isRemarkHarmless && before !== bare ? [bare, before] : [bare])
    for (const reading of readings) {
      const meaning = each === '' ? undefined : reading(each);
      if (meaning !== undefined) return meaning as Meanings[C];
    }
  return undefined;
}

/** Whether a cell's text is a known word of a column: a sign that the column is one of these. */
export const isKnownWord = (column: WordColumn, text: string): boolean =>
  meaningOf(column, text) !== undefined;
