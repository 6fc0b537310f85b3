// Tries what Goen needs of Google, on a tab that it makes and removes, and tells what came of each.
import { type Day, dayOfIso, isoOf } from '../../core/base/day.ts';
import type { CheckKey, CheckLine } from '../../messages/requests.ts';
import { Refusal } from '../../sheets/refusal.ts';
import type { Cell, Scratch } from '../../sheets/workbook.ts';
import { isDate, isErrorCell, textOf } from '../../tables/cells/cells.ts';
import { dayReader, noonWriter } from '../../tables/cells/zone.ts';
import { openDocument } from '../document/document.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { texts } from '../texts.ts';

type Seen = Omit<CheckLine, 'check'>;

const ok = (seen = ''): Seen => ({ outcome: 'ok', seen });
const failed = (seen: string): Seen => ({ outcome: 'failed', seen });
const noted = (seen: string): Seen => ({ outcome: 'noted', seen });

/** What a spreadsheet would take for something else, were it not told. */
const hardTexts = [
  '=1+1',
  '+81 90-0000-0000',
  '-5',
  '@x',
  "'quoted",
  '007',
  '1e5',
  '3/4',
  '10:30',
  'TRUE',
  '¥1,200',
];
const FIRST_ROW = 3;
/** Below what is looked at to know a tab by its header. */
const FORMULA_ROW = 30;
const LOG_ROW = 40;
const KEYS_COLUMN = 6;
const SCORE = { row: LOG_ROW + 3, column: 7 };
const LEDGER = { row: LOG_ROW, column: 9 };
const LAST_COLUMN = 11;
const LOGGED_DAY = dayOfIso('2026-01-15') as Day;
/** Half a minute at most: Google computes cell functions elsewhere. */
const MOST_PAUSES = 30;

const first = (cells: readonly (readonly Cell[])[]): Cell => cells[0]?.[0] ?? '';

/** What every check is given. */
interface Bench {
  readonly scratch: Scratch;
  readonly request: RequestContext;
  readonly toDay: (date: Date) => Day;
}

function sameTexts({ scratch, toDay }: Bench, column: number): Seen {
  scratch.write(
    FIRST_ROW,
    column,
    hardTexts.map((text) => [text]),
  );
  const cells = scratch.read(FIRST_ROW, column, hardTexts.length, 1);
  const wrong = hardTexts.filter((text, at) => textOf(cells[at]?.[0], toDay) !== text);
  return wrong.length === 0 ? ok() : failed(wrong.join('  '));
}

function ifFormula({ scratch }: Bench, row: number, separator: string): Cell {
  scratch.writeAsIs(row, 5, `=IF(1>0${separator}"yes"${separator}"no")`);
  return first(scratch.read(row, 5, 1, 1));
}

/** Waits until a cell function has its answer. */
function answered({ scratch }: Bench, row: number, column: number): Cell {
  const read = () => first(scratch.read(row, column, 1, 1));
  let cell = read();
  for (let pauses = 0; pauses < MOST_PAUSES && (cell === '' || cell === 'Loading...'); pauses++) {
    scratch.pause();
    cell = read();
  }
  return cell;
}

/** A touch of somebody, who that is and two whom nobody knows, and formulas over them. */
function writeLog({ scratch }: Bench): void {
  scratch.write(LOG_ROW, 1, [
    ['Date', 'Contact', 'Kind', 'From'],
    [{ day: LOGGED_DAY }, 'Check', 'meeting', 'them'],
  ]);
  scratch.write(LOG_ROW, KEYS_COLUMN, [['Check'], ['Nobody 1'], ['Nobody 2']]);
  const [log, asOf] = [`A${LOG_ROW}:D${LOG_ROW + 1}`, '"2026-02-15"'];
  scratch.write(SCORE.row, SCORE.column, [
    [{ formula: `TRUST_SCORE(F${LOG_ROW}:F${LOG_ROW + 2}; ${log}; ; ${asOf})` }],
  ]);
  scratch.write(LEDGER.row, LEDGER.column, [[{ formula: `TRUST_LEDGER("Check"; ${log}; ; ${asOf})` }]]);
}

/** How many hours from noon a day is that a cell function gave back. */
function shiftOf({ scratch, request }: Bench): Seen {
  const cell = first(scratch.read(LEDGER.row + 1, LEDGER.column, 1, 1));
  if (!isDate(cell)) return noted('no_date');
  const noon = noonWriter(() => request.workbook.timeZone())(LOGGED_DAY);
  const hours = Math.round((cell.getTime() - noon.getTime()) / 3_600_000);
  return noted(hours === 0 ? 'in_zone' : `${hours > 0 ? '+' : ''}${hours} h`);
}

const DAYS = ['2026-01-15', '2026-07-15', '2024-02-29'].map((iso) => dayOfIso(iso) as Day);

/** In this order: later ones look at what earlier ones have written. */
const checks: readonly (readonly [CheckKey, (bench: Bench) => Seen])[] = [
  ['text', (bench) => sameTexts(bench, 1)],
  [
    'plain_text',
    (bench) => {
      bench.scratch.makePlain(FIRST_ROW, 2, hardTexts.length);
      return sameTexts(bench, 2);
    },
  ],
  [
    'sign_in_text',
    ({ scratch }) =>
      noted(String(first(scratch.read(FIRST_ROW, 2, 1, 1))).startsWith("'") ? 'kept' : 'hidden'),
  ],
  [
    'equals_in_text',
    ({ scratch }) => {
      scratch.makePlain(FORMULA_ROW, 3, 1);
      scratch.writeAsIs(FORMULA_ROW, 3, '=1+1');
      return noted(scratch.formulaAt(FORMULA_ROW, 3) === '' ? 'as_text' : 'as_formula');
    },
  ],
  [
    'days',
    ({ scratch, toDay }) => {
      scratch.write(
        FIRST_ROW,
        4,
        DAYS.map((day) => [{ day }]),
      );
      const cells = scratch.read(FIRST_ROW, 4, DAYS.length, 1);
      const isSame = DAYS.every((day, at) => textOf(cells[at]?.[0], toDay) === isoOf(day));
      return isSame ? ok() : failed(cells.map(([cell]) => textOf(cell, toDay)).join('  '));
    },
  ],
  [
    'semicolon',
    (bench) => {
      const cell = ifFormula(bench, FORMULA_ROW, '; ');
      return cell === 'yes' ? ok() : failed(String(cell));
    },
  ],
  ['comma', (bench) => noted(ifFormula(bench, FORMULA_ROW + 1, ', ') === 'yes' ? 'works' : 'refused')],
  [
    'functions',
    (bench) => {
      writeLog(bench);
      const cell = answered(bench, SCORE.row, SCORE.column);
      if (typeof cell === 'number') return ok(cell.toFixed(1));
      return isErrorCell(cell) && cell !== 'Loading...' ? failed(String(cell)) : failed('no_answer');
    },
  ],
  [
    'returned_day',
    (bench) => {
      const cell = answered(bench, LEDGER.row + 1, LEDGER.column);
      const said = textOf(cell, bench.toDay);
      return said === isoOf(LOGGED_DAY) ? ok(said) : failed(said === '' ? 'no_answer' : said);
    },
  ],
  ['returned_zone', shiftOf],
  ['spilled_blanks', ({ scratch }) => noted(scratch.lastRow() > SCORE.row ? 'filled' : 'free')],
  [
    'added_row',
    ({ scratch, toDay }) => {
      const height = scratch.height();
      scratch.makePlain(height, LAST_COLUMN, 1);
      scratch.write(height, LAST_COLUMN, [['x']]);
      scratch.append([...Array.from({ length: LAST_COLUMN - 1 }, () => undefined), '007']);
      const said = textOf(first(scratch.read(height + 1, LAST_COLUMN, 1, 1)), toDay);
      return said === '007' ? ok() : failed(said);
    },
  ],
  [
    'added_format',
    ({ scratch }) => noted(scratch.isPlain(scratch.height(), LAST_COLUMN) ? 'as_above' : 'plain'),
  ],
];

/** What was thrown, in Google's words where it was Google. */
function wordsOf(thrown: unknown): string {
  if (thrown instanceof Refusal) return thrown.words;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** A check that throws has failed, with the words of what it threw. */
function tried(check: CheckKey, run: () => Seen): CheckLine {
  try {
    return { check, ...run() };
  } catch (thrown) {
    if (thrown instanceof Fault) return { check, ...noted(thrown.code) };
    return { check, ...failed(wordsOf(thrown)) };
  }
}

function tabsRead(request: RequestContext): Seen {
  const { contacts, activities, deals, rules } = openDocument(request).tabs;
  return ok([contacts, activities, deals, rules].map((tab) => tab?.name ?? '–').join(', '));
}

/** Each check with what came of it; only the tab of the check is written, and that is removed. */
export function check(request: RequestContext): readonly CheckLine[] {
  const { workbook, userLanguage } = request;
  const { checkTab } = texts();
  const [name, mark] = [checkTab.name[userLanguage], checkTab.mark[userLanguage]];
  const toDay = dayReader(() => workbook.timeZone());
  const lines = [
    tried('document', () => noted(`${workbook.locale()}, ${workbook.timeZone()}`)),
    tried('tabs', () => tabsRead(request)),
  ];
  const onTab = tried('own_tab', () => {
    workbook.withScratch(name, mark, (scratch) => {
      const bench = { scratch, request, toDay };
      for (const [key, run] of checks) lines.push(tried(key, () => run(bench)));
    });
    return ok();
  });
  const stores = workbook.storesAnswer(request.now.toISOString());
  const whether = (isGood: boolean): Seen => (isGood ? ok() : noted('slower'));
  return [
    ...lines,
    onTab,
    { check: 'cache', ...whether(stores.cache) },
    { check: 'properties', ...whether(stores.properties) },
  ];
}
