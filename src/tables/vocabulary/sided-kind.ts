// A kind with its side behind it, as lists of words have them: call_them.
import type { Side } from '../../core/vocabulary/kinds.ts';

const sided = /^(.+)_(us|them)$/;

/** The kind of a meaning, and its side; undefined where the word doesn't tell. */
export function sidedKind(meaning: string): { readonly kind: string; readonly from: Side | undefined } {
  const [, kind = meaning, from] = sided.exec(meaning) ?? [];
  return { kind, from: from as Side | undefined };
}

/** The same kind, from them. */
export const ofThem = (meaning: string): string => `${sidedKind(meaning).kind}_them`;
