// What a reason to be in touch declares: everything else about it follows (list, Rules tab, docs).
import type { Bilingual } from '../../base/bilingual.ts';
import type { Day } from '../../base/day.ts';
import type { Contact } from '../../book/records.ts';
import type { NumberSetting } from '../../rules/setting.ts';
import type { TouchKind } from '../../vocabulary/kinds.ts';
import type { Situation } from '../situation.ts';

/**
 * How a rest grows with `u`, the count of touches that stayed
 * without an answer: not, in full, or at most twofold.
 */
export type Growth = 'fixed' | 'unanswered' | 'unanswered_twofold';

/** What to do next: a touch, or the least used of the three small deposits. */
export type Suggestion = TouchKind | 'least_used';

/** That a reason holds, and since when. */
export interface Occurrence {
  /** What the waiting is counted from; `first_met` where a reason names no event. */
  readonly event: Day | undefined;
  /** Days from the event, where they depend on the person. */
  readonly waitDays?: number;
  /** Days for which a reason of the first kind stays urgent, where they differ from the rule for all. */
  readonly urgentDays?: number;
}

/**
 * The numbers of a reason that the Rules tab can change, each as `weight_…`, `wait_…`, `rest_…`, `again_…`.
 */
export interface ReasonTerms {
  /** Its place among those that are not first: the heaviest that is due is the main reason. */
  readonly weight?: number;
  /** Days from the event; absent where the reason works it out. */
  readonly wait?: number;
  /** Days from the last touch, when that came before event + wait. */
  readonly rest?: number;
  /** Days from the last touch, when that came on event + wait or later; absent: the same as rest. */
  readonly again?: number;
}

export type OwnSettings = Readonly<Record<string, NumberSetting>>;

/** The numbers that `holds` is given, as the rules say: the wait, and the settings of its own by name. */
export type Numbers<S extends OwnSettings> = { readonly wait: number } & { readonly [K in keyof S]: number };

interface Declared<S extends OwnSettings> extends ReasonTerms {
  /** What it is called. */
  readonly words: Bilingual;
  /** When it holds, for docs/model.md. */
  readonly when: Bilingual;
  /** The field of a contact without which it holds for nobody. */
  readonly needs?: keyof Contact;
  readonly restGrows?: Growth;
  readonly againGrows?: Growth;
  readonly suggest: Suggestion;
  /** To who bought, where that differs. */
  readonly suggestToCustomers?: Suggestion;
  /** Settings that no other reason asks for. */
  readonly settings?: S;
  /** It gives way to these: while one of them holds, this one doesn't. They must weigh as much or more. */
  readonly unless?: readonly string[];
  /** It holds for people, too, whom the sheet wants to be contacted never (`every`), as the first ones do. */
  readonly despiteNever?: true;
  /** Undefined if it doesn't hold. */
  holds(situation: Situation, numbers: Numbers<S>): Occurrence | undefined;
}

/** Shown before all others and beyond the limit; long overdue, it weighs `first_late_weight` among them. */
interface First {
  readonly first: true;
  readonly weight?: never;
}

interface Weighed {
  readonly first?: never;
  readonly weight: number;
}

export type ReasonDeclaration<S extends OwnSettings = OwnSettings> = Declared<S> & (First | Weighed);

/** Ties the settings of a reason to the numbers that its `holds` may ask for. */
export const reason = <S extends OwnSettings = Record<never, never>>(
  declaration: ReasonDeclaration<S>,
): ReasonDeclaration<S> => declaration;

/** Both rests grow with the touches that stay unanswered. */
export const growing = { restGrows: 'unanswered', againGrows: 'unanswered' } as const;
