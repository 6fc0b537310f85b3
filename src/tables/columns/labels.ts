// What the columns of all three tables are called.
import type { Bilingual } from '../../core/base/bilingual.ts';
import { once } from '../../core/base/once.ts';
import { contactColumns } from './contact-columns.ts';
import { activityColumns, dealColumns } from './log-columns.ts';

/**
 * Each column's label, by its key; those of the contacts first, in the order in which a user looks for them.
 */
export const columnLabels = once(
  (): Readonly<Record<string, Bilingual>> =>
    Object.fromEntries(
      [dealColumns, activityColumns, contactColumns].flatMap((columns) =>
        Object.entries(columns).map(([key, { label }]) => [key, label]),
      ),
    ),
);
