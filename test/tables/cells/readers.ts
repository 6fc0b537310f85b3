// Every reader of one cell, and texts to read.
import { partsOf, tagsOf } from '../../../src/core/base/lists.ts';
import { amountColumn } from '../../../src/tables/cells/amount-column.ts';
import { birthdayColumn } from '../../../src/tables/cells/birthdays.ts';
import { countOf } from '../../../src/tables/cells/counts.ts';
import { dayOfCell } from '../../../src/tables/cells/dates.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { emailsOf } from '../../../src/tables/cells/emails.ts';
import { everyOf } from '../../../src/tables/cells/every.ts';
import { ownersOf } from '../../../src/tables/cells/lists.ts';
import { monthsIn } from '../../../src/tables/cells/months.ts';
import { isNothing } from '../../../src/tables/cells/nothing.ts';
import { optOutReader, senseOf } from '../../../src/tables/cells/opt-outs.ts';
import { phoneDigits, phonesOf } from '../../../src/tables/cells/phones.ts';
import { anyText, fc } from '../../seed.ts';
import { context } from '../sheets.ts';

const { toDay, locale } = context;

/** Each reader by what it reads. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
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
  months: (text) => monthsIn(text, toDay),
  nothing: isNothing,
  'opt-out': (text) => optOutReader('Email Opt Out')(text),
  header: senseOf,
  phones: phonesOf,
  'digits of a phone': phoneDigits,
};

/** What long texts are made of. */
export const pieces = [
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
/** Any text, and what looks as if it could be read. */
export const texts = fc.oneof(
  anyText({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(words, { maxLength: 10 }).map((all) => all.join('')),
  fc.array(words, { maxLength: 10 }).map((all) => all.join(' ')),
);
