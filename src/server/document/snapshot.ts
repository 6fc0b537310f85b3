// What an action needs of the spreadsheet: as it was remembered, else from the document.
import { recompute } from '../../core/recompute.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PersonView } from '../../messages/requests.ts';
import type { RequestContext } from '../request-context.ts';
import { type ActionContext, actionContextOf, checkLogs } from './action-context.ts';
import { type Document, readDocument } from './document.ts';
import { type Known, knownOf, positionOf, type Snapshot } from './known.ts';
import type { Tail } from './marks.ts';
import { recallPeople, remember } from './memory.ts';
import { personView } from './person-view.ts';
import { areRulesAsKnown, broughtUpToDate, isContactAsKnown, readContactRows, readTail } from './since.ts';
import { readStamped } from './today.ts';

/** What an action on some people needs, all of it as the sheet is now. */
export interface Opened {
  readonly context: ActionContext;
  readonly known: readonly Known[];
  /** The last rows of each log, or all of them, as they were read. */
  readonly tails: Readonly<Record<LogName, Tail>>;
}

/** Views of some people, who are remembered so that an action on one of them needs to read no table again. */
export function viewsOf(document: Document, positions: readonly number[]): readonly PersonView[] {
  const { pipeline } = document;
  const known = knownOf(document, positions);
  remember(actionContextOf(document), known);
  return known.map(({ facts }, index) => {
    const person = pipeline.people[positions[index] ?? -1];
    if (person === undefined) throw new Error('bug: facts of nobody');
    return personView({ standings: pipeline.standings, person, introduced: facts.introduced });
  });
}

/** Everybody as they were remembered, with what has come since; undefined if the tables must be read. */
function openedSince(
  request: RequestContext,
  whos: readonly string[],
  name: LogName | undefined,
): Opened | undefined {
  const recalled = recallPeople(request, whos);
  if (recalled === undefined) return undefined;
  const { context, known } = recalled;
  // Without ids, a repeated message is known only by all of the rows.
  if (name !== undefined && context.logs[name].columns.id === undefined) return undefined;
  const contacts = readContactRows(context, known);
  if (contacts === undefined || !known.every((each) => isContactAsKnown(context, each, contacts)))
    return undefined;
  if (!areRulesAsKnown(context)) return undefined;
  const tailOf = (log: LogName) =>
    readTail(
      context,
      context.logs[log],
      known.map(({ marks }) => marks[log]),
    );
  const [activities, deals] = [tailOf('activities'), tailOf('deals')];
  if (activities === undefined || deals === undefined) return undefined;
  const tails = { activities, deals };
  const now = known.flatMap((each) => broughtUpToDate(context, each, tails) ?? []);
  return now.length < known.length ? undefined : { context, known: now, tails };
}

/** The same of a document that was just read. */
export function openedIn(document: Document, whos: readonly string[]): Opened {
  checkLogs(document);
  const positions = [...new Set(whos.map((who) => positionOf(document, who)))];
  const { activities, deals } = document.grids;
  return {
    context: actionContextOf(document),
    known: knownOf(document, positions),
    tails: { activities: { first: 1, rows: activities.cells }, deals: { first: 1, rows: deals.cells } },
  };
}

/**
 * What an action on some people needs.
 * @param whos their keys; each person is there once, in their order
 * @param name the log that is written to
 * @throws a Fault for a key that is of nobody, or of several
 */
export const openPeople = (request: RequestContext, whos: readonly string[], name: LogName): Opened =>
  openedSince(request, [...new Set(whos)], name) ?? openedIn(readStamped(request), whos);

/**
 * What is known of a person, up to the last row of both logs; read anew, it is remembered.
 * @throws a Fault for a key that is of nobody, or of several
 */
export function snapshotToRead(request: RequestContext, who: string): Snapshot {
  const since = openedSince(request, [who], undefined);
  if (since?.known[0] !== undefined) return { ...since.context, ...since.known[0] };
  const document = readDocument(request);
  const known = knownOf(document, [positionOf(document, who)]);
  const [first] = known;
  if (first === undefined) throw new Error('bug: facts of nobody');
  const context = actionContextOf(document);
  remember(context, known);
  return { ...context, ...first };
}

/** A person as the facts say. */
export const viewOf = ({ rules, today }: ActionContext, { facts }: Known): PersonView =>
  personView({ ...recompute(facts, rules, today), introduced: facts.introduced });
