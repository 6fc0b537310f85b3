// People who look like one person, or share an address, and stay different people.
import { describe, expect, test } from '@jest/globals';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { isNearName, perhapsSame, sharedAddresses } from '../../../src/tables/people/likeness.ts';
import { nearestName } from '../../../src/tables/people/nearest.ts';
import { fc } from '../../seed.ts';

describe('a near name', () => {
  test.each([
    ['tanaka', 'tanaca'],
    ['tanaka', 'tanka'],
    ['山田太郎', '山田太朗'],
    ['smith', 'smyth'],
  ])('%s and %s differ by one letter', (one, other) => {
    expect([isNearName(one, other), isNearName(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['tanaka', 'tanaka'],
    ['tanaka', 'nakata'],
    ['tanaka', 'tank'],
    ['room1', 'room2'],
    ['李明', '李平'],
  ])('%s and %s do not: the same, two letters, a digit, or too short', (one, other) => {
    expect([isNearName(one, other), isNearName(other, one)]).toEqual([false, false]);
  });
});

describe('people who are perhaps the same', () => {
  test('are all whose names are near or alike, in any list of few, one with the other in turn', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abá1 山太', '😀'), minLength: 1, maxLength: 6 });
    const word = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').normalize('NFC');
    const inOrder = (text: string) => word(text.split(/\s+/u).sort().join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const people = names.map((each) => contactOf({ name: each }));
        const found = perhapsSame(people).map(([one, other]) => [people.indexOf(one), people.indexOf(other)]);
        const isAlike = (one: string, other: string) =>
          word(one) === word(other) || inOrder(one) === inOrder(other) || isNearName(word(one), word(other));
        const expected = names.flatMap((other, at) =>
          names.slice(0, at).flatMap((one, before) => (isAlike(one, other) ? [[before, at]] : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  const pairs = (...people: readonly Partial<Contact>[]) =>
    perhapsSame(people.map(contactOf)).map((pair) => pair.map(({ name }) => name).join(' = '));

  test('have near names, or the same parts in another order', () => {
    expect(pairs({ name: 'Ann Baker' }, { name: 'Anne Baker' }, { name: 'Bob Lee' })).toEqual([
      'Ann Baker = Anne Baker',
    ]);
    expect(pairs({ name: 'Taro Yamada' }, { name: 'Yamada Taro' })).toEqual(['Taro Yamada = Yamada Taro']);
  });

  test('are not told where two companies differ', () => {
    const at = (company: string) => ({ name: 'Ann Baker', company });
    expect(pairs(at('Acme Ltd'), { ...at('Bolt'), name: 'Anne Baker' })).toEqual([]);
    expect(pairs(at('Acme'), { ...at('acme'), name: 'Anne Baker' })).toEqual(['Ann Baker = Anne Baker']);
  });

  test('stay few among very many of one name, and are found in the order of the list', () => {
    const many = Array.from({ length: 300 }, () => ({ name: 'Maria Garcia' }));
    expect(pairs(...many).length).toBeLessThan(300 * 21);
  });
});

test('an address of several people is told once, as it is first written', () => {
  const shared = sharedAddresses([
    contactOf({ name: 'Ann', emails: ['Info@x.example', 'ann@x.example'] }),
    contactOf({ name: 'Bob', emails: ['info@X.example'] }),
  ]);
  expect(shared.map(({ email, people }) => [email, people.map(({ name }) => name)])).toEqual([
    ['Info@x.example', ['Ann', 'Bob']],
  ]);
});

test('the nearest name is one letter away before it is a part, and none for a single letter', () => {
  const people = ['Ann Bakersfield', 'Ann Bake'].map((name) => contactOf({ name }));
  expect(nearestName('ann baker', people)).toBe('Ann Bake');
  expect(nearestName('Bakersfield', people)).toBe('Ann Bakersfield');
  expect([nearestName('A', people), nearestName('Zoe', people)]).toEqual(['', '']);
});
