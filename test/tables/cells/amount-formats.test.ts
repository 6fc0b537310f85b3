// Amounts as spreadsheets write them, in the style of each locale.
import { expect, test } from '@jest/globals';
import { amountOf } from '../../../src/tables/cells/amounts.ts';
import { fc } from '../../seed.ts';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const cents = whole.map((amount) => amount / 100);

test('reads back what spreadsheets write, in each style', () => {
  const styles: readonly [string, Intl.NumberFormatOptions, string][] = [
    ['en-US', { style: 'currency', currency: 'USD' }, 'en_US'],
    ['en-US', { style: 'currency', currency: 'USD', currencySign: 'accounting' }, 'en_US'],
    ['ja-JP', { style: 'currency', currency: 'JPY' }, 'ja_JP'],
    ['de-DE', { style: 'currency', currency: 'EUR' }, 'de_DE'],
    ['fr-FR', { style: 'currency', currency: 'EUR' }, 'fr_FR'],
    ['de-CH', { style: 'currency', currency: 'CHF' }, 'de_CH'],
    ['en-IN', { style: 'currency', currency: 'INR' }, 'en_IN'],
    ['pl-PL', { style: 'currency', currency: 'PLN' }, 'pl_PL'],
    ['cs-CZ', { style: 'currency', currency: 'CZK' }, 'cs_CZ'],
    ['pt-BR', { style: 'currency', currency: 'BRL' }, 'pt_BR'],
    ['ko-KR', { style: 'currency', currency: 'KRW' }, 'ko_KR'],
    ['en-US', { minimumFractionDigits: 2 }, 'en_US'],
    ['de-DE', { minimumFractionDigits: 2 }, 'de_DE'],
  ];
  for (const [language, options, locale] of styles) {
    const format = new Intl.NumberFormat(language, options);
    const isWhole = format.resolvedOptions().maximumFractionDigits === 0;
    fc.assert(
      fc.property(isWhole ? whole : cents, (amount) => {
        expect(amountOf(format.format(amount), { locale: () => locale })).toEqual({
          value: amount === 0 ? 0 : amount,
          currency: options.currency ?? '',
        });
      }),
      { numRuns: 60 },
    );
  }
});
