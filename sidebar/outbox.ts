// Actions on their way: each has one id, made once, and is carried out once whatever the connection does.
import type { PersonView } from '../src/messages/requests.ts';
import { touchKinds } from '../src/text/kinds.ts';
import { call, type Outcome, troubleOf } from './call.ts';
import { type Action, type ActionRequest, change, type Done, nextOrder, now } from './state.ts';

const ID_BYTES = 12;

export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Whom an action is about; several people, and the undoing of that, are one whole. */
export const targetOf = (request: ActionRequest): string => {
  if (request.type === 'logMany') return '*';
  return request.type === 'undo' ? `undo ${request.id}` : request.who;
};

const noteKinds: ReadonlySet<string> = new Set(['next', 'skip', 'do_not_contact']);

/** Whether an action takes its person off the list, as far as one can tell before it is carried out. */
export function endsCard(request: ActionRequest): boolean {
  if (request.type !== 'log') return false;
  const { kind, from } = request.entry;
  return noteKinds.has(kind) || (from === 'us' && kind in touchKinds);
}

const keyOf = (request: ActionRequest) => `${request.type === 'undo' ? 'undo' : 'do'} ${request.id}`;

const find = (key: string) => now().actions.find((each) => each.key === key);

function put(action: Action): void {
  const others = now().actions.filter((each) => each.key !== action.key);
  change({ actions: [...others, action] });
}

function drop(key: string): void {
  change({ actions: now().actions.filter((each) => each.key !== key) });
}

function keep(person: PersonView | null, request: ActionRequest): void {
  if (person === null) return;
  change({ changed: new Map(now().changed).set(person.who, { person, order: nextOrder(), request }) });
}

function settle(action: Action, outcome: Exclude<Outcome<ActionRequest['type']>, { kind: 'silent' }>): void {
  const current = find(action.key);
  const { request, name } = action;
  if (outcome.kind !== 'reply') {
    if (current?.attempt === action.attempt)
      put({ ...current, status: 'failed', trouble: troubleOf(outcome) });
    return;
  }
  const { reply } = outcome;
  if ('meanwhile' in reply) {
    if (current?.attempt === action.attempt)
      put({ ...current, status: 'meanwhile', meanwhile: reply.meanwhile });
    return;
  }
  if (current === undefined) {
    // Given up, and written all the same; else an answer that comes twice after a retry says nothing new.
    if (discarded.delete(action.key)) takeBack(action, 'late');
    return;
  }
  drop(action.key);
  if ('undone' in reply) {
    const { last } = now();
    if (last?.request.id === request.id) change({ last: { ...last, isUndone: reply.undone } });
    keep(reply.person, request);
  } else if (request.type !== 'undo') {
    const done: Done = { request, name, isUndone: undefined };
    change({ last: done });
    if ('person' in reply) keep(reply.person, request);
  }
  // An answer without a person tells of several: the lists have to be asked for anew.
  if (!('person' in reply && reply.person !== null)) change({ reloads: now().reloads + 1 });
}

/** Given up by the user, although an answer may still come. */
const discarded = new Set<string>();

function takeBack({ request, name }: Action, when: 'now' | 'late'): void {
  const key = `undo ${when} ${request.id}`;
  void send({
    key,
    request: { type: 'undo', id: request.id },
    name,
    attempt: 1,
    sinceMs: Date.now(),
    status: 'pending',
  });
}

async function send(action: Action): Promise<void> {
  put(action);
  let outcome = await call<ActionRequest['type']>(action.request);
  while (outcome.kind === 'silent') {
    const current = find(action.key);
    if (current?.attempt === action.attempt)
      put({ ...current, status: 'failed', trouble: troubleOf(outcome) });
    outcome = await outcome.later;
  }
  settle(action, outcome);
}

/** Starts an action, unless one is under way for the same person: a double click is one action. */
export function start(request: ActionRequest, name: string): void {
  if (now().actions.some((each) => targetOf(each.request) === targetOf(request))) return;
  void send({ key: keyOf(request), request, name, attempt: 1, sinceMs: Date.now(), status: 'pending' });
}

/** Whether an attempt had no answer: it may have been written, whatever was said to a later one. */
const isUnsure = ({ mayBeWritten, trouble }: Action): boolean =>
  mayBeWritten === true || (trouble !== undefined && trouble.kind !== 'refused');

export function retry({ key }: Action): void {
  const action = find(key);
  if (action === undefined || action.status === 'pending') return;
  const { trouble: _, meanwhile: __, ...rest } = action;
  const mayBeWritten = isUnsure(action);
  void send({ ...rest, mayBeWritten, attempt: action.attempt + 1, sinceMs: Date.now(), status: 'pending' });
}

/** Carries out what was held back because somebody else was in touch: the same action, with the same id. */
export function goAhead(action: Action): void {
  const { request } = action;
  if (request.type !== 'log' && request.type !== 'deal') return;
  put({ ...action, request: { ...request, anyway: true } });
  retry(action);
}

/** Gives an action up. If it may have been written all the same, it is taken back. */
export function discard(action: Action): void {
  drop(action.key);
  if (!isUnsure(action) || action.request.type === 'undo') return;
  discarded.add(action.key);
  takeBack(action, 'now');
}

export function undo({ request, name }: Done): void {
  start({ type: 'undo', id: request.id }, name);
}
