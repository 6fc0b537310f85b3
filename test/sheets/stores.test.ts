// What is remembered for a while, in a cache that counts bytes.
import { describe, expect, test } from '@jest/globals';
import { storesOf } from '../../src/sheets/stores.ts';

const MOST_BYTES = 100 * 1024;

/** A cache as Google's: one value that is too long, and nothing of the batch is kept. */
function cacheOf(kept: Map<string, string>) {
  return {
    putAll(texts: Readonly<Record<string, string>>): void {
      for (const text of Object.values(texts))
        if (Buffer.byteLength(text) > MOST_BYTES) throw new Error('Argument too large: value');
      for (const [key, text] of Object.entries(texts)) kept.set(key, text);
    },
    getAll: (keys: readonly string[]) =>
      Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
  };
}

describe('what is remembered', () => {
  test('loses nothing to one Japanese text that is too long for the cache', () => {
    const kept = new Map<string, string>();
    const stores = storesOf(
      () => ({}) as GoogleAppsScript.Properties.Properties,
      () => cacheOf(kept) as unknown as GoogleAppsScript.Cache.Cache,
    );
    const most = '縁'.repeat(33_000);
    stores.remember({ ann: 'short', mio: most, bob: '縁'.repeat(34_200) });
    stores.store();
    expect(stores.recall(['ann', 'mio', 'bob'])).toEqual({ ann: 'short', mio: most });
  });
});
