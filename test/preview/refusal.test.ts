// What a command's user can mend is one sentence, in their language.
import { describe, expect, test } from '@jest/globals';
import {
  dayOption,
  languageOption,
  localeOption,
  onlyFile,
  Refusal,
  sentenceOf,
} from '../../preview/refusal.ts';
import { checkOut } from '../../preview/terminal/out.ts';

function sentences(ask: () => unknown): { en: string; ja: string } {
  try {
    ask();
  } catch (error) {
    return { en: sentenceOf(error, 'en', 'Usage: x'), ja: sentenceOf(error, 'ja', 'Usage: x') };
  }
  throw new Error('bug: nothing was refused');
}

describe('options', () => {
  test('that are right', () => {
    expect(dayOption('2028-02-29')).toBe('2028-02-29');
    expect(dayOption(undefined)).toBeUndefined();
    expect(localeOption('de_DE')).toBe('de_DE');
    expect(localeOption('pt-br')).toBe('pt_BR');
    expect(languageOption('ja')).toBe('ja');
    expect(onlyFile([], '')).toBeUndefined();
    expect(onlyFile(['a.csv'], '')).toBe('a.csv');
  });

  test.each([
    [() => dayOption('2026-02-30'), /^--today is "2026-02-30"; expected a day such as 2026-11-22\.$/],
    [() => dayOption('tomorrow'), /^--today is "tomorrow"/],
    [() => localeOption('German'), /^--locale is "German"; expected .* such as de_DE\.$/],
    [() => languageOption('fr'), /^--lang is "fr"; expected en or ja\.$/],
    [() => onlyFile(['a', 'b'], 'Usage: x'), /^One file with contacts is expected, not 2\. Usage: x$/],
    [() => checkOut('nowhere/a.xlsx'), /^nowhere\/a\.xlsx can't be written: there is no folder nowhere\.$/],
    [() => checkOut('a.csv'), /^--out is a\.csv; expected a name that ends in \.xlsx\.$/],
  ])('%s are a sentence in each language', (ask, sentence) => {
    const { en, ja } = sentences(ask);
    expect(en).toMatch(sentence);
    expect(ja).toMatch(/[ぁ-ん].*。/);
  });
});

test('a sentence is one line, also where a file is called by two', () => {
  expect(sentenceOf(new Refusal('There is no file a\nb.csv.', ''), 'en', '')).toBe(
    'There is no file a b.csv.',
  );
});
