// Data validations, rich text and enumerations: made by the script, without asking the spreadsheet.
import type { Rule } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import type { Range } from './range.ts';
import { AREA, RUN, refuse, Service, service, text } from './service.ts';

export class DataValidation extends Service {
  readonly #rule: Rule;

  constructor(run: Execution, rule: Rule) {
    super(run);
    this.#rule = rule;
  }
  getAllowInvalid(): boolean {
    return this.#rule.others;
  }
  getHelpText(): string | null {
    return this.#rule.help || null;
  }
  getCriteriaValues(): unknown[] {
    return this.#rule.kind === 'list' ? [[...this.#rule.values], true] : [];
  }
  static ruleOf(validation: unknown): Rule | null {
    if (validation === null) return null;
    if (validation instanceof DataValidation) return validation.#rule;
    throw new Error('A data validation is expected: SpreadsheetApp.newDataValidation()…build().');
  }
}
service('DataValidation', DataValidation, { need: 'document', free: 'all' });

export class DataValidationBuilder extends Service {
  #rule: Rule = { kind: 'list', values: [], others: true, help: '' };
  #isSet = false;

  #kind(rule: Partial<Rule>): this {
    this.#rule = { ...this.#rule, ...rule };
    this.#isSet = true;
    return this;
  }
  requireValueInList(values: string[], _showDropdown?: boolean): this {
    return this.#kind({ kind: 'list', values: Array.from(values, (value) => text(value, 'list item')) });
  }
  requireValueInRange(range: Range, _showDropdown?: boolean): this {
    return this.#kind({ kind: 'range', source: range[AREA] });
  }
  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): this {
    refuse(checkedValue ?? uncheckedValue, 'checkboxes with values of their own');
    return this.#kind({ kind: 'checkbox' });
  }
  requireDate(): this {
    return this.#kind({ kind: 'date' });
  }
  setAllowInvalid(allow: boolean): this {
    this.#rule = { ...this.#rule, others: allow };
    return this;
  }
  setHelpText(help: string): this {
    this.#rule = { ...this.#rule, help: text(help, 'help text') };
    return this;
  }
  build(): DataValidation {
    if (!this.#isSet) throw new Error('The data validation has no criteria.');
    return new DataValidation(this[RUN], this.#rule);
  }
}
service('DataValidationBuilder', DataValidationBuilder, { need: 'document', free: 'all' });

export class RichTextValue extends Service {
  readonly #text: string;
  readonly #link: string | null;

  constructor(run: Execution, value: string, link: string | null) {
    super(run);
    this.#text = value;
    this.#link = link;
  }
  getText(): string {
    return this.#text;
  }
  getLinkUrl(_start?: number, _end?: number): string | null {
    return this.#link;
  }
  static parts(value: unknown): { text: string; link: string } {
    if (value instanceof RichTextValue) return { text: value.#text, link: value.#link ?? '' };
    throw new Error('A rich text value is expected: SpreadsheetApp.newRichTextValue()…build().');
  }
}
service('RichTextValue', RichTextValue, { need: 'document', free: 'all' });

export class RichTextValueBuilder extends Service {
  #text: string | undefined;
  #link: string | null = null;

  setText(value: string): this {
    this.#text = text(value, 'text');
    return this;
  }
  setLinkUrl(startOrUrl: number | string | null, _end?: number, url?: string | null): this {
    if (this.#text === undefined) throw new Error('The text must be set before its link.');
    this.#link = typeof startOrUrl === 'number' ? (url ?? null) : startOrUrl;
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this[RUN], this.#text ?? '', this.#link);
  }
}
service('RichTextValueBuilder', RichTextValueBuilder, { need: 'document', free: 'all' });
