// The kind that a note begins with, in a log without a column for kinds: 電話：見積の件, Called about the invoice.
import { type ActivityKind, isTouchKind } from '../../core/vocabulary/kinds.ts';
import { isCjk } from '../recognise/header-words.ts';

const LONGEST_START = 60;
const MOST_WORDS = 3;

/** Where what happened ends, and what it was about begins. */
const end = /[:：;；。、,.!！?？(（\n\r／/|]| ?[-–—] /;

/** 資料を送付した is 資料送付. */
const between = /(?<=.)を(?=.)/g;
const done = /(?<=..)(?:しました|した|して|済み?)$/;

/** It didn't happen yet, or somebody else is to do it. */
const isHope = /^to\b|^call back\b|\b(?:will|wants?|needs?|should|would|must|please|later|tomorrow|next)\b/i;

/** What a note may name at its start, the longest first; in Latin letters, its first words, too. */
function* startsOf(note: string): Generator<string> {
  const start = note.slice(0, LONGEST_START).trim().split(end)[0]?.trim() ?? '';
  if (isCjk(start)) {
    yield start;
    yield start.replace(between, '').replace(done, '');
    return;
  }
  const words = start.split(/\s+/).slice(0, MOST_WORDS);
  if (isHope.test(words.join(' '))) return;
  for (let count = words.length; count > 0; count--) yield words.slice(0, count).join(' ');
}

/**
 * The words of a kind that a note begins with; "" where it begins with none.
 * @param kindOf what words mean as a kind, its side with it, such as call_them; undefined for unknown ones
 */
export function kindOfNote(note: string, kindOf: (words: string) => string | undefined): string {
  for (const start of startsOf(note)) {
    const kind = start === '' ? undefined : kindOf(start)?.replace(/_(?:us|them)$/, '');
    if (kind !== undefined && isTouchKind(kind as ActivityKind)) return start;
  }
  return '';
}
