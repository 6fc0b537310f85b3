// What the terminal shows: how the tables were read, the pipeline, today's people and the problems.
import type { CellValue } from '../grid/grid.ts';
import type { Language, Report, ReportedProblem, ReportedTable } from './report.ts';
import { tableText } from './table.ts';

const titles = {
  tables: { en: 'How the tables were read', ja: '表の読み取り' },
  pipeline: { en: 'Pipeline', ja: '顧客一覧' },
  today: { en: 'Today', ja: '今日の連絡' },
  nobody: { en: 'Nobody is due today.', ja: '今日ご連絡する方はいません。' },
  problems: { en: 'Problems', ja: '確認事項' },
  none: { en: 'No problems were found.', ja: '確認が必要なものはありません。' },
  all: { en: 'All columns', ja: 'すべての列' },
} as const;

const headers = {
  tables: {
    en: ['Tab', 'Read as', 'Header row', 'Columns read', 'Not read'],
    ja: ['シート', '読み取り方', '見出し行', '読み取った列', '読み取らなかった列'],
  },
  today: { en: ['Contact', 'Why', 'Days', 'Trust'], ja: ['相手', '理由', '日数', '信頼'] },
  problems: { en: ['Level', 'Tab', 'Cell', 'What is wrong'], ja: ['種類', 'シート', 'セル', '内容'] },
} as const;

/** The columns of the Pipeline tab that are shown, by their headers there. */
export const shownColumns = {
  en: [
    'Name',
    'Company',
    'Stage',
    'Trust',
    'Band',
    'Revenue',
    'Expected in 12 months',
    'Last touch',
    'Next reason',
  ],
  ja: [
    '氏名',
    '会社名',
    '段階',
    '信頼',
    '信頼の段階',
    '売上',
    '今後12か月の見込み',
    '最終接触日',
    '次に連絡する理由',
  ],
} as const;
const reasonHeader = { en: 'Next reason', ja: '次に連絡する理由' } as const;

const kindNames: Readonly<Record<ReportedTable['kind'], Readonly<Record<Language, string>>>> = {
  contacts: { en: 'Contacts', ja: '連絡先' },
  activities: { en: 'Activities', ja: '活動' },
  deals: { en: 'Deals', ja: '商談' },
  rules: { en: 'Settings', ja: '設定' },
  none: { en: 'Not read', ja: '読み取らない' },
};

const levelNames: Readonly<Record<ReportedProblem['level'], Readonly<Record<Language, string>>>> = {
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '注意' },
  info: { en: 'Note', ja: '参考' },
};

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A cell as the terminal shows it: amounts in whole units with separators, days in ISO. */
function shown(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return number.format(cell);
  if (typeof cell !== 'object') return String(cell ?? '');
  return new Date(EPOCH_MS + cell.serial * MS_PER_DAY).toISOString().slice(0, 10);
}

function tableLines(tables: readonly ReportedTable[], language: Language): string {
  const separator = language === 'ja' ? '、' : ', ';
  return tableText([
    headers.tables[language],
    ...tables.map(({ tab, kind, header_row, columns, unread }) => [
      tab,
      kindNames[kind][language],
      header_row === null ? '' : String(header_row),
      [...new Set(Object.values(columns).flat())].join(separator),
      unread.join(separator),
    ]),
  ]);
}

function pipelineLines(pipeline: readonly (readonly CellValue[])[], language: Language): string {
  const header = pipeline[0] ?? [];
  const columns = shownColumns[language].map((name) => header.indexOf(name)).filter((at) => at >= 0);
  const isNumber = (at: number): boolean => pipeline.some((row) => typeof row[at] === 'number');
  return tableText(
    pipeline.map((row) => columns.map((at) => shown(row[at]))),
    columns.flatMap((at, place) => (isNumber(at) ? [place] : [])),
  );
}

/** @param report with the Pipeline tab's rows, one for each of its contacts */
export function printed(report: Report, language: Language): string {
  const pipeline = report.pipeline ?? [];
  const reasonColumn = pipeline[0]?.indexOf(reasonHeader[language]) ?? -1;
  const reasons = new Map(
    report.contacts.map(({ contact }, at) => [contact, shown(pipeline[at + 1]?.[reasonColumn])]),
  );
  const today = report.recontact.map(({ contact, overdue_days, score }) => [
    String(contact),
    reasons.get(contact) ?? '',
    shown(overdue_days as number),
    shown((score ?? '') as CellValue),
  ]);
  const problems = report.problems.map(({ level, tab, cell, message }) => [
    levelNames[level][language],
    tab,
    cell,
    message[language],
  ]);
  const tables = report.tables ?? [];
  return [
    ...(tables.length > 0 ? [`${titles.tables[language]}\n`, `${tableLines(tables, language)}\n`] : []),
    `${titles.pipeline[language]} (${number.format(report.contacts.length)})\n`,
    pipelineLines(pipeline, language),
    `\n${titles.today[language]} ${report.today}\n`,
    today.length > 0 ? tableText([headers.today[language], ...today], [2, 3]) : titles.nobody[language],
    `\n${titles.problems[language]} (${number.format(problems.length)})\n`,
    problems.length > 0 ? tableText([headers.problems[language], ...problems]) : titles.none[language],
  ].join('\n');
}
