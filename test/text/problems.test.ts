// Each problem is a sentence, in English and in Japanese.
import { describe, expect, test } from '@jest/globals';
import {
  byCost,
  type Problem,
  type ProblemCode,
  type ProblemValues,
} from '../../src/core/vocabulary/problem.ts';
import { columnLabels } from '../../src/tables/columns/labels.ts';
import { problemSentence } from '../../src/text/problem-sentence.ts';

const cell = { value: 'x' };
const column = { column: 'name, email' };

/** Values for the sentence of each code. */
const examples: ProblemValues = {
  no_header: column,
  missing_column: column,
  lost_column: { ...column, header: 'x' },
  guessed_column: { ...column, header: 'x' },
  unread_columns: { columns: ['Fax', 'Rank'] },
  opt_out_question: { header: 'x' },
  unread_tab: { tab: 'x', kind: 'contacts', entries: 2 },
  lost_tab: { name: 'x', tab: 'y' },
  nobody_rows: { rows: 2 },
  error_cell: cell,
  not_a_date: cell,
  no_year: cell,
  impossible_day: cell,
  future_day: cell,
  not_an_amount: cell,
  not_a_count: cell,
  not_months: cell,
  not_an_interval: cell,
  not_a_birthday: cell,
  not_an_email: cell,
  unclear_yes_no: cell,
  wish_in_words: { ...cell, wish: 'no_call' },
  assumed_date_order: { ...cell, order: 'dayFirst' },
  months_as_days: { ...cell, count: 2 },
  two_currencies: { sums: 'USD 1,200; JPY 500,000' },
  nobody_in_row: {},
  row_without_date: cell,
  row_without_contact: cell,
  repeated_id: { id: 'C-1' },
  unknown_words: { column: 'kind', words: [{ word: 'Zoom', rows: 3 }], rows: 3 },
  purchase_in_activities: { rows: 2 },
  perhaps_result: { headers: 'x', rows: 2 },
  all_won: { rows: 2 },
  kinds_from_notes: { known: 2, messages: 1 },
  joined_lines: { orders: 1, rows: 2 },
  alike_rows: { list: '2 = 3', rows: 2 },
  unknown_contact: { contact: 'Ada', rows: 2, nearest: '' },
  ambiguous_contact: { contact: 'Ada', rows: 2, first: 'Ada A', second: 'Ada B' },
  loose_contact: { contact: 'Ms. Ada', rows: 2, person: 'Ada A' },
  more_loose_contacts: { keys: 7, rows: 20 },
  contradictory_contact: {
    contact: 'ada@example.com',
    rows: 2,
    person: 'Ada',
    other: 'Bo',
    otherPerson: 'Bo B',
  },
  merged_rows: { list: '2, 3', name: 'Ada' },
  shared_address: { email: 'a@example.com', names: 'Ada, Bo' },
  perhaps_same: { first: 'Ada', second: 'Adda', row: 3 },
  opening_and_log: { contact: 'Ada' },
  presumed_lost: { contact: 'Ada' },
  unknown_setting: { setting: 'limits' },
  impossible_setting: { ...cell, setting: 'limit', min: 1, max: 100 },
  repeated_setting: { setting: 'limit' },
  unknown_placeholder: { setting: 'text_give', placeholder: 'shop' },
  long_text: { setting: 'text_give', longest: 2000 },
};

const problem = <C extends ProblemCode>(
  code: C,
  values: Problem<C>['values'],
  level: Problem['level'] = 'error',
): Problem<C> => ({ tab: 'Contacts', cell: 'B2', level, code, values });

describe('every code', () => {
  test.each(Object.entries(examples) as [ProblemCode, Problem['values']][])(
    '%s has a sentence in both languages',
    (code, values) => {
      const any = problem(code, values);
      const [english, japanese] = [
        problemSentence(any, 'en', columnLabels()),
        problemSentence(any, 'ja', columnLabels()),
      ];
      expect(english).toMatch(/^["A-Z ].*[.?]$/);
      expect(english).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff!]/);
      expect(japanese).toMatch(/(?:です|ます|ません|ました|ください|でしょうか)(?:（[^）]*）)?。$/);
      expect(`${english}${japanese}`).not.toMatch(/undefined|NaN|！/);
    },
  );
});

test.each(['\n', '\r\n', '\u2028', ' \n \n ', '\v', '\f', '\u0085'])(
  'a line break in a cell makes no second line: %j',
  (lineBreak) => {
    const wrong = problem('no_year', { value: `11/${lineBreak}22`, rows: 1 });
    expect(problemSentence(wrong, 'en', columnLabels())).toMatch(/^"11\/ 22" has no year/);
    expect(problemSentence(wrong, 'ja', columnLabels())).toMatch(/^「11\/ 22」に年がありません/);
  },
);

test('the value is in the sentence', () => {
  const wrong = problem('no_year', { value: '11/22', rows: 1 });
  expect(problemSentence(wrong, 'en', columnLabels())).toBe(
    '"11/22" has no year. It is not counted; please write the year too.',
  );
  expect(problemSentence(wrong, 'ja', columnLabels())).toBe(
    '「11/22」に年がありません。集計に含めていませんので、年も入力してください。',
  );
});

test('one problem of many cells says how many and where', () => {
  const many = problem('not_a_date', { value: 'soon', rows: 1000, cells: 'C2, C3, C4, C5, C6' });
  expect(problemSentence(many, 'en', columnLabels())).toBe(
    '"soon" can\'t be read as a date. It is not counted. 1000 cells of this column are like this: C2, C3, C4, C5, C6 …',
  );
  expect(problemSentence(many, 'ja', columnLabels())).toMatch(/この列には同様のセルが1000個あります/);
});

test('bounds are named where a setting has them, and columns by their names in the language', () => {
  const impossible = { value: 'x', setting: 'limit' };
  expect(
    problemSentence(problem('impossible_setting', { ...impossible, min: 1, max: 100 }), 'en', columnLabels()),
  ).toBe('"x" is not a possible value of limit (from 1 to 100). The default counts.');
  expect(problemSentence(problem('impossible_setting', impossible), 'ja', columnLabels())).toBe(
    '「x」はlimitの値として使えません。既定値を使います。',
  );
  expect(problemSentence(problem('missing_column', { column: 'name, email' }), 'ja', columnLabels())).toBe(
    '見出し行に「氏名、メールアドレス」の列がないため、このシートを読み取れません。',
  );
});

test('an unknown contact names the nearest one, when there is one', () => {
  expect(
    problemSentence(
      problem('unknown_contact', { contact: 'Adda', rows: 3, nearest: 'Ada' }),
      'en',
      columnLabels(),
    ),
  ).toBe('"Adda" is not among the contacts (3 rows). Did you mean "Ada"?');
  expect(
    problemSentence(
      problem('unknown_contact', { contact: 'Zoe', rows: 1, nearest: '' }),
      'en',
      columnLabels(),
    ),
  ).toBe('"Zoe" is not among the contacts (1 row).');
});

test('unknown words are told with their rows, the column by its name, and what counts instead', () => {
  const words = [
    { word: 'Zoom', rows: 14 },
    { word: 'カフェ', rows: 3 },
  ];
  const unknown = problem('unknown_words', { column: 'kind', words, rows: 17 });
  expect(problemSentence(unknown, 'en', columnLabels())).toBe(
    'The column Kind has words that aren\'t known: "Zoom" (14), "カフェ" (3). They count as messages. ' +
      'Say what they mean in the sidebar, or with a word_… row on the Rules tab.',
  );
  expect(problemSentence(unknown, 'ja', columnLabels())).toBe(
    '「種別」の列に、登録されていない言葉があります（「Zoom」14件、「カフェ」3件）。メッセージとして数えています。' +
      '意味はサイドバーか、ルールのシートの「word_…」の行で指定できます。',
  );
  const many = Array.from({ length: 30 }, (_, index) => ({ word: `w${index}`, rows: 1 }));
  expect(
    problemSentence(
      problem('unknown_words', { column: 'reason', words: many, rows: 30 }),
      'en',
      columnLabels(),
    ),
  ).toMatch(/"w9" \(1\), …\. They count as another reason/);
});

test('what costs the user most comes first', () => {
  const [info, rare, common, warning] = [
    problem('merged_rows', { list: '2, 3', name: 'Ada', rows: 900 }, 'info'),
    problem('not_a_date', { value: 'soon', rows: 1 }),
    problem('no_year', { value: '1/2', rows: 40 }),
    problem('not_an_amount', { value: 'x', rows: 500 }, 'warning'),
  ];
  expect(byCost([info, rare, warning, common])).toEqual([common, rare, warning, info]);
});
