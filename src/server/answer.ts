// Answers each message of the sidebar, given a workbook, the moment and the user's language.

import type { Language } from '../core/words.ts';
import type { Answer, Replies, Request, RequestType } from '../messages.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { faultText } from '../text/server.ts';
import { log, logDeal, logMany, personOf, undo } from './actions.ts';
import { columns, setColumn, setTab } from './columns.ts';
import { readDocument } from './document.ts';
import { Fault } from './fault.ts';
import { formulaOf } from './formulas.ts';
import { go, goToProblem, problems, search, selected } from './looking.ts';
import { refresh } from './refresh.ts';
import { setUp } from './setup.ts';
import { problemCounts, todayView } from './today.ts';
import { personView } from './views.ts';

declare const require: (path: string) => unknown;

/** The schemas, and zod with them: evaluated when the first message comes, so that a formula's cold start doesn't pay for them. */
const schemas = () => require('../messages.ts') as typeof import('../messages.ts');

export interface Circumstances {
  readonly workbook: Workbook;
  readonly now: Date;
  readonly userLanguage: Language;
}

type Handlers = {
  readonly [T in RequestType]: (message: Extract<Request, { type: T }>, around: Circumstances) => Replies[T];
};

const GLANCE = 'glance';

/** The list as it was last shown here, if it is remembered. */
function glance({ workbook }: Circumstances): Replies['glance'] {
  const kept = workbook.recall(GLANCE);
  return kept === undefined ? null : (JSON.parse(kept) as Replies['glance']);
}

function today({ me, limit }: Extract<Request, { type: 'today' }>, { workbook, now, userLanguage }: Circumstances): Replies['today'] {
  const view = todayView(readDocument(workbook, now), me, limit, userLanguage);
  workbook.remember(GLANCE, JSON.stringify(view));
  return view;
}

function putFormula(name: string, { workbook, now }: Circumstances): Replies['formula'] {
  const formula = formulaOf(name, readDocument(workbook, now));
  if (formula === undefined) throw new Fault('unknownMessage');
  if (workbook.putFormula(formula) === 'not_blank') throw new Fault('cellNotBlank');
  return { cell: workbook.selection().cell };
}

/** Does what writes under the lock that no two executions hold. */
function locked<T>({ workbook }: Circumstances, work: () => T): T {
  const done = workbook.locked(() => ({ result: work() }));
  if (done === undefined) throw new Fault('busy');
  return done.result;
}

const handlers: Handlers = {
  glance: (_, around) => glance(around),
  today,
  search: ({ text }, { workbook, now }) => search(readDocument(workbook, now), text),
  person: ({ who }, { workbook, now }) => {
    const document = readDocument(workbook, now);
    return personView(document.pipeline, personOf(document, who));
  },
  selected: (_, { workbook, now }) => selected(readDocument(workbook, now)),
  log: (message, around) => locked(around, () => log(around.workbook, around.now, message)),
  logMany: (message, around) => locked(around, () => logMany(around.workbook, around.now, message)),
  deal: (message, around) => locked(around, () => logDeal(around.workbook, around.now, message)),
  undo: (message, around) => locked(around, () => undo(around.workbook, around.now, message)),
  go: ({ who }, { workbook, now }) => go(readDocument(workbook, now), who),
  problems: (_, { workbook, now }) => problems(readDocument(workbook, now)),
  goToProblem: ({ tab, cell }, { workbook, now }) => goToProblem(workbook, now, tab, cell),
  formula: ({ name }, around) => putFormula(name, around),
  setUp: ({ language, withContacts }, around) =>
    locked(around, () => ({ made: setUp(around.workbook, language, withContacts ?? false, around.now) })),
  refresh: (_, around) =>
    locked(around, () => {
      const document = refresh(around.workbook, around.now);
      return { people: document.pipeline.people.length, problems: problemCounts(document.problems) };
    }),
  columns: (_, { workbook, now }) => columns(workbook, now),
  setColumn: ({ key, header }, around) => locked(around, () => setColumn(around.workbook, around.now, key, header)),
  setTab: ({ table, tab }, around) => locked(around, () => setTab(around.workbook, around.now, table, tab)),
};

function replyTo<T extends RequestType>(message: Extract<Request, { type: T }>, around: Circumstances): Replies[T] {
  return (handlers[message.type as T] as Handlers[T])(message, around);
}

function parsed(json: string): Request {
  let message: unknown;
  try {
    message = JSON.parse(json);
  } catch {
    throw new Fault('unknownMessage');
  }
  const read = schemas().request.safeParse(message);
  if (!read.success) throw new Fault('unknownMessage');
  return read.data;
}

/** The reply to one message, or the sentence that says what the user can do. A mistake of ours is thrown. */
export function answerTo(json: string, around: Circumstances): Answer {
  try {
    return { ok: true, reply: replyTo(parsed(json), around) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, message: faultText[fault.code], ...(fault.needs !== undefined && { needs: fault.needs }) };
  }
}
