// CacheService: texts that may be forgotten at any time, and are after six hours.
import type { Execution } from './execution.ts';
import { RUN, Service, service, text } from './service.ts';
import type { StoreName } from './stores.ts';

const MAX_VALUE_BYTES = 100 * 1024;
const MAX_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;
const MAX_KEY_CHARACTERS = 250;

export class Cache extends Service {
  readonly #store: StoreName;

  constructor(run: Execution, store: StoreName) {
    super(run);
    this.#store = store;
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      Array.from(keys).flatMap((key) => [[key, this.#kept(key)]].filter(([, value]) => value !== null)),
    );
  }
  #kept(key: string): string | null {
    return this[RUN].world.stores.cached(this.#store, key, this[RUN].world.now());
  }
  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.#keep(key, value, seconds);
  }
  #keep(key: string, value: string, seconds: number): void {
    if (text(key, 'key').length > MAX_KEY_CHARACTERS) throw new Error('Argument too large: key');
    if (Buffer.byteLength(text(value, 'value'), 'utf8') > MAX_VALUE_BYTES)
      throw new Error('Argument too large: value');
    if (!(seconds >= 1 && seconds <= MAX_SECONDS))
      throw new Error(`The expiration must be between 1 and ${MAX_SECONDS} seconds.`);
    this[RUN].world.stores.cache(this.#store, key, value, this[RUN].world.now() + seconds * 1000);
  }
}
service('Cache', Cache, { need: 'document' });

export class CacheService extends Service {
  getDocumentCache(): Cache {
    return new Cache(this[RUN], 'document');
  }
}
service('CacheService', CacheService, { need: 'document' });
