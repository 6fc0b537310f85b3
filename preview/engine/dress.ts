// How a cell of the engine looks, and what it takes, in the host's words.
import type { Look, Rule } from '../grid/grid.ts';
import type { EngineModel } from './engine.ts';

type Style = ReturnType<EngineModel['getters']['getCellStyle']>;

/** The look of a cell. */
export function lookOf(style: Style): Look {
  const { bold, italic, strikethrough, textColor, fillColor, wrapping, align, fontSize } = style ?? {};
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strike: strikethrough }),
    ...(textColor !== undefined && { color: String(textColor) }),
    ...(fillColor !== undefined && { fill: String(fillColor) }),
    ...(wrapping !== undefined && { wrap: wrapping === 'wrap' }),
    ...(align !== undefined && { align }),
    ...(fontSize !== undefined && { fontSize }),
  };
}

const KINDS: Record<string, Rule['kind']> = {
  isValueInList: 'list',
  isValueInRange: 'range',
  isBoolean: 'checkbox',
  dateIsValid: 'date',
};

/** The data validation of a cell, if it is of a kind that the host knows. */
export function ruleOf(rule: ReturnType<EngineModel['getters']['getValidationRuleForCell']>): Rule | null {
  const kind = rule && KINDS[rule.criterion.type];
  return kind
    ? { kind, values: rule.criterion.values.map(String), others: !rule.isBlocking, help: '' }
    : null;
}
