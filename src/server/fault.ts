// What the user can mend: one sentence that says what to do.
import type { Bilingual } from '../core/base/bilingual.ts';
import { Refusal } from '../sheets/refusal.ts';
import type { faultText, tabFaultText } from '../text/faults.ts';
import { texts } from './texts.ts';

type PlainCode = keyof typeof faultText;
/** Faults whose sentence names a tab, or several. */
type TabCode = keyof typeof tabFaultText;

export type FaultCode = PlainCode | TabCode;

interface About {
  /** What has to be done first, where the sidebar can offer it. */
  readonly needs?: 'setUp' | 'contacts';
  /** The headers that were read instead of those that were needed. */
  readonly seenHeaders?: readonly string[];
  /** The tab that it is about, or several. */
  readonly tabs?: readonly string[];
}

/** Stops an answer; `sentence` says what the user can do. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly about: About;

  constructor(code: PlainCode, about?: About);
  constructor(code: TabCode, about: About & { readonly tabs: readonly string[] });
  constructor(code: FaultCode, about: About = {}) {
    super(code);
    this.code = code;
    this.about = about;
  }

  get needs(): About['needs'] {
    return this.about.needs;
  }

  /** What the user is told: one line, whatever is in the names. */
  sentence(): Bilingual {
    const { faultText, tabFaultText, withSeenHeaders, oneLine } = texts();
    const { tabs = [], seenHeaders = [] } = this.about;
    const of = (code: FaultCode): Bilingual =>
      code in tabFaultText ? tabFaultText[code as TabCode](tabs) : faultText[code as PlainCode];
    const said = of(this.code);
    return oneLine(seenHeaders.length === 0 ? said : withSeenHeaders(said, seenHeaders));
  }
}

/** What the user can do about anything thrown that is no mistake of ours. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Refusal) || error.reason === 'noAnswer') return new Fault('noAnswer');
  return new Fault(error.reason === 'gone' ? 'tabGone' : 'tabProtected', { tabs: [error.tab] });
}
