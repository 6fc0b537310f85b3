// Headers made of a way of reaching somebody and a word of consent: メルマガ配信可否, OK to call.
import { plainText } from './cells.ts';
import { wordSet } from './word-set.ts';

const LONGEST = 60;

/** Mail that goes to many; a text message or a letter is another way. */
const wayJa = /メール|メルマガ|メールマガジン|dm|ダイレクトメール|ニュースレター|案内|お知らせ|配信/;
const consentJa = /受け取|よろしい|可否|要否|希望|許可|同意|承諾|購読|受信|登録/;
const onlyJa =
  /^(?:eメール|電子メール|メールマガジン|メルマガ|ダイレクトメール|メール|dm|ニュースレター|ご案内|案内|お知らせ|情報|キャンペーン|配信|送付|送信|受信|発送|購読|登録|ご?希望|許可|同意|承諾|可否|要否|有無|状況|今後|への|からの|の|を|は|が|・|\/|し?ますか|されますか|する|受け取る|受け取り|お?送り|しても|よろしい|いい|良い|ですか|でしょうか)+$/;

const contactJa =
  /^(?:今後の?|以降の?|当社からの?|弊社からの?)?ご?連絡(?:を|は|が|しても|させていただいても|の|する|・)*(?:よろしい|いい|良い|ご?希望|許可|同意|承諾|可否|要否|有無)(?:し?ますか|されますか|ですか|でしょうか|の有無)?$/;

const callJa =
  /^(?:お?電話|電話連絡|架電|tel)(?:で|へ|に|の|による|・)*(?:ご?連絡)?(?:の|を)?(?:許可|同意|承諾|可否|要否)+$/;

const waysEn = {
  email_consent: wordSet('email emails mail newsletter newsletters marketing mailing write'),
  no_call: wordSet('call calls calling called phone telephone ring'),
  do_not_contact: wordSet('contact contacted contacting reach'),
} as const;
const consentEn = wordSet(
  'consent consented permission optin opted opt subscribed subscribe subscription accepts accept accepted agrees agreed allows allowed allow receive receives want wants ok okay may can',
);
const otherEn = wordSet(
  'in to for from list state status level the our gdpr promotional promotions updates news e we i by be is would you like us send me about offers future please do does they you he she contact contacted via again',
);

/** A key of consents: mail by whether it is welcome, calls and all contact by whether they aren't. */
export type ConsentKey = keyof typeof waysEn;

function englishKey(plain: string): ConsentKey | undefined {
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '');
  if (!words.some((word) => consentEn.has(word))) return undefined;
  // May calls: those of the month.
  if (words[0] === 'may' && words.length === 2 && words[1]?.endsWith('s')) return undefined;
  const keys = Object.keys(waysEn) as ConsentKey[];
  return keys.find((key) => {
    const isOne = (word: string) => waysEn[key].has(word) || consentEn.has(word) || otherEn.has(word);
    const isTariff = key === 'no_call' && words.some((word) => word.startsWith('subscri'));
    return !isTariff && words.every(isOne) && words.some((word) => waysEn[key].has(word));
  });
}

/** The key of a header that says nothing else than whether somebody may be sent mail, or be called. */
export function consentKeyOf(header: string): ConsentKey | undefined {
  if (header.length > LONGEST) return undefined;
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const dense = plain.replace(/[\s()（）?？]/g, '');
  if (wayJa.test(dense) && consentJa.test(dense) && onlyJa.test(dense)) return 'email_consent';
  if (callJa.test(dense)) return 'no_call';
  return contactJa.test(dense) ? 'do_not_contact' : englishKey(plain);
}
