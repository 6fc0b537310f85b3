// Range: what a script writes into a rectangle of cells.
import type { Area, Dress, Look } from '../grid/grid.ts';
import { DataValidation, RichTextValue } from './builders.ts';
import { type Written, written } from './cells.ts';
import { Filter } from './filter.ts';
import { RangeReads } from './range-reads.ts';
import { AREA, type ClearOptions, RUN, refuse, service, text, whole } from './service.ts';
import { areaInTab, Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

export class Range extends RangeReads {
  static areaOf(range: unknown): Area {
    if (range instanceof Range) return range[AREA];
    throw new Error('A range is expected.');
  }

  getSheet(): Sheet {
    return new Sheet(this[RUN], this[AREA].tab);
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Range {
    const { tab, top, left } = this[AREA];
    const size = [numRows ?? this[AREA].rows, numColumns ?? this[AREA].columns] as const;
    return new Range(
      this[RUN],
      areaInTab(
        this[RUN],
        tab,
        top + 1 + whole(rows, 'row offset'),
        left + 1 + whole(columns, 'column offset'),
        ...size,
      ),
    );
  }

  setValues(values: unknown[][]): this {
    return this.#write(this.#shaped(values, 'data').map((line) => line.map(written)));
  }
  setValue(value: unknown): this {
    return this.#write(this.#all(written(value)));
  }
  setFormulas(formulas: string[][]): this {
    return this.#write(this.#shaped(formulas, 'formulas').map((line) => line.map(formulaText)));
  }
  setFormula(formula: string): this {
    return this.#write(this.#all(formulaText(formula)));
  }
  setRichTextValues(values: RichTextValue[][]): this {
    const parts = this.#shaped(values, 'rich text').map((line) => line.map(RichTextValue.parts));
    this.#write(parts.map((line) => line.map((part) => `'${part.text}`)));
    return this.#dressEach(
      parts.map((line) => line.map((part) => part.link)),
      (link) => ({ link }),
    );
  }
  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(this.#all(value));
  }
  setNumberFormats(formats: string[][]): this {
    return this.#dressEach(
      this.#shaped(formats, 'number formats').map((line) => line.map((f) => text(f, 'number format'))),
      (format) => ({ format }),
    );
  }
  setNumberFormat(format: string): this {
    return this.#dress({ format: text(format, 'number format') });
  }
  setNotes(notes: (string | null)[][]): this {
    return this.#dressEach(
      this.#shaped(notes, 'notes').map((line) => line.map((n) => n ?? '')),
      (note) => ({ note }),
    );
  }
  setNote(note: string | null): this {
    return this.#dress({ note: note ?? '' });
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    return this.#dressEach(
      this.#shaped(rules, 'data validations').map((line) => line.map(DataValidation.ruleOf)),
      (rule) => ({ rule }),
    );
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.#dress({ rule: DataValidation.ruleOf(rule) });
  }
  setFontWeight(weight: string | null): this {
    return this.#look({ bold: weight === 'bold' });
  }
  setFontStyle(style: string | null): this {
    return this.#look({ italic: style === 'italic' });
  }
  setFontSize(size: number): this {
    return this.#look({ fontSize: whole(size, 'font size') });
  }
  setFontColor(color: string | null): this {
    return this.#look({ color: color ?? '#000000' });
  }
  setBackground(color: string | null): this {
    return this.#look({ fill: color ?? '#ffffff' });
  }
  setWrap(wrap: boolean): this {
    return this.#look({ wrap });
  }
  setHorizontalAlignment(align: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this.#look({ align: align === 'center' || align === 'right' ? align : 'left' });
  }
  setVerticalAlignment(_align: 'top' | 'middle' | 'bottom' | null): this {
    return this.#look({});
  }
  clearContent(): this {
    return this.#clear(true, false);
  }
  clearFormat(): this {
    return this.#clear(false, true);
  }
  clearNote(): this {
    return this.#dress({ note: '' });
  }
  clearDataValidations(): this {
    return this.#dress({ rule: null });
  }
  clear(options: ClearOptions = {}): this {
    const { contentsOnly = false, formatOnly = false, ...rest } = options;
    refuse(Object.keys(rest)[0], 'this option of clear');
    return this.#clear(!formatOnly, !contentsOnly);
  }
  createFilter(): Filter {
    const { tab } = this[AREA];
    if (
      this[RUN]
        .book()
        .tabs()
        .some((facts) => facts.id === tab && facts.filter)
    )
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    this[RUN].write(tab, 0, { type: 'filter', tab, area: this[AREA] });
    return new Filter(this[RUN], this[AREA]);
  }
  createTextFinder(findText: string): TextFinder {
    return new TextFinder(this[RUN], this[AREA], text(findText, 'text to find'));
  }
  activate(): this {
    this[RUN].select(this[AREA]);
    return this;
  }

  #all<T>(value: T): T[][] {
    return Array.from({ length: this[AREA].rows }, () => new Array<T>(this[AREA].columns).fill(value));
  }
  /** @fails unless the table has the range's shape. */
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
  #clear(content: boolean, dress: boolean): this {
    this[RUN].write(this[AREA].tab, 0, { type: 'clear', area: this[AREA], content, dress });
    return this;
  }
  /** One change for each run of equal values down a column. */
  #dressEach<T>(table: T[][], dressOf: (value: T) => Dress): this {
    const { tab, top, left, rows, columns } = this[AREA];
    const changes = [];
    for (let c = 0; c < columns; c++) {
      for (let r = 0, end = 0; r < rows; r = end) {
        const value = table[r]?.[c] as T;
        for (end = r + 1; end < rows && table[end]?.[c] === value; ) end++;
        changes.push({
          type: 'dress' as const,
          area: { tab, top: top + r, left: left + c, rows: end - r, columns: 1 },
          dress: dressOf(value),
        });
      }
    }
    this[RUN].write(tab, 0, ...changes);
    return this;
  }
}
service('Range', Range, { need: 'document', free: ['getSheet', 'offset', 'createTextFinder'] });

function formulaText(formula: unknown): string {
  const given = text(formula, 'formula');
  return given === '' || given.startsWith('=') ? given : `=${given}`;
}
