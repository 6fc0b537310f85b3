// What a range says: where it is, and what its cells hold.
import { toA1 } from '../grid/area.ts';
import type { Area, CellValue, Layers } from '../grid/grid.ts';
import { instantOf } from './dates.ts';
import type { Execution } from './execution.ts';
import { Instant } from './realm.ts';
import { AREA, RUN, Service, service } from './service.ts';

export abstract class RangeReads extends Service {
  declare readonly [AREA]: Area;

  constructor(run: Execution, area: Area) {
    super(run);
    Object.defineProperty(this, AREA, { value: area });
  }

  getRow(): number {
    return this[AREA].top + 1;
  }
  getColumn(): number {
    return this[AREA].left + 1;
  }
  getNumRows(): number {
    return this[AREA].rows;
  }
  getA1Notation(): string {
    return toA1(this[AREA]);
  }

  getValues(): unknown[][] {
    const out = this.#out();
    // In place: the lines are nobody else's, and there may be fifty thousand of them.
    const lines: unknown[][] = this.#read('value');
    for (const line of lines) {
      for (let c = 0; c < line.length; c++)
        if (typeof line[c] === 'object') line[c] = out(line[c] as CellValue);
    }
    return lines;
  }
  getValue(): unknown {
    return this.#out()(this.#first('value') ?? '');
  }
  getNumberFormat(): string {
    return this.#first('format') || 'General';
  }
  getFormula(): string {
    return this.#first('formula') ?? '';
  }

  /** Whether no protection keeps this user from any of the cells. */
  canEdit(): boolean {
    return !this[RUN].isProtected(this[AREA]);
  }

  /** What a script gets for a value; dates follow the spreadsheet's zone, which is asked for once. */
  #out(): (value: CellValue) => unknown {
    const { timeZone } = this[RUN].world.book.facts();
    return (value) => (typeof value === 'object' ? new Instant(instantOf(timeZone, value.serial)) : value);
  }
  #first<K extends keyof Layers>(layer: K): Layers[K] | undefined {
    return this[RUN].read(layer, { ...this[AREA], rows: 1, columns: 1 })[0]?.[0];
  }
  #read<K extends keyof Layers>(layer: K): Layers[K][][] {
    return this[RUN].read(layer, this[AREA]);
  }
}
service('Range', RangeReads, {
  need: 'document',
  free: ['getRow', 'getColumn', 'getNumRows', 'getA1Notation'],
});
