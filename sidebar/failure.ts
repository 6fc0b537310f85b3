// Why a call of google.script.run failed, by Google's own words, which may be in any language.

/** What the user can do something about. */
export type Cause = 'accounts' | 'connection' | 'google';

export interface Failure {
  readonly cause: Cause;
  /** Google's own words; "" where there are none. */
  readonly words: string;
}

/** What Google says to a page that is asked as another of the accounts in the browser. */
const REFUSED = /PERMISSION_DENIED|UNAUTHENTICATED|permission|authori[sz]ation|承認|権限/i;
const OFFLINE = /NetworkError|network|connection|HTTP 0\b|offline|failed to fetch/i;
const LONGEST = 300;

/** @param thrown what a failure handler was given: an Error, usually */
export function failureOf(thrown: unknown): Failure {
  const said = (thrown as { readonly message?: unknown } | null | undefined)?.message ?? thrown ?? '';
  const words = String(said).replace(/\s+/g, ' ').trim();
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  if (REFUSED.test(words)) return { cause: 'accounts', words: short };
  return { cause: words === '' || OFFLINE.test(words) ? 'connection' : 'google', words: short };
}
