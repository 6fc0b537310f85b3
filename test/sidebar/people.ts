// People as the server would give them, made from the few facts that a test is about.
import type { CardView, FunnelView, PageView, PersonView, TodayView } from '../../src/messages/requests.ts';

export const TODAY = '2026-11-22';

export const cardOf = (facts: Partial<CardView> = {}): CardView => ({
  reason: 'not_now',
  isFirst: false,
  overdueDays: 12,
  suggestion: 'hearing',
  others: [],
  facts: { eventDay: '2026-05-20' },
  ...facts,
});

export const personOf = (facts: Partial<PersonView> = {}): PersonView => ({
  who: facts.name ?? '山田 太郎',
  name: '山田 太郎',
  company: '山田商店',
  owner: '',
  emails: ['taro@yamada.example'],
  phones: ['03-1234-5678'],
  noEmail: false,
  noCall: false,
  isHeldBack: false,
  phase: 'conversion',
  stage: 'not_now',
  score: 42.4,
  band: 'familiar',
  trend: -5.2,
  isReady: false,
  lastTouch: { day: '2026-08-03', kind: 'call', from: 'us', note: '秋の展示会の話' },
  opener: 'お嬢さんが吹奏楽部に入った',
  problems: ['集客: 予約が電話だけ'],
  worries: ['price'],
  openTitles: [],
  revenue: 0,
  expected: null,
  basis: 0,
  margin: 1,
  nextPurchaseDay: null,
  referred: 0,
  stop: null,
  nextDay: null,
  card: cardOf(),
  ...facts,
});

export const todayOf = (people: readonly PersonView[], facts: Partial<TodayView> = {}): TodayView => ({
  today: TODAY,
  language: 'ja',
  userLanguage: 'ja',
  owners: [],
  people,
  limit: 5,
  moreFirst: 0,
  more: 0,
  problems: { error: 0, warning: 0, info: 0 },
  ...facts,
});

export const funnelOf = (facts: Partial<FunnelView> = {}): FunnelView => ({
  milestones: [
    { stage: 'new', reached: 67, rate: { rate: 0.61, low: 0.49, high: 0.72 }, medianDays: null },
    { stage: 'offered', reached: 41, rate: { rate: 0.083, low: 0.02, high: 0.18 }, medianDays: 21 },
    { stage: 'customer', reached: 3, rate: { rate: 0.375, low: 0.04, high: 0.81 }, medianDays: 84 },
    { stage: 'repeat', reached: 1, rate: null, medianDays: 200 },
  ],
  stages: [
    { stage: 'new', people: 12 },
    { stage: 'nurturing', people: 20 },
    { stage: 'customer', people: 3 },
  ],
  wins: {
    wins: 3,
    tries: 41,
    first: {
      who: '佐藤 花子',
      day: '2026-02-10',
      source: 'ブログ',
      problems: ['集客'],
      firstTouch: { day: '2025-11-18', kind: 'inquiry', from: 'them' },
      touches: 7,
      asks: 1,
      days: 84,
    },
    firstOfAny: null,
    foundation: ['product', 'price'],
    siteCareDays: 6,
  },
  open: { proposals: 3, withoutAmount: 1, value: 500_000, rate: { rate: 0.083, low: 0.02, high: 0.18 } },
  months: Array.from({ length: 12 }, (_, at) => ({
    month: at === 0 ? '2025-12-01' : `2026-${String(at).padStart(2, '0')}-01`,
    new: 12 - at,
    offered: at % 3,
    won: at === 11 ? 2 : 0,
    revenue: at === 11 ? 120_000 : at % 2 === 1 ? -5000 : 0,
  })),
  sources: [{ name: 'ブログ', wins: 2, tries: 12, revenue: 480_000 }],
  problems: [{ name: '集客', wins: 1, tries: 9, revenue: 0 }],
  losses: [
    { reason: 'price', losses: 4, people: 3, cameBack: 1 },
    { reason: 'not_now', losses: 1, people: 1, cameBack: 0 },
  ],
  ...facts,
});

const line = { kinds: [], paidIn: 0, withdrawn: 0, lost: 0 };

export const pageOf = (person: PersonView, facts: Partial<PageView> = {}): PageView => ({
  person,
  passbook: {
    from: '2025-11-22',
    to: TODAY,
    familiar: 40,
    trusted: 60,
    course: [
      { day: '2026-03-03', score: 0 },
      { day: '2026-03-03', score: 22.4 },
      { day: '2026-06-01', score: 11.9 },
      { day: '2026-06-01', score: 0 },
      { day: '2026-11-03', score: 0 },
      { day: '2026-11-03', score: 48.5 },
      { day: TODAY, score: 42.4 },
    ],
    lines: [
      { ...line, day: '2026-03-03', kinds: ['meeting'], paidIn: 4.39, balance: 4.39, score: 22.4 },
      { ...line, day: '2026-06-01', kinds: ['ask'], withdrawn: 10, lost: 2.2, balance: -7.8, score: 0 },
      {
        ...line,
        day: '2026-11-03',
        kinds: ['call', 'info'],
        paidIn: 13.9,
        lost: -5.4,
        balance: 11.5,
        score: 48.5,
      },
      { ...line, day: TODAY, lost: 1.9, balance: 9.6, score: 42.4 },
    ],
    recent: [{ kind: 'call', from: 'them', count: 1, lastDay: '2026-11-03' }],
    faded: 4.1,
    offerCost: 5,
  },
  events: Array.from({ length: 45 }, (_, at) => ({
    day: '2026-11-03',
    what: 'call' as const,
    from: 'them' as const,
    note: `話${45 - at}`,
    until: null,
    by: '',
    amount: null,
    reason: null,
    reasonText: '',
  })),
  moreEvents: 0,
  worth: { purchases: 2, sent: [{ name: '次の 人', revenue: 120_000 }], moreSent: 0, sentBy: '佐藤 花子' },
  about: {
    problems: {
      open: [{ text: '集客: 予約が電話だけ', day: '2026-03-03' }],
      gone: [{ text: '採用', day: null }],
    },
    worries: { open: [{ text: 'price', day: null }], gone: [] },
    notes: '猫が二匹',
    tags: '展示会, 優先',
    birthday: { year: 1980, month: 5, date: 4 },
    every: 60,
    source: 'ブログ',
    firstMet: '2025-03-03',
    inheritedFrom: '',
  },
  ...facts,
});
