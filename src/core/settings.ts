// Every number that the rules use, with its default, unit and bounds; what each means stands in text/rules.ts.
import { purchaseKind, type Side, type TouchKind, touchKinds } from './kinds.ts';
import { type Reason, type ReasonTerms, reasonKeys, reasons } from './reasons.ts';

export type Unit = 'days' | 'points' | 'score' | 'share' | 'count' | 'times' | 'weight';

export interface NumberSetting {
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

const number = (unit: Unit, value: number, min: number, max: number): NumberSetting => ({ value, unit, min, max });

const generalSettings = {
  limit: number('count', 5, 1, 100),
  half_life_days: number('days', 90, 1, 3650),
  ready_score: number('score', 60, 1, 100),
  touch_rest_days: number('days', 7, 0, 365),
  dormant_days: number('days', 180, 1, 3650),
  never_bought_share: number('share', 1 / 3, 0, 1),
  margin: number('share', 1, 0, 1),
} as const;

const trustSettings = {
  load_half_life_days: number('days', 7, 1, 365),
  capacity_points: number('points', 4, 0.1, 1000),
  half_score_points: number('points', 12, 0.1, 1000),
  familiar_score: number('score', 40, 0, 100),
  trusted_score: number('score', 60, 0, 100),
  ask_cost_acquainted: number('points', 10, 0, 1000),
  ask_cost_familiar: number('points', 5, 0, 1000),
  ask_cost_trusted: number('points', 2.5, 0, 1000),
  inquiry_days: number('days', 30, 0, 365),
  answer_days: number('days', 365, 1, 3650),
} as const;

const funnelSettings = {
  nurturing_score: number('score', 20, 0, 100),
  ask_open_days: number('days', 30, 0, 365),
  open_deal_days: number('days', 90, 1, 3650),
  dormant_gaps: number('times', 3, 1, 100),
  pattern_tries: number('count', 4, 0, 1000),
} as const;

const recontactSettings = {
  first_limit: number('count', 10, 1, 1000),
  first_overdue_days: number('days', 60, 0, 3650),
  next_contact_overdue_days: number('days', 7, 0, 3650),
  first_late_weight: number('weight', 6, 0, 100),
  skip_rest_days: number('days', 14, 0, 365),
  skip_rest_days_longer: number('days', 28, 0, 365),
  skips_for_longer: number('count', 3, 1, 100),
  unanswered_for_twofold: number('count', 3, 1, 100),
  unanswered_for_fourfold: number('count', 5, 1, 100),
  review_window_days: number('days', 45, 0, 365),
  big_share: number('share', 0.2, 0, 1),
  big_customers: number('count', 3, 1, 1000),
  lapsed_gaps: number('times', 2, 1, 100),
  lapsed_least_days: number('days', 14, 0, 3650),
  lapsed_single_days: number('days', 30, 0, 3650),
  first_touch_days: number('days', 60, 0, 3650),
  check_in_hearing_days: number('days', 60, 0, 3650),
  wait_check_in_later: number('days', 90, 0, 3650),
  fading_days: number('days', 90, 1, 3650),
  fading_score: number('score', 15, 0, 100),
  least_used_touches: number('count', 3, 1, 100),
  overdue_least_days: number('days', 7, 1, 3650),
  value_factor_least: number('times', 0.75, 0, 100),
  value_factor_span: number('times', 0.5, 0, 100),
} as const;

type SidePoints = { [K in TouchKind]: `points_${K}_${keyof (typeof touchKinds)[K]['points'] & Side}` }[TouchKind];
export type PointsKey = SidePoints | 'points_purchase_them';

type WithPart<P extends keyof ReasonTerms> = { [R in Reason]: P extends keyof (typeof reasons)[R] ? R : never }[Reason];
export type ReasonKey =
  | `weight_${WithPart<'weight'>}`
  | `wait_${WithPart<'wait'>}`
  | `rest_${WithPart<'rest'>}`
  | `again_${WithPart<'again'>}`;

/** The numbers that are declared here one by one; the others come from the kinds and the reasons. */
export type DeclaredKey =
  | keyof typeof generalSettings
  | keyof typeof trustSettings
  | keyof typeof funnelSettings
  | keyof typeof recontactSettings;
export type NumberKey = DeclaredKey | PointsKey | ReasonKey;

function pointsSettings(): [string, NumberSetting][] {
  return Object.entries({ ...touchKinds, ...purchaseKind }).flatMap(([kind, word]) =>
    (Object.entries(word.points) as [Side, number][]).map(([side, points]): [string, NumberSetting] => [
      `points_${kind}_${side}`,
      number('points', points, -1000, 1000),
    ]),
  );
}

export const reasonParts = ['weight', 'wait', 'rest', 'again'] as const satisfies readonly (keyof ReasonTerms)[];

const LONGEST_WAIT_DAYS = 3650;
const LARGEST_WEIGHT = 100;

function reasonSettings(): [string, NumberSetting][] {
  return reasonKeys.flatMap((reason) =>
    reasonParts.flatMap((part): [string, NumberSetting][] => {
      const terms: ReasonTerms = reasons[reason];
      const value = terms[part];
      if (value === undefined) return [];
      const setting = part === 'weight' ? number('weight', value, 0, LARGEST_WEIGHT) : number('days', value, 0, LONGEST_WAIT_DAYS);
      return [[`${part}_${reason}`, setting]];
    }),
  );
}

/** The ones that people change; they stand on top of the Rules tab. */
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

const declared = {
  ...generalSettings,
  ...trustSettings,
  ...funnelSettings,
  ...recontactSettings,
  ...Object.fromEntries([...pointsSettings(), ...reasonSettings()]),
} as Readonly<Record<NumberKey, NumberSetting>>;

/** Every number by its name, the everyday ones first. */
export const numberSettings: Readonly<Record<NumberKey, NumberSetting>> = {
  ...Object.fromEntries(everydayKeys.map((key) => [key, declared[key]])),
  ...declared,
};

export const numberKeys = Object.keys(numberSettings) as NumberKey[];
