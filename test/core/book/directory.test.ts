// Who is who: keys, their order, how they are compared, and keys that fit nobody or two people.
import { describe, expect, test } from '@jest/globals';
import { normalWord, wordFinder } from '../../../src/core/base/bilingual.ts';
import { directoryOf, labelOf } from '../../../src/core/book/directory.ts';
import { openDirectory } from '../../../src/core/book/open-directory.ts';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { anyText, fc } from '../../seed.ts';

const of = (...facts: Partial<Contact>[]) => directoryOf(facts.map(contactOf));

describe('a key', () => {
  test('is matched by id before e-mail before name', () => {
    const directory = of(
      { name: 'a@example.com', id: 'K1' },
      { emails: ['a@example.com'], id: 'K2' },
      { name: 'Kim', id: 'a@example.com' },
    );
    expect(directory.find('a@example.com')).toBe(2);
    expect(of({ name: 'a@example.com' }, { emails: ['a@example.com'] }).find('a@example.com')).toBe(1);
    expect(of({ name: '12' }, { id: '12' }).find('12')).toBe(1);
  });

  test('may be any of several e-mail addresses', () => {
    const directory = of({ name: 'Kim', emails: ['kim@example.com', 'k.kim@example.org'] });
    expect([directory.find('K.Kim@Example.org'), directory.find('kim@example.net')]).toEqual([0, undefined]);
  });

  test.each([
    '山田 太郎',
    '山田　太郎',
    ' 山田太郎 ',
    '山田\n太郎',
    '山田\u00a0太郎',
    '太郎 山田',
    '太郎山田',
  ])('%j is 山田 太郎', (key) => {
    expect(of({ name: 'Kim' }, { name: '山田 太郎' }).find(key)).toBe(1);
  });

  test.each(['Ana María', 'ANA MARÍA', 'ana mari\u0301a', 'Ａｎａ　María', 'María Ana', 'maríaana'])(
    '%j is Ana María',
    (key) => {
      expect(of({ name: 'Ana María' }).find(key)).toBe(0);
    },
  );

  test.each(['ｶﾄｳ', 'カトウ'])('%j is カトウ in either width', (key) => {
    expect(of({ name: 'カトウ' }).find(key)).toBe(0);
  });

  test('is compared whole: neither part nor extra letters, and accents count', () => {
    const directory = of({ name: 'Ana María' });
    expect(['Ana', 'Ana Maria', 'Ana Maríaa', ''].map(directory.find)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('in the written order is preferred to the turned name of somebody else', () => {
    const directory = of({ name: 'Thomas Henry' }, { name: 'Henry Thomas' });
    expect([directory.find('Thomas Henry'), directory.find('henry thomas')]).toEqual([0, 1]);
  });

  test('that fits two people names both, and stays of nobody when a third comes', () => {
    const directory = of(
      { name: 'Kim', id: '1' },
      { name: 'Lee' },
      { name: 'kim', id: '2' },
      { name: 'K im', id: '3' },
    );
    expect(directory.find('Kim')).toEqual({ first: 0, second: 2 });
    expect([directory.find('1'), directory.find('2')]).toEqual([0, 2]);
  });

  test('an address that two people share is no key, even if it is one of theirs alone by name', () => {
    const directory = of(
      { name: 'Kim', emails: ['info@example.com'] },
      { name: 'Lee', emails: ['INFO@example.com'] },
    );
    expect(directory.find('info@example.com')).toEqual({ first: 0, second: 1 });
  });

  test('blank cells match nobody, and do not make people without an id the same', () => {
    const directory = of({ name: 'Kim' }, { name: '' }, { name: '' });
    expect([directory.find(''), directory.find('  '), directory.find('Kim')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });
});

describe('without a contacts table', () => {
  test('keys are people, compared as normalised text, under the first spelling', () => {
    const directory = openDirectory();
    const entered = ['Kim Lee', ' KIM　LEE', '', '  ', 'Lee Kim', '佐藤', 'Kim Lee'].map(directory.enter);
    expect(entered).toEqual([0, 0, undefined, undefined, 1, 2, 0]);
    expect(directory.contacts.map((contact) => contact.name)).toEqual(['Kim Lee', 'Lee Kim', '佐藤']);
    expect(['kimlee', 'LEE KIM', '佐 藤', 'nobody', ''].map(directory.find)).toEqual([
      0,
      1,
      2,
      undefined,
      undefined,
    ]);
  });

  test('rows of one key in different spellings tell of one person, deals and activities alike', () => {
    const built = book()
      .activity(1, 'Kim', 'meeting')
      .activity(2, 'ＫＩＭ', 'call', { from: 'them' })
      .deal(3, ' kim ', 'won', { amount: 10 });
    const { people, unmatched } = built.book();
    expect(people).toHaveLength(1);
    expect(unmatched).toEqual([]);
    expect(built.standing('kim', 3)).toMatchObject({
      stage: 'customer',
      history: { touches: [{ day: 1 }, { day: 2 }], revenue: 10 },
    });
  });
});

describe('a book', () => {
  test('gives rows whose key is unknown or of two people to nobody, and tells of each key once in whatever spelling', () => {
    const built = book()
      .contact({ name: 'Kim', id: '1' })
      .contact({ name: 'Kim', id: '2' })
      .contact({ name: 'Lee' });
    built
      .activity(1, 'Kim', 'call')
      .activity(2, 'Le', 'call')
      .activity(3, 'Kim', 'call')
      .activity(4, '1', 'call')
      .activity(5, ' LE', 'call')
      .deal(5, 'Le', 'won');
    const { people, unmatched } = built.book();
    expect(people.map((person) => [person.activities.length, person.deals.length])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(unmatched).toEqual([
      { table: 'activities', key: 'Kim', rows: [2, 4], clash: { first: 0, second: 1 } },
      { table: 'activities', key: 'Le', rows: [3, 6], clash: undefined },
      { table: 'deals', key: 'Le', rows: [2], clash: undefined },
    ]);
  });

  test('without contacts has people from activities alone and from deals alone', () => {
    const { people } = book().activity(1, 'Kim', 'call').deal(2, 'Lee', 'won').book();
    expect(
      people.map(({ contact, activities, deals }) => [contact.name, activities.length, deals.length]),
    ).toEqual([
      ['Kim', 1, 0],
      ['Lee', 0, 1],
    ]);
  });

  test('keeps the care of the own site apart from people', () => {
    const { people, unmatched, siteCareDays } = book()
      .contact({ name: 'Kim' })
      .activity(4, '', 'site_care')
      .book();
    expect([people[0]?.activities, unmatched, siteCareDays]).toEqual([[], [], [4]]);
    expect(book().activity(4, '', 'site_care').book().people).toEqual([]);
  });

  test('every row is given to one person or told of as unmatched', () => {
    const key = fc.constantFrom('Kim', 'kim ', 'Lee', '9', 'lee@example.com', 'Nobody', '');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), fc.boolean(), (keys, hasContacts) => {
        const built = hasContacts
          ? book()
              .contact({ name: 'Kim' })
              .contact({ name: 'Kim', id: '9', emails: ['lee@example.com'] })
          : book();
        for (const each of keys) built.activity(1, each, 'call').deal(1, each, 'won');
        const { people, unmatched } = built.book();
        const given = people.reduce((sum, person) => sum + person.activities.length + person.deals.length, 0);
        expect(given + unmatched.reduce((sum, each) => sum + each.rows.length, 0)).toBe(2 * keys.length);
      }),
    );
  });
});

describe('a label', () => {
  const labels = (...facts: Partial<Contact>[]) => {
    const directory = of(...facts);
    return facts.map((_, position) => labelOf(directory, position));
  };

  test('is the name where it fits one person only, else the e-mail, else the id, else the name', () => {
    expect(labels({ name: 'Kim', id: '1', emails: ['k@example.com'] })).toEqual(['Kim']);
    expect(
      labels(
        { name: 'Kim', emails: ['a@example.com'], id: '1' },
        { name: 'kim', id: '2' },
        { name: 'Kim', emails: ['c@example.com'] },
        { name: 'Kim' },
      ),
    ).toEqual(['a@example.com', '2', 'c@example.com', 'Kim']);
    expect(labels({ emails: ['a@example.com'] }, { id: '7' })).toEqual(['a@example.com', '7']);
  });

  test('is no name that is the id of somebody else', () => {
    expect(labels({ name: '7', id: '1' }, { name: 'Kim', id: '7' })).toEqual(['1', 'Kim']);
  });
});

describe('words', () => {
  test('are compared after NFKC, in lower case, without white space; the short way for plain text gives the same', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(normalWord(text)).toBe(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''));
      }),
    );
    for (let code = 0; code < 256; code++) {
      const text = `x${String.fromCharCode(code)}y`;
      expect(normalWord(text)).toBe(
        text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').normalize('NFC'),
      );
    }
  });

  test('are found by key, English or Japanese name', () => {
    const find = wordFinder({
      call: { en: 'Call', ja: '電話' },
      not_now: { en: 'Not now', ja: '時期が合わない' },
    });
    expect(['call', 'CALL ', '電話', 'Not  now', 'not_now', '時期が 合わない', 'now', ''].map(find)).toEqual([
      'call',
      'call',
      'call',
      'not_now',
      'not_now',
      'not_now',
      undefined,
      undefined,
    ]);
  });
});
