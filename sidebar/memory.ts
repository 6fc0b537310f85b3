// What the browser keeps for the user: small texts, in memory when it refuses to keep any.
const kept = new Map<string, string>();

const PREFIX = 'goen.';

export function recall(key: string): string {
  const inMemory = kept.get(key);
  if (inMemory !== undefined) return inMemory;
  try {
    return window.localStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

export function remember(key: string, text: string): void {
  kept.set(key, text);
  try {
    window.localStorage.setItem(PREFIX + key, text);
  } catch {
    // A sandboxed frame may have no storage; memory serves until it is closed.
  }
}
