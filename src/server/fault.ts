// What the user can mend: one sentence that says what to do.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { faultText } from '../text/tabs.ts';
import { texts } from './texts.ts';

export type FaultCode = keyof typeof faultText;

export class Fault extends Error {
  readonly code: FaultCode;
  /** What has to be done first, where the sidebar can offer it. */
  readonly needs: 'setUp' | 'contacts' | undefined;
  /** The headers that were read instead of those that were needed. */
  readonly seenHeaders: readonly string[];

  constructor(code: FaultCode, needs?: 'setUp' | 'contacts', seenHeaders: readonly string[] = []) {
    super(code);
    this.code = code;
    this.needs = needs;
    this.seenHeaders = seenHeaders;
  }

  /** What the user is told. */
  sentence(): Bilingual {
    const said = texts().faultText[this.code];
    return this.seenHeaders.length === 0 ? said : texts().withSeenHeaders(said, this.seenHeaders);
  }
}
