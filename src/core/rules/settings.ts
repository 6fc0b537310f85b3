// Every number that the rules use, with its default, unit and bounds; what each means stands in text/rules.ts.
import { kindPoints, type Side } from '../vocabulary/kinds.ts';
import { type Reason, type ReasonTerms, reasonKeys, reasons } from '../vocabulary/reasons.ts';

export type Unit = 'days' | 'points' | 'score' | 'share' | 'count' | 'times' | 'weight';

export interface NumberSetting {
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

/** Settings of one unit, with the bounds that most of them have. */
const inUnit =
  (unit: Unit, least: number, most: number) =>
  (value: number, min = least, max = most): NumberSetting => ({ value, unit, min, max });

const days = inUnit('days', 0, 3650);
const points = inUnit('points', 0, 1000);
const score = inUnit('score', 0, 100);
const share = inUnit('share', 0, 1);
const count = inUnit('count', 1, 100);
const times = inUnit('times', 0, 100);
const weight = inUnit('weight', 0, 100);

const generalSettings = {
  limit: count(5),
  half_life_days: days(90, 1),
  ready_score: score(60, 1),
  touch_rest_days: days(7, 0, 365),
  dormant_days: days(180, 1),
  never_bought_share: share(1 / 3),
  margin: share(1),
} as const;

const trustSettings = {
  load_half_life_days: days(7, 1, 365),
  capacity_points: points(4, 0.1),
  half_score_points: points(12, 0.1),
  familiar_score: score(40),
  trusted_score: score(60),
  ask_cost_acquainted: points(10),
  ask_cost_familiar: points(5),
  ask_cost_trusted: points(2.5),
  inquiry_days: days(30, 0, 365),
  answer_days: days(365, 1),
} as const;

const funnelSettings = {
  nurturing_score: score(20),
  ask_open_days: days(30, 0, 365),
  open_deal_days: days(90, 1),
  dormant_gaps: times(3, 1),
  pattern_tries: count(4, 1, 1000),
} as const;

const recontactSettings = {
  first_limit: count(10, 1, 1000),
  first_overdue_days: days(60),
  next_contact_overdue_days: days(7),
  first_late_weight: weight(6),
  skip_rest_days: days(14, 0, 365),
  skip_rest_days_longer: days(28, 0, 365),
  skips_for_longer: count(3),
  unanswered_for_twofold: count(3),
  unanswered_for_fourfold: count(5),
  review_window_days: days(45, 0, 365),
  big_share: share(0.2),
  big_customers: count(3, 1, 1000),
  lapsed_gaps: times(2, 1),
  lapsed_least_days: days(14),
  lapsed_single_days: days(30),
  first_touch_days: days(60),
  check_in_hearing_days: days(60),
  wait_check_in_later: days(90),
  fading_days: days(90, 1),
  fading_score: score(15),
  least_used_touches: count(3),
  overdue_least_days: days(7, 1),
  value_factor_least: times(0.75),
  value_factor_span: times(0.5),
} as const;

type KindPoints = typeof kindPoints;
export type PointsKey = {
  [K in keyof KindPoints]: `points_${K}_${keyof KindPoints[K] & Side}`;
}[keyof KindPoints];

type WithPart<P extends keyof ReasonTerms> = {
  [R in Reason]: P extends keyof (typeof reasons)[R] ? R : never;
}[Reason];
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
  return Object.entries(kindPoints).flatMap(([kind, sides]) =>
    (Object.entries(sides) as [Side, number][]).map(([side, value]): [string, NumberSetting] => [
      `points_${kind}_${side}`,
      points(value, -1000),
    ]),
  );
}

export const reasonParts = [
  'weight',
  'wait',
  'rest',
  'again',
] as const satisfies readonly (keyof ReasonTerms)[];

function reasonSettings(): [string, NumberSetting][] {
  return reasonKeys.flatMap((reason) =>
    reasonParts.flatMap((part): [string, NumberSetting][] => {
      const terms: ReasonTerms = reasons[reason];
      const value = terms[part];
      if (value === undefined) return [];
      const setting = part === 'weight' ? weight(value) : days(value);
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
