// What the sidebar logs: each action exactly once, and the person as he or she stands then.
import type { Activity, Deal } from '../core/contact.ts';
import { type Day, dayOfIso, isoOf } from '../core/day.ts';
import { type ActivityKind, activityKinds, isTouchKind } from '../core/kinds.ts';
import { normalWord } from '../core/words.ts';
import type { Meanwhile, Receipt, Replies, Request } from '../messages.ts';
import type { PlanCell } from '../sheets/plan.ts';
import type { Circumstances } from './circumstances.ts';
import { afterwards, type Desk, type LogName, openDesk } from './desk.ts';
import { Fault } from './fault.ts';
import { activityValues, dealValues, isIdOf, newRow } from './rows.ts';
import { nextPart, rememberAction } from './undo.ts';

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

const isLogged = (rows: readonly (Activity | Deal)[], actionId: string): boolean => rows.some((row) => isIdOf(row.id, actionId));

/** Somebody else's touch of today. */
function meanwhileOf({ facts, today }: Desk, by: string): Meanwhile | undefined {
  const rows = facts.person.activities;
  const other = rows.find((row) => row.day === today && isTouchKind(row.kind) && normalWord(row.by) !== normalWord(by));
  return other === undefined ? undefined : { by: other.by, kind: other.kind, day: isoOf(other.day) };
}

/** Appends a row below the log's last one, and tells its number. */
function append(desk: Desk, log: LogName, values: Readonly<Record<string, PlanCell>>, actionId: string, before: number) {
  const { id, cells } = newRow(desk.logs[log], values, actionId);
  desk.workbook.append(desk.logs[log].tab, cells);
  return { id, row: desk.lastRows[log] + before + 1 };
}

/** The parts of an entry: the row itself, and one for the next contact beside it. */
function partsOf(id: string, entry: Entry): readonly { readonly id: string; readonly entry: Entry }[] {
  const { until, ...rest } = entry;
  if (until === undefined || entry.kind === 'next') return [{ id, entry }];
  return [
    { id, entry: rest },
    { id: nextPart(id), entry: { ...rest, kind: 'next', from: 'us', note: '', until } },
  ];
}

/** A row of the log. @fails where a day is none, or a next contact has no day */
function rowOf({ facts }: Desk, by: string, { kind, from, note, day, until }: Entry) {
  if (kind === 'next' && until === undefined) throw new Fault('unknownMessage');
  const untilDay = until === undefined ? undefined : dayOf(until);
  return { day: dayOf(day), contact: facts.label, kind: kindOf(kind), from, note, until: untilDay, by };
}

function appendEntry(desk: Desk, by: string, id: string, entry: Entry): readonly Activity[] {
  const added: Activity[] = [];
  const parts = partsOf(id, entry).map((part) => ({ id: part.id, row: rowOf(desk, by, part.entry) }));
  for (const { id, row } of parts) {
    if (isLogged(desk.facts.person.activities, id)) continue;
    added.push({ ...row, ...append(desk, 'activities', activityValues(row, desk.language), id, added.length) });
  }
  return added;
}

export function log(around: Circumstances, { id, who, by, entry, anyway }: Of<'log'>): Replies['log'] {
  const kind = kindOf(entry.kind);
  const desk = openDesk(around, who, 'activities');
  const isNew = !isLogged(desk.facts.person.activities, id);
  const meanwhile = isNew && !anyway && isTouchKind(kind) ? meanwhileOf(desk, by) : undefined;
  if (meanwhile !== undefined) return { meanwhile };
  const added = appendEntry(desk, by, id, entry);
  const after = afterwards(desk, 'activities', [...desk.facts.person.activities, ...added]);
  rememberAction(desk, id, 'activities', added);
  return { receipt: { id, kind, who: desk.facts.label, rows: added.length }, person: after };
}

/** The same for several people, each with an id of their own; a repeated message goes on where it stopped. */
export function logMany(around: Circumstances, { id, whos, by, entry }: Of<'logMany'>): Replies['logMany'] {
  const kind = kindOf(entry.kind);
  const receipts = [...new Set(whos)].map((who, index): Receipt => {
    const desk = openDesk(around, who, 'activities');
    const added = appendEntry(desk, by, `${id}-${index}`, entry);
    afterwards(desk, 'activities', [...desk.facts.person.activities, ...added]);
    return { id: `${id}-${index}`, kind, who: desk.facts.label, rows: added.length };
  });
  return { receipts };
}

export function logDeal(around: Circumstances, { id, who, by, deal, anyway }: Of<'deal'>): Replies['deal'] {
  const desk = openDesk(around, who, 'deals');
  const isNew = !isLogged(desk.facts.person.deals, id);
  const meanwhile = isNew && !anyway ? meanwhileOf(desk, by) : undefined;
  if (meanwhile !== undefined) return { meanwhile };
  const { result, amount, reason, title, day } = deal;
  if (desk.logs.deals.columns.result === undefined && result !== 'won') throw new Fault('noColumns');
  const row = { day: dayOf(day), contact: desk.facts.label, result, amount, reason, title, by };
  const added: readonly Deal[] = isNew
    ? [{ ...row, amount: amount ?? 0, reason: reason ?? 'other', ...append(desk, 'deals', dealValues(row, desk.language), id, 0) }]
    : [];
  rememberAction(desk, id, 'deals', added);
  const receipt = { id, kind: result, who: desk.facts.label, rows: added.length, ...(reason !== undefined && { reason }) };
  return { receipt, person: afterwards(desk, 'deals', [...desk.facts.person.deals, ...added]) };
}
