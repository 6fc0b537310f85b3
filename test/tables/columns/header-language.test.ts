// The order of dates, by the language of the headers above them.
import { expect, jest, test } from '@jest/globals';
import { ordersOfLocale } from '../../../src/tables/cells/dates.ts';
import { contactSpec } from '../../../src/tables/columns/contact-columns.ts';
import { DAY_FIRST_DECIMAL_COMMA, localeUnder } from '../../../src/tables/columns/header-language.ts';

const under = (texts: readonly string[], locale: string): string =>
  localeUnder(texts, contactSpec.words, () => locale)();

test('headers in a European language put the day first, and a comma before decimals, where the locale is English', () => {
  expect(under(['Cognome', 'Nome', 'Azienda', 'Ultimo contatto'], 'en_US')).toBe(DAY_FIRST_DECIMAL_COMMA);
  expect(under(['Voornaam', 'Achternaam', 'Laatste contact'], 'en_US')).toBe(DAY_FIRST_DECIMAL_COMMA);
});

test('what that locale is called holds', () => {
  expect(ordersOfLocale(DAY_FIRST_DECIMAL_COMMA)[0]).toBe('dayFirst');
  expect((1.5).toLocaleString(DAY_FIRST_DECIMAL_COMMA)).toBe('1,5');
});

test('one such header is chance, and English and Japanese ones say nothing', () => {
  expect(under(['Name', 'Telefon', 'Last contact'], 'en_US')).toBe('en_US');
  expect(under(['氏名', '会社名', '最終連絡日'], 'en_US')).toBe('en_US');
  expect(under(['姓名', '公司', '邮箱', '手机'], 'en_US')).toBe('en_US');
});

test('another locale stays what it is', () => {
  expect(under(['Cognome', 'Nome', 'Azienda'], 'it_IT')).toBe('it_IT');
  expect(under(['Cognome', 'Nome', 'Azienda'], 'ja_JP')).toBe('ja_JP');
});

test('the spreadsheet is asked for its locale at most once, and only when a cell needs it', () => {
  const locale = jest.fn(() => 'en_US');
  const ask = localeUnder(['Cognome', 'Nome'], contactSpec.words, locale);
  expect(locale).not.toHaveBeenCalled();
  ask();
  ask();
  expect(locale).toHaveBeenCalledTimes(1);
});
