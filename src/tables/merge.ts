// Rows of one person become one.
import type { Contact } from '../core/contact.ts';
import type { ProblemLog } from './log.ts';

/** @param cellOfRow the cell to which a problem of a row leads, from the row's number in the tab */
export function mergePeople(people: readonly Contact[], _cellOfRow: (row: number) => string, _log: ProblemLog): readonly Contact[] {
  return people;
}
