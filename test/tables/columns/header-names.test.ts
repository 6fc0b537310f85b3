// The header words of each table: none is the name of two keys, in whichever language.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contactSpec } from '../../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../../src/tables/columns/log-columns.ts';
import { headerWord } from '../../../src/tables/recognise/header-words.ts';

const VOCABULARY = 'src/tables/vocabulary';

/** The files that list a word. */
const filesWith = (word: string): readonly string[] =>
  readdirSync(VOCABULARY).filter((file) =>
    readFileSync(`${VOCABULARY}/${file}`, 'utf8')
      .split(/[|'"`\n]/)
      .some((text) => headerWord(text.trim()) === word),
  );

test.each(Object.entries({ contactSpec, activitySpec, dealSpec }))(
  'no name of %s belongs to two keys',
  (_, spec) => {
    const all = Object.entries<readonly string[]>(spec.words.names()).flatMap(([key, list]) =>
      [...new Set([key, ...list].map(headerWord))].map((word) => ({ word, key })),
    );
    const keysOf = (word: string) => all.filter((each) => each.word === word).map(({ key }) => key);
    const twice = [...new Set(all.map(({ word }) => word))].filter((word) => keysOf(word).length > 1);
    expect(
      twice.map((word) => `${word} is ${keysOf(word).join(' and ')}; see ${filesWith(word).join(', ')}`),
    ).toEqual([]);
  },
);
