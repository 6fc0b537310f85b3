// What outlives an execution: properties, caches and the document's lock.

export type StoreName = 'document' | 'user' | 'script';

/** Every argument and result can be cloned, so that a worker can ask for it across threads. */
export interface Stores {
  properties(store: StoreName): Record<string, string>;
  setProperties(store: StoreName, values: Readonly<Record<string, string>>): void;
  cached(store: StoreName, key: string, nowMs: number): string | null;
  cache(store: StoreName, key: string, value: string | null, untilMs: number): void;
  /** Takes the document lock for this execution; false while another one has it. */
  lock(owner: string): boolean;
  unlock(owner: string): void;
  isLockedBy(owner: string): boolean;
}

const names = ['document', 'user', 'script'] as const satisfies readonly StoreName[];

const each = <T>(make: (store: StoreName) => T): Record<StoreName, T> =>
  Object.fromEntries(names.map((store) => [store, make(store)])) as Record<StoreName, T>;

interface Kept {
  readonly properties: Record<StoreName, Record<string, string>>;
  readonly caches: Record<StoreName, Map<string, { readonly value: string; readonly untilMs: number }>>;
}

export interface MemoryStores extends Stores {
  /** Stores with the same in them, which nobody has locked. */
  copy(): MemoryStores;
  /** All that is in them, as text. */
  contents(): string;
}

/** Empty stores; they live as long as the object. */
export const memoryStores = (): MemoryStores =>
  storesOf({ properties: each(() => ({})), caches: each(() => new Map()) });

function storesOf({ properties, caches }: Kept): MemoryStores {
  let lockedBy: string | undefined;
  return {
    properties: (store) => ({ ...properties[store] }),
    setProperties: (store, values) => {
      properties[store] = { ...values };
    },
    cached: (store, key, nowMs) => {
      const entry = caches[store].get(key);
      return entry && entry.untilMs > nowMs ? entry.value : null;
    },
    cache: (store, key, value, untilMs) => {
      if (value === null) caches[store].delete(key);
      else caches[store].set(key, { value, untilMs });
    },
    lock: (owner) => {
      lockedBy ??= owner;
      return lockedBy === owner;
    },
    isLockedBy: (owner) => lockedBy === owner,
    unlock: (owner) => {
      if (lockedBy === owner) lockedBy = undefined;
    },
    contents: () => JSON.stringify([properties, names.map((store) => [...caches[store]])]),
    copy: () =>
      storesOf({
        properties: each((store) => ({ ...properties[store] })),
        caches: each((store) => new Map(caches[store])),
      }),
  };
}
