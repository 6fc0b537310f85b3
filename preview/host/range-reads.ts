// What a range tells: where it is, and what its cells hold.
import { toA1 } from '../grid/area.ts';
import type { Area, CellValue, Layers, Rule } from '../grid/grid.ts';
import { DataValidation, RichTextValue } from './builders.ts';
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
  getNumColumns(): number {
    return this[AREA].columns;
  }
  getLastRow(): number {
    return this[AREA].top + this[AREA].rows;
  }
  getLastColumn(): number {
    return this[AREA].left + this[AREA].columns;
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
  getDisplayValues(): string[][] {
    return this.#read('shown');
  }
  getDisplayValue(): string {
    return this.#first('shown') ?? '';
  }
  getFormulas(): string[][] {
    return this.#read('formula');
  }
  getFormula(): string {
    return this.#first('formula') ?? '';
  }
  getNumberFormats(): string[][] {
    return this.#read('format');
  }
  getNumberFormat(): string {
    return this.#first('format') ?? '';
  }
  getNotes(): string[][] {
    return this.#read('note');
  }
  getNote(): string {
    return this.#first('note') ?? '';
  }
  getFontWeights(): string[][] {
    return this.#read('look').map((line) => line.map((look) => (look.bold ? 'bold' : 'normal')));
  }
  getBackgrounds(): string[][] {
    return this.#read('look').map((line) => line.map((look) => look.fill ?? '#ffffff'));
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.#read('rule').map((line) => line.map((rule) => this.#validation(rule)));
  }
  getDataValidation(): DataValidation | null {
    return this.#validation(this.#first('rule') ?? null);
  }
  getRichTextValues(): RichTextValue[][] {
    const links = this.#read('link');
    return this.#read('shown').map((line, r) =>
      line.map((shown, c) => new RichTextValue(this[RUN], shown, links[r]?.[c] || null)),
    );
  }
  isBlank(): boolean {
    return this.#read('value').every((line) => line.every((value) => value === ''));
  }

  /** What a script gets for a value; dates follow the spreadsheet's zone, which is asked for once. */
  #out(): (value: CellValue) => unknown {
    const { timeZone } = this[RUN].world.book.facts();
    return (value) => (typeof value === 'object' ? new Instant(instantOf(timeZone, value.serial)) : value);
  }
  #validation(rule: Rule | null): DataValidation | null {
    return rule && new DataValidation(this[RUN], rule);
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
  free: [
    'getRow',
    'getColumn',
    'getNumRows',
    'getNumColumns',
    'getLastRow',
    'getLastColumn',
    'getA1Notation',
  ],
});
