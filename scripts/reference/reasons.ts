// The table of reasons in docs/model.md: when each holds is said here, its waits and weights come from the declarations.
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import { type Reason, type ReasonTerms, reasonKeys, reasons } from '../../src/core/vocabulary/reasons.ts';
import { reasonWords } from '../../src/text/words.ts';
import { table } from './table.ts';

const holds: Readonly<Record<Reason, Bilingual>> = {
  promised: { en: 'the day that you named has come', ja: '約束した日になった' },
  waiting_on_us: {
    en: 'they wrote or asked, and nothing of yours has followed',
    ja: '連絡や問い合わせに、まだ返していない',
  },
  apologise: {
    en: 'trouble or a broken promise of yours, and no apology',
    ja: 'こちらの不手際のあと、お詫びをしていない',
  },
  referrer_thanks: {
    en: 'they introduced somebody, or somebody they sent bought',
    ja: '紹介してくれた、または紹介された方が購入した',
  },
  proposal_open: {
    en: 'an open deal, or an offer of the last 30 days',
    ja: '商談中、または30日以内に提案した',
  },
  after_trouble: {
    en: 'you apologised, and have not been in touch since',
    ja: 'お詫びをしたきり、連絡していない',
  },
  review_season: {
    en: 'they review their suppliers within 45 days, or this month',
    ja: '発注先の見直しが45日以内、または今月',
  },
  big_dormant: {
    en: 'among the top fifth by revenue, no purchase for a year',
    ja: '売上上位2割で、1年以上購入がない',
  },
  lapsed: { en: 'silent for twice their own usual gap', ja: 'その方のいつもの間隔の2倍、購入がない' },
  first_touch: {
    en: 'met within 60 days, and nobody has been in touch',
    ja: '出会って60日以内で、まだ連絡していない',
  },
  open_problem: {
    en: 'a customer has a new problem that is not solved',
    ja: 'お客様に、解決していない新しい悩みがある',
  },
  like_wins: {
    en: 'same source and same problem as somebody who bought',
    ja: '購入した方と、流入経路も悩みも同じ',
  },
  ready: {
    en: 'you may ask, they have a problem or have asked, and no deal yet',
    ja: '提案してよく、悩みか問い合わせがあり、まだ商談がない',
  },
  worry_open: {
    en: 'a worry was raised and is not gone, before any purchase',
    ja: '購入前の不安が、まだ残っている',
  },
  not_now: {
    en: 'lost because of time, price, silence or anything else',
    ja: '時期・価格・返答なしなどで見送りになった',
  },
  lost_competition: { en: 'lost to a competitor', ja: '他社に決まった' },
  has_supplier: { en: 'lost because they have a supplier', ja: '既存の取引先があり、見送りになった' },
  check_in: {
    en: 'after a purchase, and every three months from then on',
    ja: '購入のあとと、その後は3か月ごと',
  },
  dormant: { en: 'bought on one day, and has gone silent', ja: '一度購入したあと、途絶えている' },
  inherited: {
    en: 'taken over from a colleague, and never contacted',
    ja: '前任から引き継いで、まだ連絡していない',
  },
  fading: { en: 'the score has fallen by 15 or more', ja: 'スコアが15以上下がった' },
  nurture: {
    en: 'a lead with a problem, or one that is warming',
    ja: '悩みがある、または関係が育っている見込み客',
  },
  give: { en: 'any other lead', ja: 'そのほかの見込み客' },
};

/** `×n` marks what is doubled or quadrupled while touches stay unanswered. */
function days(reason: ReasonTerms): string {
  const grows = (growth: ReasonTerms['restGrows']) =>
    growth === undefined || growth === 'fixed' ? '' : '×n';
  const parts = [
    reason.wait === undefined ? '–' : `${reason.wait}`,
    reason.rest === undefined ? '–' : `${reason.rest}${grows(reason.restGrows)}`,
    reason.again === undefined ? '–' : `${reason.again}${grows(reason.againGrows)}`,
  ];
  return parts.join(' / ');
}

function rowOf(key: Reason): string[] {
  const reason: ReasonTerms = reasons[key];
  const weight = reason.first ? 'first' : String(reason.weight ?? '');
  return [
    `\`${key}\``,
    `${reasonWords[key].en}<br>${reasonWords[key].ja}`,
    `${holds[key].en}<br>${holds[key].ja}`,
    days(reason),
    weight,
    reason.suggest,
  ];
}

export const reasonTable = (): string =>
  table(
    ['key', 'reason 理由', 'when いつ', 'wait / rest / again', 'weight 重み', 'suggestion'],
    reasonKeys.map(rowOf),
  );
