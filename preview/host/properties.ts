// PropertiesService: small texts that belong to the document, the user or the script.
import type { Execution } from './execution.ts';
import { RUN, refuse, Service, service, text } from './service.ts';
import type { StoreName } from './stores.ts';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

const bytes = (value: string): number => Buffer.byteLength(value, 'utf8');

export class Properties extends Service {
  readonly #store: StoreName;

  constructor(run: Execution, store: StoreName) {
    super(run);
    this.#store = store;
  }
  getProperty(key: string): string | null {
    return this.#all()[text(key, 'key')] ?? null;
  }
  getProperties(): Record<string, string> {
    return { ...this.#all() };
  }
  setProperty(key: string, value: string): this {
    return this.#put({ ...this.#all(), [text(key, 'key')]: String(value) });
  }
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): this {
    refuse(deleteAllOthers, 'deleteAllOthers of setProperties');
    const given = Object.entries(properties).map(([key, value]) => [text(key, 'key'), String(value)]);
    return this.#put({ ...this.#all(), ...Object.fromEntries(given) });
  }

  #all(): Record<string, string> {
    return this[RUN].world.stores.properties(this.#store);
  }
  #put(values: Record<string, string>): this {
    this[RUN].require('change');
    if (Object.values(values).some((value) => bytes(value) > MAX_VALUE_BYTES))
      throw new Error('Argument too large: value');
    const total = Object.entries(values).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > MAX_STORE_BYTES) throw new Error('You have exceeded the property storage quota.');
    this[RUN].world.stores.setProperties(this.#store, values);
    return this;
  }
}
service('Properties', Properties, { need: 'document' });

export class PropertiesService extends Service {
  getDocumentProperties(): Properties {
    return new Properties(this[RUN], 'document');
  }
}
service('PropertiesService', PropertiesService, { need: 'document' });
