// The days that putting off offers.
import { expect, test } from '@jest/globals';
import { dayAfter, putOffDay } from '../../../sidebar/forms/put-off-days.ts';

test('a month later is the same date, or the last day of a shorter month', () => {
  expect(putOffDay('2026-11-22', 'week')).toBe('2026-11-29');
  expect(putOffDay('2026-01-31', 'month')).toBe('2026-02-28');
  expect(putOffDay('2026-11-30', 'months')).toBe('2027-02-28');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});
