// Whatever a cell holds, every reader of cells answers; how soon, `npm run torture` says.
import { describe, expect, test } from '@jest/globals';
import { amountColumn } from '../../../src/tables/cells/amount-column.ts';
import { birthdayColumn } from '../../../src/tables/cells/birthdays.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { everyOf } from '../../../src/tables/cells/every.ts';
import { fc } from '../../seed.ts';
import { context } from '../sheets.ts';
import { pieces, readers, texts } from './readers.ts';

const { locale } = context;

const LENGTH = 50_000;
/** Only what takes minutes fails here: a pattern that searches a long text for each of its letters. */
const MINUTES = 300_000;
test.each(Object.keys(readers))(
  'fifty thousand characters are read as %s',
  (name) => {
    const read = readers[name];
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(LENGTH / piece.length));
      for (const text of [long, `${long}!`, `2026-11-22 ${long}`, `¥1,200${long}1`, `a@example.com ${long}@`])
        read?.(text);
    }
    expect(read).toBeDefined();
  },
  MINUTES,
);

describe('any text', () => {
  test.each(Object.keys(readers))('is read as %s without a fault', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        readers[name]?.(text);
      }),
      { numRuns: 400 },
    );
  });

  test('gives values of the right kind only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const amount = amountColumn(() => [text], locale).read(text);
        if (typeof amount === 'object') expect(Number.isFinite(amount.value)).toBe(true);
        const day = dayColumn(() => [text], context).read(text);
        if (typeof day === 'number')
          expect([Number.isInteger(day), day >= 2, day <= 109_574]).toEqual([true, true, true]);
        const every = everyOf(text);
        if (typeof every === 'number') expect(Number.isInteger(every) && every >= 1).toBe(true);
        const birthday = birthdayColumn(() => [text], context).read(text);
        if (typeof birthday === 'object')
          expect([birthday.month >= 1, birthday.month <= 12, birthday.date <= 31]).toEqual([
            true,
            true,
            true,
          ]);
      }),
      { numRuns: 1000 },
    );
  });
});
