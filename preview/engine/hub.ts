// Keeps everybody's copy of the workbook in step: a revision
// is taken if it builds on the last one, and passed on to all.
import type { StateUpdateMessage, TransportService } from './collaboration.ts';

type Listener = (message: StateUpdateMessage) => void;

export class Hub implements TransportService {
  readonly #listeners = new Map<unknown, Listener>();
  readonly #log: StateUpdateMessage[] = [];
  #current: string;

  constructor(revisionId = 'START_REVISION') {
    this.#current = revisionId;
  }

  get revisionId(): string {
    return this.#current;
  }

  onNewMessage(id: unknown, listener: Listener): void {
    this.#listeners.set(id, listener);
  }

  leave(id: unknown): void {
    this.#listeners.delete(id);
  }

  async sendMessage(message: StateUpdateMessage): Promise<void> {
    this.receive(message);
  }

  receive(message: StateUpdateMessage): void {
    if (message.nextRevisionId !== undefined) {
      if (message.serverRevisionId !== this.#current) return;
      this.#current = message.nextRevisionId;
      this.#log.push(message);
    }
    for (const listener of [...this.#listeners.values()]) listener(message);
  }

  /** The messages after this revision, for somebody who missed them. */
  since(revisionId: string): StateUpdateMessage[] {
    const at = this.#log.findIndex((message) => message.serverRevisionId === revisionId);
    return at < 0 ? [] : this.#log.slice(at);
  }
}
