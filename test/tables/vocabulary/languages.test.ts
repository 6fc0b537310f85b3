// The header words of ten languages: one meaning for each word of a table.
import { describe, expect, test } from '@jest/globals';
import { headerWord } from '../../../src/tables/recognise/header-words.ts';
import { de } from '../../../src/tables/vocabulary/de.ts';
import { es } from '../../../src/tables/vocabulary/es.ts';
import { fr } from '../../../src/tables/vocabulary/fr.ts';
import type { HeaderLists } from '../../../src/tables/vocabulary/header-lists.ts';
import { it } from '../../../src/tables/vocabulary/it.ts';
import { ko } from '../../../src/tables/vocabulary/ko.ts';
import { nl } from '../../../src/tables/vocabulary/nl.ts';
import { pl } from '../../../src/tables/vocabulary/pl.ts';
import { pt } from '../../../src/tables/vocabulary/pt.ts';
import { ru } from '../../../src/tables/vocabulary/ru.ts';
import { wordsOf } from '../../../src/tables/vocabulary/word-list.ts';
import { zh } from '../../../src/tables/vocabulary/zh.ts';

type Words = HeaderLists;
const languages: Readonly<Record<string, { readonly contacts: Words; readonly logs: Words }>> = {
  ...{ de, fr, es, pt, it },
  ...{ nl, pl, ru, zh, ko },
};

const entriesOf = (table: 'contacts' | 'logs') =>
  Object.entries(languages).flatMap(([language, tables]) =>
    Object.entries(tables[table]).flatMap(([key, list]) =>
      wordsOf(list ?? '').map((word) => ({ language, key, word })),
    ),
  );

describe.each(['contacts', 'logs'] as const)('the words of %s', (table) => {
  test('mean the same key in every language', () => {
    const meant = new Map<string, { readonly language: string; readonly key: string }>();
    const unclear: string[] = [];
    for (const { language, key, word } of entriesOf(table)) {
      const known = meant.get(headerWord(word));
      if (known !== undefined && known.key !== key)
        unclear.push(`${word} is ${known.key} in ${known.language}.ts, and ${key} in ${language}.ts`);
      meant.set(headerWord(word), { language, key });
    }
    expect(unclear).toEqual([]);
  });

  test('are written once in each language, and leave something to compare', () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const { language, word } of entriesOf(table)) {
      const own = `${language} ${word.toLowerCase()}`;
      if (seen.has(own) || headerWord(word) === '') wrong.push(`${language}: ${word}`);
      seen.add(own);
    }
    expect(wrong).toEqual([]);
  });
});

test('every language names the same keys in the same order', () => {
  for (const { contacts, logs } of Object.values(languages)) {
    expect(Object.keys(contacts)).toEqual(Object.keys(de.contacts));
    expect(Object.keys(logs)).toEqual(Object.keys(de.logs));
  }
});
