// A second, naive implementation of trust, written from docs/model.md
// and not from the code: slow and plain, a day at a time.

const FROM_US: Record<string, number> = {
  message: 2,
  call: 5,
  meeting: 6,
  info: 3,
  reaction: 1,
  common_ground: 3,
  advice: 5,
  hearing: 4,
  thanks: 2,
  introduction: 6,
  promise_kept: 4,
  apology: 4,
  trouble: -15,
  promise_broken: -8,
};
const FROM_THEM: Record<string, number> = {
  message: 4,
  call: 6,
  meeting: 8,
  inquiry: 8,
  info: 3,
  reaction: 2,
  common_ground: 3,
  advice: 5,
  hearing: 4,
  thanks: 4,
  introduction: 10,
  promise_kept: 4,
  apology: 2,
  ask: 8,
  trouble: -5,
  promise_broken: -4,
};
const PURCHASE = 20;
export const TOUCHES = new Set([...Object.keys(FROM_US), ...Object.keys(FROM_THEM)]);

export interface NaiveTouch {
  readonly day: number;
  readonly kind: string;
  readonly from: string;
}

export interface NaiveTrust {
  readonly balance: number;
  readonly score: number;
  readonly paidIn: number;
  readonly withdrawn: number;
  readonly lost: number;
}

const isFault = (kind: string) => kind === 'trouble' || kind === 'promise_broken';
export const isInquiry = (touch: NaiveTouch) =>
  touch.from === 'them' && (touch.kind === 'inquiry' || touch.kind === 'ask');
export const isOurAsk = (touch: NaiveTouch) => touch.from === 'us' && touch.kind === 'ask';
export const isTheirs = (touch: NaiveTouch) => touch.from === 'them' && !isFault(touch.kind);

/**
 * One day after another, from the first touch or purchase
 * to the day asked about; nothing at all without a record.
 */
export function naiveTrust(
  touches: readonly NaiveTouch[],
  purchaseDays: readonly number[],
  today: number,
  lastContact?: number,
): NaiveTrust | undefined {
  const columnDays = lastContact === undefined ? [] : [lastContact];
  const days = [...touches.map((touch) => touch.day), ...purchaseDays, ...columnDays].filter(
    (day) => day <= today,
  );
  if (days.length === 0) return undefined;
  let balance = 0;
  let load = 0;
  let paidIn = 0;
  let withdrawn = 0;
  let lost = 0;
  const scoreNow = () => (balance > 0 ? 100 * (1 - 2 ** (-balance / 12)) : 0);
  for (let day = Math.min(...days); day <= today; day++) {
    const faded = balance * 2 ** (-1 / 90);
    lost += balance - faded;
    balance = faded;
    load *= 2 ** (-1 / 7);
    const score = scoreNow();
    const ofDay = touches.filter((touch) => touch.day === day);
    let deposits = 0;
    let costs = 0;
    for (const touch of ofDay) {
      const points = (touch.from === 'us' ? FROM_US : FROM_THEM)[touch.kind] ?? 0;
      if (points > 0) deposits += points;
      if (points < 0) costs += -points;
    }
    if (day === lastContact && deposits < (FROM_US.message as number)) deposits = FROM_US.message as number;
    for (const bought of purchaseDays) if (bought === day) deposits += PURCHASE;
    if (ofDay.some(isOurAsk)) {
      const wasInvited = touches.some(
        (touch) => isInquiry(touch) && touch.day <= day && touch.day >= day - 30,
      );
      if (!wasInvited) costs += score < 40 ? 10 : score < 60 ? 5 : 2.5;
    }
    const paid = 4 * Math.log((1 + (load + deposits) / 4) / (1 + load / 4));
    load += deposits;
    balance += paid;
    paidIn += paid;
    balance -= costs;
    withdrawn += costs;
  }
  return { balance, score: scoreNow(), paidIn, withdrawn, lost };
}
