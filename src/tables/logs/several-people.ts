// Several people in one cell of a log, who all were there: 青木 葵、石田 郁夫.
import type { PersonKey } from '../../core/book/records.ts';
import type { IsPerson } from '../recognise/evidence.ts';

const LONGEST_TEXT = 500;
const MOST_PEOPLE = 20;

const betweenAddresses = /[;,、；，\s]+/;
const betweenNames = /\s*[、;；，\n\r|]\s*|,\s+|\s+(?:&|＆|\/|／|and|und|et|と)\s+/;
/** Whether a text has anything in it that stands between people. */
export const mayBeSeveral = (text: string): boolean =>
  /[;,、；，\n\r|&＆/／]|\s(?:and|und|et|と)\s/.test(text);

/** "Last, First" is one person. */
const isOneWord = (part: string): boolean => /^[^\s@]+$/.test(part) && /[a-z]/i.test(part);

/**
 * The people whom a key names, if it may be several; none where it is of one.
 * @param isPerson absent where it isn't known who the people are: then the whole may be one, too
 */
export function severalPeople({ kind, text }: PersonKey, isPerson?: IsPerson): readonly string[] {
  const separator = kind === 'email' ? betweenAddresses : betweenNames;
  if (text.length > LONGEST_TEXT || !separator.test(text)) return [];
  const parts = [...new Set(text.split(separator).map((part) => part.trim()))].filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_PEOPLE) return [];
  if (kind !== 'email' && /,\s/.test(text) && parts.some(isOneWord)) return [];
  if (isPerson === undefined) return [text, ...parts];
  return !isPerson(text) && parts.some(isPerson) ? parts : [];
}
