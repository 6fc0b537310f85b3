// Whether a value of the answer is what a case wants: writing, order and white space don't matter.
import type { Count, Wanted } from './case.ts';

export const plain = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '');

const digits = (value: unknown): string => String(value ?? '').replace(/\D/g, '');

/** The parts of a list, or of a text that holds one. */
export const partsOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : String(value ?? '').split(/[,、;；/\n]/)).filter(
    (part) => plain(part) !== '',
  );

const isNothing = (value: unknown): boolean =>
  value === null || plain(value) === '' || (Array.isArray(value) && value.length === 0);

const isYes = (value: unknown): boolean => !isNothing(value) && !/^(?:false|no|0)$/i.test(String(value));

const asSet = (value: unknown, form: (part: unknown) => string): string =>
  [...new Set(partsOf(value).map(form))].sort().join('\n');

export const isClose = (wanted: number, actual: unknown): boolean =>
  !isNothing(actual) && Math.abs(Number(actual) - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));

export const isPattern = (wanted: object): wanted is { readonly match: string } => 'match' in wanted;

export const matches = (pattern: string, text: unknown): boolean =>
  new RegExp(pattern, 'iu').test(String(text));

/** Whether the value of a person's field is the one wanted; phones are compared by their digits. */
export function isAlike(wanted: Wanted, actual: unknown, key: string): boolean {
  if (wanted === null) return isNothing(actual);
  if (typeof wanted === 'boolean') return isYes(actual) === wanted;
  if (typeof wanted === 'number') return isClose(wanted, actual);
  if (typeof wanted === 'object' && isPattern(wanted))
    return matches(wanted.match, partsOf(actual).join(', '));
  const form = key === 'phones' ? digits : plain;
  return Array.isArray(wanted) || Array.isArray(actual)
    ? asSet(wanted, form) === asSet(actual, form)
    : form(wanted) === form(actual);
}

export function isWithin(wanted: Count, actual: number): boolean {
  if (typeof wanted === 'number') return actual === wanted;
  return actual >= (wanted.min ?? 0) && actual <= (wanted.max ?? Number.POSITIVE_INFINITY);
}
