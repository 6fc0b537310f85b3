// Data validations that refuse: a written value must be one of theirs.
import { toA1 } from '../grid/area.ts';
import type { Area, Rule } from '../grid/grid.ts';
import type { Written } from './cells.ts';

const accepts = (rule: Rule, value: Written): boolean => {
  if (rule.others || value === '') return true;
  if (rule.kind === 'list') return rule.values.includes(String(value));
  if (rule.kind === 'checkbox') return typeof value === 'boolean';
  return rule.kind === 'date' ? typeof value === 'object' : true;
};

/** @throws when a value goes into a cell whose validation refuses it. */
export function checkRules(
  values: readonly (readonly Written[])[],
  rules: readonly (readonly (Rule | null)[])[],
  area: Area,
): void {
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const rule = rules[r]?.[c];
      if (!rule || accepts(rule, value)) return;
      const cell = toA1({ ...area, top: area.top + r, left: area.left + c, rows: 1, columns: 1 });
      throw new Error(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    });
  });
}
