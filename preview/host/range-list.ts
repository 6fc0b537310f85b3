// RangeList: several ranges of a tab.
import type { Area } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { RUN, Service, service } from './service.ts';

export class RangeList extends Service {
  readonly #areas: readonly Area[];

  constructor(run: Execution, areas: readonly Area[]) {
    super(run);
    this.#areas = areas;
  }
  getRanges(): Range[] {
    return this.#areas.map((area) => new Range(this[RUN], area));
  }
  setNumberFormat(format: string): this {
    for (const range of this.getRanges()) range.setNumberFormat(format);
    return this;
  }
}
service('RangeList', RangeList, { need: 'document', free: ['getRanges'] });
