// Data validations: made by the script, without asking the spreadsheet.
import type { Rule } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { RUN, Service, service, text } from './service.ts';

export class DataValidation extends Service {
  readonly #rule: Rule;

  constructor(run: Execution, rule: Rule) {
    super(run);
    this.#rule = rule;
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
  setAllowInvalid(allow: boolean): this {
    this.#rule = { ...this.#rule, others: allow };
    return this;
  }
  build(): DataValidation {
    if (!this.#isSet) throw new Error('The data validation has no criteria.');
    return new DataValidation(this[RUN], this.#rule);
  }
}
service('DataValidationBuilder', DataValidationBuilder, { need: 'document', free: 'all' });
