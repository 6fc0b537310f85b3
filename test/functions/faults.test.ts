// A wrong argument is one sentence, in every function.
import { describe, expect, test } from '@jest/globals';
import { functions } from '../../src/functions/all.ts';
import { ACTIVITIES, column, DEALS, openSheet, PEOPLE, TODAY } from './sheet.ts';

const host = openSheet();
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args);

describe('a wrong argument', () => {
  const faults: readonly (readonly [sentence: string, name: string, ...args: unknown[]])[] = [
    ['TRUST_SCORE: as_of is "soon"; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', 'soon'],
    ['TRUST_SCORE: as_of is TRUE; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', true],
    ['TRUST_SCORE: as_of is "#N/A"; expected a date.', 'TRUST_SCORE', 'c1', ACTIVITIES, '', '#N/A'],
    [
      'TRUST_SCORE: as_of is a range of 2 × 1 cells; expected a date.',
      'TRUST_SCORE',
      'c1',
      ACTIVITIES,
      '',
      column([TODAY, TODAY]),
    ],
    [
      'TRUST_SCORE: as_of is an impossible date; expected a date.',
      'TRUST_SCORE',
      'c1',
      ACTIVITIES,
      '',
      new Date(Number.NaN),
    ],
    [
      'TRUST_TREND: days is a date; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      new Date(0),
    ],
    [
      'TRUST_TREND: days is -1; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      -1,
    ],
    [
      'TRUST_TREND: days is "a week"; expected a whole number from 0 to 3650.',
      'TRUST_TREND',
      'c1',
      ACTIVITIES,
      '',
      TODAY,
      'a week',
    ],
    [
      'CONVERSION_RATE: wins is 1.5; expected a whole number from 0 to 1000000000.',
      'CONVERSION_RATE',
      1.5,
      3,
    ],
    [
      'CONVERSION_RATE: wins is blank; expected a whole number from 0 to 1000000000.',
      'CONVERSION_RATE',
      '',
      3,
    ],
    ['CONVERSION_RATE: wins is 4; expected at most 3 tries.', 'CONVERSION_RATE', 4, 3],
    ['CONVERSION_RATE: confidence is 1; expected a number from 0.01 to 0.999.', 'CONVERSION_RATE', 1, 3, 1],
    [
      'RECONTACT_LIST: limit is 2.5; expected a whole number from 0 to 1000.',
      'RECONTACT_LIST',
      PEOPLE,
      ACTIVITIES,
      DEALS,
      2.5,
    ],
    [
      'CHANCE_TO_BUY: days is 0.5; expected a whole number from 0 to 36500.',
      'CHANCE_TO_BUY',
      'c1',
      DEALS,
      0.5,
    ],
    ['LTV_PREDICTED: months is -1; expected a number from 0 to 600.', 'LTV_PREDICTED', 'c1', DEALS, -1],
    [
      'LTV_PREDICTED: yearly_discount is -0.1; expected a number from 0 to 10.',
      'LTV_PREDICTED',
      'c1',
      DEALS,
      1,
      TODAY,
      -0.1,
    ],
    [
      'WIN_PATTERNS: by is "luck"; expected one of source, problem, source+problem, owner, tag, company.',
      'WIN_PATTERNS',
      PEOPLE,
      ACTIVITIES,
      DEALS,
      'luck',
    ],
  ];

  test.each(faults)('is told in one sentence: %s', (sentence, name, ...args) => {
    expect(() => call(name, ...args)).toThrow(new Error(sentence));
  });

  test.each(functions.map(({ name }) => name))(
    '%s never fails without a sentence, whatever stands in its arguments',
    (name) => {
      const odd = [undefined, '', 1.5, 'x', true, '#REF!', [['a', 'b']], new Date(Number.NaN), []];
      for (const one of odd) {
        try {
          call(name, ...Array.from({ length: 8 }, () => one));
        } catch (fault) {
          expect((fault as Error).message).toMatch(new RegExp(`^${name}: \\w+ is .+; expected .+\\.$`));
        }
      }
    },
  );
});
