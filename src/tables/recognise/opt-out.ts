// Headers that may be a wish to be left alone, in words that are not known exactly.
import { plainText } from '../cells/cells.ts';

/** Words of the family, in plain text. 配信 alone is a welcome or not, 配信停止 a wish. */
const family =
  /\bopt(?:ed)?[- ]?out|unsubscri|\bdo not\b|\bdon'?t\b|\bdnc\b|\bno (?:mail|e-?mail|call|contact|phone|sms|post)|\bblock(?:ed|list)|\bblacklist|拒否|不可|可否|要否|不要|(?<![a-z])ng(?![a-z])|停止|禁止|お断り|abmeld|widerspr|désabonn|désinscri|no contactar|baja\b|não contatar|non contattare|niet (?:contact|mailen|bellen)|rezygnacja|отпис|не звонить|退订|拒绝|수신거부/u;

/** Whether a header may say whom to leave alone. */
export const isOptOutHeader = (header: string): boolean =>
  header.length <= 80 && family.test(plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2')));
