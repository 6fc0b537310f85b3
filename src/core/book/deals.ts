// What became of a person's deals: purchases, refunds, what is still open, what was lost and why.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { Rules } from '../rules/rules.ts';
import { type LoggedPurchases, purchaseLog } from './purchases.ts';
import { type Deal, type LossReason, plainDeal } from './records.ts';
import type { StatusDeal } from './status.ts';

export interface Loss {
  /** undefined for a status without a day. */
  readonly day: Day | undefined;
  readonly reason: LossReason;
  /** The reason in the sheet's words, where these aren't known; "" else. */
  readonly reasonText: string;
  /** What the deal would have brought: of its own row, else of the open rows that it closes. */
  readonly amount: number;
  /** silence: an open row that counts as lost; refund: everything that was bought is paid back. */
  readonly from: 'row' | 'status' | 'silence' | 'refund';
}

/** An open deal; one of a status may have no day. */
export interface OpenDeal extends Omit<Deal, 'day'> {
  readonly day: Day | undefined;
}

export interface DealOutcome {
  readonly bought: LoggedPurchases;
  readonly open: readonly OpenDeal[];
  readonly losses: readonly Loss[];
  /** Open rows that count as lost because nothing was heard for `open_deal_days`. */
  readonly presumedLost: readonly Deal[];
}

interface Opened {
  readonly deal: Deal;
  readonly order: string;
  readonly title: string;
  readonly hadBought: boolean;
}

const ofStatus = ({ day, reason, reasonText }: StatusDeal): OpenDeal => {
  const nothing = { row: 0, contact: '', result: 'open', amount: 0, title: '', by: '', id: '' } as const;
  return { ...plainDeal, ...nothing, day, reason, reasonText };
};

/** The open deals that stay open after a row that closes one (docs/model.md, Deals). */
function afterClosing(open: Opened[], closing: Pick<Deal, 'order' | 'title' | 'result'>): Opened[] {
  if (open.length === 0) return open;
  const of = { order: normalWord(closing.order), title: normalWord(closing.title) };
  const hasOrder = (each: Opened) => each.order !== '' && of.order !== '';
  if (open.some((each) => hasOrder(each) && each.order === of.order))
    return open.filter((each) => each.order !== of.order);
  if (of.title !== '')
    return open.filter((each) => hasOrder(each) || !(each.title === of.title || each.title === ''));
  if (closing.result === 'refunded') return open;
  const untitled = open.find((each) => !hasOrder(each) && each.title === '');
  // A cancelled order says nothing of a deal by another name.
  const named =
    closing.result === 'cancelled' ? undefined : open.find((each) => !hasOrder(each) && !each.hadBought);
  const closed = untitled ?? named;
  return open.filter((each) => each !== closed);
}

const closedAmount = (open: Opened[], closing: Parameters<typeof afterClosing>[1]): number => {
  const still = afterClosing(open, closing);
  return open.reduce((sum, each) => (still.includes(each) ? sum : sum + each.deal.amount), 0);
};

/** Of a person without deals. */
const nothing: DealOutcome = { bought: purchaseLog().result(), open: [], losses: [], presumedLost: [] };

/**
 * Walks the deal rows of one person.
 * @param deals in order, none after today
 * @param status the deal that the contact's status stands for, later than all of them
 * @param fromThemDay the last day with a touch from them, if any
 * @param isCustomerOn whether the summary columns tell of a purchase before a day
 */
export function dealOutcome(
  deals: readonly Deal[],
  status: StatusDeal | undefined,
  fromThemDay: Day | undefined,
  isCustomerOn: (day: Day) => boolean,
  rules: Rules,
  today: Day,
): DealOutcome {
  if (deals.length === 0 && status === undefined) return nothing;
  const bought = purchaseLog();
  const losses: Loss[] = [];
  let open: Opened[] = [];
  let lastSign = fromThemDay ?? 0;
  for (const deal of deals) {
    if (deal.result !== 'cancelled') lastSign = Math.max(lastSign, deal.day);
    if (deal.result === 'open') {
      const hadBought = bought.hasPurchase() || isCustomerOn(deal.day);
      open.push({ deal, order: normalWord(deal.order), title: normalWord(deal.title), hadBought });
      continue;
    }
    if (deal.result === 'won' || deal.result === 'refunded') {
      if (!bought.take(deal)) continue;
    } else if (deal.result === 'lost') {
      const { day, reason, reasonText } = deal;
      const amount = deal.amount > 0 ? deal.amount : closedAmount(open, deal);
      losses.push({ day, reason, reasonText, amount, from: 'row' });
    }
    open = afterClosing(open, deal);
  }
  if (status?.result === 'lost') {
    const { day, reason, reasonText } = status;
    const closing = { order: '', title: '', result: 'lost' } as const;
    losses.push({ day, reason, reasonText, amount: closedAmount(open, closing), from: 'status' });
    open = afterClosing(open, closing);
  }
  lastSign = Math.max(lastSign, status?.day ?? 0);
  const silentDay = ({ deal }: Opened): Day =>
    Math.max(lastSign, deal.expectedClose ?? 0) + rules.open_deal_days;
  const isSilent = (each: Opened): boolean => silentDay(each) <= today;
  const silent = open.filter(isSilent);
  const bySilence = silent.map((each): Loss => {
    const { amount } = each.deal;
    return { day: silentDay(each), reason: 'no_reply', reasonText: '', amount, from: 'silence' };
  });
  losses.push(...bySilence.sort((a, b) => (a.day ?? 0) - (b.day ?? 0)));
  const still: readonly OpenDeal[] = open.filter((each) => !isSilent(each)).map(({ deal }) => deal);
  return {
    bought: bought.result(),
    open: status?.result === 'open' ? [...still, ofStatus(status)] : still,
    losses,
    presumedLost: silent.map(({ deal }) => deal),
  };
}
