// Text, numbers and dates as the engine's cells hold them, so that it parses nothing that Google would not.
import { plainFormula } from '../grid/formula-text.ts';
import type { Content } from '../grid/grid.ts';

/** Text that the engine can only take for text. */
const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(?:true|false)$/i.test(text);

export interface EngineCell {
  readonly content: string;
  /** A number format; '' takes it away; undefined leaves it. */
  readonly format?: string;
}

/**
 * A content as the engine writes it in a cell of this format. An @
 * cell cannot hold text that begins with =, and loses its format.
 */
export function engineCell(content: Content, format: string, locale: string): EngineCell {
  if (typeof content === 'object') {
    return 'formula' in content
      ? { content: plainFormula(content.formula, locale) }
      : { ...engineCell(content.value, content.format, locale), format: content.format };
  }
  if (typeof content === 'boolean') return { content: content ? 'TRUE' : 'FALSE' };
  if (typeof content === 'number') return { content: String(content) };
  if (content === '') return { content: '' };
  if (format === '@') return content.startsWith('=') ? { content: `'${content}`, format: '' } : { content };
  return { content: isPlain(content) ? content : `'${content}` };
}
