// What is not known of Google: each switch of the host does what it says, and the usual answer is another.
import { describe, expect, test } from '@jest/globals';
import { computeWith, registerFunctions } from '../../preview/engine/functions.ts';
import { openEngine } from '../../preview/engine/open.ts';
import { arrayBook } from '../../preview/grid/array.ts';
import { day } from '../../preview/grid/formats.ts';
import { openHost } from '../../preview/host/host.ts';
import { type OpenQuestions, usualAnswers } from '../../preview/host/open-questions.ts';
import { run } from './scripts.ts';

const TEXT = `sheet.getRange('A1:A3').setNumberFormat('@');`;

function cells(body: string, google: Partial<OpenQuestions>, rows = 3) {
  const { book } = run(body, {}, { google });
  const area = { tab: 0, top: 0, left: 0, rows, columns: 1 };
  return { values: book.read('value', area).flat(), formulas: book.read('formula', area).flat() };
}

describe('in a cell of format @', () => {
  test.each(['hidden', 'kept'] as const)("a leading ' is %s", (signInText) => {
    const body = `${TEXT} sheet.getRange('A1').setValue("'=1"); sheet.getRange('B1').setValue("'=1");`;
    const { book } = run(body, {}, { google: { signInText } });
    expect(book.cells('Contacts')).toEqual([[signInText === 'kept' ? "'=1" : '=1', '=1']]);
  });

  test.each(['formula', 'text'] as const)('text that begins with = is a %s', (equalsInText) => {
    const body = `${TEXT} sheet.getRange('A1').setValue('=1'); sheet.getRange('A2').setFormula('=2');`;
    const { values, formulas } = cells(body, { equalsInText });
    const written = ['=1', '=2', ''];
    const nothing = ['', '', ''];
    expect([values, formulas]).toEqual(equalsInText === 'formula' ? [nothing, written] : [written, nothing]);
  });
});

describe('a row that is added below the last one of the grid', () => {
  const TALL = Array.from({ length: 1000 }, () => ['x']);

  test.each(['plain', 'as above'] as const)('is formatted: %s', (addedRows) => {
    const body = `sheet.getRange('A1:A1000').setNumberFormat('@'); sheet.appendRow(['007']);`;
    const { book } = run(body, { tabs: { Contacts: TALL } }, { google: { addedRows } });
    expect(book.cells('Contacts')[1000]).toEqual([addedRows === 'plain' ? 7 : '007']);
  });
});

describe('what a cell function returns', () => {
  const CODE = `/** Says. @customfunction */
function SAID(what) {
    return what === 'date' ? new Date('2026-11-22T22:00:00Z') : [['a'], [''], ['']];
  }
  function last() { return SpreadsheetApp.getActiveSheet().getLastRow(); }`;

  function shown(formula: string, answers: Partial<OpenQuestions>) {
    const google = { ...usualAnswers, ...answers };
    const source = arrayBook({ timeZone: 'Asia/Tokyo', tabs: { Here: [[{ formula }]] } });
    const files = { 'Code.js': CODE, 'appsscript.json': '{ "timeZone": "America/New_York" }' };
    const named = openHost({ files, book: source });
    let compute: ReturnType<typeof computeWith> = () => ({ value: 'not open yet' });
    registerFunctions(named.customFunctions, (...call) => compute(...call));
    const { model, book } = openEngine(source, google);
    const host = openHost({ files, book, google });
    compute = computeWith((name, args) => host.callFunction(name, args), book, host.returnZone);
    model.dispatch('EVALUATE_CELLS');
    const value = book.read('value', { tab: 0, top: 0, left: 0, rows: 1, columns: 1 })[0]?.[0];
    return { value, lastRow: host.scriptRunNow('last', []) };
  }

  test.each([
    ['spreadsheet', '2026-11-23'],
    ['script', '2026-11-22'],
    ['utc', '2026-11-22'],
  ] as const)('a Date is a day in the zone: %s', (returnedDates, iso) => {
    const { value } = shown('=SAID("date")', { returnedDates });
    expect(typeof value === 'object' && Math.floor(value.serial)).toBe(day(iso).value);
  });

  test.each(['free', 'filled'] as const)('blanks at its end are %s', (spilledBlanks) => {
    expect(shown('=SAID("table")', { spilledBlanks }).lastRow).toBe(spilledBlanks === 'free' ? 1 : 3);
  });
});
