// What the sidebar logs: each action exactly once, and the person as they are then.
import { normalWord } from '../../core/base/bilingual.ts';
import { type Day, dayOfIso, isoOf } from '../../core/base/day.ts';
import { once } from '../../core/base/once.ts';
import { type Activity, type Deal, plainDeal } from '../../core/book/records.ts';
import { recompute } from '../../core/recompute.ts';
import { type ActivityKind, activityKinds, isTouchKind } from '../../core/vocabulary/kinds.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Meanwhile, Receipt, Replies, Request } from '../../messages/requests.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import { actionContextOf, checkLogs } from '../document/action-context.ts';
import { type Known, knownOf, type MarkedRow, positionOf, type Snapshot } from '../document/known.ts';
import { activityValues, dealValues, isIdOf, markOfNew, newRow } from '../document/log-rows.ts';
import { remember } from '../document/memory.ts';
import { personView } from '../document/person-view.ts';
import { afterwards, openSnapshot } from '../document/snapshot.ts';
import { readStamped } from '../document/today.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';

type Of<T extends Request['type']> = Extract<Request, { type: T }>;
type Entry = Of<'log'>['entry'];

const dayOf = (iso: string): Day => {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Fault('unknownMessage');
  return day;
};

const kindOf = (kind: string): ActivityKind => {
  if (!Object.keys(activityKinds).includes(kind)) throw new Fault('unknownMessage');
  return kind as ActivityKind;
};

const isLogged = (rows: readonly (Activity | Deal)[], actionId: string): boolean =>
  rows.some((row) => isIdOf(row.id, actionId));

/** Somebody else's touch of today. */
function meanwhileOf({ facts, today }: Snapshot, by: string): Meanwhile | undefined {
  const rows = facts.person.activities;
  const other = rows.find(
    (row) => row.day === today && isTouchKind(row.kind) && normalWord(row.by) !== normalWord(by),
  );
  return other === undefined ? undefined : { by: other.by, kind: other.kind, day: isoOf(other.day) };
}

/** What is appended: the rows, and the log's last row then. */
interface Appended<R> {
  readonly rows: readonly R[];
  readonly last: MarkedRow;
}

/**
 * Appends the rows of an action that are not in the log yet, by their
 * ids; `isWritten` is asked of rows that nobody can read any more.
 */
function append<R extends { readonly id: string }>(
  snapshot: Snapshot,
  log: LogName,
  parts: readonly Part<R>[],
  isWritten: (id: string) => boolean,
): Appended<R> {
  const known: readonly (Activity | Deal)[] = snapshot.facts.person[log];
  const rows: R[] = [];
  let last = snapshot.lastRows[log];
  for (const { id: actionId, values, row } of parts) {
    const { id, cells } = newRow(snapshot.logs[log], values, actionId);
    if (isLogged(known, actionId) || isWritten(id)) continue;
    snapshot.workbook.append(snapshot.logs[log].tab, cells);
    last = { row: last.row + 1, mark: markOfNew(cells) };
    rows.push({ ...row, id, row: last.row });
  }
  return { rows, last };
}

interface Part<R> {
  readonly id: string;
  readonly values: Readonly<Record<string, PlanCell>>;
  readonly row: R;
}

/**
 * The ids of the log that belong to an action, whatever else is in their rows: they are looked for once, when
 * first asked.
 */
function writtenIds(
  { workbook, logs }: Pick<Snapshot, 'workbook' | 'logs'>,
  log: LogName,
  actionId: string,
): (id: string) => boolean {
  const column = logs[log].columns.id?.[0]?.index;
  const ids = once(() =>
    column === undefined
      ? []
      : workbook.cellsWith(logs[log].tab, column + 1, actionId).map(({ text }) => text),
  );
  return (id) => ids().includes(id);
}

/**
 * A row of the log; that of a touch also says when to be in touch next.
 * @throws a Fault if a day is none, a next contact has no day, or what is neither has one
 */
function activityOf({ facts }: Snapshot, by: string, { kind, from, note, day, until }: Entry): Activity {
  const isPromise = until !== undefined;
  if (kind === 'next' ? !isPromise : isPromise && !isTouchKind(kindOf(kind)))
    throw new Fault('unknownMessage');
  const untilDay = until === undefined ? undefined : dayOf(until);
  return {
    row: 0,
    id: '',
    day: dayOf(day),
    contact: facts.label,
    kind: kindOf(kind),
    from,
    note,
    until: untilDay,
    by,
  };
}

function activityPart(snapshot: Snapshot, by: string, id: string, entry: Entry): Part<Activity> {
  const row = activityOf(snapshot, by, entry);
  return { id, row, values: activityValues(row, snapshot.language) };
}

/**
 * Logs what happened with a person, and when to be in touch next; a repeated message writes nothing.
 * @throws a Fault for a kind or a day that is none, for a
 * key that is of nobody, or for a log without its columns
 */
export function log(request: RequestContext, { id, who, by, entry, anyway }: Of<'log'>): Replies['log'] {
  const kind = kindOf(entry.kind);
  const snapshot = openSnapshot(request, who, 'activities');
  const { activities } = snapshot.facts.person;
  const meanwhile =
    !anyway && isTouchKind(kind) && !isLogged(activities, id) ? meanwhileOf(snapshot, by) : undefined;
  if (meanwhile !== undefined) return { meanwhile };
  const { rows, last } = append(
    snapshot,
    'activities',
    [activityPart(snapshot, by, id, entry)],
    writtenIds(snapshot, 'activities', id),
  );
  const receipt = { id, kind, who: snapshot.facts.label, rows: rows.length };
  return { receipt, person: afterwards(snapshot, 'activities', [...activities, ...rows], last) };
}

/** The same for several people, each with an id of their own; a repeated message goes on where it stopped. */
export function logMany(request: RequestContext, { id, whos, by, entry }: Of<'logMany'>): Replies['logMany'] {
  const kind = kindOf(entry.kind);
  const document = readStamped(request);
  checkLogs(document);
  const context = actionContextOf(document);
  const positions = [...new Set(whos.map((who) => positionOf(document, who)))];
  const isWritten = writtenIds({ workbook: context.workbook, logs: context.logs }, 'activities', id);
  let last = knownOf(document, positions)[0]?.lastRows.activities;
  const known: Known[] = [];
  const receipts = knownOf(document, positions).map(({ facts, lastRows }, index): Receipt => {
    const actionId = `${id}-${index}`;
    const snapshot: Snapshot = {
      ...context,
      facts,
      lastRows: { ...lastRows, activities: last ?? lastRows.activities },
    };
    const added = append(snapshot, 'activities', [activityPart(snapshot, by, actionId, entry)], isWritten);
    last = added.last;
    known.push({
      facts: {
        ...facts,
        person: { ...facts.person, activities: [...facts.person.activities, ...added.rows] },
      },
      lastRows,
    });
    return { id: actionId, kind, who: facts.label, rows: added.rows.length };
  });
  const lastRow = last;
  remember(
    context,
    lastRow === undefined
      ? []
      : known.map(({ facts, lastRows }) => ({ facts, lastRows: { ...lastRows, activities: lastRow } })),
  );
  const people = known.map(({ facts }) =>
    personView({ ...recompute(facts, context.rules, context.today), introduced: facts.introduced }),
  );
  return { receipts, people };
}

/**
 * Logs a deal; a repeated message writes nothing.
 * @throws a Fault for a day that is none, for a key that is of nobody, or for a log without its columns
 */
export function logDeal(request: RequestContext, { id, who, by, deal, anyway }: Of<'deal'>): Replies['deal'] {
  const snapshot = openSnapshot(request, who, 'deals');
  const { deals } = snapshot.facts.person;
  const meanwhile = !anyway && !isLogged(deals, id) ? meanwhileOf(snapshot, by) : undefined;
  if (meanwhile !== undefined) return { meanwhile };
  const { result, amount, reason, title, day } = deal;
  if (snapshot.logs.deals.columns.result === undefined && result !== 'won') throw new Fault('noColumns');
  const said = { day: dayOf(day), contact: snapshot.facts.label, result, amount, reason, title, by };
  const row: Deal = { ...said, row: 0, id: '', amount: amount ?? 0, reason: reason ?? 'other', ...plainDeal };
  const part = { id, row, values: dealValues(said, snapshot.language) };
  const { rows, last } = append(snapshot, 'deals', [part], writtenIds(snapshot, 'deals', id));
  const receipt = {
    id,
    kind: result,
    who: snapshot.facts.label,
    rows: rows.length,
    ...(reason !== undefined && { reason }),
  };
  return { receipt, person: afterwards(snapshot, 'deals', [...deals, ...rows], last) };
}
