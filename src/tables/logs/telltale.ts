// Whether a list without a result column is one of sales:
// every row is won only where no other column tells otherwise.
import { isBlank, isPlaceholder, plainText } from '../cells/cells.ts';
import type { Column, ColumnChoice, Columns, Header } from '../columns/headers.ts';
import { NO_COLUMN } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { isKnownWord, meaningOf } from '../vocabulary/meaning.ts';

/** How a list without a result column is read. */
export type Reading =
  | { readonly kind: 'allWon' }
  /** The column tells the result. */
  | { readonly kind: 'taken'; readonly column: Column }
  /** These may tell it: until the user says so, nobody has bought. */
  | { readonly kind: 'asked'; readonly columns: readonly Column[] }
  /** A day of payment, of winning or of losing tells it. */
  | { readonly kind: 'days' };

const family =
  /status|stage|result|outcome|phase|progress|probability|confidence|結果|状態|状況|ステータス|ステージ|フェーズ|進捗|確度|ヨミ|成否|勝敗|statut|estado|étape|stato|статус|этап|状态|狀態|상태|단계/;
/** Columns of things, places and ways, whose words (Trial, Open, Demo) are names. */
const elsewhere =
  /product|item|\bsku|商品|品名|品目|作品|shop|store|店|channel|チャネル|payment method|method|方法|gateway|shipping (?:method|name|address|city)|address|住所|city|country|state$|province|都道府県|tag|タグ|note|備考|メモ|plan|プラン|コース|course|category|カテゴリ|税|tax|vendor|source|marketing|owner|担当|currency|通貨|risk/;
/** What more is said of refunds beside their column. */
const refund = /refund|返金/;
const telling: ReadonlySet<string> = new Set(['open', 'lost', 'cancelled', 'refunded']);

/** A column of results has few different words. */
const MOST_WORDS = 60;
const LONGEST_WORD = 40;

interface Seen {
  readonly filled: number;
  readonly known: number;
  readonly tells: boolean;
}

/** What the cells of a column say; a column of many different texts is none of results. */
function seenIn(grid: Grid, headerRow: number, index: number): Seen {
  const meanings = new Map<string, string | undefined>();
  let [filled, known] = [0, 0];
  let tells = false;
  for (let row = headerRow + 1; row < grid.cells.length; row++) {
    const cell = grid.cells[row]?.[index];
    if (cell === undefined || isBlank(cell) || (typeof cell === 'string' && isPlaceholder(cell.trim())))
      continue;
    filled++;
    if (typeof cell !== 'string' || cell.length > LONGEST_WORD) continue;
    if (!meanings.has(cell)) meanings.set(cell, meaningOf('result', cell));
    if (meanings.size > MOST_WORDS) return { filled, known: 0, tells: false };
    const meaning = meanings.get(cell);
    if (meaning !== undefined) known++;
    if (meaning !== undefined && telling.has(meaning)) tells = true;
  }
  return { filled, known, tells };
}

const dayKeys = ['paid_on', 'won_on', 'lost_on', 'cancelled_on'] as const;

/**
 * @param header of a table of deals without a result column
 * @param choice the user's own choice: a result of "-" says
 * that there is none, and `none` which headers are nothing
 */
export function readingWithoutResult<K extends string>(
  grid: Grid,
  header: Header<K>,
  choice: ColumnChoice = {},
): Reading {
  if (choice.result === NO_COLUMN) return { kind: 'allWon' };
  const columns: Columns<string> = header.columns;
  const used = new Set(Object.values(columns).flatMap((list) => (list ?? []).map(({ index }) => index)));
  const dismissed = new Set((choice.none ?? '').split(/[\n|]/).map((text) => plainText(text)));
  const asked: Column[] = [];
  let taken: { readonly column: Column; readonly share: number } | undefined;
  for (const [index, text] of header.texts.entries()) {
    const name = plainText(text);
    if (used.has(index) || dismissed.has(name) || elsewhere.test(name)) continue;
    if (columns.refunded !== undefined && refund.test(name)) continue;
    const isNamed = family.test(name) || isKnownWord('result', text);
    const { filled, known, tells } = seenIn(grid, header.row, index);
    if (filled === 0 || !(isNamed || tells)) continue;
    const column = { index, header: text, isGuess: true };
    asked.push(column);
    const share = known / filled;
    if (share >= 0.5 && share > (taken?.share ?? 0)) taken = { column, share };
  }
  if (taken !== undefined) return { kind: 'taken', column: taken.column };
  if (asked.length > 0) return { kind: 'asked', columns: asked };
  const hasDays = dayKeys.some((key) => columns[key] !== undefined && key !== onlyDay(columns));
  return hasDays ? { kind: 'days' } : { kind: 'allWon' };
}

const otherDays = ['date', 'created_on', 'closed_on'] as const;

/** The day of a list of payments or sales that has no other: it says when, not whether. */
function onlyDay(columns: Columns<string>): string | undefined {
  if (otherDays.some((key) => columns[key] !== undefined)) return undefined;
  const found = dayKeys.filter((key) => columns[key] !== undefined);
  return found.length === 1 ? found[0] : undefined;
}
