// Headers whose sense depends on the other columns, settled when all are known.
import type { Grid } from '../grid.ts';
import { evidenceBelow } from '../recognise/evidence.ts';
import { looks } from '../recognise/looks.ts';
import { type ContactKey, contactSpec, type FoundKey, type SensedKey } from './contact-columns.ts';
import type { Column, ColumnChoice, Header } from './headers.ts';
import { type Found, joinedColumns, settleWho } from './who-senses.ts';

const sensed = (columns: readonly Column[] | undefined, sense: string): readonly Column[] =>
  (columns ?? []).map((column) => ({ ...column, sense }));

/** A total that a shop keeps holds the log already. */
function settleTotals(found: Found): void {
  for (const key of ['purchases', 'revenue'] as const) {
    const kept = found[`${key}_kept`];
    if (kept !== undefined && found[key] === undefined) found[key] = sensed(kept, 'kept');
    delete found[`${key}_kept`];
  }
}

/** A shop's last visit was a purchase where it counts any; else it was in touch. */
function settleVisit(found: Found): void {
  const { last_visit: visit } = found;
  if (visit === undefined) return;
  const key = found.purchases !== undefined || found.revenue !== undefined ? 'last_purchase' : 'last_contact';
  found[key] = joinedColumns(found[key], visit);
  delete found.last_visit;
}

/** "Subscribed email" over addresses is a column of addresses, whatever its words may mean. */
function settleAddresses(found: Found, grid: Grid, row: number): void {
  for (const key of ['no_email', 'no_call', 'do_not_contact'] as const) {
    for (const look of ['email', 'phone'] as const) {
      const isOne = ({ index }: Column): boolean => {
        const cells = evidenceBelow(grid, row).cells(index);
        return (
          cells.length > 0 &&
          cells.filter((cell) => looks[look](cell) && !looks.day(cell)).length * 2 > cells.length
        );
      };
      const moved = found[key]?.filter(isOne) ?? [];
      if (moved.length === 0) continue;
      found[look] = joinedColumns(
        found[look],
        moved.map(({ index, header, isGuess }) => ({ index, header, isGuess })),
      );
      const left = found[key]?.filter((column) => !moved.includes(column)) ?? [];
      if (left.length > 0) found[key] = left;
      else delete found[key];
    }
  }
}

/** What the headers of a key's columns may say more exactly. */
const senses = [
  ['no_email', 'email_consent', 'consent'],
  ['revenue', 'revenue_kept', 'kept'],
  ['purchases', 'purchases_kept', 'kept'],
  ['lost_on', 'closed_on', 'closed'],
] as const satisfies readonly (readonly [key: ContactKey, names: SensedKey, sense: string])[];

/** A column that the user has chosen for a key is still read by the sense of its header. */
function settleChosen(found: Found): void {
  for (const [key, names, sense] of senses) {
    const isOfSense = ({ header }: Column): boolean =>
      contactSpec.words.knownKeysOf(header)?.[0]?.key === names;
    const columns = found[key];
    if (columns?.some(isOfSense))
      found[key] = columns.map((column) => (isOfSense(column) ? { ...column, sense } : column));
  }
}

/** The header with every column under a key of the table. */
export function settleSenses(
  header: Header<FoundKey>,
  grid: Grid,
  choice: ColumnChoice | undefined,
): Header<ContactKey> {
  const found: Found = { ...header.columns };
  settleWho(found, grid, header.row, choice?.name === undefined ? header.unread : []);
  settleTotals(found);
  settleVisit(found);
  if (found.closed_on !== undefined) {
    found.lost_on ??= sensed(found.closed_on, 'closed');
    delete found.closed_on;
  }
  if (found.email_consent !== undefined) {
    found.no_email = joinedColumns(found.no_email, sensed(found.email_consent, 'consent'));
    delete found.email_consent;
  }
  settleAddresses(found, grid, header.row);
  settleChosen(found);
  const used = new Set(Object.values(found).flatMap((columns) => columns.map(({ index }) => index)));
  const all = [...header.unread, ...Object.values(header.columns).flatMap((columns) => columns ?? [])];
  return {
    ...header,
    columns: found as Partial<Record<ContactKey, readonly Column[]>>,
    lostChoices: header.lostChoices as readonly ContactKey[],
    unread: all.filter(({ index }) => !used.has(index)),
  };
}
