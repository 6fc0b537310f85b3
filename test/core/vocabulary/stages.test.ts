// The stages, in their order and phases (docs/model.md, The funnel).
import { expect, test } from '@jest/globals';
import { phaseOf, stageKeys } from '../../../src/core/vocabulary/stages.ts';

test('stand in the order of the summary, each in its phase', () => {
  expect(stageKeys.map((stage) => `${phaseOf(stage)} ${stage}`)).toEqual([
    'lead new',
    'lead nurturing',
    'lead ready',
    'conversion offered',
    'conversion not_now',
    'conversion customer',
    'ltv repeat',
    'ltv dormant',
    'out do_not_contact',
  ]);
});
