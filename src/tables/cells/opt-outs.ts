// Whether somebody asked to be left alone, by the sense of the column's header and the word in the cell.
import type { Cell } from '../grid.ts';
import { isBlank, isDate, plainText } from './cells.ts';
import { consentKeyOf } from './consent-header.ts';
import { dayOfNumber, dayOfText } from './dates.ts';
import { isNothing } from './nothing.ts';
import { wishesIn } from './wishes.ts';
import { wordSet } from './word-set.ts';

/**
 * yes: they asked to be left alone; unclear: something is
 * written that says neither; undefined where nothing is.
 */
export type OptOut = 'yes' | 'no' | 'unclear' | undefined;

/**
 * What a yes in the column means: stop, to be left alone ("Do not call", 配信停止); welcome, to be written
 * to ("Accepts marketing"); choice, the same in a column of marks such as DM可否, where x is a no.
 */
export type HeaderSense = 'stop' | 'welcome' | 'choice';

const LONGEST_TEXT = 60;
const LONGEST_HEADER = 200;
const BETWEEN = /[\s_\-・.]/g;

const choiceWords = /可否|要否|諾否|是非|可・不可|可\/不可|ok ?\/ ?ng/;
const stopWords = new RegExp(
  [
    String.raw`\b(?:opt(?:ed)? ?outs?|optouts?|unsub\w*|do ?not|don ?t|dont|no|not|never|stop\w*|block\w*)\b`,
    String.raw`\b(?:suppress\w*|exclu\w*|remov\w*|declin\w*|refus\w*|reject\w*|revok\w*|withdr\w+)\b`,
    String.raw`\b(?:blacklist\w*|bounce\w*|dnc|dnd|dne|ng|keine?|nicht|abgemeldet|widerspr\w*|abbestell\w*)\b`,
    String.raw`\b(?:sperr\w*|désabonn\w*|désinscri\w*|ne pas|baja|descadastr\w*|disiscri\w*)\b`,
    String.raw`\b(?:uitgeschreven|afgemeld)\b`,
    'オプトアウト|拒否|不可|不要|禁止|停止|解除|除外|辞退|退会|お断り|断り|しない|(?<![a-z])ng$',
    '退订|退訂|拒绝|拒絕|거부|해지|отпис|не беспокоить',
  ].join('|'),
);
const welcomeWords =
  /\b(?:accept\w*|opt(?:ed)? ?ins?|optins?|subscri\w*|consent\w*|permi\w*|allow\w*|agree\w*|wants?|welcome|newsletter|marketing|contactable|confirm\w*|einwilligung|zustimmung|abonn\w*|(?:ok(?:ay)?|may|can)(?: we| i)?(?: to| be)? contact\w*|contact ok(?:ay)?|consentement|consentimiento|suscri\w*|inscri\w*|zgoda|toestemming)\b|許可|同意|承諾|承認|希望|受信|受け取|購読|配信|送付|メルマガ|可$|(?<![a-z])ok$|订阅|訂閱|동의|수신|согласие|подпис/;

const yesWords = wordSet(
  'true yes y t on 1 v ✓ ✔ ☑ ○ ◯ 〇 ● ◎ はい 済 済み 有 あり 有り する 該当 checked ja oui si sí sim tak да 是 예 네 √ レ ■ ✅',
);
const noWords = wordSet(
  'false no n f off 0 いいえ なし 無 無し 未 非該当 unchecked nein non não nie нет 否 아니오 아니요 □ ☐',
);
const crosses = wordSet('× ✕ ✗ ✘ ✖ ❌ ☒ ╳');

/** Words that say it themselves, whatever the header; without blanks and hyphens. */
const refusals = wordSet(
  'unsubscribed unsubscribe optedout optout cleaned bounced hardbounced bounce notsubscribed nonsubscribed nonsubscriber neversubscribed',
  'suppressed blocked blacklisted blocklisted donotcontact donotemail donotcall donotmail dnc refused denied revoked withdrawn declined',
  'rejected complained complaint spam abuse spamtrap invalid undeliverable unavailable 拒否 不可 不可能 停止 停止中 停止済 停止済み 配信停止 配信停止中 配信停止済 配信停止済み',
  '連絡不可 連絡ng 配信ng 配信不可 配信拒否 受信拒否 受信しない 不要 配信不要 送付不可 送付不要 ng 禁止 解除 解除済 解除済み 登録解除 配信解除 未登録',
  '受け取らない 同意しない 不同意 未同意 非同意 拒否済 送らない 配信しない 退会 退会済 退会済み ブロック 辞退 お断り 退订 已退订 拒绝 수신거부 거부',
  'abgemeldet désabonné désinscrit baja disiscritto uitgeschreven afgemeld отписан отписался',
);
const welcomes = wordSet(
  'verified valid deliverable guessed extrapolated catchall acceptall risky unverified safe',
  'subscribed optedin optin confirmed granted accepted allowed permitted agreed consented 可 可能 ok 許可 承諾 了承 同意 同意する 同意済 同意済み',
  '配信中 配信する 配信可 配信ok 送付可 送る 登録済 登録済み 登録中 購読 購読中 購読済 受信する 受け取る abonniert angemeldet abonné suscrito inscrito iscritto 已订阅 订阅 수신동의 동의 подписан',
);
/** By one way only is no refusal: they say how they may be reached. */
const oneWay = /only|のみ/i;
/** Whether a cell says by itself that something isn't wished for, whatever its header. */
export const isRefusal = (cell: Cell): boolean => {
  if (typeof cell !== 'string' || cell.length > LONGEST_TEXT) return false;
  const word = plainText(cell).replace(BETWEEN, '');
  if (refusals.has(word) || unwanted.has(word)) return true;
  return !oneWay.test(cell) && wishesIn(cell).length > 0;
};

/** Words that wish for what the header names. */
const wanted = wordSet('希望 希望する 必要 要 欲しい');
const unwanted = wordSet('希望しない 希望せず しない');

/**
 * What a yes under this header means. A header without a
 * word of either kind is one that is known as an opt-out.
 */
export function senseOf(header: string): HeaderSense {
  const spaced = header
    .slice(0, LONGEST_HEADER)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.'’]/g, ' ');
  const plain = plainText(spaced);
  if (choiceWords.test(plain)) return 'choice';
  if (stopWords.test(plain)) return 'stop';
  return welcomeWords.test(plain) || consentKeyOf(header) !== undefined ? 'welcome' : 'stop';
}

const opposite = { yes: 'no', no: 'yes' } as const;

function ofWord(word: string, sense: HeaderSense): OptOut {
  const joined = word.replace(BETWEEN, '');
  if (refusals.has(joined)) return 'yes';
  if (welcomes.has(joined)) return 'no';
  if (crosses.has(word)) return sense === 'stop' ? 'unclear' : 'yes';
  if (word === 'x') return sense === 'welcome' ? 'unclear' : 'yes';
  const isYes = yesWords.has(word) || wanted.has(joined);
  if (!isYes && !noWords.has(word) && !unwanted.has(joined)) return 'unclear';
  // "No wish" under "stop" may mean either.
  if (sense === 'stop' && unwanted.has(joined)) return 'unclear';
  const answer = isYes ? 'yes' : 'no';
  return sense === 'stop' ? answer : opposite[answer];
}

/**
 * Reads a column of do_not_contact, no_email or no_call by its header's sense.
 * @param header as written
 */
export function optOutReader(header: string): (cell: Cell | undefined) => OptOut {
  const sense = senseOf(header);
  const since: OptOut = sense === 'stop' ? 'yes' : 'no';
  const known = new Map<string, OptOut>();

  function ofText(text: string): OptOut {
    if (text.length > LONGEST_TEXT) return 'unclear';
    const found = ofWord(plainText(text), sense);
    if (found !== 'unclear') return found;
    if (isNothing(text)) return undefined;
    return typeof dayOfText(text) === 'string' ? 'unclear' : since;
  }

  return (cell) => {
    if (cell === undefined || isBlank(cell)) return undefined;
    if (isDate(cell) || (typeof cell === 'number' && typeof dayOfNumber(cell) === 'number')) return since;
    const text = String(cell);
    if (!known.has(text)) known.set(text, ofText(text));
    return known.get(text);
  };
}
