// The sign of plain text: which texts get it, and that reading doesn't depend on whether it is hidden.
import { describe, expect, test } from '@jest/globals';
import { needsSign, withoutSign, withSign } from '../../../src/tables/cells/plain-sign.ts';
import { fc } from '../../seed.ts';

describe('text that a spreadsheet would take for something else', () => {
  test.each([
    ['=SUM(A1:A9)', 'a formula'],
    ['+81 90-0000-0001', 'a formula or a number'],
    ['-5', 'a number'],
    ['- and then', 'a formula'],
    ['@import', 'a formula'],
    ["'quoted", 'text without its first sign'],
    ['007', 'a number'],
    ['1,200', 'a number'],
    ['12:30', 'a time'],
    ['2026-11-22', 'a date'],
    ['3 Nov 2026', 'a date'],
    ['5 pm', 'a time'],
    ['12%', 'a share'],
    ['¥1,200', 'an amount'],
    ['2026年11月22日', 'a date'],
    ['1e5', 'a number'],
    ['5pm', 'a time'],
    ['10h', 'a time'],
    ['50kr', 'an amount'],
    ['true', 'a truth value'],
    [' FALSE ', 'a truth value'],
  ])('%s gets the sign of plain text, else it would be %s', (text) => {
    expect(withSign(text)).toBe(`'${text}`);
  });

  test.each([
    '',
    'Ann',
    'F2',
    'aa100',
    '3M',
    '7up',
    '5G',
    "O'Hara",
    '山田 太郎',
    'a@b.example',
    'truly',
    'Plan B: 3 chairs',
    'x = 5',
    '株式会社3M商事',
  ])('%j stays as it is', (text) => {
    expect(withSign(text)).toBe(text);
  });
});

describe('a text with the sign', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '5', 'a', ' ', '.') }),
  );

  test('reads the same, hidden or not', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = withSign(text);
        const hidden = needsSign(text) ? written.slice(1) : written;
        expect(withoutSign(hidden)).toBe(withoutSign(written));
        if (!text.startsWith("'")) expect(withoutSign(written)).toBe(text);
      }),
    );
  });

  test('keeps a sign that belongs to it', () => {
    expect(["'t Hooft", "''t Hooft", "'=1", "''=1"].map(withoutSign)).toEqual([
      "'t Hooft",
      "'t Hooft",
      '=1',
      '=1',
    ]);
  });
});
