// Headers that say what somebody has paid in all, or how often they have bought: 総お買上げ金額, # of orders.
import { once } from '../../core/base/once.ts';
import { plainText } from '../cells/cells.ts';

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

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const english = once(() => ({
  inAll: wordsOf('total totals lifetime cumulative overall alltime number no count'),
  money: wordsOf('spent spend spending spendings sales revenue paid billed invoiced turnover'),
  /** Of one order as well as of all. */
  sums: wordsOf('amount value'),
  ever: wordsOf('lifetime cumulative overall alltime'),
  count: wordsOf('orders order purchases purchase transactions bookings visits appointments invoices'),
  fillers: wordsOf('of the by customer client in to date so far all time usd eur gbp jpy yen historic'),
}));

function englishKey(plain: string): TotalHeaderKey | undefined {
  const { inAll: all, money, sums, ever, count, fillers } = english();
  const words = plain.split(/[^a-z]+/).filter(Boolean);
  if (!words.every((word) => [all, money, sums, count, fillers].some((set) => set.has(word))))
    return undefined;
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (!has(all)) return undefined;
  const isNumber = words.some((word) => word === 'number' || word === 'no' || word === 'count');
  if (has(money) || (has(sums) && (has(ever) || has(count)))) return isNumber ? undefined : 'revenue_kept';
  if (has(sums)) return undefined;
  return has(count) ? 'purchases_kept' : undefined;
}

/** The key of a header that says nothing else than a total of what somebody bought. */
export function totalHeaderKeyOf(header: string): TotalHeaderKey | undefined {
  if (header.length > LONGEST) return undefined;
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const dense = plain.replace(/[\s()（）・]|円|税込/g, '');
  if (japanese().money.test(dense)) return 'revenue_kept';
  if (japanese().count.test(dense)) return 'purchases_kept';
  return englishKey(plain.replace(/^#/, 'number').replace(/all[ -]time/g, 'alltime'));
}
