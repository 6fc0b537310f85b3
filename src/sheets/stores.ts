// What is kept with the document, and what is remembered for a while.
import { once } from '../core/base/once.ts';
import type { Workbook } from './workbook.ts';

const REMEMBER_SECONDS = 6 * 60 * 60;
/** A value may have 100 KB; a letter takes at most 3 bytes. */
const REMEMBER_LENGTH = 33_000;

interface Stores
  extends Pick<
    Workbook,
    'keep' | 'keepSoon' | 'keepAll' | 'kept' | 'remember' | 'recall' | 'store' | 'storesAnswer'
  > {
  /** Has what is kept read anew: what another execution has kept meanwhile isn't overwritten by the older. */
  keptAnew(): void;
}

const TRIED = 'check';

function isTrue(work: () => boolean): boolean {
  try {
    return work();
  } catch {
    return false;
  }
}

/**
 * Properties are read once, and once more under the lock. A cache or properties that fail, as they do now and
 * then, are empty.
 */
export function storesOf(
  documentProperties: () => GoogleAppsScript.Properties.Properties,
  documentCache: () => GoogleAppsScript.Cache.Cache | null,
): Stores {
  const properties = once(documentProperties);
  const cache = once(documentCache);
  let known: Record<string, string> | undefined;
  const kept = (): Record<string, string> => {
    try {
      known ??= properties().getProperties();
    } catch {
      // What isn't kept is found anew.
      known = {};
    }
    return known;
  };
  let waiting: Record<string, string> = {};
  let unkept: Record<string, string> = {};

  function keepSoon(key: string, text: string): void {
    if (kept()[key] !== text) unkept[key] = text;
    else delete unkept[key];
  }

  function keepAll(): void {
    if (Object.keys(unkept).length === 0) return;
    const texts = unkept;
    unkept = {};
    Object.assign(kept(), texts);
    try {
      properties().setProperties(texts);
    } catch {
      // The same.
    }
  }

  return {
    keep(key, text) {
      keepSoon(key, text);
      keepAll();
    },
    keepSoon,
    keepAll,
    keptAnew() {
      const before = known;
      known = undefined;
      for (const key of Object.keys(unkept)) if (kept()[key] !== before?.[key]) delete unkept[key];
    },
    kept: (key) => unkept[key] ?? kept()[key],
    remember(texts) {
      for (const [key, text] of Object.entries(texts))
        if (text.length <= REMEMBER_LENGTH) waiting[key] = text;
    },
    store() {
      const texts = waiting;
      waiting = {};
      if (Object.keys(texts).length === 0) return;
      try {
        cache()?.putAll(texts, REMEMBER_SECONDS);
      } catch {
        // What isn't remembered is read anew.
      }
    },
    recall(keys) {
      try {
        return cache()?.getAll([...keys]) ?? {};
      } catch {
        return {};
      }
    },
    storesAnswer: (text) => ({
      cache: isTrue(() => {
        cache()?.putAll({ [TRIED]: text }, REMEMBER_SECONDS);
        return cache()?.getAll([TRIED])[TRIED] === text;
      }),
      properties: isTrue(() => {
        properties().setProperties({ [TRIED]: text });
        return properties().getProperties()[TRIED] === text;
      }),
    }),
  };
}
