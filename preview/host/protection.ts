// Protection: a warning or a refusal for people who type into a tab.
import type { Protection as Facts } from '../grid/grid.ts';
import type { Execution } from './execution.ts';
import { RUN, Service, service, text } from './service.ts';

export class Protection extends Service {
  #facts: Facts;

  constructor(run: Execution, facts: Facts) {
    super(run);
    this.#facts = facts;
  }
  static make(run: Execution, facts: Facts): Protection {
    const protection = new Protection(run, facts);
    protection.#send();
    return protection;
  }
  setDescription(description: string): this {
    return this.#set({ description: text(description, 'description') });
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#set({ warningOnly });
  }

  #set(patch: Partial<Facts>): this {
    this.#facts = { ...this.#facts, ...patch };
    return this.#send();
  }
  #send(): this {
    this[RUN].write(this.#facts.tab, 0, { type: 'protect', protection: this.#facts });
    return this;
  }
}
service('Protection', Protection, { need: 'document' });
