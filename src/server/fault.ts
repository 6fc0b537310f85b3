// What the user can mend: one sentence that says what to do.
import type { faultText } from '../text/tabs.ts';

export type FaultCode = keyof typeof faultText;

export class Fault extends Error {
  readonly code: FaultCode;
  /** What has to be done first, where the sidebar can offer it. */
  readonly needs: 'setUp' | 'contacts' | undefined;

  constructor(code: FaultCode, needs?: 'setUp' | 'contacts') {
    super(code);
    this.code = code;
    this.needs = needs;
  }
}
