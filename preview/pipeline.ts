// npm run pipeline: the main job without a browser. Prints
// the pipeline, today's people and the problems of a file.
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { openBook } from './book.ts';
import { dayOption, languageOption, localeOption, onlyFile, sentenceOf } from './refusal.ts';
import { checkOut, writeOut } from './terminal/out.ts';
import { printed } from './terminal/print.ts';
import { reportJson, reportOf } from './terminal/report.ts';

const USAGE = 'Usage: npm run pipeline -- contacts.csv [--activities a.csv] [--deals d.csv] [--help]';
const HELP = `npm run pipeline -- [contacts.csv] [options]

Prints how the tables were read, the pipeline, today's people and the problems of a file
(CSV, XLSX, XLS or ODS); without one, of the sample.
CSV・XLSX・XLS・ODS のファイルから、顧客一覧・今日の連絡・確認事項を表示します。

  --activities a.csv   the log of activities                活動の記録
  --deals d.csv        the deals or orders                  商談・注文の記録
  --today 2026-11-22   the day asked about                  基準日
  --lang ja            Japanese instead of English          日本語で表示
  --locale de_DE       the spreadsheet's locale             スプレッドシートの地域
  --json               one JSON object instead of tables    JSON で出力
  --out result.xlsx    all tabs as a workbook               すべてのシートを保存
  --help               this text                            この説明`;

const options = {
  activities: { type: 'string' },
  deals: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  help: { type: 'boolean', default: false },
} as const;

const pad = (part: number): string => String(part).padStart(2, '0');

function realToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const language = languageOption(values.lang);
  const today = dayOption(values.today) ?? realToday();
  if (values.out !== undefined) checkOut(values.out);
  const opened = openBook({
    path: onlyFile(positionals, USAGE),
    activities: values.activities,
    deals: values.deals,
    locale: localeOption(values.locale),
    today,
    language,
    timeZone: 'Etc/UTC',
  });
  const isWritten = values.out !== undefined;
  const report = reportOf({
    opened,
    today,
    language,
    script: { dist: values.dist },
    withPipeline: !values.json,
    isWritten,
  });
  if (values.out !== undefined) writeOut(values.out, opened.book);
  if (values.json) {
    console.log(reportJson(report, language));
    return;
  }
  console.log([...opened.readAs, '', printed(report, language)].join('\n').trimStart());
}

// Each execution leaves much behind, and V8 would let the heap grow to a multiple of what is alive.
setFlagsFromString('--heap-growing-percent=60');

// A reader that has seen enough, such as head, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  main();
} catch (error) {
  const isJapanese = process.argv.some((word) => /^(?:--lang=)?ja$/.test(word));
  console.error(sentenceOf(error, isJapanese ? 'ja' : 'en', USAGE));
  process.exit(1);
}
