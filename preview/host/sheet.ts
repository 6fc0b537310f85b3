// Sheet: one tab of the spreadsheet.
import { parseA1 } from '../grid/area.ts';
import { type Area, MAX_CELLS, type TabFacts } from '../grid/grid.ts';
import { written } from './cells.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import type { Execution } from './execution.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { RUN, Service, service, text, whole } from './service.ts';
import { ConditionalFormatRule } from './tints.ts';

/** The facts of a tab. @throws if it was deleted. */
function factsOf(run: Execution, tab: number): TabFacts {
  const facts = run
    .structure()
    .tabs()
    .find((one) => one.id === tab);
  if (!facts) throw new Error('The sheet was deleted.');
  return facts;
}

/** An area by 1-based row and column. @throws outside the grid. */
function areaInTab(run: Execution, tab: number, row: number, column: number, rows = 1, columns = 1): Area {
  let facts = factsOf(run, tab);
  if (whole(row, 'starting row') < 1) throw new Error('The starting row of the range is too small.');
  if (whole(column, 'starting column') < 1) throw new Error('The starting column of the range is too small.');
  if (whole(rows, 'number of rows') < 1)
    throw new Error('The number of rows in the range must be at least 1.');
  if (whole(columns, 'number of columns') < 1)
    throw new Error('The number of columns in the range must be at least 1.');
  const isOutside = (): boolean => row - 1 + rows > facts.rows || column - 1 + columns > facts.columns;
  if (isOutside()) {
    run.commit();
    facts = factsOf(run, tab);
  }
  if (isOutside()) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return { tab, top: row - 1, left: column - 1, rows, columns };
}

/** An area by A1 notation. @throws if it is none or outside the grid. */
function areaByA1(run: Execution, tab: number, a1: string): Area {
  const area = parseA1(a1, factsOf(run, tab));
  if (!area) throw new Error(`Range not found: ${a1}`);
  return areaInTab(run, tab, area.top + 1, area.left + 1, area.rows, area.columns);
}

export class Sheet extends Service {
  readonly #tab: number;

  constructor(run: Execution, tab: number) {
    super(run);
    this.#tab = tab;
  }
  static tabOf(sheet: unknown): number {
    if (sheet instanceof Sheet) return sheet.#tab;
    throw new Error('A sheet is expected.');
  }

  getSheetId(): number {
    return this.#tab;
  }
  getName(): string {
    return this.#facts().name;
  }
  getLastRow(): number {
    return this[RUN].book().filled(this.#tab).rows;
  }
  getLastColumn(): number {
    return this[RUN].book().filled(this.#tab).columns;
  }
  getMaxRows(): number {
    this[RUN].commit();
    return this.#facts().rows;
  }
  getMaxColumns(): number {
    this[RUN].commit();
    return this.#facts().columns;
  }
  getRange(rowOrA1: number | string, column?: number, rows?: number, columns?: number): Range {
    const run = this[RUN];
    if (typeof rowOrA1 === 'string') return new Range(run, areaByA1(run, this.#tab, rowOrA1));
    return new Range(run, areaInTab(run, this.#tab, rowOrA1, column as number, rows, columns));
  }
  getRangeList(a1: string[]): RangeList {
    if (!Array.isArray(a1) || a1.length === 0) throw new Error('getRangeList needs at least one range.');
    return new RangeList(
      this[RUN],
      Array.from(a1, (one) => areaByA1(this[RUN], this.#tab, text(one, 'range'))),
    );
  }
  /**
   * @param rows -1 for as many as there are down to the last one with anything in it; the same for columns
   * @throws on an empty sheet, which has no such row: Google doesn't say what it does there
   */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const run = this[RUN];
    const filled = run.book().filled(this.#tab);
    const last = (count: number, from: number, end: number) => (count === -1 ? end - from + 1 : count);
    const area = areaInTab(
      run,
      this.#tab,
      row,
      column,
      last(rows, row, filled.rows),
      last(columns, column, filled.columns),
    );
    return new Range(run, area).getValues();
  }
  getDataRange(): Range {
    const { rows, columns } = this[RUN].book().filled(this.#tab);
    return new Range(this[RUN], {
      tab: this.#tab,
      top: 0,
      left: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  appendRow(values: unknown[]): this {
    if (!Array.isArray(values) || values.length === 0)
      throw new Error('appendRow needs an array with at least one value.');
    const row = Array.from(values, written);
    this[RUN].write(this.#tab, row.length, { type: 'row', tab: this.#tab, values: row });
    return this;
  }
  setFrozenRows(rows: number): void {
    this.#patch({ frozenRows: whole(rows, 'number of rows') });
  }
  setColumnWidths(startColumn: number, count: number, width: number): this {
    const area = areaInTab(this[RUN], this.#tab, 1, startColumn, 1, whole(count, 'number of columns'));
    this[RUN].write(this.#tab, 0, {
      type: 'widths',
      tab: this.#tab,
      column: area.left,
      count: area.columns,
      px: whole(width, 'width'),
    });
    return this;
  }
  insertRowsAfter(row: number, count: number): this {
    const area = areaInTab(this[RUN], this.#tab, row, 1);
    const { rows, columns } = this.#facts();
    if ((rows + count) * columns > MAX_CELLS)
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    this[RUN].write(this.#tab, 0, {
      type: 'insertRows',
      tab: this.#tab,
      before: area.top + 1,
      count: whole(count, 'number of rows'),
    });
    return this;
  }
  insertColumnsAfter(column: number, count: number): this {
    const area = areaInTab(this[RUN], this.#tab, 1, column);
    this[RUN].write(this.#tab, 0, {
      type: 'insertColumns',
      tab: this.#tab,
      before: area.left + 1,
      count: whole(count, 'number of columns'),
    });
    return this;
  }
  protect(): Protection {
    const run = this[RUN];
    const facts = { tab: this.#tab, area: null, description: '', warningOnly: false };
    return Protection.make(run, { ...facts, editor: run.world.userId });
  }
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this[RUN]);
  }
  insertChart(chart: EmbeddedChart): void {
    const run = this[RUN];
    const draft = EmbeddedChart.draftOf(chart);
    areaInTab(run, this.#tab, draft.row + 1, draft.column + 1);
    const id = `${run.id} chart ${run.book().charts(this.#tab).length + 1}`;
    run.write(this.#tab, 0, { type: 'chart', chart: { ...draft, id, tab: this.#tab } });
  }
  getCharts(): EmbeddedChart[] {
    return this[RUN]
      .book()
      .charts(this.#tab)
      .map((facts) => new EmbeddedChart(this[RUN], facts));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    if (!Array.isArray(rules)) throw new Error('The rules must be an array.');
    const tints = Array.from(rules, (rule) => ConditionalFormatRule.tintOf(rule));
    if (tints.some(({ areas }) => areas.some(({ tab }) => tab !== this.#tab)))
      throw new Error('A conditional format rule has a range of another sheet.');
    this[RUN].write(this.#tab, 0, { type: 'tints', tab: this.#tab, tints });
  }

  #facts(): TabFacts {
    return factsOf(this[RUN], this.#tab);
  }
  #patch(patch: Partial<Pick<TabFacts, 'name' | 'hidden' | 'frozenRows' | 'color'>>): this {
    this[RUN].write(this.#tab, 0, { type: 'tab', tab: this.#tab, patch });
    return this;
  }
}
service('Sheet', Sheet, { need: 'document', free: ['getSheetId', 'getRange', 'getRangeList', 'newChart'] });

/** @throws if another tab has this name, or it is empty. */
export function checkNewName(run: Execution, name: string, self?: number): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  const isTaken = run
    .structure()
    .tabs()
    .some((facts) => facts.id !== self && facts.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
