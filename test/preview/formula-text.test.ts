// How a formula separates its arguments: a comma fails where it is the decimal sign, a semicolon never does.
import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../../preview/engine/open.ts';
import { arrayBook } from '../../preview/grid/array.ts';
import { decimalSign, isUnreadable, localFormula, plainFormula } from '../../preview/grid/formula-text.ts';
import { openHost } from '../../preview/host/host.ts';

const COMMAS = ['de_DE', 'fr_FR', 'it_IT', 'es_ES', 'pt_BR', 'nl_NL', 'pl_PL', 'ru_RU', 'tr_TR'];
const POINTS = ['en_US', 'en_GB', 'ja_JP', 'th_TH', 'zh_CN', 'es_MX'];

const CODE = `/** Adds. @customfunction */
function ADDED(a, b) { return b === undefined ? a : a + b; }
function put(formula) { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula(formula); }
function got() { return SpreadsheetApp.getActiveSheet().getRange('A1').getFormula(); }`;

function opened(locale: string) {
  const book = arrayBook({ locale, tabs: { Here: [] } });
  return openHost({ files: { 'Code.js': CODE }, book });
}

describe('a formula', () => {
  test.each(COMMAS)('with commas between its arguments is an error in %s', (locale) => {
    expect(decimalSign(locale)).toBe(',');
    expect(() => opened(locale).evaluate('=ADDED("a", "b")', 'Here')).toThrow('Formula parse error');
    expect(isUnreadable(plainFormula('=ADDED(A1, B1)', locale))).toBe(true);
  });

  test.each(POINTS)('with commas between its arguments can be read in %s', (locale) => {
    expect(decimalSign(locale)).toBe('.');
    expect(opened(locale).evaluate('=ADDED("a", "b,")', 'Here')).toBe('ab,');
  });

  test.each([...COMMAS, ...POINTS, 'ar_EG'])('with semicolons can be read in %s', (locale) => {
    expect(opened(locale).evaluate('=ADDED("a;"; "b")', 'Here')).toBe('a;b');
    expect(opened(locale).evaluate('=ADDED(3;41)', 'Here')).toBe(44);
  });

  test('has the decimal sign of the locale', () => {
    expect(opened('de_DE').evaluate('=ADDED(0,5; 1)', 'Here')).toBe(1.5);
    expect(() => opened('de_DE').evaluate('=ADDED(0.5; 1)', 'Here')).toThrow('Formula parse error');
    expect(opened('ja_JP').evaluate('=ADDED(0.5; 1)', 'Here')).toBe(1.5);
  });

  test('is the same again after the way there and back, texts and names of tabs untouched', () => {
    const formula = `=IF('a;b,c'!A1>0,5; "x;y,z"; SUM(A1:B2; C3))`;
    expect(localFormula(plainFormula(formula, 'de_DE'), 'de_DE')).toBe(formula);
    expect(plainFormula(formula, 'de_DE')).toBe(`=IF('a;b,c'!A1>0.5, "x;y,z", SUM(A1:B2, C3))`);
  });
});

describe('in the engine', () => {
  test.each([
    ['de_DE', '=IF(1>0,5; "yes"; "no")', 'yes'],
    ['de_DE', '=IF(1>0, "yes", "no")', '#ERROR!'],
    ['en_US', '=IF(1>0.5; "yes"; "no")', 'yes'],
  ])('of a spreadsheet in %s %s is %s', (locale, formula, value) => {
    const { book } = openEngine(arrayBook({ locale, tabs: { Here: [] } }));
    const host = openHost({ files: { 'Code.js': CODE }, book });
    host.scriptRunNow('put', [formula]);
    const area = { tab: book.tabs()[0]?.id ?? 0, top: 0, left: 0, rows: 1, columns: 1 };
    expect(book.read('value', area)).toEqual([[value]]);
    if (locale === 'de_DE')
      expect(String(host.scriptRunNow('got', [])).replaceAll(' ', '')).toBe(formula.replaceAll(' ', ''));
  });
});
