// What google.script.run carries: numbers, text, booleans, null, and arrays and objects of them.
import { tagOf } from './cells.ts';

/**
 * @throws with the place of the first value that cannot
 * cross: a Date, a function, a Map, undefined, a cycle, NaN.
 */
export function checkWire(value: unknown, place: string, above: readonly object[] = []): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return;
    throw new Error(`Failed due to illegal value in property: ${place} (${value})`);
  }
  const tag = tagOf(value);
  if (typeof value !== 'object' || (tag !== 'Array' && tag !== 'Object') || above.includes(value)) {
    const what =
      typeof value === 'object' && above.includes(value)
        ? 'a cycle'
        : typeof value === 'object'
          ? tag
          : typeof value;
    throw new Error(`Failed due to illegal value in property: ${place} (${what})`);
  }
  const inside = [...above, value];
  for (const [key, item] of Object.entries(value)) checkWire(item, `${place}.${key}`, inside);
}
