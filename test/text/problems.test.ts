// Each problem is a sentence, in English and in Japanese.
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/base/bilingual.ts';
import { byCost, type Problem, type ProblemCode } from '../../src/core/vocabulary/problem.ts';
import { problemSentence as sentenceWith } from '../../src/text/problem-sentence.ts';
import { sheetTexts } from '../../src/text/sheet.ts';

const problemCodes = Object.keys(sheetTexts.problems) as ProblemCode[];
const problemSentence = (problem: Problem, language: Language): string =>
  sentenceWith(sheetTexts, problem, language);

const problem = (
  code: ProblemCode,
  values: Problem['values'] = {},
  level: Problem['level'] = 'error',
): Problem => ({
  tab: 'Contacts',
  cell: 'B2',
  level,
  code,
  values,
});

describe('every code', () => {
  test.each(problemCodes)('%s has a sentence in both languages', (code) => {
    const any = problem(code, {
      value: 'x',
      column: 'name',
      header: 'x',
      contact: 'Ada',
      rows: 2,
      order: 'dayFirst',
      setting: 'limit',
    });
    const [english, japanese] = [problemSentence(any, 'en'), problemSentence(any, 'ja')];
    expect(english).toMatch(/^["A-Z ].*[.?]$/);
    expect(english).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff!]/);
    expect(japanese).toMatch(/(?:です|ます|ません|ました|ください|でしょうか)(?:（[^）]*）)?。$/);
    expect(`${english}${japanese}`).not.toMatch(/undefined|NaN|！/);
  });
});

test('the value stands in the sentence', () => {
  const wrong = problem('no_year', { value: '11/22', rows: 1 });
  expect(problemSentence(wrong, 'en')).toBe(
    '"11/22" has no year. It is not counted; please write the year too.',
  );
  expect(problemSentence(wrong, 'ja')).toBe(
    '「11/22」に年がありません。集計に含めていませんので、年も入力してください。',
  );
});

test('one problem of many cells says how many and where', () => {
  const many = problem('unknown_kind', { value: 'fax', rows: 1000, cells: 'C2, C3, C4, C5, C6' });
  expect(problemSentence(many, 'en')).toBe(
    'The kind "fax" isn\'t known. This row is left out. 1000 cells of this column are like this: C2, C3, C4, C5, C6 …',
  );
  expect(problemSentence(many, 'ja')).toMatch(/この列には同様のセルが1000個あります/);
});

test('an unknown contact names the nearest one, when there is one', () => {
  expect(
    problemSentence(problem('unknown_contact', { contact: 'Adda', rows: 3, nearest: 'Ada' }), 'en'),
  ).toBe('"Adda" is not among the contacts (3 rows). Did you mean "Ada"?');
  expect(problemSentence(problem('unknown_contact', { contact: 'Zoe', rows: 1, nearest: '' }), 'en')).toBe(
    '"Zoe" is not among the contacts (1 row).',
  );
});

test('what costs the user most comes first', () => {
  const [info, rare, common, warning] = [
    problem('merged_rows', { rows: 900 }, 'info'),
    problem('unknown_kind', { rows: 1 }),
    problem('no_year', { rows: 40 }),
    problem('not_an_amount', { rows: 500 }, 'warning'),
  ];
  expect(byCost([info, rare, warning, common])).toEqual([common, rare, warning, info]);
});
