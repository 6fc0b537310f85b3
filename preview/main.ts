// npm start: opens the add-on in a spreadsheet on this machine.
import { parseArgs } from 'node:util';
import open from 'open';
import { openBook } from './book.ts';
import { openPreview } from './preview.ts';
import { dayOption, localeOption, onlyFile, Refusal, sentenceOf } from './refusal.ts';
import { servePreview } from './server.ts';

const DEFAULT_PORT = 8080;
const MOST_PORT = 65_535;
const USAGE = 'Usage: npm start [-- contacts.csv] [--activities a.csv] [--deals d.csv] [--help]';
const HELP = `npm start [-- contacts.csv] [options]

Opens the add-on in a spreadsheet in your browser, with a file of yours (CSV, XLSX, XLS or ODS);
without one, with the sample.
ブラウザーの表計算でアドオンを開きます。お手元の CSV・XLSX・XLS・ODS も開けます。

  --activities a.csv   the log of activities       活動の記録
  --deals d.csv        the deals or orders         商談・注文の記録
  --today 2026-11-22   the day of the clock        基準日
  --lang ja            Japanese                    日本語で表示
  --locale de_DE       the spreadsheet's locale    スプレッドシートの地域
  --zone Asia/Tokyo    the spreadsheet's zone      スプレッドシートのタイムゾーン
  --port 8080          where it is served          ポート番号
  --no-open            don't open the browser      ブラウザーを自動で開かない
  --help               this text                   この説明`;

const options = {
  activities: { type: 'string' },
  deals: { type: 'string' },
  port: { type: 'string', default: String(DEFAULT_PORT) },
  today: { type: 'string' },
  lang: { type: 'string', default: '' },
  locale: { type: 'string' },
  zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
  dist: { type: 'string', default: 'dist' },
  title: { type: 'string', default: 'Goen' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const languageOf = (lang: string): string =>
  lang || (process.env.LC_ALL || process.env.LANG || 'en').slice(0, 2);

function portOption(given: string): number {
  const port = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (port <= MOST_PORT) return port;
  throw new Refusal(
    `--port is "${given}"; expected a number up to ${MOST_PORT}.`,
    `--port が「${given}」です。${MOST_PORT} までの数字で指定してください。`,
  );
}

function zoneOption(given: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal(
      `--zone is "${given}"; expected a time zone such as Asia/Tokyo.`,
      `--zone が「${given}」です。Asia/Tokyo のようなタイムゾーンで指定してください。`,
    );
  }
}

/** Only for somebody at a terminal: a program that reads the address wants no browser. */
async function openInBrowser(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.once('error', () => {});
  } catch {
    // The address is on the screen; it can be opened by hand.
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const language = languageOf(values.lang);
  const today = dayOption(values.today);
  const port = portOption(values.port);
  const { book, readAs, notes } = openBook({
    path: onlyFile(positionals, USAGE),
    activities: values.activities,
    deals: values.deals,
    locale: localeOption(values.locale),
    timeZone: zoneOption(values.zone),
    language,
    today,
  });
  const preview = openPreview({ dist: values.dist, title: values.title, book, today, language });
  const server = await servePreview(preview, port, values.lang);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for (const line of readAs) console.log(line);
  for (const { tab, message } of notes)
    console.error(`${tab}: ${message[language.startsWith('ja') ? 'ja' : 'en']}`);
  console.log(
    language.startsWith('ja')
      ? `${values.title} を ${server.url} で開きました（Ctrl-C で終了します）`
      : `${values.title} is open at ${server.url} (Ctrl-C ends it)`,
  );
  if (process.stdout.isTTY && !values['no-open']) await openInBrowser(server.url);
}

try {
  await main();
} catch (error) {
  const isJapanese = process.argv.some((word) => /^(?:--lang=)?ja$/.test(word));
  const { code, port } = error as { code?: string; port?: number };
  const isTaken = code === 'EADDRINUSE';
  console.error(
    sentenceOf(isTaken ? portTaken(port ?? DEFAULT_PORT) : error, isJapanese ? 'ja' : 'en', USAGE),
  );
  process.exit(1);
}

function portTaken(port: number): Refusal {
  const other = `npm start -- --port ${port + 1}`;
  return new Refusal(
    `Port ${port} is in use; choose another one with ${other}`,
    `ポート ${port} は使用中です。${other} のように別の番号を指定してください。`,
  );
}
