// Every number of the Rules tab: those declared one by one,
// the points of each kind, and what the reasons declare.
import type { Bilingual } from './base/bilingual.ts';
import { once } from './base/once.ts';
import { type OwnSetting, type Reason, reasonKeys, reasons, reasonWords } from './recontact/reasons/all.ts';
import type { ReasonTerms } from './recontact/reasons/declare.ts';
import { declaredSettings, defaultRules, pointsKey, type Rules, type RulesKey } from './rules/rules.ts';
import { type Bounds, bounded, type NumberSetting } from './rules/setting.ts';
import { kindPoints, purchaseKind, type Side, touchKinds } from './vocabulary/kinds.ts';

export type ReasonPart = keyof ReasonTerms;

export type ReasonSetting = `${ReasonPart}_${Reason}` | OwnSetting;

export type NumberKey = RulesKey | ReasonSetting;

type PointsKind = keyof typeof kindPoints;

/** A number, and its meaning: said with it, or what a kind pays from a side, or a part of a reason. */
export type Setting =
  | NumberSetting
  | (Bounds & { readonly kind: PointsKind; readonly side: Side })
  | (Bounds & { readonly reason: Reason; readonly part: ReasonPart });

const reasonParts = ['weight', 'wait', 'rest', 'again'] as const satisfies readonly ReasonPart[];

function pointsSettings(): [string, Setting][] {
  return (Object.keys(kindPoints) as PointsKind[]).flatMap((kind) =>
    (Object.entries(kindPoints[kind]) as [Side, number][]).map(([side, value]): [string, Setting] => [
      pointsKey(kind, side),
      { ...bounded('points', value, -1000), kind, side },
    ]),
  );
}

function termsOf(reason: Reason): [string, Setting][] {
  return reasonParts.flatMap((part): [string, Setting][] => {
    const value = reasons[reason][part];
    if (value === undefined) return [];
    return [
      [`${part}_${reason}`, { ...bounded(part === 'weight' ? 'weight' : 'days', value), reason, part }],
    ];
  });
}

const ownSettings = () => reasonKeys.flatMap((reason) => Object.entries(reasons[reason].settings ?? {}));

/** The ones that people change; they are on top of the Rules tab. */
export const everydayKeys = [
  'limit',
  'half_life_days',
  'ready_score',
  'touch_rest_days',
  'wait_not_now',
  'wait_lost_competition',
  'wait_check_in',
  'dormant_days',
  'never_bought_share',
  'margin',
] as const satisfies readonly NumberKey[];

/** Every number by its name, the everyday ones first: a key stays where it was put first. */
export const numberSettings = once((): Readonly<Record<NumberKey, Setting>> => {
  const all: Record<string, unknown> = Object.fromEntries(everydayKeys.map((key) => [key, undefined]));
  const others = [...ownSettings(), ...pointsSettings(), ...reasonKeys.flatMap(termsOf)];
  return Object.assign(all, declaredSettings, Object.fromEntries(others)) as Record<NumberKey, Setting>;
});

/** Every setting that is a number, in the order of the Rules tab. */
export const numberKeys = (): readonly NumberKey[] => Object.keys(numberSettings()) as NumberKey[];

/** The built-in rules with some numbers changed, each within its bounds. */
export function rulesWith(numbers: Readonly<Partial<Record<NumberKey, number>>>): Rules {
  const rules: Record<string, unknown> = { ...defaultRules };
  const ofReasons: Record<string, unknown> = {};
  for (const [key, number] of Object.entries(numbers))
    (key in defaultRules ? rules : ofReasons)[key] = number;
  return Object.assign(rules, { reasons: ofReasons }) as unknown as Rules;
}

/** @returns what the kind or the reason that a setting belongs to is called; "" where it belongs to none */
export function ownerOf(setting: Setting): Bilingual {
  if ('kind' in setting) return { ...touchKinds, ...purchaseKind }[setting.kind];
  return 'reason' in setting ? reasonWords(setting.reason) : { en: '', ja: '' };
}
