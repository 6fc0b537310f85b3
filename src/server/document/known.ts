// What is known of a person besides the logs and the rules, and what the sheet must still say for that.
import { lastOf } from '../../core/base/last.ts';
import { factsOf, type PersonFacts } from '../../core/recompute.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Row } from '../../sheets/workbook.ts';
import { Fault } from '../fault.ts';
import { type ActionContext, actionContextOf } from './action-context.ts';
import type { Document } from './document.ts';
import { type LogMark, markOf, markOfLog } from './marks.ts';

/** The rows of Contacts that a person is read from. */
export interface ContactMark {
  /** From 1, ascending. */
  readonly rows: readonly number[];
  readonly mark: string;
}

export interface Known {
  readonly facts: PersonFacts;
  /** The last rows of each log that the facts take in. */
  readonly marks: Readonly<Record<LogName, LogMark>>;
  readonly contact: ContactMark;
}

/** What an action remembers of a person: the logs and the rules, and what is known of the person. */
export interface Snapshot extends ActionContext, Known {}

/** What distinguishes the cells of Contacts that are read: others, such as a clock, may change. */
export const contactMark = (columns: readonly number[], rows: readonly Row[]): string =>
  markOf(rows.flatMap((cells) => columns.map((index) => cells[index] ?? '')));

/** @returns what is known of the people at some positions of the book, in their order */
export function knownOf(document: Document, positions: readonly number[]): readonly Known[] {
  const { logs, contacts } = actionContextOf(document);
  const markOfAll = (log: LogName): LogMark =>
    markOfLog(logs[log], { first: 1, rows: document.grids[log].cells });
  const marks = { activities: markOfAll('activities'), deals: markOfAll('deals') };
  const cellsOf = (row: number): Row => document.grids.contacts.cells[row - 1] ?? [];
  return factsOf(document.pipeline, positions).map((facts) => {
    const { tab, rows: all, elsewhere } = facts.person.contact;
    // Of somebody who is in further tabs nothing is remembered: they are read anew.
    const rows = elsewhere.length === 0 && (tab === '' || tab === document.tabs.contacts.name) ? all : [];
    return { facts, marks, contact: { rows, mark: contactMark(contacts.columns, rows.map(cellsOf)) } };
  });
}

/**
 * @param who a person's key, as a card gives it
 * @returns the person's position in the book, from 0
 * @throws a Fault for a key that is of nobody, or of several
 */
export function positionOf({ pipeline }: Document, who: string): number {
  const match = pipeline.standings.book.directory.find(who);
  if (typeof match !== 'number') throw new Fault('unknownPerson');
  return match;
}

/** What distinguishes the last known row of a log. */
export const lastMarked = ({ rows }: LogMark): string => lastOf(rows) ?? '';
