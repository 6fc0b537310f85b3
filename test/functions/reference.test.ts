// The reference pages are what the declarations say, and every example on them is true.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isAsShown, readBlock } from '../../scripts/reference/block.ts';
import { examples, withFunctionTable } from '../../scripts/reference/functions.ts';
import { referencePages } from '../../scripts/reference.ts';
import { textSettings } from '../../src/core/recontact/text-settings.ts';
import { numberKeys } from '../../src/core/settings.ts';
import { functions } from '../../src/functions/all.ts';
import { cellValues } from './engine.ts';
import { faultsOf } from './running.ts';

const pages = Object.entries(referencePages());

const modelBlocks = [...readFileSync('docs/model.md', 'utf8').matchAll(/```text\n([\s\S]*?)```/g)].map(
  ([, text]) => text ?? '',
);

describe('the reference', () => {
  test.each(pages)('%s is what the build would write now', (path, page) => {
    expect(readFileSync(path, 'utf8')).toBe(page);
  });

  test('has one example of each function, in the order of the functions', () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  test('knows every cell function that a file of src/functions declares', () => {
    const listed = new Set(functions.map(({ name }) => name));
    const unlisted = readdirSync('src/functions').flatMap((file) =>
      [...readFileSync(`src/functions/${file}`, 'utf8').matchAll(/^\s+name: '([A-Z_]+)',$/gm)]
        .filter(([, name = '']) => !listed.has(name))
        .map(([, name]) => `${name} is not in the list at the end of src/functions/${file}.`),
    );
    expect(unlisted).toEqual([]);
  });

  test('lists every setting once', () => {
    const page = referencePages()['docs/rules.md'] ?? '';
    for (const key of numberKeys()) expect(page.split(`| \`${key}\` |`)).toHaveLength(2);
  });

  test('has the words of every mail, and the names of their settings', () => {
    const page = referencePages()['docs/mails.md'] ?? '';
    for (const key of textSettings().keys()) expect(page.split(`\`${key}\``)).toHaveLength(2);
  });

  test('is whole in the README, between its markers', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withFunctionTable(readme)).toBe(readme);
  });

  test('of a README without its markers is refused with a sentence', () => {
    expect(() => withFunctionTable('# Goen')).toThrow(
      'README.md has no <!-- functions --> … <!-- /functions -->.',
    );
  });
});

describe('the example of', () => {
  test.each(examples.map((example) => [example.name, example] as const))(
    '%s is true, with days as Dates and as text',
    (name, { block }) => {
      const read = readBlock(block);
      expect(read.asks.map(({ formula }) => formula.startsWith(`=${name}(`))).toEqual([true]);
      expect([...faultsOf(read, 'dates'), ...faultsOf(read, 'texts')]).toEqual([]);
    },
  );

  test.each(examples.map((example) => [example.name, example] as const))(
    '%s is worked out by hand to the number of its result',
    (_, { block, working }) => {
      const values = cellValues(working.map(({ formula }) => formula));
      expect(
        working
          .filter(({ gives }, i) => !isAsShown(values[i], gives))
          .map(({ formula }, i) => `${formula}: ${values[i]}`),
      ).toEqual([]);
      const numbers = readBlock(block)
        .asks.flatMap(({ rows }) => rows.flat())
        .filter((cell) => /^-?\d/.test(cell));
      const last = working[working.length - 1]?.gives ?? '';
      const decimals = last.split('.')[1]?.length ?? 0;
      const rounded = (text: string) => (/^-?[\d.]+$/.test(text) ? Number(text).toFixed(decimals) : text);
      if (numbers.length > 0) expect(numbers.map(rounded)).toContain(rounded(last));
      expect(working.length).toBeGreaterThan(0);
    },
  );
});

describe('docs/model.md', () => {
  test.each(
    modelBlocks.map((text) => [
      text
        .trim()
        .split('\n')
        .find((line) => line.startsWith('=')) ?? '',
      text,
    ]),
  )('tells the truth: %s', (_, text) => {
    expect(faultsOf(readBlock(text), 'dates')).toEqual([]);
  });

  test('has examples in both languages', () => {
    expect(modelBlocks.filter((text) => text.includes('Contact |')).length).toBeGreaterThan(5);
    expect(modelBlocks.filter((text) => text.includes('相手 |')).length).toBeGreaterThan(4);
  });
});
