// A text with placeholders, filled in: what isn't known leaves no gap.
import { describe, expect, test } from '@jest/globals';
import { filled, type Values } from '../../../sidebar/text/fill.ts';
import { placeholders } from '../../../src/core/vocabulary/placeholders.ts';
import { fc } from '../../seed.ts';

const known: Values = {
  name: 'Ann Lee',
  first_name: 'Ann',
  company: 'Lee & Co',
  problem: 'slow site',
  owner: 'Mori',
  last_topic: 'the fair',
  days: '12',
};
const without = (...names: (keyof Values)[]): Values => ({
  ...known,
  ...Object.fromEntries(names.map((name) => [name, ''])),
});

describe('a text with placeholders', () => {
  test('has the facts in their place, whatever the width, case and blanks of the braces', () => {
    expect(
      filled('Hi { Name }, of ｛ＣＯＭＰＡＮＹ｝: {problem}, {last_topic}, {days}, {owner}.', known),
    ).toBe('Hi Ann Lee, of Lee & Co: slow site, the fair, 12, Mori.');
  });

  test('loses the sentence whose fact is not known, and keeps the others with one blank between them', () => {
    expect(
      filled('How are you? I thought of {problem}. Dr. Wu at {company} asks. Bye.', without('problem')),
    ).toBe('How are you? Dr. Wu at Lee & Co asks. Bye.');
    expect(filled('お元気ですか。{problem}の件です。では。', without('problem'))).toBe(
      'お元気ですか。では。',
    );
  });

  test('loses a line whose fact is not known, and no line that was blank before', () => {
    expect(filled('{company}\n{name}様\n\n本文です。\n\n{owner}', without('company', 'owner'))).toBe(
      'Ann Lee様\n\n本文です。',
    );
  });

  test('loses what is in square brackets with a fact that is not known; other brackets stay', () => {
    const text = 'I thought of your problem[ ({problem})] and [this].';
    expect(filled(text, known)).toBe('I thought of your problem (slow site) and [this].');
    expect(filled(text, without('problem'))).toBe('I thought of your problem and [this].');
  });

  test('greets without a name where there is none', () => {
    const nameless = without('name', 'first_name');
    expect(filled('Hello {first_name},\n\nText.', nameless)).toBe('Hello,\n\nText.');
    expect(filled('{name}様\n\n本文です。', nameless)).toBe('本文です。');
  });

  test('gives no second title to who has one', () => {
    expect(filled('{name}様', { ...known, name: '中村先生' })).toBe('中村先生');
    expect(filled('{name} 様', { ...known, name: '山田様' })).toBe('山田様');
  });

  test('takes facts as they are, also those that look like placeholders or end sentences', () => {
    expect(filled('About {problem}, {owner}.', { ...known, problem: '{owner}? [x]. $&' })).toBe(
      'About {owner}? [x]. $&, Mori.',
    );
  });

  test('never has braces of its own left, nor three line ends, nor blanks at its ends', () => {
    const names = Object.keys(placeholders).map((name) => `{${name}}`);
    const piece = fc.constantFrom(...names, 'Hello ', 'one. ', '二。', '\n', '\n\n', '[in ', ']', ', ', '様');
    const value = fc.constantFrom('', 'A', '山田');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.record(Object.fromEntries(Object.keys(known).map((name) => [name, value]))),
        (text, values) => {
          expect(filled(text, values as unknown as Values)).not.toMatch(/[{}]|\n{3,}|^\s|\s$/);
        },
      ),
    );
  });
});
