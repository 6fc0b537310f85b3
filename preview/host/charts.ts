// Charts of a tab: made by the script, and put into the tab as one step.
import type { Area, ChartFacts } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { fromScript } from './realm.ts';
import { RUN, Service, service, text, whole } from './service.ts';
import { checkWire } from './wire.ts';

type Draft = Omit<ChartFacts, 'id' | 'tab'>;

const positionOf = ({ row, column, x, y }: Draft) => ({ row, column, x, y });

/** Where a chart is in its tab: the cell under its upper left corner, from 1, and pixels from there. */
export class ContainerInfo extends Service {
  readonly #place: ReturnType<typeof positionOf>;

  constructor(run: Execution, place: ReturnType<typeof positionOf>) {
    super(run);
    this.#place = place;
  }
  getAnchorRow(): number {
    return this.#place.row + 1;
  }
  getAnchorColumn(): number {
    return this.#place.column + 1;
  }
}
service('ContainerInfo', ContainerInfo, { need: 'document', free: 'all' });

export class EmbeddedChart extends Service {
  readonly #draft: Draft;

  constructor(run: Execution, draft: Draft) {
    super(run);
    this.#draft = draft;
  }
  static draftOf(chart: unknown): Draft {
    if (chart instanceof EmbeddedChart) return chart.#draft;
    throw new Error('A chart is expected: sheet.newChart()…build().');
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this[RUN], positionOf(this.#draft));
  }
}

export class EmbeddedChartBuilder extends Service {
  #draft: Draft = { kind: null, areas: [], headers: 0, options: {}, row: 0, column: 0, x: 0, y: 0 };

  asBarChart(): this {
    return this.#with({ kind: 'bar' });
  }
  asColumnChart(): this {
    return this.#with({ kind: 'column' });
  }
  asLineChart(): this {
    return this.#with({ kind: 'line' });
  }
  addRange(range: Range): this {
    const area: Area = Range.areaOf(range);
    return this.#with({ areas: [...this.#draft.areas, area] });
  }
  setNumHeaders(headers: number): this {
    return this.#with({ headers: whole(headers, 'number of headers') });
  }
  /** @throws unless the value can be sent: text, numbers, truth values, lists and plain objects of these. */
  setOption(option: string, value: unknown): this {
    const name = text(option, 'option');
    checkWire(value, name);
    return this.#with({ options: { ...this.#draft.options, [name]: fromScript(value) } });
  }
  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    const [row, column] = [whole(anchorRow, 'anchor row'), whole(anchorColumn, 'anchor column')];
    if (row < 1 || column < 1) throw new Error('The anchor row and column of a chart are counted from 1.');
    const [x, y] = [whole(offsetX, 'x offset'), whole(offsetY, 'y offset')];
    return this.#with({ row: row - 1, column: column - 1, x, y });
  }
  build(): EmbeddedChart {
    if (this.#draft.kind === null) throw new Error('The chart has no type.');
    if (this.#draft.areas.length === 0) throw new Error('The chart has no range.');
    return new EmbeddedChart(this[RUN], this.#draft);
  }

  #with(patch: Partial<Draft>): this {
    this.#draft = { ...this.#draft, ...patch };
    return this;
  }
}
service('EmbeddedChart', EmbeddedChart, { need: 'document', free: 'all' });
service('EmbeddedChartBuilder', EmbeddedChartBuilder, { need: 'document', free: 'all' });
