// The last of a list.

/** @returns the last of the entries that fits, or simply the last one; undefined if there is none */
export function lastOf<T>(
  entries: readonly T[],
  isFitting: (entry: T) => boolean = () => true,
): T | undefined {
  for (let i = entries.length - 1; i >= 0; i--) if (isFitting(entries[i] as T)) return entries[i];
  return undefined;
}
