// Conditional formats: made by the script, and set for a whole tab at once.
import type { Area, Tint } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { Range } from './range.ts';
import { RUN, Service, service, text } from './service.ts';

export class ConditionalFormatRule extends Service {
  readonly #tint: Tint;

  constructor(run: Execution, tint: Tint) {
    super(run);
    this.#tint = tint;
  }
  static tintOf(rule: unknown): Tint {
    if (rule instanceof ConditionalFormatRule) return rule.#tint;
    throw new Error('A rule is expected: SpreadsheetApp.newConditionalFormatRule()…build().');
  }
}
service('ConditionalFormatRule', ConditionalFormatRule, { need: 'document', free: 'all' });

export class ConditionalFormatRuleBuilder extends Service {
  #formula = '';
  #look: Tint['look'] = {};
  #areas: readonly Area[] = [];

  whenFormulaSatisfied(formula: string): this {
    if (!text(formula, 'formula').startsWith('=')) throw new Error(`${formula} is no formula: = is missing.`);
    this.#formula = formula;
    return this;
  }
  setBackground(color: string | null): this {
    this.#look = { ...this.#look, fill: text(color, 'colour') };
    return this;
  }
  setRanges(ranges: Range[]): this {
    if (!Array.isArray(ranges)) throw new Error('The ranges of a rule are an array.');
    this.#areas = Array.from(ranges, (range) => Range.areaOf(range));
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.#formula === '') throw new Error('The conditional format rule has no condition.');
    if (this.#areas.length === 0) throw new Error('The conditional format rule has no range.');
    if (Object.keys(this.#look).length === 0) throw new Error('The conditional format rule has no format.');
    return new ConditionalFormatRule(this[RUN], {
      areas: this.#areas,
      formula: this.#formula,
      look: this.#look,
    });
  }
}
service('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder, { need: 'document', free: 'all' });
