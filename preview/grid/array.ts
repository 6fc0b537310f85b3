// A book of plain arrays: for tests, the terminal and the
// benchmark. It stores formulas and does not evaluate them.
import { ArrayTab } from './array-tab.ts';
import { serialOfWall } from './formats.ts';
import {
  type Area,
  type Book,
  type BookFacts,
  type CellValue,
  type Change,
  type ChartFacts,
  type Content,
  type Layers,
  NEW_TAB_COLUMNS,
  NEW_TAB_ROWS,
  type Protection,
  type TabFacts,
  type Tint,
} from './grid.ts';

/** A cell of a new book: text is text, whatever it looks like; a Date is taken by its UTC clock. */
export type NewCell = Content | Date | null;

export interface NewBook {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly name?: string;
  readonly tabs: Readonly<Record<string, readonly (readonly NewCell[])[]>>;
}

export interface ArrayBook extends Book {
  /** What a tab holds, from A1 to its last row and column. */
  cells(tabName: string): CellValue[][];
  /** Everything about a tab as text, to prove that it was not touched. */
  snapshot(tabName: string): string;
  /** Another book with the same in it. */
  copy(): ArrayBook;
}

/** The content of a new cell. */
const contentOf = (cell: NewCell): Content => {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return cell;
  const serial = serialOfWall(cell.getTime());
  return { value: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
};

/** A book with these tabs; each has at least the 1000 rows and 26 columns of a new tab. */
export function arrayBook({
  timeZone = 'Etc/UTC',
  locale = 'en_US',
  name = 'Book',
  tabs,
}: NewBook): ArrayBook {
  const facts: BookFacts = { id: 'array-book', name, timeZone, locale };
  const first = Object.entries(tabs).map(([tabName, rows], id) => {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), NEW_TAB_COLUMNS);
    const tab = new ArrayTab(id, tabName, Math.max(NEW_TAB_ROWS, rows.length), columns);
    for (const [r, row] of rows.entries()) tab.fill(r, row.map(contentOf));
    return tab;
  });
  return new Arrays(facts, first);
}

const isSamePlace = (a: Protection, b: Protection): boolean =>
  a.tab === b.tab && JSON.stringify(a.area) === JSON.stringify(b.area);

class Arrays implements ArrayBook {
  readonly #facts: BookFacts;
  #tabs: ArrayTab[];
  #protections: Protection[] = [];
  #charts: ChartFacts[] = [];
  readonly #tints = new Map<number, readonly Tint[]>();

  constructor(facts: BookFacts, tabs: ArrayTab[]) {
    this.#facts = facts;
    this.#tabs = tabs;
  }

  facts(): BookFacts {
    return this.#facts;
  }

  tabs(): TabFacts[] {
    return this.#tabs.map((tab) => tab.facts);
  }

  filled(id: number): { rows: number; columns: number } {
    return this.#tab(id).filled();
  }

  read<K extends keyof Layers>(layer: K, area: Area): Layers[K][][] {
    return this.#tab(area.tab).read(layer, area);
  }

  formulaCells(id: number): { row: number; column: number; formula: string }[] {
    return this.#tab(id).formulaCells();
  }

  width(id: number, column: number): number {
    return this.#tab(id).width(column);
  }

  names(): Record<string, Area> {
    return {};
  }

  protections(): Protection[] {
    return [...this.#protections];
  }

  charts(id: number): ChartFacts[] {
    return this.#charts.filter(({ tab }) => tab === id);
  }

  tints(id: number): Tint[] {
    return [...(this.#tints.get(id) ?? [])];
  }

  cells(tabName: string): CellValue[][] {
    const tab = this.#named(tabName);
    return tab.read('value', { tab: tab.facts.id, top: 0, left: 0, ...tab.filled() });
  }

  snapshot(tabName: string): string {
    const tab = this.#named(tabName);
    const { id } = tab.facts;
    const beside = [this.#protections.filter((p) => p.tab === id), this.charts(id), this.tints(id)];
    return tab.snapshot() + JSON.stringify(beside);
  }

  copy(): ArrayBook {
    const copy = new Arrays(
      this.#facts,
      this.#tabs.map((tab) => tab.copy()),
    );
    copy.#protections = [...this.#protections];
    copy.#charts = [...this.#charts];
    for (const [id, tints] of this.#tints) copy.#tints.set(id, tints);
    return copy;
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#apply(change);
  }

  #apply(change: Change): void {
    switch (change.type) {
      case 'write':
        this.#tab(change.area.tab).write(change.area.top, change.area.left, change.cells);
        return;
      case 'append':
        this.#append(this.#tab(change.tab), change.cells);
        return;
      case 'dress':
        this.#tab(change.area.tab).dress(change.area, change.dress);
        return;
      case 'clear':
        if (change.content) this.#tab(change.area.tab).clear(change.area, ['value', 'formula']);
        if (change.dress) this.#tab(change.area.tab).clear(change.area, ['format', 'look']);
        return;
      case 'addTab':
        this.#tabs.splice(change.index, 0, new ArrayTab(change.tab, change.name));
        return;
      case 'removeTab':
        this.#tabs = this.#tabs.filter((tab) => tab.facts.id !== change.tab);
        this.#protections = this.#protections.filter((p) => p.tab !== change.tab);
        this.#charts = this.#charts.filter((chart) => chart.tab !== change.tab);
        this.#tints.delete(change.tab);
        return;
      case 'tab':
        this.#tab(change.tab).patch(change.patch);
        return;
      case 'filter':
        this.#tab(change.tab).patch({ filter: change.area });
        return;
      case 'insertRows':
        this.#tab(change.tab).insertRows(change.before, change.count);
        return;
      case 'deleteRows':
        this.#tab(change.tab).deleteRows(change.from, change.count);
        return;
      case 'insertColumns':
        this.#tab(change.tab).insertColumns(change.before, change.count);
        return;
      case 'widths':
        this.#tab(change.tab).setWidths(change.column, change.count, change.px);
        return;
      case 'protect':
        this.#protections = this.#protections.filter((p) => !isSamePlace(p, change.protection));
        this.#protections.push(change.protection);
        return;
      case 'chart':
        this.#charts = [...this.#charts.filter(({ id }) => id !== change.chart.id), change.chart];
        return;
      case 'removeChart':
        this.#charts = this.#charts.filter(({ id }) => id !== change.id);
        return;
      case 'tints':
        this.#tints.set(change.tab, change.tints);
    }
  }

  #append(tab: ArrayTab, cells: readonly Content[]): void {
    const row = tab.filled().rows;
    if (row >= tab.facts.rows) tab.insertRows(tab.facts.rows, row + 1 - tab.facts.rows);
    if (cells.length > tab.facts.columns)
      tab.insertColumns(tab.facts.columns, cells.length - tab.facts.columns);
    tab.write(row, 0, [cells]);
  }

  #tab(id: number): ArrayTab {
    const tab = this.#tabs.find((one) => one.facts.id === id);
    // A colleague has deleted it.
    if (!tab) throw new Error(`Sheet ${id} not found.`);
    return tab;
  }

  #named(name: string): ArrayTab {
    const tab = this.#tabs.find((one) => one.facts.name === name);
    if (!tab) throw new Error(`There is no tab called ${name}.`);
    return tab;
  }
}
