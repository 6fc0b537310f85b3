// A second, naive implementation of what became of deals, written from docs/model.md and not from the code.
import type { Contact, Deal } from '../../src/core/book/records.ts';

const plain = (title: string) => title.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

export interface NaiveDeals {
  readonly wonDays: readonly number[];
  readonly wonSum: number;
  readonly refunds: number;
  readonly hasRefund: boolean;
  readonly isTakenBack: boolean;
  readonly isOpen: boolean;
  readonly isLost: boolean;
  readonly lost: readonly NaiveLoss[];
}

export interface NaiveLoss {
  readonly day: number;
  readonly reason: string;
  readonly amount: number;
}

interface NaiveWon {
  readonly row: Deal;
  left: number;
  isGone: boolean;
}

const isOneDeal = (a: Deal, b: Deal) =>
  a.order !== '' && b.order !== ''
    ? plain(a.order) === plain(b.order)
    : a.title !== '' && plain(a.title) === plain(b.title);

/** What a row pays back of earlier purchases of its deal, the latest first; undefined where there is none. */
function naivePayBack(won: readonly NaiveWon[], row: Deal, size: number): number | undefined {
  const same = won.filter((each) => !each.isGone && isOneDeal(each.row, row));
  const latest = same[same.length - 1];
  if (latest === undefined) return undefined;
  if (size === 0 || same.every((each) => each.left === 0)) {
    latest.isGone = true;
    return 0;
  }
  let rest = size;
  for (let i = same.length - 1; i >= 0 && rest > 0; i--) {
    const each = same[i] as NaiveWon;
    if (each.left === 0) continue;
    const part = Math.min(rest, each.left);
    each.left -= part;
    rest -= part;
    if (each.left === 0) each.isGone = true;
  }
  return rest;
}

/** Deal rows in order: each open row waits for the row that closes it, or for 90 days without a sign. */
export function naiveDeals(
  rows: readonly Deal[],
  lastSignFromThem: number,
  boughtBefore: (day: number) => boolean,
  today: number,
): NaiveDeals {
  const opened: { row: Deal; hadBought: boolean; isClosed: boolean }[] = [];
  const won: NaiveWon[] = [];
  let refunds = 0;
  let hasRefund = false;
  let isTakenBack = false;
  const lost: NaiveLoss[] = [];
  const close = (row: Deal) => {
    const still = opened.filter((each) => !each.isClosed);
    const ofOrder = still.filter((each) => row.order !== '' && plain(each.row.order) === plain(row.order));
    if (ofOrder.length > 0) {
      for (const each of ofOrder) each.isClosed = true;
      return;
    }
    const free = still.filter((each) => row.order === '' || each.row.order === '');
    if (row.title !== '') {
      for (const each of free)
        if (each.row.title === '' || plain(each.row.title) === plain(row.title)) each.isClosed = true;
      return;
    }
    if (row.result === 'refunded') return;
    let oldest = free.find((each) => each.row.title === '');
    if (oldest === undefined && row.result !== 'cancelled') oldest = free.find((each) => !each.hadBought);
    if (oldest !== undefined) oldest.isClosed = true;
  };
  for (const row of rows) {
    const goneBefore = won.filter((each) => each.isGone).length;
    if (row.result === 'open') {
      const hadBought = won.some((each) => !each.isGone) || boughtBefore(row.day);
      opened.push({ row, hadBought, isClosed: false });
    } else if (row.result === 'lost' || row.result === 'cancelled') {
      const before = opened.filter((each) => !each.isClosed);
      close(row);
      const closed = before.filter((each) => each.isClosed).reduce((sum, each) => sum + each.row.amount, 0);
      if (row.result === 'lost')
        lost.push({ day: row.day, reason: row.reason, amount: row.amount > 0 ? row.amount : closed });
    } else if (row.amount < 0) {
      const rest = naivePayBack(won, row, -row.amount) ?? -row.amount;
      refunds -= rest;
      if (rest > 0) hasRefund = true;
    } else {
      const isRefund = row.result === 'refunded' || (row.amount === 0 && row.refunded > 0);
      const rest = isRefund ? naivePayBack(won, row, row.refunded || row.amount) : undefined;
      if (rest !== undefined) {
        if (row.refunded > 0 && rest > 0) {
          refunds -= rest;
          hasRefund = true;
        }
      } else {
        const left = row.result === 'refunded' && row.refunded === 0 ? 0 : row.amount - row.refunded;
        if (left > 0 || (row.amount === 0 && !isRefund)) won.push({ row, left, isGone: false });
        else isTakenBack = true;
        close(row);
      }
    }
    if (won.filter((each) => each.isGone).length > goneBefore) isTakenBack = true;
  }
  const counting = rows.filter((row) => row.result !== 'cancelled');
  const lastRow =
    counting.length > 0 ? (counting[counting.length - 1] as Deal).day : Number.NEGATIVE_INFINITY;
  const still = opened.filter((each) => !each.isClosed);
  const silentDay = (row: Deal) => Math.max(lastRow, lastSignFromThem, row.expectedClose ?? lastRow) + 90;
  const silent = still.filter(({ row }) => silentDay(row) <= today);
  for (const { row } of silent) lost.push({ day: silentDay(row), reason: 'no_reply', amount: row.amount });
  const kept = won.filter((each) => !each.isGone);
  return {
    wonDays: kept.map((each) => each.row.day),
    wonSum: kept.reduce((sum, each) => sum + each.left, 0),
    refunds,
    hasRefund,
    isTakenBack,
    isOpen: still.length > silent.length,
    isLost: lost.length > 0,
    lost,
  };
}

/** The deal row that a status stands for, where no row of the log is on its day or later. */
export function naiveStatusRow(
  contact: Contact,
  deals: readonly Deal[],
  today: number,
): Deal | 'dayless' | undefined {
  const hasLoss =
    contact.lostOn !== undefined || contact.lostReason !== undefined || contact.lostReasonText !== '';
  const status = contact.status ?? (hasLoss ? 'lost' : undefined);
  if (status !== 'lost' && status !== 'open') return undefined;
  const days = [status === 'lost' ? contact.lostOn : undefined, contact.lastContact, contact.firstMet];
  const day = days.find((each) => each !== undefined);
  const real = deals.filter((deal) => deal.result !== 'cancelled');
  if (day === undefined) return real.length === 0 ? 'dayless' : undefined;
  if (day > today || real.some((deal) => deal.day >= day)) return undefined;
  return {
    row: 1e6,
    day,
    contact: contact.name,
    result: status,
    amount: 0,
    refunded: 0,
    reason: 'other',
    reasonText: '',
    order: '',
    // An open deal of a status is never presumed lost.
    expectedClose: status === 'open' ? today : undefined,
    title: '',
    by: '',
    id: '',
  };
}
