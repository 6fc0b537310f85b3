// The rows of the Rules table with the user's own words for mails.
import { LONGEST_MAIL, type OwnTexts, type TextSetting } from '../../core/recontact/text-settings.ts';
import { unknownPlaceholder } from '../../core/vocabulary/placeholders.ts';
import { textOf } from '../cells/cells.ts';
import type { CellContext } from '../cells/dates.ts';
import type { Cell } from '../grid.ts';

/**
 * Takes the row of a text; a blank one leaves ours.
 * @returns the texts with this one, "impossible" where it is too long, and what is in braces there and is no
 * placeholder
 */
export function readOwnText(
  texts: OwnTexts,
  setting: TextSetting,
  cell: Cell,
  context: CellContext,
): OwnTexts | 'impossible' | { readonly placeholder: string } {
  const text = textOf(cell, context.toDay).trim();
  if (text.length > LONGEST_MAIL) return 'impossible';
  const placeholder = unknownPlaceholder(text);
  if (placeholder !== undefined) return { placeholder };
  return text === '' ? texts : { ...texts, [setting]: text };
}
