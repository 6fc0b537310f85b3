// An invented book of any size for the benchmarks: contacts,
// what happened with them, and deals, as rows of cells.
import { activityKinds } from '../src/core/vocabulary/kinds.ts';
import { seededRandom } from './random.ts';

export type BookCell = string | number | boolean | Date;

/**
 * How the dates are in the cells: as Dates by the UTC clock,
 * which the host takes as the spreadsheet's, or as serials.
 */
export type DateForm = 'dates' | 'serials';

export interface BenchBook {
  /** Rows with their header row above. */
  readonly contacts: readonly (readonly BookCell[])[];
  readonly activities: readonly (readonly BookCell[])[];
  readonly deals: readonly (readonly BookCell[])[];
  /** The names of the contacts, in their order. */
  readonly names: readonly string[];
}

const SEED = 20_261_122;
const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** 2026-11-22. */
export const TODAY = 46_348;

/** Over how many days the log goes back. */
const LOG_DAYS = 1000;

const ACTIVITIES_EACH = 10;
const DEALS_EACH = 0.5;

/** How often each kind is logged, from us and from them; rare ones stand for all the rest. */
const often = [
  ...[
    'message us',
    'message them',
    'message us',
    'message them',
    'call us',
    'meeting them',
    'info us',
    'info us',
    'reaction us',
  ],
  ...[
    'common_ground us',
    'advice us',
    'hearing us',
    'thanks us',
    'inquiry them',
    'introduction them',
    'ask us',
    'next us',
    'problem us',
  ],
];
const seldom = [
  'trouble us',
  'apology us',
  'skip us',
  'promise_kept us',
  'worry us',
  'problem_solved us',
  'do_not_contact us',
];

const families = [
  '佐藤',
  '鈴木',
  '高橋',
  '田中',
  '伊藤',
  '渡辺',
  '山本',
  '中村',
  'Smith',
  'Jones',
  'Brown',
  'Miller',
];
const firstNames = [
  '太郎',
  '花子',
  '健一',
  '美咲',
  '翔太',
  '陽子',
  '大輔',
  '由美',
  'Anna',
  'Ben',
  'Carla',
  'David',
];
const sources = ['ブログ', '紹介', '展示会', 'Web', 'LinkedIn'];
const problems = ['集客: 予約が電話だけ', '採用', '在庫: 数が合わない', 'Bookings', ''];

export function benchBook(people: number, form: DateForm): BenchBook {
  const { uniform } = seededRandom(SEED);
  const below = (limit: number): number => Math.floor(uniform() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const cellOfDay = (day: number): BookCell =>
    form === 'dates' ? new Date((day - UNIX_EPOCH) * DAY_MS) : day;
  const names = Array.from({ length: people }, (_, i) => `${pick(families)} ${pick(firstNames)} ${i}`);
  const nameOfAnybody = (): string => names[below(people)] ?? '';

  const contacts = names.map((name, i): BookCell[] => [
    ...[
      name,
      `株式会社${below(people)}`,
      `p${i}@example.com`,
      pick(sources),
      pick(problems),
      uniform() < 0.1 ? nameOfAnybody() : '',
    ],
    cellOfDay(TODAY - LOG_DAYS - below(200)),
  ]);
  const activities = Array.from({ length: people * ACTIVITIES_EACH }, (_, i): BookCell[] => {
    const day = TODAY - LOG_DAYS + Math.floor((i * LOG_DAYS) / (people * ACTIVITIES_EACH));
    const [kind = '', from = ''] = pick(uniform() < 0.95 ? often : seldom).split(' ');
    const until = kind === 'next' ? cellOfDay(day + below(60)) : '';
    const note = kind === 'problem' || kind === 'problem_solved' ? pick(problems) : `メモ ${below(1000)}`;
    const word = activityKinds[kind as keyof typeof activityKinds].ja;
    return [
      cellOfDay(day),
      nameOfAnybody(),
      word,
      from === 'us' ? 'こちら' : '相手',
      note,
      until,
      '山口',
      `a${i.toString(36)}-${below(1e9)}`,
    ];
  });
  const deals = Array.from({ length: Math.round(people * DEALS_EACH) }, (_, i): BookCell[] => {
    const day = TODAY - LOG_DAYS + Math.floor((i * LOG_DAYS) / (people * DEALS_EACH));
    const result = pick(['商談中', '成約', '成約', '失注']);
    const reason = result === '失注' ? pick(['時期が合わない', '他社に決定', '価格']) : '';
    return [
      cellOfDay(day),
      nameOfAnybody(),
      result,
      result === '失注' ? '' : 1000 * (1 + below(500)),
      reason,
      `案件${below(5)}`,
      '山口',
      `d${i}`,
    ];
  });
  return {
    names,
    contacts: [['氏名', '会社名', 'メール', '流入経路', '悩み', '紹介者', '初回接点日'], ...contacts],
    activities: [['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'id'], ...activities],
    deals: [['日付', '相手', '結果', '金額', '理由', '案件名', '担当', 'id'], ...deals],
  };
}
