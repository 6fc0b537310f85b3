// Range: what a script writes into a rectangle of cells.
import type { Area, Dress, Look } from '../grid/grid.ts';
import { DataValidation } from './builders.ts';
import { type Written, written } from './cells.ts';
import { RangeReads } from './range-reads.ts';
import { AREA, RUN, service, text } from './service.ts';
import { TextFinder } from './text-finder.ts';

export class Range extends RangeReads {
  static areaOf(range: unknown): Area {
    if (range instanceof Range) return range[AREA];
    throw new Error('A range is expected.');
  }

  setValues(values: unknown[][]): this {
    return this.#write(this.#shaped(values, 'data').map((line) => line.map(written)));
  }
  setValue(value: unknown): this {
    return this.#write(this.#all(written(value)));
  }
  setFormula(formula: string): this {
    return this.#write(this.#all(formulaText(formula)));
  }
  setNumberFormat(format: string): this {
    return this.#dress({ format: text(format, 'number format') });
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.#dress({ rule: DataValidation.ruleOf(rule) });
  }
  setFontWeight(weight: string | null): this {
    return this.#look({ bold: weight === 'bold' });
  }
  setBackground(color: string | null): this {
    return this.#look({ fill: color ?? '#ffffff' });
  }
  setFontLine(line: string | null): this {
    return this.#look({ strike: line === 'line-through' });
  }
  createTextFinder(findText: string): TextFinder {
    return new TextFinder(this[RUN], this[AREA], text(findText, 'text to find'));
  }

  #all<T>(value: T): T[][] {
    return Array.from({ length: this[AREA].rows }, () => new Array<T>(this[AREA].columns).fill(value));
  }
  /** @throws unless the table has the range's shape. */
  #shaped<T>(table: T[][], what: string): T[][] {
    const { rows, columns } = this[AREA];
    if (!Array.isArray(table) || table.some((line) => !Array.isArray(line)))
      throw new Error(`The ${what} must be an array of rows.`);
    if (table.length !== rows)
      throw new Error(
        `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${table.length} but the range has ${rows}.`,
      );
    const wrong = table.find((line) => line.length !== columns);
    if (wrong)
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${wrong.length} but the range has ${columns}.`,
      );
    return Array.from(table, (line) => Array.from(line));
  }
  #write(values: Written[][]): this {
    this[RUN].write(this[AREA].tab, this[AREA].rows * this[AREA].columns, {
      type: 'values',
      area: this[AREA],
      values,
    });
    return this;
  }
  #dress(dress: Dress): this {
    this[RUN].write(this[AREA].tab, 0, { type: 'dress', area: this[AREA], dress });
    return this;
  }
  #look(look: Look): this {
    return this.#dress({ look });
  }
}
service('Range', Range, { need: 'document', free: ['createTextFinder'] });

function formulaText(formula: unknown): string {
  const given = text(formula, 'formula');
  return given === '' || given.startsWith('=') ? given : `=${given}`;
}
