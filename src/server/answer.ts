// Answers each message of the sidebar, given a workbook, the moment and the user's language.
import type { Answer, Replies, Request, RequestType } from '../messages/requests.ts';
import { readingOnly } from '../sheets/reading-only.ts';
import { isOurMistake } from '../sheets/refusal.ts';
import { check } from './answers/check.ts';
import { nameColumn, setColumn, setTab } from './answers/choose-columns.ts';
import { columns } from './answers/columns.ts';
import { funnelView } from './answers/funnel.ts';
import { glance, rememberGlance } from './answers/glance.ts';
import { log, logDeal, logMany } from './answers/log.ts';
import { go, goToProblem, person, problems, selected } from './answers/lookup.ts';
import { report } from './answers/report.ts';
import { search } from './answers/search.ts';
import { problemCounts, todayView } from './answers/today.ts';
import { undo } from './answers/undo.ts';
import { setWord } from './answers/words.ts';
import { readDocument } from './document/document.ts';
import { pageView } from './document/page-view.ts';
import { snapshotToRead } from './document/snapshot.ts';
import { stampTodayUnderLock } from './document/today.ts';
import { Fault, faultOf } from './fault.ts';
import { locked } from './lock.ts';
import type { RequestContext } from './request-context.ts';
import { chartBeside } from './tabs/passbook-chart.ts';
import { declaredFunction, formulaOf } from './tabs/ready-formulas.ts';
import { refresh } from './tabs/refresh.ts';
import { setUp } from './tabs/set-up.ts';

/**
 * The schemas, and zod with them: evaluated when the first message
 * comes, so that a formula's cold start doesn't pay for them.
 */
const schemas = () => require('../messages/requests.ts') as typeof import('../messages/requests.ts');

type Handlers = {
  readonly [T in RequestType]: (
    message: Extract<Request, { type: T }>,
    request: RequestContext,
  ) => Replies[T];
};

function today(
  { me, limit }: Extract<Request, { type: 'today' }>,
  request: RequestContext,
): Replies['today'] {
  const document = readDocument(request);
  stampTodayUnderLock(document);
  const view = todayView(document, me, limit);
  rememberGlance(request, view);
  return view;
}

function putFormula(name: string, request: RequestContext): Replies['formula'] {
  const { workbook } = request;
  const formula = formulaOf(name, readDocument(request));
  if (formula === undefined) throw new Fault('unknownMessage');
  if (workbook.putFormula(formula, declaredFunction(name)?.dayColumn) === 'not_blank')
    throw new Fault('cellNotBlank');
  const { tab, cell } = workbook.selection();
  const chart = chartBeside(name, cell, request.userLanguage);
  if (chart !== undefined) workbook.putChart(tab, chart);
  return { cell };
}

/** They write nothing: the workbook that they get refuses to. */
export const queries = {
  glance: (_, request) => glance(request),
  funnel: (_, request) => funnelView(readDocument(request)),
  search: (message, request) => search(readDocument(request), message),
  person: ({ who }, request) => person(readDocument(request), who),
  page: ({ who }, request) => pageView(snapshotToRead(request, who)),
  selected: (_, request) => selected(readDocument(request)),
  go: ({ who }, request) => go(readDocument(request), who),
  problems: (_, request) => problems(readDocument(request)),
  report: ({ withPipeline }, request) => report(readDocument(request), withPipeline ?? false),
  columns: (_, request) => columns(request),
} satisfies Partial<Handlers>;

/** They write under the lock, from beginning to end. */
export const commands = {
  log: (message, request) => log(request, message),
  logMany: (message, request) => logMany(request, message),
  deal: (message, request) => logDeal(request, message),
  undo: (message, request) => undo(request, message),
  setUp: ({ language, withContacts }, request) => ({
    made: setUp(request, language, withContacts ?? false),
  }),
  check: (_, request) => check(request),
  setColumn: ({ table, key, headers }, request) => setColumn(request, table, key, headers),
  nameColumn: ({ table, header, key }, request) => nameColumn(request, table, header, key),
  setWord: ({ word, meaning, column }, request) => setWord(request, word, meaning, column),
  setTab: ({ table, tab }, request) => setTab(request, table, tab),
} satisfies Partial<Handlers>;

/** They take the lock themselves, where they write a table: most of their time they read. */
export const lockers = {
  today,
  goToProblem: ({ tab, cell }, request) => goToProblem(request, tab, cell),
  formula: ({ name }, request) => putFormula(name, request),
  refresh: (_, request) => {
    const { pipeline, problems: found } = refresh(request);
    return { people: pipeline.people.length, problems: problemCounts(found) };
  },
} satisfies Partial<Handlers>;

type Unhandled = Exclude<RequestType, keyof (typeof queries & typeof commands & typeof lockers)>;

/** A message that nobody answers fails here, by its name. */
export const everyMessageIsAnswered: Unhandled extends never
  ? true
  : `${Unhandled} is not among queries, commands or lockers of src/server/answer.ts` = true;

const writesNothing = (request: RequestContext, type: string): RequestContext => ({
  workbook: readingOnly(
    request.workbook,
    `bug: ${type} writes: declare it among the commands of src/server/answer.ts`,
  ),
  now: request.now,
  get userLanguage() {
    return request.userLanguage;
  },
});

function replyTo<T extends RequestType>(
  message: Extract<Request, { type: T }>,
  request: RequestContext,
): Replies[T] {
  const type: RequestType = message.type;
  const handlers = { ...queries, ...commands, ...lockers } as Handlers;
  const handler = handlers[type as T] as Handlers[T];
  if (type in queries) return handler(message, writesNothing(request, type));
  return type in commands
    ? locked(request.workbook, () => handler(message, request))
    : handler(message, request);
}

function parsed(json: string): Request {
  let message: unknown;
  try {
    message = JSON.parse(json);
  } catch {
    throw new Fault('unknownMessage');
  }
  const request = schemas().readRequest(message);
  if (request === undefined) throw new Fault('unknownMessage');
  return request;
}

/** The reply to one message, or the sentence that says what the user can do. A mistake of ours is thrown. */
export function answerTo(json: string, request: RequestContext): Answer {
  try {
    const reply = replyTo(parsed(json), request);
    request.workbook.keepAll();
    request.workbook.store();
    return { ok: true, reply };
  } catch (error) {
    if (isOurMistake(error)) throw error;
    const fault = faultOf(error);
    return {
      ok: false,
      message: fault.sentence(),
      ...(fault.needs !== undefined && { needs: fault.needs }),
    };
  }
}
