// Filter: the filter of a tab, as far as a script makes, finds and removes it.
import type { Area } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { RUN, Service, service } from './service.ts';

export class Filter extends Service {
  readonly #area: Area;

  constructor(run: Execution, area: Area) {
    super(run);
    this.#area = area;
  }
  getRange(): Range {
    return new Range(this[RUN], this.#area);
  }
  remove(): void {
    this[RUN].write(this.#area.tab, 0, { type: 'filter', tab: this.#area.tab, area: null });
  }
}
service('Filter', Filter, { need: 'document', free: ['getRange'] });
