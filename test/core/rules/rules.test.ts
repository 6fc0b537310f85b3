// The defaults of the constants of trust and funnel, as docs/model.md names them.
import { expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/core/rules/rules.ts';

test('the constants of trust and funnel are those of the model', () => {
  expect(defaultRules).toMatchObject({
    half_life_days: 90,
    load_half_life_days: 7,
    capacity_points: 4,
    half_score_points: 12,
    ask_cost_acquainted: 10,
    ask_cost_familiar: 5,
    ask_cost_trusted: 2.5,
    inquiry_days: 30,
    familiar_score: 40,
    trusted_score: 60,
    ready_score: 60,
    answer_days: 365,
    nurturing_score: 20,
    ask_open_days: 30,
    open_deal_days: 90,
    dormant_days: 180,
    dormant_gaps: 3,
  });
});
