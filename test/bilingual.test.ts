// Every word, label, help and sentence that is declared says something in both languages.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { numberKeys, numberSettings, ownerOf } from '../src/core/settings.ts';
import { settingText } from '../src/text/rules.ts';
import { ROOT, sources } from './sources.ts';

/** Where a blank is meant: a setting that belongs to no kind and no reason has no owner to name. */
const meant = ['src/core/settings.ts'];

const declaring = sources.filter(({ path }) => /^(src|sidebar)\//.test(path) && !meant.includes(path));

interface Said {
  readonly where: string;
  readonly en: unknown;
  readonly ja: unknown;
}

/** All that has an `en` and a `ja`, however deep, in what a file exports. */
function* saidIn(value: unknown, where: string, seen: Set<unknown>): Generator<Said> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if ('en' in value && 'ja' in value) yield { where, en: value.en, ja: value.ja };
  for (const [key, each] of Object.entries(value)) yield* saidIn(each, `${where}.${key}`, seen);
}

const seen = new Set<unknown>();
const said = declaring
  .filter(({ path }) => /^src\/(core|tables|functions|text)\/|^sidebar\/text\//.test(path))
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .flatMap(({ path }) => [...saidIn(require(join(ROOT, path)), path, seen)]);

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

describe('in both languages', () => {
  test('something is said wherever one of them is', () => {
    expect(said.length).toBeGreaterThan(400);
    const blank = said.filter(({ en, ja }) => isBlank(en) || isBlank(ja) || typeof en !== typeof ja);
    expect(blank.map(({ where }) => `${where}: say it in English and in Japanese`)).toEqual([]);
  });

  test('no blank is written where a word belongs, exported or not', () => {
    const blank = declaring.flatMap(({ path, lines }) =>
      lines.flatMap((line, at) => (/\b(en|ja): *(''|""|``)/.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(blank).toEqual([]);
  });

  test.each(
    numberKeys().map(
      (key) => [key, settingText(numberSettings()[key], ownerOf(numberSettings()[key]))] as const,
    ),
  )('%s has a line of help for the Rules tab', (_, text) => {
    expect(text.en).toMatch(/^\S.*\S\.$/);
    expect(text.ja).toMatch(/^\S.*\S。$/);
    expect(text.ja).toMatch(/[ぁ-んァ-ン一-龯]/);
  });
});
