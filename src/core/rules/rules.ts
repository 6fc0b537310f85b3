// The rules that a computation goes by: the numbers of settings.ts and the words that mean an acquaintance.
import { normalWord } from '../base/bilingual.ts';
import { type NumberKey, numberKeys, numberSettings } from './settings.ts';

export interface Rules extends Readonly<Record<NumberKey, number>> {
  /** Sources that mean somebody was known before; a first win doesn't come from one of these. Normalised. */
  readonly acquaintance_words: readonly string[];
}

export const defaultAcquaintances = ['紹介', '知人', '前任', '引き継ぎ', 'referral', 'friend'];

const defaults = Object.fromEntries(numberKeys.map((key) => [key, numberSettings[key].value])) as Record<
  NumberKey,
  number
>;

export const defaultRules: Rules = { ...defaults, acquaintance_words: defaultAcquaintances.map(normalWord) };
