// The table of reasons in docs/model.md, from the declarations.
import { type Reason, reasonKeys, reasons } from '../../src/core/recontact/reasons/all.ts';
import type { Growth, ReasonDeclaration } from '../../src/core/recontact/reasons/declare.ts';
import { fieldOf } from '../../src/tables/columns/contact-column.ts';
import { contactColumns } from '../../src/tables/columns/contact-columns.ts';
import { table } from './table.ts';

/** `×n` marks what is doubled or quadrupled while touches stay unanswered. */
function days(reason: ReasonDeclaration): string {
  const grows = (growth: Growth | undefined) => (growth === undefined || growth === 'fixed' ? '' : '×n');
  const parts = [
    reason.wait === undefined ? '–' : `${reason.wait}`,
    reason.rest === undefined ? '–' : `${reason.rest}${grows(reason.restGrows)}`,
    reason.again === undefined ? '–' : `${reason.again}${grows(reason.againGrows)}`,
  ];
  return parts.join(' / ');
}

/** What the column is called without which it holds for nobody. */
function columnOf({ needs }: ReasonDeclaration): string {
  const column = Object.values(contactColumns).find((each) => needs !== undefined && fieldOf(each) === needs);
  return column === undefined ? '' : `${column.label.en}<br>${column.label.ja}`;
}

function rowOf(key: Reason): string[] {
  const reason = reasons[key];
  const { words, when } = reason;
  const weight = reason.first ? 'first' : String(reason.weight ?? '');
  return [
    `\`${key}\``,
    `${words.en}<br>${words.ja}`,
    `${when.en}<br>${when.ja}`,
    columnOf(reason),
    days(reason),
    weight,
    reason.suggestToCustomers === undefined
      ? reason.suggest
      : `${reason.suggestToCustomers} / ${reason.suggest}`,
  ];
}

export const reasonTable = (): string =>
  table(
    ['key', 'reason 理由', 'when いつ', 'column 列', 'wait / rest / again', 'weight 重み', 'suggestion'],
    reasonKeys.map(rowOf),
  );
