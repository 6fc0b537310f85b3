// What the sidebar does: it logs, each action exactly once, and takes the last one back.
import type { Activity, Deal } from '../core/contact.ts';
import { dayOfIso, isoOf } from '../core/day.ts';
import { type ActivityKind, activityKinds, isTouchKind } from '../core/kinds.ts';
import type { PipelinePerson } from '../core/pipeline.ts';
import { normalWord } from '../core/words.ts';
import type { Meanwhile, Receipt, Replies, Request } from '../messages.ts';
import type { Tab } from '../sheets/workbook.ts';
import type { Circumstances } from './circumstances.ts';
import { type Document, readDocument } from './document.ts';
import { Fault } from './fault.ts';
import { activityValues, dealValues, isAsWritten, isIdOf, type LogColumns, newRow } from './rows.ts';
import { personView } from './views.ts';

type Of<T extends Request['type']> = Extract<Request, { type: T }>;

const dayOf = (iso: string): number => {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Fault('unknownMessage');
  return day;
};

const kindOf = (kind: string): ActivityKind => {
  if (!(kind in activityKinds)) throw new Fault('unknownMessage');
  return kind as ActivityKind;
};

export function personOf(document: Document, who: string): PipelinePerson {
  const match = document.pipeline.standings.book.directory.find(who);
  const person = typeof match === 'number' ? document.pipeline.people[match] : undefined;
  if (person === undefined) throw new Fault('unknownPerson');
  return person;
}

const logColumns = (document: Document, log: 'activities' | 'deals'): LogColumns => {
  const { columns, headers } = document[log];
  return { columns, width: headers.length };
};

const isLogged = (rows: readonly (Activity | Deal)[], actionId: string): boolean => rows.some((row) => isIdOf(row.id, actionId));

/** Somebody else's touch of today. */
function meanwhileOf(document: Document, person: PipelinePerson, by: string): Meanwhile | undefined {
  const rows = document.pipeline.standings.book.people[person.standing.position]?.activities ?? [];
  const other = rows.find((row) => row.day === document.today && isTouchKind(row.kind) && normalWord(row.by) !== normalWord(by));
  return other === undefined ? undefined : { by: other.by, kind: other.kind, day: isoOf(other.day) };
}

/** The parts of an entry: the row itself, and one for the next contact beside it. */
function entryParts(id: string, entry: Of<'log'>['entry']): readonly { id: string; entry: Of<'log'>['entry'] }[] {
  const { until, ...rest } = entry;
  if (until === undefined || entry.kind === 'next') return [{ id, entry }];
  return [
    { id, entry: rest },
    { id: `${id}-next`, entry: { ...rest, kind: 'next', from: 'us', note: '', until } },
  ];
}

function appendEntry(document: Document, who: string, by: string, id: string, entry: Of<'log'>['entry']): number {
  let rows = 0;
  for (const part of entryParts(id, entry)) {
    if (isLogged(document.activities.rows, part.id)) continue;
    const { kind, from, note, day, until } = part.entry;
    const row = {
      day: dayOf(day),
      contact: who,
      kind: kindOf(kind),
      from,
      note,
      until: until === undefined ? undefined : dayOf(until),
      by,
    };
    const cells = newRow(logColumns(document, 'activities'), activityValues(row, document.language), part.id);
    document.workbook.append(document.tabs.activities, cells);
    rows++;
  }
  return rows;
}

const receiptOf = (document: Document, id: string, who: string, kind: Receipt['kind'], rows: number): Receipt => ({
  id,
  kind,
  who: personOf(document, who).label,
  rows,
});

/** The person as he or she stands after the action. */
const after = (document: Document, who: string) => {
  const fresh = readDocument(document);
  return personView(fresh.pipeline, personOf(fresh, who));
};

export function log(around: Circumstances, { id, who, by, entry, anyway }: Of<'log'>): Replies['log'] {
  const document = readDocument(around);
  const person = personOf(document, who);
  const meanwhile = isLogged(document.activities.rows, id) || anyway ? undefined : meanwhileOf(document, person, by);
  if (meanwhile !== undefined && isTouchKind(kindOf(entry.kind))) return { meanwhile };
  const rows = appendEntry(document, person.label, by, id, entry);
  return { receipt: receiptOf(document, id, who, kindOf(entry.kind), rows), person: after(document, who) };
}

export function logMany(around: Circumstances, { id, whos, by, entry }: Of<'logMany'>): Replies['logMany'] {
  const document = readDocument(around);
  const people = [...new Set(whos)].map((who) => personOf(document, who));
  return {
    receipts: people.map(({ label }, index) => {
      const rows = appendEntry(document, label, by, `${id}-${index}`, entry);
      return receiptOf(document, `${id}-${index}`, label, kindOf(entry.kind), rows);
    }),
  };
}

export function logDeal(around: Circumstances, { id, who, by, deal, anyway }: Of<'deal'>): Replies['deal'] {
  const document = readDocument(around);
  const person = personOf(document, who);
  const isRepeated = isLogged(document.deals.rows, id);
  const meanwhile = isRepeated || anyway ? undefined : meanwhileOf(document, person, by);
  if (meanwhile !== undefined) return { meanwhile };
  const { result, amount, reason, title, day } = deal;
  const hasColumns = document.deals.columns.result !== undefined || result === 'won';
  if (!hasColumns) throw new Fault('noColumns');
  if (!isRepeated) {
    const row = { day: dayOf(day), contact: person.label, result, amount, reason, title, by };
    document.workbook.append(document.tabs.deals, newRow(logColumns(document, 'deals'), dealValues(row, document.language), id));
  }
  const receipt = { ...receiptOf(document, id, who, result, isRepeated ? 0 : 1), ...(reason !== undefined && { reason }) };
  return { receipt, person: after(document, who) };
}

interface Written {
  readonly tab: Tab;
  readonly row: number;
  readonly who: string;
  readonly isUnchanged: boolean;
}

const activityKeys = Object.keys(
  activityValues({ day: 0, contact: '', kind: 'next', from: 'us', note: '', until: undefined, by: '' }, 'en'),
);
const dealKeys = Object.keys(dealValues({ day: 0, contact: '', result: 'open', amount: 0, reason: undefined, title: '', by: '' }, 'en'));

/** The rows of an action, the lowest first, so that deleting one moves none of the others. */
function writtenRows(document: Document, id: string): readonly Written[] {
  const { workbook, tabs, toDay } = document;
  const ofLog = (log: 'activities' | 'deals', keys: readonly string[]): readonly Written[] => {
    const isOfAction = (rowId: string) => isIdOf(rowId, id) || isIdOf(rowId, `${id}-next`);
    const rows: readonly (Activity | Deal)[] = document[log].rows;
    return rows
      .filter((row) => isOfAction(row.id))
      .map((row) => {
        const cells = workbook.readRows(tabs[log], row.row, 1).cells[0] ?? [];
        const isUnchanged = isAsWritten(logColumns(document, log), cells, keys, toDay);
        return { tab: tabs[log], row: row.row, who: row.contact, isUnchanged };
      });
  };
  return [...ofLog('activities', activityKeys), ...ofLog('deals', dealKeys)].sort((a, b) => b.row - a.row);
}

export function undo(around: Circumstances, { id }: Of<'undo'>): Replies['undo'] {
  const document = readDocument(around);
  const rows = writtenRows(document, id);
  const who = rows[0]?.who;
  if (rows.some((row) => !row.isUnchanged)) return { undone: false, person: who === undefined ? null : after(document, who) };
  for (const { tab, row } of rows) around.workbook.deleteRow(tab, row);
  return { undone: true, person: who === undefined ? null : after(document, who) };
}
