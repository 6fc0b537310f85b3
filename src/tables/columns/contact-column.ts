// How a column of a list of people is declared.
import type { Bilingual } from '../../core/base/bilingual.ts';
import type { Contact } from '../../core/book/records.ts';
import type { KeySpec } from '../recognise/table-spec.ts';

/** How a cell is read, with what it gives. */
export interface CellValues {
  readonly text: string;
  /** Text that is blank where it says that there is nothing: -, N/A, なし. */
  readonly fact: string;
  readonly pastDay: number | undefined;
  readonly anyDay: number | undefined;
  readonly amount: number | undefined;
  readonly count: number | undefined;
  readonly months: readonly number[];
  readonly list: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly every: Contact['every'];
  readonly birthday: Contact['birthday'];
  readonly status: Contact['status'];
  readonly lostReason: Contact['lostReason'];
  /** A wish to be left alone; what can't be read counts as one. */
  readonly wish: boolean;
}

export type CellKind = keyof CellValues;

/** How the values of several rows of one person become one. */
export type Merge = 'newest' | 'earliest' | 'latest' | 'union' | 'list' | 'any';

/** The fields of a contact that a kind of cell can fill. */
type FieldOfContact<K extends CellKind> = {
  [F in keyof Contact]: CellValues[K] extends Contact[F]
    ? Contact[F] extends CellValues[K]
      ? F
      : never
    : never;
}[keyof Contact];

interface Common extends KeySpec {
  /**
   * In Settings, on the Contacts tab that Set up makes,
   * and in sentences; a name under which it is found, too.
   */
  readonly label: Bilingual;
  /** Among the headers of the Contacts tab that Set up makes. */
  readonly isOffered?: true;
}

interface FieldColumn<K extends CellKind> extends Common {
  readonly cell: K;
  readonly field: FieldOfContact<K>;
  readonly merge: Merge;
}

/** A column that another one is made of: a part of a name, or a header whose sense depends on the others. */
interface PartColumn extends Common {
  readonly cell: 'part';
}

export type ContactColumn = { [K in CellKind]: FieldColumn<K> }[CellKind] | PartColumn;

/** The field of a contact that a column fills by itself; undefined if it is a part of another. */
export const fieldOf = (column: ContactColumn): keyof Contact | undefined =>
  column.cell === 'part' ? undefined : column.field;
