// The names of columns in sentences.
import type { Language } from '../core/base/bilingual.ts';
import { columnLabels } from '../tables/columns/labels.ts';
import { joined } from './joined.ts';

/** The names of columns, from their keys, which are separated by ", ". */
export const columnNames = (keys: string, language: Language): string =>
  joined(
    keys.split(', ').map((key) => columnLabels()[key]?.[language] ?? key),
    language,
  );
