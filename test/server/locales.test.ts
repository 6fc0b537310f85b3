// A spreadsheet in any locale: everything that Goen writes can be read there, formulas above all.
import { describe, expect, test } from '@jest/globals';
import { isUnreadable, plainFormula } from '../../preview/grid/formula-text.ts';
import { formulaGroups } from '../../sidebar/text/formulas.ts';
import { once } from '../../src/core/base/once.ts';
import { dealMessage, logMessage, openSheet, people, type TestSheet } from './spreadsheet.ts';

const LOCALES = ['de_DE', 'fr_FR', 'ar_EG', 'th_TH', 'pt_BR', 'ja_JP'];
const names = formulaGroups.flatMap(({ formulas }) => formulas.map(([name]) => name));

const formulas = (sheet: TestSheet) =>
  sheet.tabNames.flatMap((tab) => sheet.book.formulaCells(sheet.idOf(tab)).map(({ formula }) => formula));

/** A day's work; what formulas and lists gave. */
function worked(locale: string) {
  const sheet = openSheet({ locale, timeZone: 'Etc/UTC', tabs: { ...people, Mine: [['here']] } });
  sheet.host.run('setUp');
  for (const day of ['2026-03-01', '2026-06-01']) sheet.ask(dealMessage({ deal: { day }, anyway: true }));
  sheet.ask(logMessage({ entry: { kind: 'ask', day: '2026-09-01' }, who: '佐藤 健' }));
  sheet.host.run('refresh');
  const list = sheet.ask({ type: 'today', me: '' }).people.map(({ who }) => who);
  const message = logMessage({ who: list[0] as string });
  expect(sheet.ask(message)).toMatchObject({ receipt: { rows: 1 } });
  expect(sheet.ask({ type: 'undo', id: message.id })).toMatchObject({ undone: true });
  const given = names.map((name, at) => {
    sheet.host.select('Mine', `B${at + 2}`);
    sheet.ask({ type: 'formula', name });
    return [name, sheet.host.evaluate(sheet.formula('Mine', at + 2, 2), 'Mine')];
  });
  const today = sheet.host.evaluate(sheet.formula('Today', 2, 1), 'Today');
  return { sheet, list, given, today };
}

const inEnglish = once(() => worked('en_US'));

describe.each(LOCALES)('in %s', (locale) => {
  const work = once(() => worked(locale));

  test('Set up, Refresh, the list, a log, Undo, the ready formulas and Today give what they give in en_US', () => {
    const { sheet, list, given, today } = work();
    expect(list).toEqual(inEnglish().list);
    expect(list.length).toBeGreaterThan(0);
    expect(given).toEqual(inEnglish().given);
    expect(today).toEqual(inEnglish().today);
    expect(sheet.log).toEqual([]);
  });

  test('every formula that was written can be read', () => {
    const written = formulas(work().sheet);
    expect(written.length).toBeGreaterThan(names.length + 3);
    expect(written.filter((formula) => isUnreadable(plainFormula(formula, locale)))).toEqual([]);
  });
});
