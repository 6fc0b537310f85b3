// Whatever a cell holds, every reader of cells answers, and soon: no pattern searches a long text twice.
import { describe, expect, test } from '@jest/globals';
import { partsOf, tagsOf } from '../../../src/core/base/lists.ts';
import { amountColumn } from '../../../src/tables/cells/amount-column.ts';
import { birthdayColumn } from '../../../src/tables/cells/birthdays.ts';
import { countOf } from '../../../src/tables/cells/counts.ts';
import { dayOfCell } from '../../../src/tables/cells/dates.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { emailsOf } from '../../../src/tables/cells/emails.ts';
import { everyOf } from '../../../src/tables/cells/every.ts';
import { ownersOf } from '../../../src/tables/cells/lists.ts';
import { monthsOf } from '../../../src/tables/cells/months.ts';
import { isNothing } from '../../../src/tables/cells/nothing.ts';
import { optOutReader, senseOf } from '../../../src/tables/cells/opt-outs.ts';
import { phoneDigits, phonesOf } from '../../../src/tables/cells/phones.ts';
import { fc } from '../../seed.ts';
import { context } from '../sheets.ts';

const { toDay, locale } = context;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  amount: (text) => amountColumn(() => [text, '1.200'], locale).read(text),
  'amount beside it': (text) => amountColumn(() => [text], locale).read('1.200'),
  currency: (text) => amountColumn(() => [], locale).read('1.200', text),
  birthday: (text) => birthdayColumn(() => [text], context).read(text),
  count: countOf,
  date: (text) => dayOfCell(text, context),
  'date of a column': (text) => dayColumn(() => [text], context).read(text),
  'date beside it': (text) => dayColumn(() => [text], context).read('04/05/2026'),
  emails: emailsOf,
  every: everyOf,
  owners: ownersOf,
  parts: partsOf,
  tags: tagsOf,
  months: (text) => monthsOf(text, toDay),
  nothing: isNothing,
  'opt-out': (text) => optOutReader('Email Opt Out')(text),
  header: senseOf,
  phones: phonesOf,
  'digits of a phone': phoneDigits,
};

const LENGTH = 50_000;
const pieces = [
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    ' ',
    '-',
    '.',
    '(',
    ')',
    "'",
    '/',
    '〜',
    '万',
    '円',
    '年1月',
    'a',
    'a.',
    'a@',
    '@a.',
    'a@a.',
    'x ',
    '&',
  ],
  ...[
    '1:1',
    '10:00-',
    't1',
    'am ',
    'jan ',
    'tel ',
    'tel:1 ',
    'fax ',
    ' / ',
    '+1',
    '1.200',
    '，',
    '\u3000',
    '\u200b',
    '#a ',
    '森と',
    '森・',
    ':::',
  ],
  ...[
    'opt ',
    'do not ',
    'ext1',
    '月1回',
    'every ',
    '税込',
    '約',
    '%',
    '[a',
    '{',
    '="',
    '２',
    'é',
    'ﷺ',
    'e+1',
    '\n',
    '\t',
  ],
];

test.each(Object.keys(readers))(
  'fifty thousand characters are read at once as %s',
  (name) => {
    const read = readers[name];
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(LENGTH / piece.length));
      for (const text of [long, `${long}!`, `2026-11-22 ${long}`, `¥1,200${long}1`, `a@example.com ${long}@`])
        read?.(text);
    }
    expect(read).toBeDefined();
  },
  20_000,
);

const words = fc.constantFrom(
  ...[
    '2026',
    '11',
    '22',
    '1,200',
    '.5',
    '-',
    '/',
    '.',
    ',',
    ' ',
    ':',
    '年',
    '月',
    '日',
    'Nov',
    'Mai',
    '午後',
    'PM',
    'EDT',
    '+09:00',
  ],
  ...[
    '¥',
    '円',
    '万',
    'K',
    'Rs.',
    'kr',
    '(',
    ')',
    '税込',
    '約',
    '〜',
    '@',
    'a',
    'tel',
    'fax',
    'ext',
    '&',
    'と',
    '毎',
    '週',
    '回',
    'every',
    'never',
  ],
  ...[
    'x',
    '○',
    '×',
    '可',
    '不可',
    'unsubscribed',
    '令和',
    'S',
    '--',
    "'",
    '\u0000',
    '\ud800',
    'constructor',
    '__proto__',
    'toString',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(words, { maxLength: 10 }).map((all) => all.join('')),
  fc.array(words, { maxLength: 10 }).map((all) => all.join(' ')),
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
