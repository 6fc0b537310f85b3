// Headers that say what somebody has paid in all, or how often they have bought: 総お買上げ金額, # of orders.
import { once } from '../../core/base/once.ts';
import { plainText } from '../cells/cells.ts';
import { type WordSet, wordSet } from '../cells/word-set.ts';

const LONGEST = 40;

/** Totals that a shop keeps: the log is in them already. */
export type TotalHeaderKey = 'revenue_kept' | 'purchases_kept';

const bought = 'ご?購入|購買|お?買い?上げ?|ご?注文|売上|受注|ご?利用|お?支払い?|決済|請求|取引|販売';
const came = 'ご?来店|来院|来館|ご?予約|ご?利用|施術|受講';
const inAll = '累計|累積|総|通算|生涯|全期間|合計|トータル';

const japanese = once(() => ({
  money: new RegExp(
    `^(?:(?:${inAll})の?(?:${bought}|来店)(?:金額|額|高|代金)|(?:${bought})(?:金額|額|高)?の?(?:累計|累積|合計|総計|総額|総合計)(?:金額|額)?)$`,
  ),
  count: new RegExp(
    `^(?:(?:${inAll})の?(?:${bought}|${came})(?:回数|件数|数)|(?:${bought}|${came})(?:回数|件数)の?(?:累計|累積|合計))$`,
  ),
}));

const english = once(() => ({
  ever: wordSet('total totals lifetime cumulative overall alltime'),
  money: wordSet('spent spend spending spendings sales revenue paid billed invoiced turnover'),
  sums: wordSet('amount value'),
  times: wordSet('orders purchases transactions bookings visits appointments invoices'),
  /** One of them, beside a word that says of how many. */
  once: wordSet('order purchase transaction booking visit appointment'),
  fillers: wordSet('of the by customer client in to date so far all time usd eur gbp jpy yen historic'),
}));

const numberOf = /^(?:number|no|#) of (?=[a-z]+s$)|^# ?(?=[a-z]+s$)| count$/;

function englishKey(plain: string): TotalHeaderKey | undefined {
  const { ever, money, sums, times, once: one, fillers } = english();
  const isNumber = numberOf.test(plain);
  const words = plain
    .replace(numberOf, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  const sets = [ever, money, sums, times, one, fillers];
  if (!words.every((word) => sets.some((set) => set.has(word)))) return undefined;
  const has = (set: WordSet): boolean => words.some((word) => set.has(word));
  if (isNumber) return has(money) || has(sums) || !(has(times) || has(one)) ? undefined : 'purchases_kept';
  if (!has(ever)) return undefined;
  if (has(money)) return 'revenue_kept';
  // "Order total amount" is that of one order, "Total order amount" that of all.
  const isOfAll = words[0] !== undefined && ever.has(words[0]);
  if (has(sums)) {
    const isOften = has(times) || has(one) || !/^totals?$/.test(words[0] ?? '');
    return isOfAll && isOften ? 'revenue_kept' : undefined;
  }
  return has(times) && !has(one) ? 'purchases_kept' : undefined;
}

/** The key of a header that says nothing else than a total of what somebody bought. */
export function totalHeaderKeyOf(header: string): TotalHeaderKey | undefined {
  if (header.length > LONGEST) return undefined;
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const dense = plain.replace(/[\s()（）・]|円|税込/g, '');
  if (japanese().money.test(dense)) return 'revenue_kept';
  if (japanese().count.test(dense)) return 'purchases_kept';
  return englishKey(plain.replace(/_/g, ' ').replace(/all[ -]time/g, 'alltime'));
}
