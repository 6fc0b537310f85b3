// A person as lists show them: who they are, where they stand, and the card that says why to be in touch.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { ReasonFacts } from '../core/recontact/reason-facts.ts';
import type { Reason } from '../core/recontact/reasons/all.ts';
import type { Side, TouchKind } from '../core/vocabulary/kinds.ts';
import type { Band, Phase, Stage } from '../core/vocabulary/stages.ts';

export interface TouchView {
  readonly day: string;
  readonly kind: TouchKind;
  readonly from: Side;
  readonly note: string;
}

export interface PersonView {
  /** The key that rows are logged under. */
  readonly who: string;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly noEmail: boolean;
  readonly noCall: boolean;
  /** Listed nowhere until somebody says what a column means that may be a wish to be left alone. */
  readonly isHeldBack: boolean;
  readonly phase: Phase;
  readonly stage: Stage;
  readonly score: number | null;
  readonly band: Band;
  /** The score less that of 30 days ago. */
  readonly trend: number;
  readonly isReady: boolean;
  readonly lastTouch: TouchView | null;
  /** The two before it, the newest first. */
  readonly earlierTouches: readonly TouchView[];
  /** The last note on common ground: an opener. */
  readonly opener: string;
  readonly problems: readonly string[];
  /** Keys of the worry words, or what the sheet says. */
  readonly worries: readonly string[];
  readonly tags: readonly string[];
  /** As the sheet has them. */
  readonly notes: string;
  /** The titles of the open deals, blank ones left out: a closing row names one of them. */
  readonly openTitles: readonly string[];
  readonly revenue: number;
  /** Over the next 12 months, times the margin; null for people who never bought. */
  readonly expected: number | null;
  /** The range that holds the same in 8 of 10 cases; null with it. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** How many customers the expectation is based on; 0 where there is none. */
  readonly basis: number;
  /** The part of revenue that expected value is multiplied by, 0 to 1. */
  readonly margin: number;
  /** Today or later. */
  readonly nextPurchaseDay: string | null;
  /** Since when the next purchase is overdue; null where it isn't. */
  readonly expectedSinceDay: string | null;
  readonly referred: number;
  /** Why this person is not contacted, and whether only the sheet's own column can lift it. */
  readonly stop: { readonly reason: string; readonly byColumn: boolean } | null;
  /** When a card was put off to. */
  readonly nextDay: string | null;
  readonly card: CardView | null;
}

export interface CardView {
  readonly reason: Reason;
  readonly isFirst: boolean;
  readonly overdueDays: number;
  /** null if the person's wishes leave none. */
  readonly suggestion: TouchKind | null;
  /** What the other reasons are called. */
  readonly others: readonly Bilingual[];
  readonly facts: ReasonFacts;
}
