// All reasons to be in touch, in the order in which the first that is due becomes the main one.
import type { Bilingual } from '../../base/bilingual.ts';
import { calendar } from './calendar.ts';
import { customers } from './customers.ts';
import type { OwnSettings, ReasonDeclaration } from './declare.ts';
import { leads } from './leads.ts';
import { offers } from './offers.ts';
import { urgent } from './urgent.ts';

const declared = { ...offers, ...urgent, ...calendar, ...customers, ...leads };

export type Reason = keyof typeof declared;

type SettingsOf<D> = D extends ReasonDeclaration<infer S> ? (OwnSettings extends S ? never : keyof S) : never;

/** The settings that only one reason asks for. */
export type OwnSetting = SettingsOf<(typeof declared)[Reason]>;

export const reasons: Readonly<Record<Reason, ReasonDeclaration>> = declared;

const rankOf = (key: Reason): number => (reasons[key].first ? Number.MAX_VALUE : (reasons[key].weight ?? 0));

/** The first ones, then the others, the heaviest first; of one weight as they are declared. */
export const reasonKeys: readonly Reason[] = (Object.keys(declared) as Reason[]).sort(
  (a, b) => rankOf(b) - rankOf(a),
);

/** Said beside the others when touches stay unanswered, or cards are passed over: fewer are better. */
export type OtherReason = Reason | 'less_often';

/** What a reason is called, and what is said beside the others. */
export const reasonWords = (reason: OtherReason): Bilingual =>
  reason === 'less_often' ? { en: 'Less often', ja: '間隔をあける' } : reasons[reason].words;
