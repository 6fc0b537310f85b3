// How it is declared what is said for a reason: a sentence on its card, and what a mail begins with.
import type { Language } from '../../core/base/bilingual.ts';
import type { LossReason } from '../../core/book/records.ts';

/**
 * The facts in words, "" where they aren't known: `when` inside a
 * sentence, `at` with its particle, `passed` as a sentence behind.
 */
export interface Told {
  readonly when: string;
  readonly at: string;
  readonly passed: string;
  readonly isToday: boolean;
  readonly introduced: string;
  readonly inheritedFrom: string;
  readonly problem: string;
  readonly worry: string;
  /** Of the last touch, as `when`. */
  readonly last: string;
  readonly loss: LossReason;
  readonly lossText: string;
  /** The day of the expected purchase. */
  readonly expected: string;
  readonly isExpectationOver: boolean;
}

export type Sentence = (told: Told) => string;

/** One a reason, in each language. */
export type Sentences<R extends string> = Readonly<Record<R, Readonly<Record<Language, Sentence>>>>;

export const quoted = (text: string): string => (text === '' ? '' : `「${text}」`);

/** The greeting of a mail in Japanese, by how well and how lately people know one another. */
export type Hello = 'usual' | 'after_long' | 'plain' | 'none';

/** The last line of a mail in Japanese. */
export type Closing = 'usual' | 'lasting';

/**
 * What a mail says between greeting and closing, with placeholders; what
 * is in square brackets goes with what it holds.
 */
export interface Said {
  readonly en: readonly [subject: string, text: string];
  readonly ja: readonly [subject: string, text: string];
  readonly hello?: Hello;
  readonly closing?: Closing;
}

/** One a reason. */
export type Mails<R extends string> = Readonly<Record<R, Said>>;
