// What an action needs of the spreadsheet: as it was remembered, else from the document.
import type { Activity, Deal } from '../../core/book/records.ts';
import { recompute } from '../../core/recompute.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PersonView } from '../../messages/requests.ts';
import type { RequestContext } from '../request-context.ts';
import { type ActionContext, actionContextOf, checkLogs } from './action-context.ts';
import { type Document, readDocument } from './document.ts';
import { knownOf, type MarkedRow, positionOf, type Snapshot } from './known.ts';
import { remember, rememberedContext } from './memory.ts';
import { personView } from './person-view.ts';
import { snapshotSince } from './since.ts';
import { readStamped } from './today.ts';

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

function snapshotOf(document: Document, who: string): Snapshot {
  checkLogs(document);
  const known = knownOf(document, [positionOf(document, who)])[0];
  if (known === undefined) throw new Error('bug: facts of nobody');
  return { ...actionContextOf(document), ...known };
}

/** The logs and the rules, as they were remembered while both logs are there, else as they are read now. */
export function openActionContext(request: RequestContext): ActionContext {
  const context = rememberedContext(request);
  const isThere =
    context !== undefined && Object.values(context.logs).every(({ tab }) => request.workbook.has(tab));
  return isThere ? context : actionContextOf(readStamped(request));
}

/**
 * What an action on a person needs.
 * @param who the person's key
 * @param written the log that is written to: it is known up to its last row
 * @throws a Fault for a key that is of nobody, or of several
 */
export const openSnapshot = (request: RequestContext, who: string, written: LogName): Snapshot =>
  snapshotSince(request, who, written) ?? snapshotOf(readStamped(request), who);

/**
 * What is known of a person, up to the last row of both logs; read anew, it is remembered.
 * @throws a Fault for a key that is of nobody, or of several
 */
export function snapshotToRead(request: RequestContext, who: string): Snapshot {
  const remembered = snapshotSince(request, who, 'activities', 'deals');
  if (remembered !== undefined) return remembered;
  const document = readDocument(request);
  const known = knownOf(document, [positionOf(document, who)]);
  const [first] = known;
  if (first === undefined) throw new Error('bug: facts of nobody');
  const context = actionContextOf(document);
  remember(context, known);
  return { ...context, ...first };
}

/**
 * The person after rows of a log have come or gone, remembered as they are now.
 * @param rows all of the person's rows in that log
 * @param lastRow the log's last row now
 */
export function afterwards(
  snapshot: Snapshot,
  log: LogName,
  rows: readonly (Activity | Deal)[],
  lastRow: MarkedRow,
): PersonView {
  const facts = { ...snapshot.facts, person: { ...snapshot.facts.person, [log]: rows } };
  remember(snapshot, [{ facts, lastRows: { ...snapshot.lastRows, [log]: lastRow } }]);
  return personView({ ...recompute(facts, snapshot.rules, snapshot.today), introduced: facts.introduced });
}
