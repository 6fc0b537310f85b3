// Looking headers up finds what comparing each with every name, one by one, would find.
import { describe, expect, test } from '@jest/globals';
import { remembered } from '../../../src/core/base/remembered.ts';
import { contactSpec } from '../../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../../src/tables/columns/log-columns.ts';
import { ruleSpec } from '../../../src/tables/columns/rule-columns.ts';
import { HeaderIndex } from '../../../src/tables/recognise/header-index.ts';
import { keysOf } from '../../../src/tables/recognise/header-parts.ts';
import { headerWord, isCjk, spaced, varies } from '../../../src/tables/recognise/header-words.ts';
import { fc, seedOf } from '../../seed.ts';

const specs = { contactSpec, activitySpec, dealSpec, ruleSpec };

type Names = Readonly<Record<string, readonly string[]>>;

/** Each name is compared with each other one. */
const wordOf = remembered(headerWord, Number.POSITIVE_INFINITY);
const spacedOf = remembered(spaced, Number.POSITIVE_INFINITY);

/** The keys of which a name is a header's own word, each once. */
const keysByWord = (names: Names, header: string): readonly string[] =>
  Object.keys(names).filter((key) => names[key]?.some((name) => wordOf(name) === wordOf(header)));

/** The keys of which a name is within a header: whole words, or any letters where words have no blanks. */
const keysWithin = (names: Names, header: string): readonly string[] =>
  Object.keys(names).filter((key) =>
    names[key]?.some((name) => {
      const word = wordOf(name);
      if (isCjk(word)) return word.length >= 2 && wordOf(header).includes(word);
      return (
        word.length >= 4 &&
        spacedOf(header).includes(spacedOf(name)) &&
        spacedOf(header).endsWith(spacedOf(name))
      );
    }),
  );

describe('every name of a table is known by its key,', () => {
  test.each(Object.entries(specs))('of %s', (_, spec) => {
    const names: Names = spec.words.names();
    const wrong = Object.values(names)
      .flat()
      .filter((name) => name.length <= 80)
      .filter((name) => {
        const found: readonly string[] = (spec.words.knownKeysOf(name) ?? []).map(({ key }) => key);
        return found.join() !== keysByWord(names, name).join();
      });
    expect(wrong).toEqual([]);
  });
});

/** Names of any letters, with what comparing leaves out. */
const piece = fc.constantFrom(
  ...['Phone', 'no.', 'Téléphone', 'E-Mail', 'Email', 'name', 'Straße', 'Имя', '연락처', 'İ', 'x'],
  ...['電話', '氏名', 'メール', 'アドレス', '（様）', '・', '№', 'ｱﾄﾞﾚｽ', '2', '龤', '龥', '👩'],
);
const name = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(' '))
  .filter((text) => headerWord(text) !== '' && !/[龤龥]/.test(text));
const list = fc.array(name, { maxLength: 5 });
const vocabulary = fc.record({ one: list, two: list, three: list });
/** As people write lists: on one line or several, blank ones among them. */
const asList = (names: readonly string[]): string => `\n    ${names.join(' |\n\n   ')}\n  `;
const listsOf = (names: Names) =>
  Object.fromEntries(Object.entries(names).map(([key, each]) => [key, asList(each)]));
const header = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));

test('A header is known by the key of the first layer that has it.', () => {
  fc.assert(
    fc.property(vocabulary, vocabulary, vocabulary, header, (own, main, other, text) => {
      const index = new HeaderIndex<string>(
        () => listsOf(own),
        () => listsOf(main),
        () => listsOf(other),
      );
      const layers: readonly Names[] = [own, main, other];
      const at = layers.findIndex((names) => keysByWord(names, text).length > 0);
      // Another writing of a name in the main languages comes before a name in another language.
      fc.pre(at < 2 || !varies.test(text));
      const exact = (index.knownKeysOf(text) ?? []).filter(({ sureness }) => sureness > 9);
      const expected = at < 0 || headerWord(text) === '' ? [] : keysByWord(layers[at] ?? {}, text);
      expect(exact.map(({ key }) => key)).toEqual(expected);
      for (const { key, sureness } of exact) {
        const words = layers[at]?.[key]?.map(headerWord) ?? [];
        expect(sureness).toBeCloseTo(10 - 0.2 * at - 0.001 * words.indexOf(headerWord(text)), 9);
      }
      const ownKeys = keysByWord(own, text);
      expect(index.ownKeyOf(text)).toBe(ownKeys.length === 1 ? ownKeys[0] : undefined);
    }),
    { numRuns: 2000, seed: seedOf(27) },
  );
});

test('A header that nobody knows may name the keys of the names within it.', () => {
  fc.assert(
    fc.property(vocabulary, header, (main, text) => {
      const index = new HeaderIndex<string>(
        () => listsOf({ one: [], two: [], three: [] }),
        () => listsOf(main),
      );
      fc.pre(index.knownKeysOf(text) === undefined && !/[（(]/.test(text));
      const found = keysOf(index, text).map(({ key }) => key);
      expect([...found].sort()).toEqual([...keysWithin(main, text)].sort());
    }),
    { numRuns: 2000, seed: seedOf(28) },
  );
});

test('The longest name within a header counts, and is surest at its end.', () => {
  const index = new HeaderIndex<string>(
    () => ({ one: '', two: '' }),
    () => ({ one: 'Phone | 電話', two: 'Home phone number | 電話番号' }),
  );
  expect(keysOf(index, 'My home phone number')).toEqual([{ key: 'two', sureness: 4 }]);
  expect(keysOf(index, '携帯電話番号')).toEqual([
    { key: 'one', sureness: 3 - 2 * 0.05 },
    { key: 'two', sureness: 4 },
  ]);
});

test('What is found within a header is the same in whatever order names are listed.', () => {
  const found = (names: Names, text: string) => {
    const index = new HeaderIndex<string>(
      () => listsOf({ one: [], two: [], three: [] }),
      () => listsOf(names),
    );
    return keysOf(index, text);
  };
  const backwards = (names: Names): Names =>
    Object.fromEntries(Object.entries(names).map(([key, each]) => [key, [...each].reverse()]));
  fc.assert(
    fc.property(vocabulary, header, (names, text) => {
      fc.pre(keysByWord(names, text).length === 0 && !varies.test(text));
      expect(found(backwards(names), text)).toEqual(found(names, text));
    }),
    { numRuns: 2000, seed: seedOf(30) },
  );
  const phone = (names: string) =>
    new HeaderIndex<string>(
      () => ({ phone: '' }),
      () => ({ phone: names }),
    );
  for (const names of ['電話 | 電話番号', '電話番号 | 電話'])
    expect(keysOf(phone(names), '最新の電話番号')).toEqual([{ key: 'phone', sureness: 4 }]);
});

test('One word is not found in two, though they are the same letters.', () => {
  const index = new HeaderIndex<string>(
    () => ({ one: '' }),
    () => ({ one: 'Email' }),
  );
  expect(keysOf(index, 'Her email')).toEqual([{ key: 'one', sureness: 4 }]);
  expect(keysOf(index, 'Her e mail')).toEqual([]);
});
