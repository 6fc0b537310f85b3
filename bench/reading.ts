// How long it takes to read a contacts sheet of 20,000 people with every cell filled, and 100,000 activities.
import { dayReader } from '../src/tables/cells/zone.ts';
import type { Cell, Grid } from '../src/tables/grid.ts';
import { readActivities } from '../src/tables/logs/activities.ts';
import { readContacts } from '../src/tables/people/contacts.ts';
import { seededRandom } from './random.ts';

const SEED = 20_261_122;
const PEOPLE = 20_000;
const ACTIVITIES = 100_000;
const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(2020, 0, 1) - 9 * 3_600_000;

const familyNames = [...'佐鈴高田伊渡山中小加吉松井木林清森池橋阿'].map(
  (letter, index) => letter + '藤木橋中'.charAt(index % 4),
);
const givenNames = [
  '太郎',
  '花子',
  '健一',
  '美咲',
  '翔太',
  '陽子',
  '大輔',
  '由美',
  '拓也',
  '真央',
  '恵',
  '学',
  '葵',
  '蓮',
  '結衣',
  '駿',
  '彩',
  '悟',
  '梓',
  '忍',
];

const gridOf = (cells: Cell[][]): Grid => ({ tab: 'Contacts', row: 1, column: 1, cells });

function filledContacts(): Grid {
  const { uniform } = seededRandom(SEED);
  const below = (limit: number): number => Math.floor(uniform() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const header: Cell[] = [
    ...[
      'ID',
      '氏名',
      'ふりがな',
      '会社名',
      'メール',
      '電話番号',
      '流入経路',
      '悩み',
      '担当者',
      '紹介者',
      '前任者',
      '初回接点日',
      '最終接触日',
    ],
    ...['次回連絡日', '最終購入日', '購入回数', '累計売上', '見直し時期', '連絡不可', '不安', 'タグ', '備考'],
  ];
  const rows = Array.from({ length: PEOPLE }, (_, index): Cell[] => [
    ...[
      `C-${index}`,
      `${pick(familyNames)} ${pick(givenNames)}`,
      'やまだ たろう',
      `株式会社${below(5000)}商店`,
      `p${index}@example.jp`,
    ],
    ...[
      `03-${1000 + below(9000)}-${1000 + below(9000)}`,
      'ブログ',
      '集客: 予約が電話だけ',
      '山口',
      '佐藤 花子',
      '前任の田中',
    ],
    ...[
      `20${10 + below(16)}年${1 + below(12)}月${1 + below(28)}日`,
      new Date(FIRST_MS + below(2000 * 1440) * 60_000),
      '2027/01/05',
    ],
    ...[
      `R${2 + below(6)}.${1 + below(12)}.${1 + below(28)}`,
      1 + below(9),
      `¥${1 + below(999)},${100 + below(900)}`,
      '4月, 10月',
      '×',
    ],
    ...['価格', 'vip, 展示会', 'メモ'.repeat(10)],
  ]);
  return gridOf([header, ...rows]);
}

function activities(): Grid {
  const kinds = ['message', '電話', 'Meeting', 'リアクション'];
  const rows = Array.from({ length: ACTIVITIES }, (_, index): Cell[] => [
    new Date(FIRST_MS + (index % 700) * DAY_MS),
    `C-${index % PEOPLE}`,
    kinds[index % kinds.length] ?? '',
    index % 2 === 0 ? 'us' : '相手',
  ]);
  return gridOf([['日付', '相手', '種別', '誰から'], ...rows]);
}

const context = () => ({ toDay: dayReader(() => 'Asia/Tokyo'), today: 46_348, locale: () => 'ja_JP' });

function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** What a formula can't do without: looking at every cell once. */
function barePass({ cells }: Grid): number {
  let sum = 0;
  for (const row of cells)
    for (const cell of row) sum += typeof cell === 'object' ? cell.getTime() : String(cell).length;
  return sum;
}

/** Prints the times of reading, beside that of looking at every cell once. */
export function readingBenchmark(): void {
  const [people, log] = [filledContacts(), activities()];
  const line = (what: string, ms: number) =>
    console.log(`  ${what.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms`);
  console.log(`Reading: ${PEOPLE} contacts with every cell filled, ${ACTIVITIES} activities`);
  line(
    'contacts, the first time',
    medianMs(1, () => readContacts(people, context())),
  );
  line(
    'contacts',
    medianMs(5, () => readContacts(people, context())),
  );
  line(
    'contacts and all that is to be told of them',
    medianMs(5, () => readContacts(people, context()).problems.length),
  );
  line(
    'activities',
    medianMs(9, () => readActivities(log, context())),
  );
  line(
    'a bare pass over the cells of the activities',
    medianMs(9, () => barePass(log)),
  );
}
