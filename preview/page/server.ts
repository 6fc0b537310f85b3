// The page's line to the server: questions by POST, news by an event stream.
import type { ButtonName } from '../host/world.ts';
import type { Boot, FunctionReply, PageEffect, QuestionEvent, RunReply, RunRequest } from '../requests.ts';

/** Names this browser tab to the server. */
export const client = `tab-${crypto.randomUUID()}`;

async function postText<T>(path: string, body: string): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
const post = <T>(path: string, body: unknown): Promise<T> => postText(path, JSON.stringify(body));

export const getBoot = async (): Promise<Boot> => (await (await fetch('/boot')).json()) as Boot;
export const getTemplates = async (): Promise<string> => (await fetch('/engine.xml')).text();
/** @param calls each a FunctionCall as JSON text */
export const callFunctions = (calls: readonly string[]): Promise<FunctionReply> =>
  postText('/functions', `[${calls.join(',')}]`);
export const run = (request: Omit<RunRequest, 'client'>): Promise<RunReply> =>
  post('/run', { ...request, client });
export const answer = (key: string, button: ButtonName): Promise<unknown> =>
  post('/answer', { key, answer: { button } });

type Message = { readonly type: string };

/** How the engine hears of other people's revisions and reports its own. */
export class Transport {
  readonly #listeners = new Map<unknown, (message: Message) => void>();

  onNewMessage(id: unknown, listener: (message: Message) => void): void {
    this.#listeners.set(id, listener);
  }
  leave(id: unknown): void {
    this.#listeners.delete(id);
  }
  sendMessage(message: Message): Promise<void> {
    return post('/revision', message);
  }
  receive(message: Message): void {
    for (const listener of [...this.#listeners.values()]) listener(message);
  }
}

export interface News {
  revision(message: Message): void;
  effects(effects: readonly PageEffect[]): void;
  question(event: QuestionEvent): void;
}

/**
 * Hears of everything after this revision; settles once the line is open. After a break the page begins anew.
 */
export function listen(revisionId: string, news: News): Promise<void> {
  const events = new EventSource(`/events?client=${client}&revision=${encodeURIComponent(revisionId)}`);
  const on = <T>(name: string, handle: (data: T) => void): void =>
    events.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data) as T));
  on('revision', news.revision);
  on('effects', news.effects);
  on('question', news.question);
  let isOpen = false;
  return new Promise((resolve) => {
    on('hello', () => {
      if (isOpen) location.reload();
      isOpen = true;
      resolve();
    });
  });
}
