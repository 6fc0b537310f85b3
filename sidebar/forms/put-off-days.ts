// The days that can be put off to, counted from a day.
import { dayOfIso, isoOf, monthsAfter } from '../../src/core/base/day.ts';

export const putOffChoices = ['week', 'month', 'months'] as const;

export type PutOffChoice = (typeof putOffChoices)[number];

/** @param today ISO text; a choice of it is ISO text, too */
export function putOffDay(today: string, choice: PutOffChoice): string {
  const day = dayOfIso(today) ?? 0;
  return isoOf(choice === 'week' ? day + 7 : monthsAfter(day, choice === 'month' ? 1 : 3));
}

/** The day after, as ISO text. */
export const dayAfter = (today: string): string => isoOf((dayOfIso(today) ?? 0) + 1);
