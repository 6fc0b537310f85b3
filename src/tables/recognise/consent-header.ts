// Headers made of a way of writing and a word of consent: メルマガ配信可否, Email Marketing Consent.
import { plainText } from '../cells/cells.ts';

const LONGEST = 60;

/** Mail that goes to many; a text message or a letter is another way. */
const wayJa = /メール|メルマガ|メールマガジン|dm|ダイレクトメール|ニュースレター|案内|お知らせ|配信/;
const consentJa = /可否|要否|希望|許可|同意|承諾|購読|受信|登録/;
const onlyJa =
  /^(?:eメール|電子メール|メールマガジン|メルマガ|ダイレクトメール|メール|dm|ニュースレター|ご案内|案内|お知らせ|情報|キャンペーン|配信|送付|送信|受信|発送|購読|登録|ご?希望|許可|同意|承諾|可否|要否|有無|状況|への|の|・|\/)+$/;

const wayEn = new Set('email emails mail newsletter newsletters marketing mailing'.split(' '));
const consentEn = new Set(
  'consent consented permission optin opted opt subscribed subscribe subscription accepts accept accepted agrees agreed allows allowed receive receives wants'.split(
    ' ',
  ),
);
const otherEn = new Set(
  'in to for from list state status level the our gdpr promotional promotions updates news e'.split(' '),
);

function isEnglish(plain: string): boolean {
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '');
  const isOne = (word: string) => wayEn.has(word) || consentEn.has(word) || otherEn.has(word);
  return (
    words.every(isOne) && words.some((word) => wayEn.has(word)) && words.some((word) => consentEn.has(word))
  );
}

/** Whether a header says nothing else than whether somebody may be sent mail. */
export function isConsentHeader(header: string): boolean {
  if (header.length > LONGEST) return false;
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const dense = plain.replace(/[\s()（）?？]/g, '');
  return (wayJa.test(dense) && consentJa.test(dense) && onlyJa.test(dense)) || isEnglish(plain);
}
