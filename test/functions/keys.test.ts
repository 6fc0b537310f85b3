// Whom a formula is asked about: one cell or a column, by
// id, e-mail or name; blank, unknown and ambiguous keys.
import { describe, expect, test } from '@jest/globals';
import { ACTIVITIES, argumentsOver, column, keyed, openSheet, TODAY } from './sheet.ts';

const host = openSheet();
const ask = (name: string, keys: unknown) => host.callFunction(name, argumentsOver(name, keys));

/** Those that give a row of values for each key; all others give one value. */
const withRows = ['LTV_RANGE'];
const names = keyed.filter((name) => !withRows.includes(name));

const KEYS = ['c1', 'BEN@example.com', '', 'chie mori', 'Jo Lee'];

describe('a column of keys', () => {
  test.each(names)('%s over a column is the same, cell by cell', (name) => {
    const answers = ask(name, column(KEYS)) as unknown[][];
    expect(answers).toEqual(KEYS.map((key) => [ask(name, key)]));
    expect(new Set(answers.flat().map(String)).size).toBeGreaterThan(1);
  });

  test.each(names)('%s over an open range ends with its last key', (name) => {
    const open = column([...KEYS, ...Array.from({ length: 200 }, () => ''), '  ']);
    expect(ask(name, open)).toEqual(ask(name, column(KEYS)));
    expect(ask(name, column(['c1', '', '']))).toEqual([[ask(name, 'c1')]]);
    expect(ask(name, column(['', '']))).toBe('');
  });

  test.each(names)('%s over one cell, or a range of one cell, is one value', (name) => {
    expect(ask(name, [['c1']])).toEqual(ask(name, 'c1'));
    expect(ask(name, 'c1')).not.toBeInstanceOf(Array);
  });

  test('a range of several columns is refused with a sentence', () => {
    expect(() => ask('TRUST_SCORE', [['c1', 'c2']])).toThrow(
      'TRUST_SCORE: contacts is a range of 1 × 2 cells; expected one cell or one column of ids, e-mails or names.',
    );
  });
});

describe('a key', () => {
  test.each(names)('%s is the same by id, by e-mail and by name, however written', (name) => {
    expect(ask(name, 'aoi@example.com')).toEqual(ask(name, 'c1'));
    expect(ask(name, ' 佐藤葵 ')).toEqual(ask(name, 'c1'));
  });

  test.each(names)('%s of a blank is a blank', (name) => {
    expect(ask(name, '')).toBe('');
    expect(ask(name, undefined)).toBe('');
    expect(ask(name, '  ')).toBe('');
  });

  test.each(names)(
    '%s of somebody unknown, or of a name that fits two people, is a blank, or that there is no record',
    (name) => {
      const nothing = name === 'TRUST_GRADE' ? 'none' : name === 'TRUST_READY' ? false : '';
      expect(ask(name, 'Nobody')).toBe(nothing);
      expect(ask(name, 'Jo Lee')).toBe(nothing);
      expect(ask(name, '#N/A')).toBe(nothing);
    },
  );

  test('that is a number is the id of that number', () => {
    const rows = [
      ['Date', 'Contact', 'Kind', 'From'],
      [TODAY, 7, 'meeting', 'them'],
    ];
    expect(host.callFunction('TRUST_SCORE', [7, rows, '', TODAY])).toBeCloseTo(22.4179, 4);
    expect(host.callFunction('TRUST_SCORE', ['7', rows, '', TODAY])).toBeCloseTo(22.4179, 4);
  });

  test('is compared as text where no contacts are given', () => {
    const score = (key: string) => host.callFunction('TRUST_SCORE', [key, ACTIVITIES, '', TODAY]);
    expect(score('ｃ１')).toBe(score('C1'));
    expect(score('c1')).not.toBe(score('佐藤 葵'));
  });

  test('of a ledger must be one cell', () => {
    expect(() => host.callFunction('TRUST_LEDGER', [column(['c1', 'c2']), ACTIVITIES])).toThrow(
      'TRUST_LEDGER: contact is a range of 2 × 1 cells; expected one cell with an id, an e-mail or a name.',
    );
    expect(host.callFunction('TRUST_LEDGER', ['', ACTIVITIES])).toBe('');
    expect(host.callFunction('TRUST_LEDGER', ['Nobody', ACTIVITIES, '', TODAY])).toHaveLength(1);
  });

  test('without rows but with summary columns has its record', () => {
    const people = [
      ['Name', 'Last contact'],
      ['Aoi', TODAY],
      ['Ben', ''],
    ];
    const grades = host.callFunction('TRUST_GRADE', [
      column(['Aoi', 'Ben']),
      ACTIVITIES,
      '',
      TODAY,
      '',
      people,
    ]);
    expect(grades).toEqual([['acquainted'], ['none']]);
  });
});

describe.each(withRows)('%s, which gives a row for each key', (name) => {
  const rows = (keys: unknown) => ask(name, keys) as unknown[][];

  test('gives over a column what it gives one by one', () => {
    expect(rows(column(KEYS))).toEqual(KEYS.flatMap((key) => rows(key)));
    expect(rows([['c1']])).toEqual(rows('c1'));
    expect(rows('c1')).toHaveLength(1);
    expect(rows(column([...KEYS, '', '  ']))).toEqual(rows(column(KEYS)));
  });

  test('is the same by id, by e-mail and by name, and blank for all who are unknown', () => {
    expect(rows('aoi@example.com')).toEqual(rows('c1'));
    const blank = [rows('c1')[0]?.map(() => '')];
    for (const key of ['', undefined, 'Nobody', 'Jo Lee']) expect(rows(key)).toEqual(blank);
    expect(rows(column(['', '']))).toEqual(blank);
  });
});
