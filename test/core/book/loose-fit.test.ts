// Keys that are written otherwise than the contact: titles, brackets, legal forms, company and name, the
// family name alone.
import { describe, expect, test } from '@jest/globals';
import { directoryOf, labelOf } from '../../../src/core/book/directory.ts';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const of = (...facts: Partial<Contact>[]) => directoryOf(facts.map(contactOf));

const sano = { name: '佐野 圭', company: '佐野設計' };
const hori = { name: '堀 さつき', company: '株式会社ほり治療院' };
const lee = { name: 'Ann Lee', company: 'Lee Co', emails: ['ann@example.com'] };

describe('a person of the contacts', () => {
  test.each([
    '佐野 圭 様',
    '佐野圭さん',
    '佐野様',
    '佐野',
    '佐野さんの紹介',
    '佐野様より',
    '佐野 圭（佐野設計）',
    '佐野（株式会社佐野設計）様',
    '佐野設計（佐野 圭）',
    '佐野設計 佐野 圭',
    '佐野設計株式会社 佐野様',
    '(株)佐野設計 営業部 佐野様',
    '佐野設計佐野様',
    '佐野設計の佐野さん',
    '佐野 圭 / 佐野設計',
    '佐野設計',
    '佐野設計 御中',
    '㈱佐野設計',
  ])('佐野 圭 is meant by %j', (key) => {
    expect(of(hori, sano, lee).find(key)).toBe(1);
  });

  test.each([
    'Ms. Ann Lee',
    'Lee, Ann',
    'lee ann',
    'Mrs. Lee',
    'Lee',
    'Ann Lee (Lee Co)',
    'Lee Co., Ltd.',
    'Lee Co Ann Lee',
    'Ann Lee, Lee Co',
    'Ann Lee <ann@example.com>',
    'Annie (ann@example.com)',
    'referred by Ann Lee',
  ])('Ann Lee is meant by %j', (key) => {
    expect(of(hori, sano, lee).find(key)).toBe(2);
  });

  test.each([
    '佐野 次郎',
    '佐野 圭（社外）',
    'ABC商事 佐野様',
    '圭',
    '圭様',
    'Ann',
    'Bob Lee',
    'Ann Lee (Fox Co)',
    'Lee Fox',
    '山田様（社外）',
    '様',
    '株式会社',
    'bob@example.com',
  ])('nobody is meant by %j', (key) => {
    expect(of(hori, sano, lee).find(key)).toBeUndefined();
  });

  test('may have titles, brackets or a comma in the contacts', () => {
    const directory = of(
      { name: '佐野 圭 様', company: '佐野設計' },
      { name: '堀 さつき先生' },
      { name: 'Ann Lee (Lee Co)', company: 'Lee Co' },
      { name: 'Fox, Cy' },
    );
    expect(['佐野 圭', '佐野', '堀さつき', '堀', 'Ann Lee', 'Cy Fox', 'Mr. Fox'].map(directory.find)).toEqual(
      [0, 0, 1, 1, 2, 3, 3],
    );
  });

  test('is a company where the name is blank, or is a company', () => {
    const directory = of({ company: '株式会社青木製作所' }, { name: 'Fox GmbH' }, { name: '白石物流' });
    expect(
      ['青木製作所', '青木製作所 御中', 'Fox', 'FOX Inc.', '㈱白石物流', '青木'].map(directory.find),
    ).toEqual([0, 0, 1, 1, 2, undefined]);
    expect([0, 1, 2].map((position) => labelOf(directory, position))).toEqual([
      '株式会社青木製作所',
      'Fox GmbH',
      '白石物流',
    ]);
  });
});

describe('a key that is written exactly', () => {
  test('never means whom it would fit loosely only', () => {
    const directory = of({ name: '佐野 圭' }, { name: '佐野' }, { name: '佐野様' });
    expect(['佐野', '佐野様', '佐野 圭'].map(directory.find)).toEqual([1, 2, 0]);
  });

  test('means the company itself before its people', () => {
    const directory = of({ name: '青木 一', company: '青木製作所' }, { company: '青木製作所' });
    expect(directory.find('青木製作所')).toBe(1);
  });
});

describe('a loose key of two people', () => {
  test('is a clash, whether by family name, company or title', () => {
    const directory = of(sano, { name: '佐野 花', company: '花店' }, { name: 'A B', company: '花店' });
    expect(['佐野様', '株式会社花店', '花店'].map(directory.find)).toEqual([
      { first: 0, second: 1 },
      { first: 1, second: 2 },
      { first: 1, second: 2 },
    ]);
  });

  test('is told apart by the company beside it', () => {
    const directory = of(sano, { name: '佐野 花', company: '花店' });
    expect(['佐野様（花店）', '花店 佐野', '佐野設計 佐野様'].map(directory.find)).toEqual([1, 1, 0]);
  });
});

describe('a book', () => {
  test('has an entry for each loose key with the rows that count by it', () => {
    const { people, loose, unmatched } = book()
      .contact({ ...sano, referredBy: '堀先生' })
      .contact(hori)
      .activity(1, '佐野様', 'call')
      .activity(2, '佐野 圭', 'call')
      .activity(3, '佐野様 ', 'call')
      .deal(4, 'ほり治療院', 'won')
      .book();
    expect(people.map(({ activities, deals }) => [activities.length, deals.length])).toEqual([
      [3, 0],
      [0, 1],
    ]);
    expect(unmatched).toEqual([]);
    expect(loose).toEqual([
      { table: 'contacts', tab: '', key: '堀先生', rows: [2], position: 1 },
      { table: 'activities', key: '佐野様', rows: [2, 4], position: 0 },
      { table: 'deals', key: 'ほり治療院', rows: [2], position: 1 },
    ]);
  });

  test('any text is a key: it means a person, a clash or nobody, and always the same', () => {
    const directory = of(sano, hori, lee, { name: '佐野 花' }, { company: 'Fox GmbH' });
    const part = fc.constantFrom(
      ...[
        '佐野',
        '圭',
        ' ',
        '様',
        '(',
        ')',
        '（',
        '）',
        '佐野設計',
        '株式会社',
        'Lee',
        'Ann',
        ',',
        'Co',
        '.',
        'Mr.',
        'の紹介',
        '@',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (key) => {
        const match = directory.find(key);
        if (typeof match === 'number') expect(directory.contacts[match]).toBeDefined();
        else if (match !== undefined) expect(match.first).toBeLessThan(match.second);
        expect(of(sano, hori, lee, { name: '佐野 花' }, { company: 'Fox GmbH' }).find(key)).toEqual(match);
      }),
      { numRuns: 500 },
    );
  });

  test('a written key of one person stays theirs, whoever else is entered', () => {
    const name = fc.constantFrom(
      '佐野',
      '佐野 圭',
      '佐野様',
      'Lee',
      'Ann Lee',
      'Lee, Ann',
      'Mr. Lee',
      'Lee Co',
    );
    const person = fc.record({
      name,
      company: fc.constantFrom('', 'Lee Co', '佐野設計', '株式会社佐野設計'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(person, {
          minLength: 1,
          maxLength: 6,
          selector: (each) => each.name.replace(/\s/g, ''),
        }),
        (facts) => {
          const directory = of(...facts);
          facts.forEach((each, position) => {
            expect(directory.find(each.name)).toBe(position);
          });
        },
      ),
    );
  });
});
