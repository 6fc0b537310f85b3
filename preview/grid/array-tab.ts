// One tab of a book of plain arrays: a sparse table for each thing that a cell has.
import { isDateFormat, show } from './formats.ts';
import {
  type Area,
  type CellValue,
  type Content,
  DEFAULT_WIDTH_PX,
  type Dress,
  type Layers,
  type Look,
  NEW_TAB_COLUMNS,
  NEW_TAB_ROWS,
  type Scalar,
  type TabFacts,
} from './grid.ts';

type Stored = { value: Scalar; formula: string } & Required<Dress>;
type Tables = { [K in keyof Stored]: ((Stored[K] | undefined)[] | undefined)[] };
type Kind = keyof Stored;

const blank: Stored = { value: '', formula: '', format: '', look: {}, note: '', rule: null };

/** A number in the format of a day or a time is one. */
const cellValueOf = (stored: Scalar, format: string | undefined): CellValue =>
  format && typeof stored === 'number' && isDateFormat(format) ? { serial: stored } : stored;

/** Lays a look over others; cells that looked alike share the one that comes of it. */
function merging(): (under: Look, over: Look) => Look {
  const made = new Map<Look, Look>();
  return (under, over) => {
    const known = made.get(under) ?? { ...under, ...over };
    made.set(under, known);
    return known;
  };
}

export class ArrayTab {
  facts: TabFacts;
  readonly #tables: Tables = { value: [], formula: [], format: [], look: [], note: [], rule: [] };
  readonly #widths: number[] = [];

  constructor(id: number, name: string, rows = NEW_TAB_ROWS, columns = NEW_TAB_COLUMNS) {
    this.facts = { id, name, rows, columns, hidden: false, frozenRows: 0, color: '', filter: null };
  }

  copy(): ArrayTab {
    const { id, name } = this.facts;
    const copy = new ArrayTab(id, name);
    copy.facts = this.facts;
    for (const [kind, table] of Object.entries(this.#tables))
      Object.assign(copy.#tables, { [kind]: table.map((line) => line?.slice()) });
    copy.#widths.push(...this.#widths);
    return copy;
  }

  patch(patch: Partial<TabFacts>): void {
    this.facts = { ...this.facts, ...patch };
  }

  filled(): { rows: number; columns: number } {
    const { value, formula } = this.#tables;
    let rows = 0;
    let columns = 0;
    for (let r = Math.max(value.length, formula.length) - 1; r >= 0; r--) {
      for (let c = Math.max(value[r]?.length ?? 0, formula[r]?.length ?? 0) - 1; c >= 0; c--) {
        if (this.#at('value', r, c) === '' && !this.#at('formula', r, c)) continue;
        rows = Math.max(rows, r + 1);
        columns = Math.max(columns, c + 1);
        break;
      }
    }
    return { rows, columns };
  }

  read<K extends keyof Layers>(layer: K, area: Area): Layers[K][][] {
    const lines: unknown[][] = [];
    for (let r = area.top; r < area.top + area.rows; r++)
      lines.push(this.#line(layer, r, area.left, area.columns));
    return lines as Layers[K][][];
  }

  formulaCells(): { row: number; column: number; formula: string }[] {
    return this.#tables.formula.flatMap((line, row) =>
      (line ?? []).flatMap((formula, column) => (formula ? [{ row, column, formula }] : [])),
    );
  }

  width(column: number): number {
    return this.#widths[column] ?? DEFAULT_WIDTH_PX;
  }

  setWidths(column: number, count: number, px: number): void {
    for (let i = 0; i < count; i++) this.#widths[column + i] = px;
  }

  write(top: number, left: number, cells: readonly (readonly Content[])[]): void {
    for (const [r, line] of cells.entries()) {
      for (let c = 0; c < line.length; c++) this.#write(top + r, left + c, line[c] as Content);
    }
  }

  /** Fills a row of a new tab, in which there is nothing yet. */
  fill(row: number, cells: readonly Content[]): void {
    const isPlain = cells.every((cell) => typeof cell !== 'object');
    if (isPlain) this.#tables.value[row] = cells.slice() as Scalar[];
    else this.write(row, 0, [cells]);
  }

  dress(area: Area, dress: Dress): void {
    const merged = merging();
    for (const kind of Object.keys(dress) as (keyof Dress)[]) {
      this.#each(area, (r, c) => {
        if (kind === 'look') this.#put('look', r, c, merged(this.#at('look', r, c), dress.look ?? {}));
        else this.#put(kind, r, c, dress[kind] as Stored[typeof kind]);
      });
    }
  }

  clear(area: Area, kinds: readonly Kind[]): void {
    for (const kind of kinds) this.#each(area, (r, c) => delete this.#tables[kind][r]?.[c]);
  }

  insertRows(before: number, count: number): void {
    this.patch({ rows: this.facts.rows + count });
    for (const table of Object.values(this.#tables)) {
      if (table.length > before) table.splice(before, 0, ...Array.from({ length: count }, () => []));
    }
  }

  deleteRows(from: number, count: number): void {
    this.patch({ rows: this.facts.rows - count });
    for (const table of Object.values(this.#tables)) table.splice(from, count);
  }

  insertColumns(before: number, count: number): void {
    this.patch({ columns: this.facts.columns + count });
    for (const table of Object.values(this.#tables)) {
      for (const line of table) if (line && line.length > before) line.splice(before, 0, ...new Array(count));
    }
    if (this.#widths.length > before) this.#widths.splice(before, 0, ...new Array(count));
  }

  /** Everything about the tab as text. */
  snapshot(): string {
    const widths = Array.from({ length: this.facts.columns }, (_, column) => this.width(column));
    return JSON.stringify([this.facts, this.#tables, widths]);
  }

  #write(row: number, column: number, content: Content): void {
    const isFormula = typeof content === 'object' && 'formula' in content;
    const value = isFormula ? '' : typeof content === 'object' ? content.value : content;
    if (value !== '' || this.#tables.value[row]?.[column] !== undefined)
      this.#put('value', row, column, value);
    if (isFormula) this.#put('formula', row, column, content.formula);
    else if (this.#tables.formula[row]?.[column]) delete this.#tables.formula[row]?.[column];
    if (typeof content === 'object' && 'format' in content) this.#put('format', row, column, content.format);
  }

  /** What a row has in some columns; whole tabs are read, so that nothing is looked up for each cell. */
  #line(layer: keyof Layers, row: number, left: number, columns: number): unknown[] {
    const isContent = layer === 'value' || layer === 'shown';
    const kind = isContent ? 'value' : layer;
    const stored: readonly unknown[] | undefined = this.#tables[kind][row];
    if (stored === undefined) return new Array<unknown>(columns).fill(blank[kind]);
    const formats = isContent ? this.#tables.format[row] : undefined;
    const line = new Array<unknown>(columns);
    for (let c = 0; c < columns; c++) {
      const value = stored?.[left + c] ?? blank[kind];
      if (layer === 'shown')
        line[c] = show(cellValueOf(value as Scalar, formats?.[left + c]), formats?.[left + c] ?? '');
      else line[c] = layer === 'value' ? cellValueOf(value as Scalar, formats?.[left + c]) : value;
    }
    return line;
  }

  #at<K extends Kind>(kind: K, row: number, column: number): Stored[K] {
    return this.#tables[kind][row]?.[column] ?? blank[kind];
  }

  #put<K extends Kind>(kind: K, row: number, column: number, value: Stored[K]): void {
    const table = this.#tables[kind];
    table[row] ??= [];
    table[row][column] = value;
  }

  #each(area: Area, visit: (row: number, column: number) => void): void {
    for (let r = area.top; r < area.top + area.rows; r++)
      for (let c = area.left; c < area.left + area.columns; c++) visit(r, c);
  }
}
