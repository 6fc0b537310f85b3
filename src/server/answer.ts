// Answers each message of the sidebar, given a workbook, the moment and the user's language.
import type { Answer, Replies, Request, RequestType } from '../messages/requests.ts';
import { columns, setColumn, setTab } from './answers/columns.ts';
import { glance, rememberGlance } from './answers/glance.ts';
import { log, logDeal, logMany } from './answers/log.ts';
import { go, goToProblem, person, problems, search, selected } from './answers/lookup.ts';
import { report } from './answers/report.ts';
import { problemCounts, todayView } from './answers/today.ts';
import { undo } from './answers/undo.ts';
import type { Circumstances } from './circumstances.ts';
import { readDocument } from './document/document.ts';
import { Fault } from './fault.ts';
import { locked } from './lock.ts';
import { formulaOf } from './tabs/ready-formulas.ts';
import { refresh } from './tabs/refresh.ts';
import { setUp } from './tabs/set-up.ts';

declare const require: (path: string) => unknown;

/** The schemas, and zod with them: evaluated when the first message comes, so that a formula's cold start doesn't pay for them. */
const schemas = () => require('../messages/requests.ts') as typeof import('../messages/requests.ts');

type Handlers = {
  readonly [T in RequestType]: (message: Extract<Request, { type: T }>, around: Circumstances) => Replies[T];
};

function today({ me, limit }: Extract<Request, { type: 'today' }>, around: Circumstances): Replies['today'] {
  const view = todayView(readDocument(around), me, limit);
  rememberGlance(around, view);
  return view;
}

function putFormula(name: string, around: Circumstances): Replies['formula'] {
  const { workbook } = around;
  const formula = formulaOf(name, readDocument(around));
  if (formula === undefined) throw new Fault('unknownMessage');
  if (workbook.putFormula(formula) === 'not_blank') throw new Fault('cellNotBlank');
  return { cell: workbook.selection().cell };
}

const handlers: Handlers = {
  glance: (_, around) => glance(around),
  today,
  search: ({ text }, around) => search(readDocument(around), text),
  person: ({ who }, around) => person(readDocument(around), who),
  selected: (_, around) => selected(readDocument(around)),
  log: (message, around) => locked(around.workbook, () => log(around, message)),
  logMany: (message, around) => locked(around.workbook, () => logMany(around, message)),
  deal: (message, around) => locked(around.workbook, () => logDeal(around, message)),
  undo: (message, around) => locked(around.workbook, () => undo(around, message)),
  go: ({ who }, around) => go(readDocument(around), who),
  problems: (_, around) => problems(readDocument(around)),
  goToProblem: ({ tab, cell }, around) => goToProblem(around, tab, cell),
  formula: ({ name }, around) => putFormula(name, around),
  setUp: ({ language, withContacts }, around) =>
    locked(around.workbook, () => ({ made: setUp(around, language, withContacts ?? false) })),
  refresh: (_, around) =>
    locked(around.workbook, () => {
      const document = refresh(around);
      return { people: document.pipeline.people.length, problems: problemCounts(document.problems) };
    }),
  report: (_, around) => report(readDocument(around)),
  columns: (_, around) => columns(around),
  setColumn: ({ key, header }, around) => locked(around.workbook, () => setColumn(around, key, header)),
  setTab: ({ table, tab }, around) => locked(around.workbook, () => setTab(around, table, tab)),
};

function replyTo<T extends RequestType>(
  message: Extract<Request, { type: T }>,
  around: Circumstances,
): Replies[T] {
  return (handlers[message.type as T] as Handlers[T])(message, around);
}

function parsed(json: string): Request {
  let message: unknown;
  try {
    message = JSON.parse(json);
  } catch {
    throw new Fault('unknownMessage');
  }
  const { requests } = schemas();
  const type = (message as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.keys(requests).includes(type)) throw new Fault('unknownMessage');
  const read = requests[type as RequestType].safeParse(message);
  if (!read.success) throw new Fault('unknownMessage');
  return read.data;
}

/** The reply to one message, or the sentence that says what the user can do. A mistake of ours is thrown. */
export function answerTo(json: string, around: Circumstances): Answer {
  try {
    return { ok: true, reply: replyTo(parsed(json), around) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return {
      ok: false,
      message: around.texts().tabs.faultText[fault.code],
      ...(fault.needs !== undefined && { needs: fault.needs }),
    };
  }
}
