// What went wrong with a call, kept so that it can be said in either language.

import type { RequestType } from '../src/messages/requests.ts';
import type { Bilingual } from './text/said.ts';
import type { Outcome } from './call.ts';

export type Trouble =
  | { readonly kind: 'refused'; readonly message: Bilingual; readonly needs: 'setUp' | 'contacts' | undefined }
  | { readonly kind: 'failed' }
  | { readonly kind: 'silent'; readonly seconds: number };

export function troubleOf<T extends RequestType>(outcome: Exclude<Outcome<T>, { kind: 'reply' }>): Trouble {
  if (outcome.kind === 'refused') return { kind: 'refused', message: outcome.message, needs: outcome.needs };
  return outcome.kind === 'silent' ? { kind: 'silent', seconds: outcome.seconds } : { kind: 'failed' };
}
