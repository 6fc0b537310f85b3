// What became of a person's deals: purchases, refunds, what is still open, what was lost and why.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { Rules } from '../rules/rules.ts';
import type { Deal, LossReason } from './records.ts';

/** A won deal whose amount is not negative. */
export interface Purchase {
  readonly day: Day;
  /** At least 0, in the book's one currency. */
  readonly amount: number;
}

export interface Loss {
  readonly day: Day;
  readonly reason: LossReason;
}

export interface DealOutcome {
  readonly purchases: readonly Purchase[];
  /** The sum of refunds, 0 or below. */
  readonly refunded: number;
  readonly lastRefundDay: Day | undefined;
  readonly open: readonly Deal[];
  readonly losses: readonly Loss[];
  /** Open rows that count as lost because nothing was heard for `open_deal_days`. */
  readonly presumedLost: readonly Deal[];
}

interface OpenDeal {
  readonly deal: Deal;
  readonly title: string;
  readonly hadBought: boolean;
}

/** The open deals that stay open after a won or lost row (docs/model.md, Deals). */
function afterClosing(open: readonly OpenDeal[], closing: Deal): readonly OpenDeal[] {
  const title = normalWord(closing.title);
  if (title !== '') return open.filter((each) => each.title !== '' && each.title !== title);
  const closed = open.find((each) => each.title === '') ?? open.find((each) => !each.hadBought);
  return open.filter((each) => each !== closed);
}

/**
 * Walks the deal rows of one person.
 * @param deals in order, none after today
 * @param fromThemDay the last day with a touch from them, if any
 * @param isCustomerOn whether the summary columns tell of a purchase before a day
 */
export function dealOutcome(
  deals: readonly Deal[],
  fromThemDay: Day | undefined,
  isCustomerOn: (day: Day) => boolean,
  rules: Rules,
  today: Day,
): DealOutcome {
  const purchases: Purchase[] = [];
  const losses: Loss[] = [];
  let refunded = 0;
  let lastRefundDay: Day | undefined;
  let open: readonly OpenDeal[] = [];
  for (const deal of deals) {
    if (deal.result === 'open') {
      const hadBought = purchases.length > 0 || isCustomerOn(deal.day);
      open = [...open, { deal, title: normalWord(deal.title), hadBought }];
    } else if (deal.result === 'won' && deal.amount < 0) {
      refunded += deal.amount;
      lastRefundDay = deal.day;
    } else {
      if (deal.result === 'won') purchases.push({ day: deal.day, amount: deal.amount });
      else losses.push({ day: deal.day, reason: deal.reason });
      open = afterClosing(open, deal);
    }
  }
  const lastSign = Math.max(deals[deals.length - 1]?.day ?? 0, fromThemDay ?? 0);
  const isSilent = open.length > 0 && today - lastSign >= rules.open_deal_days;
  if (isSilent) losses.push({ day: lastSign + rules.open_deal_days, reason: 'no_reply' });
  const openRows = open.map((each) => each.deal);
  return {
    purchases,
    refunded,
    lastRefundDay,
    open: isSilent ? [] : openRows,
    losses,
    presumedLost: isSilent ? openRows : [],
  };
}
