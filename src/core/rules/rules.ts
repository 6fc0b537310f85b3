// The rules that a computation goes by: numbers, and the words that mean an acquaintance.
import { normalWord } from '../base/bilingual.ts';
import { kindPoints, type Side } from '../vocabulary/kinds.ts';
import { funnelSettings, generalSettings, trustSettings } from './general.ts';
import { recontactSettings } from './recontact.ts';

/** The numbers that are declared one by one. */
export const declaredSettings = {
  ...generalSettings,
  ...trustSettings,
  ...funnelSettings,
  ...recontactSettings,
};

type KindPoints = typeof kindPoints;

type KeyOf<K extends keyof KindPoints, S extends Side> = `points_${K}_${S}`;

export type PointsKey = {
  [K in keyof KindPoints]: KeyOf<K, keyof KindPoints[K] & Side>;
}[keyof KindPoints];

/** The setting of what a kind pays in from a side. */
export function pointsKey(kind: keyof KindPoints, side: Side): PointsKey {
  const key: KeyOf<keyof KindPoints, Side> = `points_${kind}_${side}`;
  return key as PointsKey;
}

export type RulesKey = keyof typeof declaredSettings | PointsKey;

export interface Rules extends Readonly<Record<RulesKey, number>> {
  /** Sources that mean somebody was known before; a first win doesn't come from one of these. Normalised. */
  readonly acquaintance_words: readonly string[];
  /** The settings of single reasons to be in touch, by name; one that is missing has its default. */
  readonly reasons: Readonly<Record<string, number>>;
}

export const defaultAcquaintances = ['紹介', '知人', '前任', '引き継ぎ', 'referral', 'friend'];

/** What holds where nobody has set anything: in one object from the start, since every formula makes it. */
function defaults(): Rules {
  const rules: Record<string, unknown> = {
    acquaintance_words: defaultAcquaintances.map(normalWord),
    reasons: {},
  };
  for (const key of Object.keys(declaredSettings) as (keyof typeof declaredSettings)[])
    rules[key] = declaredSettings[key].value;
  for (const kind of Object.keys(kindPoints) as (keyof KindPoints)[]) {
    const sides: Readonly<Partial<Record<Side, number>>> = kindPoints[kind];
    for (const side of Object.keys(sides) as Side[]) rules[pointsKey(kind, side)] = sides[side];
  }
  return rules as unknown as Rules;
}

export const defaultRules = defaults();
