// From rows of deals to deals: whom each is about, when, what became of it, and the money.
import type { Deal, DealResult } from '../../core/book/records.ts';
import { isErrorCell, textOf } from '../cells/cells.ts';
import { columnWords, type UnknownWord } from '../cells/column-words.ts';
import { cellReader, type Header } from '../columns/headers.ts';
import type { DealKey } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteDay, type ProblemLog } from '../problem-log.ts';
import { hasRepeats, repeatFinder } from '../repeats.ts';
import type { ReadContext } from '../table.ts';
import { noteUnknownWords } from '../unknown-words.ts';
import { type CellOf, type DealDay, dealDayReader, firstFilled } from './deal-days.ts';
import { moneyReader } from './deal-money.ts';
import { resultOf, resultReader, type Told, toldNothing } from './deal-result.ts';
import { type Line, type Order, ordersOf, totalOf } from './orders.ts';
import { type Who, whoAt, whoReader } from './who.ts';

type Row = readonly Cell[];

const toldWon: Told = { ...toldNothing, result: 'won' };

const isRefund = ({ lines: [{ told, amount = 0 }] }: Order): boolean =>
  told.result === 'refunded' || amount < 0;

export interface DealReader {
  /** What a filled row says, asked once for each row in their order. */
  readonly lineOf: (row: Row, index: number, id: string) => Line;
  /** The deals of all rows, and what is to be told of them and of the columns. */
  readonly dealsOf: (lines: readonly Line[]) => readonly Deal[];
  readonly unknownWords: () => readonly UnknownWord[];
}

/** @param isAllWon no column tells a result, and every row is a sale */
export function dealReader(
  grid: Grid,
  { columns, row: headerRow }: Header<DealKey>,
  context: ReadContext,
  log: ProblemLog,
  isAllWon: boolean,
): DealReader {
  const { toDay, today, words } = context;
  const at = (key: DealKey): number => columns[key]?.[0]?.index ?? -1;
  const cell = (key: DealKey): CellOf => cellReader(columns[key]);
  const [reasonCell, titleCell, byCell, numberCell] = [
    ...[cell('reason'), cell('title')],
    ...[cell('by'), cell('order')],
  ] as const;
  const [reasonAt, idAt, contactAt] = [at('reason'), at('id'), whoAt(columns)];
  const who = whoReader(columns, toDay);
  const days = dealDayReader(grid, columns, headerRow, context, log);
  const results = resultReader(columns.result, context, noteError);
  const money = moneyReader(grid, columns, headerRow, context, log);
  const reasons = columnWords('reason', words, (meaning, text) => ({
    reason: meaning ?? ('other' as const),
    reasonText: meaning === undefined && !isErrorCell(text) ? text : '',
  }));
  const noReason = { reason: 'other', reasonText: '' } as const;

  function whoOf(lines: Order['lines']): Who {
    const first = who(lines[0].cells);
    if (first.contact !== '' || lines.length === 1) return first;
    return lines.map(({ cells }) => who(cells)).find(({ contact }) => contact !== '') ?? first;
  }

  function noteError(text: string, index: number, column: number): void {
    if (isErrorCell(text)) log.addCell('warning', 'error_cell', index, column, { value: text });
  }

  /** What the first row of an order's number says, for a refund that names neither day nor person. */
  const firsts = new Map<string, { readonly who: Who; readonly day: DealDay }>();

  function reasonOf(result: DealResult, rows: readonly Row[], index: number) {
    const text = result === 'lost' ? textOf(firstFilled(rows, reasonCell), toDay) : '';
    if (text === '') return noReason;
    noteError(text, index, reasonAt);
    return reasons.of(text);
  }

  function dealOf({ lines, number }: Order, order: string, id: string): Deal | undefined {
    const { index, cells, amount, refunded } = lines[0];
    const isSingle = lines.length === 1;
    const rows = isSingle ? [cells] : lines.map((line) => line.cells);
    const told = isSingle ? lines[0].told : (lines.find((line) => line.told.isFilled) ?? lines[0]).told;
    const found = days.read(rows);
    const result = resultOf(told, found, days, today);
    const known = result === 'refunded' ? firsts.get(number) : undefined;
    const dated = days.dayFor(result, found) ?? known?.day;
    days.noteFlaws(found, cells, index, dated === undefined);
    if (dated === undefined) return undefined;
    const own = whoOf(lines);
    const { contact, keys } = own.contact === '' ? (known?.who ?? own) : own;
    if (contact === '') {
      const code = own.error === '' ? 'row_without_contact' : 'error_cell';
      log.addCell('error', code, index, contactAt, { value: own.error });
      return undefined;
    }
    if (number !== '' && !firsts.has(number)) firsts.set(number, { who: own, day: dated });
    if (today !== undefined && dated.day > today && result !== 'open')
      noteDay(log, 'warning', 'future_day', index, days.at, firstFilled(rows, days.cellOf), toDay);
    const { reason, reasonText } = reasonOf(result, rows, index);
    // All fields in one literal: a hundred thousand rows are read, and such objects are the quickest to make.
    const deal: Deal = {
      row: grid.row + index,
      day: dated.day,
      contact,
      result,
      amount: (isSingle ? amount : totalOf(lines.map((line) => line.amount))) ?? 0,
      refunded: (isSingle ? refunded : totalOf(lines.map((line) => line.refunded))) ?? 0,
      reason,
      reasonText,
      order,
      expectedClose: dated.expectedClose,
      title: textOf(firstFilled(rows, titleCell), toDay),
      by: textOf(firstFilled(rows, byCell), toDay),
      id,
    };
    return keys === undefined ? deal : { ...deal, keys };
  }

  /** Rows put together by the order's number, else by an id that repeats. */
  const ordersByNumber = (lines: readonly Line[]): readonly Order[] =>
    ordersOf(lines, ({ cells, id }) => ({
      number: columns.order === undefined ? id : textOf(numberCell(cells), toDay),
      contact: who(cells).contact,
      day: days.firstDay(days.read([cells])),
    }));

  function noteColumns(): void {
    days.noteColumns();
    money.noteColumns();
    noteUnknownWords(
      log,
      results.words.knowsAny() ? 'info' : 'warning',
      'result',
      at('result'),
      results.words,
    );
    noteUnknownWords(log, 'info', 'reason', reasonAt, reasons);
  }

  return {
    lineOf(cells, index, id) {
      const { amount, refunded } = money.read(cells, index);
      return { index, cells, id, amount, refunded, told: isAllWon ? toldWon : results.read(cells, index) };
    },
    dealsOf(lines) {
      const ids = lines.map(({ id }) => id);
      const hasRepeatedIds = hasRepeats(ids);
      const isPlain = columns.order === undefined && !hasRepeatedIds;
      const orders: readonly Order[] = isPlain
        ? lines.map((line) => ({ lines: [line], number: '' }))
        : ordersByNumber(lines);
      const isRepeated = repeatFinder(hasRepeatedIds ? ids : []);
      const paidBack = new Set(isPlain ? [] : orders.filter(isRefund).map(({ number }) => number));
      const deals: Deal[] = [];
      for (const order of orders) {
        const { index, id } = order.lines[0];
        if (isRepeated(id) && !isRefund(order)) {
          log.addCell('warning', 'repeated_id', index, idAt, { id });
          continue;
        }
        const number = columns.order || paidBack.has(order.number) ? order.number : '';
        const deal = dealOf(order, number, id);
        if (deal !== undefined) deals.push(deal);
      }
      const joined = isPlain ? [] : orders.filter((order) => order.lines.length > 1);
      if (joined.length > 0)
        log.add('info', 'joined_lines', '', {
          orders: joined.length,
          rows: joined.reduce((sum, order) => sum + order.lines.length, 0),
        });
      noteColumns();
      return deals;
    },
    unknownWords: () => [...results.words.unknown(), ...reasons.unknown()],
  };
}
