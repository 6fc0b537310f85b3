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
  setFontWeight(weight: string | null): this {
    for (const range of this.getRanges()) range.setFontWeight(weight);
    return this;
  }
  setBackground(color: string | null): this {
    for (const range of this.getRanges()) range.setBackground(color);
    return this;
  }
}
service('RangeList', RangeList, { need: 'document', free: ['getRanges'] });
