// What is known of a person besides the logs and the rules: the book's facts, and up to which rows they
// reach.
import { factsOf, type PersonFacts } from '../../core/recompute.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import { Fault } from '../fault.ts';
import type { ActionContext } from './action-context.ts';
import type { Document } from './document.ts';
import { markOf } from './log-rows.ts';

/** A row of a log, and what distinguishes it from another one. */
export interface MarkedRow {
  readonly row: number;
  /** "" where it isn't known. */
  readonly mark: string;
}

/** The last row of each log whose rows are among a person's facts. */
type LastRows = Readonly<Record<LogName, MarkedRow>>;

export interface Known {
  readonly facts: PersonFacts;
  readonly lastRows: LastRows;
}

/** What an action remembers of a person: the logs and the rules, and what is known of the person. */
export interface Snapshot extends ActionContext, Known {}

/** @returns what is known of the people at some positions of the book, in their order */
export function knownOf(document: Document, positions: readonly number[]): readonly Known[] {
  const markedRow = (log: LogName): MarkedRow => {
    const { row, cells } = document.lastRows[log];
    return { row, mark: markOf(document[log], cells, document.toDay) };
  };
  const lastRows = { activities: markedRow('activities'), deals: markedRow('deals') };
  return factsOf(document.pipeline, positions).map((facts) => ({ facts, lastRows }));
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
