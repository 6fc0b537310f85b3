// The rows of the Activities table that count, one by one: what of them everybody needs to know.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { remembered } from '../../core/base/remembered.ts';
import { deedOf } from '../../core/trust/deeds.ts';
import type { ActivityKind, Side } from '../../core/vocabulary/kinds.ts';
import { isErrorCell, textOf, yesNoOf } from '../cells/cells.ts';
import { type ColumnWords, columnWords, type UnknownWord, type Word } from '../cells/column-words.ts';
import { dayColumn } from '../cells/day-column.ts';
import { localeUnder } from '../columns/header-language.ts';
import { cellReader, columnCells, type Header } from '../columns/headers.ts';
import { type ActivityKey, activitySpec, dealSpec } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { remarkFinder } from '../people/nobody.ts';
import { noteDay, noteOrder, type ProblemLog } from '../problem-log.ts';
import { repeatFinder } from '../repeats.ts';
import { isBlankRow, type ReadContext } from '../table.ts';
import { noteUnknownWords } from '../unknown-words.ts';
import { noOwnWords, type OwnWords } from '../vocabulary/own-words.ts';
import { sidedKind } from '../vocabulary/sided-kind.ts';
import type { Meanings } from '../vocabulary/word-list.ts';
import { isVoid, lacking, logHeader, type Needed } from './log-table.ts';
import { kindOfNote } from './note-kind.ts';
import { severalPeople } from './several-people.ts';
import { type Who, whoAt, whoKeys, whoReader } from './who.ts';

const needed: readonly Needed<ActivityKey>[] = [['date'], ['contact', ...whoKeys]];

/** The header row of activities; a table without kinds that has results or amounts is one of deals. */
export function activityHeader(grid: Grid, context: ReadContext) {
  const found = logHeader(grid, activitySpec, needed, context);
  // What somebody started is no sale: a log of calls tells their outcome.
  if (found.header === undefined || found.header.columns.kind || found.header.columns.from) return found;
  const isOfSales = found.header.texts.some((text) =>
    dealSpec.words.knownKeysOf(text)?.some(({ key }) => key === 'amount' || key === 'result'),
  );
  return isOfSales ? { ...found, missing: lacking(found.header, [...needed, ['kind']]) } : found;
}

/** What the word of a kind says. */
interface Said {
  readonly kind: ActivityKind;
  /** undefined where the word doesn't tell. */
  readonly from: Side | undefined;
  readonly points: Readonly<Partial<Record<Side, number>>> | undefined;
  /** From either side; undefined where it is no touch. */
  readonly deeds: Readonly<Record<Side, number | undefined>>;
  readonly isPurchase: boolean;
}

/** An unknown kind is a message; so is a purchase, which belongs in Deals. */
function saidOf(meaning: Meanings['kind'] | undefined, points: Said['points']): Said {
  const { kind: said, from } = sidedKind(meaning ?? 'message');
  const isPurchase = said === 'purchase';
  const kind = isPurchase ? 'message' : (said as ActivityKind);
  const deeds = { us: deedOf(kind, 'us'), them: deedOf(kind, 'them') };
  return { kind, from, points, deeds, isPurchase };
}

/** A word as a cell says it. */
interface Told<T> extends Word<T> {
  /** "" for a blank cell. */
  readonly text: string;
  readonly isError: boolean;
}

/** A cell that counts: one more of its word. */
function counted<T>(told: Told<T>): T {
  if (told.unknown !== undefined) told.unknown.rows++;
  return told.value;
}

/** Of a note that begins with a kind, or with none. */
const saidByNote = remembered((meaning: string | undefined) =>
  saidOf(meaning as Meanings['kind'] | undefined, undefined),
);

function kindWords(own: OwnWords = noOwnWords) {
  const points = new Map(Object.entries(own.points));
  return columnWords('kind', own, (meaning, text) => saidOf(meaning, points.get(normalWord(text))));
}

const usualSide = (kind: ActivityKind): Side => (kind === 'inquiry' ? 'them' : 'us');

/** A row that counts. One object serves all rows: who keeps one copies what is in it. */
export interface ActivityRow {
  /** In the grid, from 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly day: Day;
  readonly who: Who;
  readonly kind: ActivityKind;
  /** What the kind's word says, though the row was called off. */
  readonly saidKind: ActivityKind;
  readonly from: Side;
  /** What it is to trust; undefined for what is no touch. */
  readonly deed: number | undefined;
  /** The user's own points for the word. */
  readonly points: number | undefined;
  readonly id: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface ActivityRows {
  /**
   * Takes each row that counts, in the order of the rows,
   * one of several people once for each; called once.
   */
  readonly forEach: (take: (row: ActivityRow) => void) => void;
  /** Once all rows were taken: what was decided of the dates, and of the words. */
  readonly noteDates: () => void;
  readonly noteWords: () => void;
  /** Rows that are neither blank nor void, and those of them that are no entries. */
  readonly counts: { readonly filled: number; readonly nobody: number };
  readonly unknownWords: () => readonly UnknownWord[];
}

/** Reads rows under a header. A row without a readable person or day is a problem, and isn't taken. */
export function activityRows(
  grid: Grid,
  { columns, row: headerRow, texts }: Header<ActivityKey>,
  context: ReadContext,
  log: ProblemLog,
): ActivityRows {
  const { toDay, today, words } = context;
  const at = (key: ActivityKey): number => columns[key]?.[0]?.index ?? -1;
  const [dateAt, kindAt, fromAt, idAt] = [at('date'), at('kind'), at('from'), at('id')];
  const contactAt = whoAt(columns);
  const cell = (key: ActivityKey) => cellReader(columns[key]);
  const [dateCell, kindCell, fromCell, idCell] = [cell('date'), cell('kind'), cell('from'), cell('id')];
  const cancelledCell = columns.cancelled && cellReader(columns.cancelled);
  const whoOf = whoReader(columns, toDay, (key) => severalPeople(key, context.isPerson));
  const locale = localeUnder(texts, activitySpec.words, context.locale);
  const dates = dayColumn(() => columnCells(grid, columns.date, headerRow), { ...context, locale });
  const kinds = kindWords(words);
  // Without a column for kinds, notes tell some.
  const noteCell = kindAt < 0 ? cellReader(columns.note) : undefined;
  const starts = columnWords('kind', words, (meaning) => meaning);
  const kindless = { known: 0, messages: 0 };
  const sides = columnWords('side', words, (meaning) => meaning);
  const told = <T>(column: ColumnWords<T>, text: string): Told<T> => {
    const { value, unknown } = column.wordOf(text);
    return { value, unknown, text, isError: isErrorCell(text) };
  };
  const toldIn = <T>(column: ColumnWords<T>) =>
    remembered((cell: Cell) => told(column, textOf(cell, toDay)), Number.POSITIVE_INFINITY);
  const kindTold = toldIn(kinds);
  const sideOf = toldIn(sides);
  const isRemark = remarkFinder(headerRow);
  const counts = { filled: 0, nobody: 0 };
  let purchases = 0;

  function noteError(value: string, index: number, column: number): void {
    log.addCell('warning', 'error_cell', index, column, { value });
  }

  function forEach(take: (row: ActivityRow) => void): void {
    const ids = idAt < 0 ? [] : grid.cells.map((cells) => textOf(idCell(cells), toDay));
    const isRepeated = repeatFinder(ids);
    const row: Mutable<ActivityRow> = {
      index: 0,
      cells: [],
      day: 0,
      who: { contact: '', error: '', at: 0 },
      kind: 'message',
      saidKind: 'message',
      from: 'us',
      deed: undefined,
      points: undefined,
      id: '',
    };
    for (let index = headerRow + 1; index < grid.cells.length; index++) {
      const cells = grid.cells[index] ?? [];
      if (isRemark(cells, index)) {
        counts.nobody++;
        counts.filled++;
        continue;
      }
      const written = dateCell(cells);
      const day = dates.read(written);
      if (day === undefined && isBlankRow(cells)) continue;
      const id = ids[index] ?? '';
      if (isVoid(id)) continue;
      counts.filled++;
      if (typeof day !== 'number') {
        noteDay(log, 'error', day ?? 'row_without_date', index, dateAt, written, toDay);
        continue;
      }
      if (isRepeated(id)) {
        log.addCell('warning', 'repeated_id', index, idAt, { id });
        continue;
      }
      const who = whoOf(cells);
      const kind = noteCell === undefined ? kindTold(kindCell(cells)) : undefined;
      const noted = noteCell && kindOfNote(textOf(noteCell(cells), toDay), who.contact, starts.ofPart);
      const said = kind === undefined ? saidByNote(noted) : counted(kind);
      if (who.contact === '' && said.kind !== 'site_care') {
        const code = who.error === '' ? 'row_without_contact' : 'error_cell';
        log.addCell('error', code, index, contactAt, { value: who.error });
        continue;
      }
      if (kind === undefined) kindless[noted === undefined ? 'messages' : 'known']++;
      else if (kind.isError) noteError(kind.text, index, kindAt);
      if (said.isPurchase) purchases++;
      const side = sideOf(fromCell(cells));
      if (side.isError) noteError(side.text, index, fromAt);
      const from = counted(side) ?? said.from ?? usualSide(said.kind);
      if (today !== undefined && day > today)
        noteDay(log, 'warning', 'future_day', index, dateAt, written, toDay);
      row.index = index;
      row.cells = cells;
      row.day = day;
      row.who = who;
      // What was called off didn't happen; it stays in the history.
      const isCalledOff = cancelledCell !== undefined && yesNoOf(cancelledCell(cells)) === true;
      row.kind = isCalledOff ? 'note' : said.kind;
      row.saidKind = said.kind;
      row.from = from;
      row.deed = isCalledOff ? undefined : said.deeds[from];
      row.points = said.points?.[from];
      row.id = id;
      take(row);
      for (const other of who.others ?? []) {
        row.who = other;
        take(row);
      }
    }
  }

  return {
    forEach,
    noteDates: () => noteOrder(log, dates, dateAt),
    noteWords: () => {
      noteUnknownWords(log, 'warning', 'kind', kindAt, kinds);
      noteUnknownWords(log, 'warning', 'from', fromAt, sides);
      const { known, messages } = kindless;
      if (known + messages > 0) log.add('info', 'kinds_from_notes', '', { known, messages });
      if (purchases > 0) log.addColumn('warning', 'purchase_in_activities', kindAt, { rows: purchases });
    },
    counts,
    unknownWords: () => [...kinds.unknown(), ...sides.unknown()],
  };
}
