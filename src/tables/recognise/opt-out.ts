// Headers that may be a wish to be left alone, in words that are not known exactly.
import { plainText } from '../cells/cells.ts';

/** Words of the family, in plain text. 配信 alone is a welcome or not, 配信停止 a wish. */
const family =
  /\bopt(?:ed)?[- ]?out|unsubscri|\bdo not\b|\bdon'?t\b|\bdnc\b|\bno (?:mail|e-?mail|call|contact|phone|sms|post)|\bblock(?:ed|list)|\bblacklist|オプトアウト|除外|拒否|不可|可否|要否|不要|(?<![a-z])ng(?![a-z])|停止|禁止|お断り|abmeld|widerspr|désabonn|désinscri|no contactar|baja\b|não contatar|non contattare|niet (?:contact|mailen|bellen)|rezygnacja|отпис|не звонить|退订|拒绝|수신거부/u;

/** Whether a header may say whom to leave alone. */
export const isOptOutHeader = (header: string): boolean =>
  header.length <= 80 && family.test(plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2')));

/** The ways in which somebody may be reached. */
const ways =
  /\b(?:contact|e-?mails?|mailings?|calls?|phone|sms|texts?|newsletters?|marketing|outreach|follow-?ups?)\b|連絡|電話|架電|メール|メルマガ|dm|ダイレクトメール|郵送|案内|訪問|営業|アプローチ|配信/u;

/** Whether a header names a way of reaching somebody, so that a refusal in its cells may mean that. */
export const isWayHeader = (header: string): boolean =>
  header.length <= 40 && ways.test(plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2')));
