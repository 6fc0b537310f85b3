// What is no part of a name: titles, thanks for an introduction, brackets.
import { describe, expect, test } from '@jest/globals';
import { bareName, bracketsOf, commaParts, familyName } from '../../../src/core/book/titles.ts';

describe('a name without titles', () => {
  test.each([
    ['佐野 圭 様', '佐野 圭'],
    ['佐野圭さん', '佐野圭'],
    ['堀 さつき先生', '堀 さつき'],
    ['青木製作所 御中', '青木製作所'],
    ['佐野部長様', '佐野'],
    ['佐野 圭さんの紹介', '佐野 圭'],
    ['佐野様より', '佐野'],
    ['佐野様からご紹介いただきました', '佐野'],
    ['佐野 圭のご紹介', '佐野 圭'],
    ['Mr. Ann Lee', 'Ann Lee'],
    ['Mr.Lee', 'Lee'],
    ['Prof. Dr. Ann Lee', 'Ann Lee'],
    ['Ｍｓ． Ann Lee', 'Ann Lee'],
    ['Ann Lee, PhD', 'Ann Lee'],
    ['introduced by Ann Lee', 'Ann Lee'],
    ['Referral: Ann Lee', 'Ann Lee'],
    ['Referral from Ms. Ann Lee', 'Ann Lee'],
    ['Empfehlung von Frau Lee', 'Lee'],
    ['Herr Dr. med. Lee', 'Lee'],
    ['Sig.ra Rossi', 'Rossi'],
    ['代表取締役 佐野 圭', '佐野 圭'],
    ['知人の佐野さん', '佐野'],
    ['佐野 圭 代表', '佐野 圭'],
    ['女将 丸谷', '丸谷'],
    ['副社長　佐野 圭', '佐野 圭'],
    ['佐野店主より', '佐野'],
  ])('of %j is %j', (written, bare) => {
    expect(bareName(written)).toBe(bare);
  });

  test.each([
    '様',
    '殿',
    '先生',
    'Mr.',
    'Drew Lee',
    'Missy Lee',
    'Marc',
    '人材紹介センター',
    '代表',
    '知人',
    '佐野様のお母',
    'Viable Lee',
    '佐野 圭',
    'M Lee',
    '',
  ])('of %j is as it was', (name) => {
    expect(bareName(name)).toBe(name);
  });
});

describe('the parts of a name', () => {
  test.each([
    ['佐野 圭', '佐野'],
    ['Ann Lee', 'Lee'],
    ['Ana María Garcia', 'Garcia'],
    ['Lee, Ann', 'Lee'],
    ['アン・リー', 'リー'],
    ['佐野圭', undefined],
    ['Lee', undefined],
  ])('the family name of %j is %j', (name, family) => {
    expect(familyName(name)).toBe(family);
  });

  test('brackets of any width are taken apart, and what stands behind them stays with the name', () => {
    expect(bracketsOf('佐野 圭（佐野設計）')).toEqual({ outer: '佐野 圭', inner: '佐野設計' });
    expect(bracketsOf('佐野（佐野設計）様')).toEqual({ outer: '佐野様', inner: '佐野設計' });
    expect(bracketsOf('Ann Lee [Lee Co]')).toEqual({ outer: 'Ann Lee', inner: 'Lee Co' });
    expect([bracketsOf('(株)佐野設計'), bracketsOf('佐野 圭')]).toEqual([undefined, undefined]);
  });

  test('a comma stands between last and first name, one comma only', () => {
    expect(commaParts('Lee, Ann')).toEqual(['Lee', 'Ann']);
    expect(['Ann Lee', 'Lee,', 'Lee, Ann, Dr.'].map(commaParts)).toEqual([undefined, undefined, undefined]);
  });
});
