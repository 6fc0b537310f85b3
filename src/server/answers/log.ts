// What the sidebar logs: each action exactly once, and the people as they are then.
import { normalWord } from '../../core/base/bilingual.ts';
import { isoOf } from '../../core/base/day.ts';
import type { Activity, Deal } from '../../core/book/records.ts';
import { isTouchKind } from '../../core/vocabulary/kinds.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Meanwhile, Receipt, Replies, Request } from '../../messages/requests.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import type { ActionContext } from '../document/action-context.ts';
import type { Known } from '../document/known.ts';
import { isIdOf, newRow } from '../document/log-rows.ts';
import { remember, rememberAction } from '../document/memory.ts';
import { idsIn } from '../document/since.ts';
import { type Opened, openPeople, viewOf } from '../document/snapshot.ts';
import { isSent, noteSending } from '../document/without-ids.ts';
import { type NewRow, writeRows } from '../document/write-rows.ts';
import type { RequestContext } from '../request-context.ts';
import { activityEntry, dealEntry, kindOf } from './entries.ts';

type Of<T extends Request['type']> = Extract<Request, { type: T }>;

/** Whether a row of an action is in the log already, whatever else is in it. */
function isWritten({ context, known, tails }: Opened, name: LogName, actionId: string): boolean {
  const rows = known.flatMap(({ facts }): readonly (Activity | Deal)[] => facts.person[name]);
  const ids = [...rows.map(({ id }) => id), ...idsIn(context.logs[name], tails[name])];
  return ids.some((id) => isIdOf(id, actionId));
}

/** Somebody else's touch of today. */
function meanwhileOf({ facts }: Known, { today }: ActionContext, by: string): Meanwhile | undefined {
  const rows = facts.person.activities;
  const other = rows.find(
    (row) => row.day === today && isTouchKind(row.kind) && normalWord(row.by) !== normalWord(by),
  );
  return other === undefined ? undefined : { by: other.by, kind: other.kind, day: isoOf(other.day) };
}

interface Action {
  readonly id: string;
  readonly name: LogName;
  /** The cells of the row of a person, by column. */
  values(context: ActionContext, contact: string): Readonly<Record<string, PlanCell>>;
}

interface Done {
  readonly opened: Opened;
  /** How many rows were written for each of the people. */
  readonly rows: readonly number[];
}

interface Prepared extends NewRow {
  readonly actionId: string;
}

/** The rows of an action, and those of them that aren't in the log yet. */
function prepared(
  opened: Opened,
  { name, values }: Action,
  idOf: (index: number) => string,
): { readonly all: readonly Prepared[]; readonly added: readonly Prepared[] } {
  const { context, known, tails } = opened;
  const log = context.logs[name];
  const all = known.map(({ facts }, of) => {
    const actionId = idOf(of);
    return { ...newRow(log, values(context, facts.label), actionId), of, actionId };
  });
  const added = all.filter(
    ({ actionId, cells }) =>
      !isWritten(opened, name, actionId) && !isSent(context, log, tails[name], actionId, cells),
  );
  return { all, added };
}

/** Writes a row for each of the people whose row isn't there yet, and remembers all of it. */
function carryOut(
  request: RequestContext,
  opened: Opened,
  action: Action,
  idOf: (index: number) => string,
): Done {
  const { id, name } = action;
  const { context } = opened;
  const { all, added } = prepared(opened, action, idOf);
  noteSending(context, context.logs[name], opened.tails[name], added);
  const written = writeRows(request, opened, name, added);
  const after = written.opened;
  if (added.length > 0) remember(after.context, after.known);
  if (written.row !== undefined && added.length === all.length)
    rememberAction(request.workbook, id, {
      ...{ log: name, row: written.row, rows: all.length },
      whos: after.known.map(({ facts }) => facts.label),
      known: after.known.length === 1 ? after.known[0] : undefined,
    });
  return { opened: after, rows: all.map((row) => (added.includes(row) ? 1 : 0)) };
}

const viewsIn = ({ context, known }: Opened) => known.map((each) => viewOf(context, each));

/** The same for one person, who may have been in touch with somebody else meanwhile. */
function carryOutForOne(
  request: RequestContext,
  { who, by, anyway }: Pick<Of<'log'>, 'who' | 'by' | 'anyway'>,
  action: Action,
  receipt: Omit<Receipt, 'id' | 'who' | 'rows'>,
  isTouch: boolean,
): Replies['log'] {
  const opened = openPeople(request, [who], action.name);
  const [known] = opened.known;
  if (known === undefined) throw new Error('bug: nobody was opened');
  const { id } = action;
  const idOf = () => id;
  const isNew = prepared(opened, action, idOf).added.length > 0;
  const meanwhile = !anyway && isTouch && isNew ? meanwhileOf(known, opened.context, by) : undefined;
  if (meanwhile !== undefined) return { meanwhile };
  const done = carryOut(request, opened, action, idOf);
  const [person] = viewsIn(done.opened);
  if (person === undefined) throw new Error('bug: nobody was logged');
  return { receipt: { ...receipt, id, who: known.facts.label, rows: done.rows[0] ?? 0 }, person };
}

/**
 * Logs what happened with a person, and when to be in touch next; a repeated message writes nothing.
 * @throws a Fault for a kind or a day that is none, for a key that is of nobody, or for a log without its
 * columns
 */
export function log(request: RequestContext, { id, who, by, entry, anyway }: Of<'log'>): Replies['log'] {
  const kind = kindOf(entry.kind);
  const action: Action = { id, name: 'activities', values: activityEntry(entry, by) };
  return carryOutForOne(request, { who, by, anyway }, action, { kind }, isTouchKind(kind));
}

/** The same for several people, each with an id of their own; a repeated message goes on where it stopped. */
export function logMany(request: RequestContext, { id, whos, by, entry }: Of<'logMany'>): Replies['logMany'] {
  const kind = kindOf(entry.kind);
  const action: Action = { id, name: 'activities', values: activityEntry(entry, by) };
  const idOf = (index: number) => `${id}-${index}`;
  const { opened, rows } = carryOut(request, openPeople(request, whos, action.name), action, idOf);
  const receipts = opened.known.map(
    ({ facts }, index): Receipt => ({ id: idOf(index), kind, who: facts.label, rows: rows[index] ?? 0 }),
  );
  return { receipts, people: viewsIn(opened) };
}

/**
 * Logs a deal; a repeated message writes nothing.
 * @throws a Fault for a day that is none, for a key that is of nobody, or for a log without its columns
 */
export function logDeal(request: RequestContext, { id, who, by, deal, anyway }: Of<'deal'>): Replies['deal'] {
  const { result, reason } = deal;
  const action: Action = { id, name: 'deals', values: dealEntry(deal, by) };
  const receipt = { kind: result, ...(reason !== undefined && { reason }) };
  return carryOutForOne(request, { who, by, anyway }, action, receipt, true);
}
