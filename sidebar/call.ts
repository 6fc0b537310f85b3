// google.script.run as typed promises: a few calls at once, and one that stays silent is reported.
import type { Answer, Replies, Request, RequestType } from '../src/messages/requests.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Bilingual } from './text/said.ts';

export type RequestOf<T extends RequestType> = Extract<Request, { readonly type: T }>;

type Refusal = Extract<Answer, { readonly ok: false }>;

export type Outcome<T extends RequestType> =
  | { readonly kind: 'reply'; readonly reply: Replies[T] }
  | { readonly kind: 'refused'; readonly message: Refusal['message']; readonly needs: Refusal['needs'] }
  /** Nothing came back that can be read. */
  | ({ readonly kind: 'failed' } & Failure)
  /** Nothing came for some seconds; `later` is settled if an answer comes after all. */
  | { readonly kind: 'silent'; readonly seconds: number; readonly later: Promise<Outcome<T>> };

interface Runner {
  withSuccessHandler(handle: (json: unknown) => void): Runner;
  withFailureHandler(handle: (thrown: unknown) => void): Runner;
  answer(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Google takes 10; some are left for other sidebars of the same user. */
const MOST_AT_ONCE = 4;
const PATIENCE_SECONDS = 30;
/** Longer work may take the whole of an execution, which is 6 minutes. */
const patienceSeconds: Partial<Record<RequestType, number>> = { today: 60, setUp: 360, refresh: 360 };

let running = 0;
const waiting: (() => void)[] = [];

function outcomeOf<T extends RequestType>(json: unknown): Outcome<T> {
  try {
    const answer = JSON.parse(String(json)) as Answer<T>;
    if (answer.ok) return { kind: 'reply', reply: answer.reply };
    return { kind: 'refused', message: answer.message, needs: answer.needs };
  } catch (thrown) {
    return { kind: 'failed', ...failureOf(thrown) };
  }
}

function send<T extends RequestType>(request: RequestOf<T>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((json) => resolve(outcomeOf<T>(json)))
        .withFailureHandler((thrown) => resolve({ kind: 'failed', ...failureOf(thrown) }))
        .answer(JSON.stringify(request));
    } catch (thrown) {
      resolve({ kind: 'failed', ...failureOf(thrown) });
    }
  });
}

function free(): void {
  running -= 1;
  waiting.shift()?.();
}

/**
 * Sends a request as soon as few enough are under way. The
 * promise never fails: what went wrong is its outcome.
 */
export async function call<T extends RequestType>(request: RequestOf<T>): Promise<Outcome<T>> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  const seconds = patienceSeconds[request.type] ?? PATIENCE_SECONDS;
  const later = send<T>(request);
  let clock: number | undefined;
  const silence = new Promise<Outcome<T>>((resolve) => {
    clock = window.setTimeout(() => resolve({ kind: 'silent', seconds, later }), seconds * 1000);
  });
  const outcome = await Promise.race([later, silence]);
  window.clearTimeout(clock);
  free();
  return outcome;
}

/** What went wrong with a call, kept so that it can be said in either language. */
export type Trouble =
  | {
      readonly kind: 'refused';
      readonly message: Bilingual;
      readonly needs: 'setUp' | 'contacts' | undefined;
    }
  | ({ readonly kind: 'failed' } & Failure)
  | { readonly kind: 'silent'; readonly seconds: number };

export function troubleOf<T extends RequestType>(outcome: Exclude<Outcome<T>, { kind: 'reply' }>): Trouble {
  if (outcome.kind === 'refused') return { kind: 'refused', message: outcome.message, needs: outcome.needs };
  if (outcome.kind === 'silent') return { kind: 'silent', seconds: outcome.seconds };
  return { kind: 'failed', cause: outcome.cause, words: outcome.words };
}
