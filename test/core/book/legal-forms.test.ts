// One company in several writings: with and without its legal form.
import { describe, expect, test } from '@jest/globals';
import { companyWord, isSurelyCompany } from '../../../src/core/book/legal-forms.ts';
import { fc } from '../../seed.ts';

describe('a company without its legal form', () => {
  test.each([
    ['株式会社青木製作所', '青木製作所'],
    ['青木製作所 株式会社', '青木製作所'],
    ['㈱青木製作所', '青木製作所'],
    ['青木製作所（株）', '青木製作所'],
    ['有限会社みどり', 'みどり'],
    ['合同会社 しろ', 'しろ'],
    ['一般社団法人 青空', '青空'],
    ['特定非営利活動法人青空', '青空'],
    ['医療法人社団ほり会', 'ほり会'],
    ['Fox GmbH', 'fox'],
    ['FOX GmbH & Co. KG', 'fox'],
    ['Lee Co., Ltd.', 'lee'],
    ['Lee, Inc.', 'lee'],
    ['Lee Inc', 'lee'],
    ['Rossi S.r.l.', 'rossi'],
    ['Rossi S.p.A.', 'rossi'],
    ['Martin S.A.', 'martin'],
    ['Jansen B.V.', 'jansen'],
    ['Nowak Sp. z o.o.', 'nowak'],
    ['Hansen A/S', 'hansen'],
    ['Aoki K.K.', 'aoki'],
    ['ООО «Ромашка»', 'ромашка'],
    ['Lee Holdings Corp.', 'leeholdings'],
    ['SARL Dupont', 'dupont'],
    ['The Lee Company', 'lee'],
  ])('%j is compared as %j', (written, word) => {
    expect(companyWord(written)).toBe(word);
  });

  test.each([
    ['Sunny Spa', 'sunnyspa'],
    ['株式会社', '株式会社'],
    ['Inc', 'inc'],
    ['Incubate', 'incubate'],
    ['The', 'the'],
    ['Theo', 'theo'],
    ['Co', 'co'],
    ['', ''],
  ])('%j keeps what is its name: %j', (written, word) => {
    expect(companyWord(written)).toBe(word);
  });

  test('what is compared has no form left, and whatever text gives some word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const word = companyWord(text);
        expect(word === '').toBe(text.trim() === '' || text.normalize('NFKC').trim() === '');
      }),
      { examples: [['"'], ['., '], ["''"], ['(株)']] },
    );
  });

  test('a name is a company where its form can be no name', () => {
    expect(['Fox GmbH', '株式会社青空', '青空（株）', 'Lee Inc.'].map(isSurelyCompany)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Ann Co', 'Ann Lee', 'Inc', '会社 太郎'].map(isSurelyCompany)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
