// The people who look after somebody, where one cell names several.
import { distinct, LONGEST_LIST, separators, trimmed } from '../../core/base/lists.ts';
import { pattern } from '../../core/base/pattern.ts';
import { isNothing } from './nothing.ts';

const betweenPeople = pattern(
  String.raw`[/／]|\s+(?:&|＆|\+|and|und|et|y|e|i|и)\s+|\s*[&＆]\s*|(?<=[\p{Script=Han}\p{Script=Hiragana}])(?:・|と(?=[\p{Script=Han}]))(?=[\p{Script=Han}])`,
  'u',
);
const company =
  /(?:^|[\s.])(?:co|inc|ltd|llc|llp|plc|corp|company|gmbh|ag|kg|sa|sons?|partners?|associates|brothers|bros|group|team|holdings|consulting|services|sales|marketing|support|admin)\.?(?:$|[\s,])|株式会社|有限会社|合同会社|\(株\)|（株）|㈱|部$|課$|チーム$|グループ$/i;
const role = /\s*[（(](?:主|副|正|主担当|副担当|サブ|メイン|main|sub|primary|secondary)[)）]$/i;

/** What may be a person's name or address; other text is left whole. */
const somebody = pattern(String.raw`^[\p{L}\p{N}][^"=<>:]*$`, 'u');
const named = pattern(String.raw`^\p{L}`, 'u');

/** The parts of a text, where each is somebody. */
const between = (text: string, separator: RegExp, isSomebody: RegExp): readonly string[] => {
  const parts = trimmed(text.split(separator)).filter((part) => part !== '');
  return parts.every((part) => isSomebody.test(part)) ? parts : [text];
};

/**
 * The people of an owner's cell. "&", "and" and "/" part them too, where no part is a company or a team;
 * where a semicolon or a line break parts them, a comma belongs to a name ("Baker, Ann; Lee, Bob").
 */
export function ownersOf(text: string): readonly string[] {
  const short = text.slice(0, LONGEST_LIST).trim();
  if (isNothing(short)) return [];
  const hasStrong = /[;；\n\r]|:::/.test(short) && /[,，]/.test(short);
  const parts = between(short, hasStrong ? /:::|[;；\n\r]/ : separators, somebody());
  const people = parts.flatMap((part) => {
    if (!somebody().test(part) || company.test(part)) return [part];
    return part.includes('@') ? part.split(/[\s/]+/) : between(part, betweenPeople(), named());
  });
  return distinct(people.map((person) => person.trim().replace(role, '')));
}
