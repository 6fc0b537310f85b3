// Several people in one cell of a log, who all were there: 青木 葵、石田 郁夫.
import type { PersonKey } from '../../core/book/records.ts';
import type { IsPerson } from '../recognise/evidence.ts';

const LONGEST_TEXT = 500;
const MOST_PEOPLE = 20;

const betweenAddresses = /[;,、；，\s/]+/;
/** Nothing else stands there. */
const between = /\s*[、;；\n\r|]\s*|,\s+/;
/** Names have it, too: Tea & Co, A/B. */
const perhapsBetween = /\s*[,，/／・]\s*|\s+(?:&|＆|and|und|et|と)\s+/;

/** Whether a text has anything in it that stands between people. */
export const mayBeSeveral = (text: string): boolean =>
  /[;,、；，\n\r|&＆/／]|\s(?:and|und|et|と)\s/.test(text);

/** "Last, First" is one person: in a text with a comma no part may be a single word. */
const isLastComma =
  (text: string) =>
  (part: string): boolean =>
    /,\s/.test(text) && /^[^\s@]+$/.test(part) && /[a-z]/i.test(part);

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  [...new Set(text.split(separator).map((part) => part.trim()))].filter((part) => part !== '');

const hasAddresses = (text: string): boolean => /@[^@]*@/.test(text);

/**
 * The people whom a key names, if it may be several; none where it is of one.
 * @param isPerson absent where it isn't known who the people are: then the whole may be one, too
 */
export function severalPeople({ kind, text }: PersonKey, isPerson?: IsPerson): readonly string[] {
  if (text.length > LONGEST_TEXT || !mayBeSeveral(text)) return [];
  const isOfAddresses = hasAddresses(text);
  const isSeveral = (parts: readonly string[]): boolean =>
    parts.length > 1 && parts.length <= MOST_PEOPLE && (isOfAddresses || !parts.some(isLastComma(text)));
  const sure = partsOf(text, kind === 'email' ? betweenAddresses : between);
  const loose = kind === 'email' ? sure : sure.flatMap((part) => partsOf(part, perhapsBetween));
  if (isPerson === undefined)
    return isSeveral(sure) ? [text, ...sure] : isSeveral(loose) ? [text, ...loose] : [];
  if (!isOfAddresses && isPerson(text)) return [];
  if (isSeveral(loose) && loose.every(isPerson)) return loose;
  return isSeveral(sure) && sure.some(isPerson) ? sure : [];
}
