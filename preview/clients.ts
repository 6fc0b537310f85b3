// The browser tabs that look at the spreadsheet: each hears every revision, and its own scripts' effects.
import type { ServerResponse } from 'node:http';
import type { StateUpdateMessage } from './engine/collaboration.ts';
import type { Hub } from './engine/hub.ts';
import type { Answer, Effect, Question } from './host/world.ts';

export interface Client {
  effects(effects: readonly Effect[]): void;
  ask(question: Question): Promise<Answer>;
}

export class Clients {
  readonly #hub: Hub;
  readonly #open = new Map<string, ServerResponse>();
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  #questions = 0;

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  /** Starts telling a browser tab what happens, beginning with what it has missed since its revision. */
  join(id: string, revisionId: string, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#open.set(id, response);
    const tell = (message: StateUpdateMessage): void => send(response, 'revision', message);
    send(response, 'hello', {});
    for (const message of this.#hub.since(revisionId)) tell(message);
    this.#hub.onNewMessage(id, tell);
    response.on('close', () => {
      this.#hub.leave(id);
      if (this.#open.get(id) === response) this.#open.delete(id);
      for (const [key, answer] of this.#waiting) if (key.startsWith(`${id} `)) answer({ button: 'CLOSE' });
    });
  }

  /** What a script shows goes to the browser tab that started it; a closed one closes its dialogs. */
  client(id: string): Client {
    return {
      effects: (effects) => {
        const response = this.#open.get(id);
        if (response && effects.length > 0) send(response, 'effects', effects);
      },
      ask: (question) =>
        new Promise((resolve) => {
          const response = this.#open.get(id);
          if (!response) return resolve({ button: 'CLOSE' });
          const key = `${id} ${++this.#questions}`;
          this.#waiting.set(key, (answer) => {
            this.#waiting.delete(key);
            resolve(answer);
          });
          send(response, 'question', { key, question });
        }),
    };
  }

  answer(key: string, answer: Answer): void {
    this.#waiting.get(key)?.(answer);
  }

  close(): void {
    for (const response of this.#open.values()) response.end();
  }
}

const send = (response: ServerResponse, event: string, data: unknown): void => {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};
