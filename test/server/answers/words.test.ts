// What is asked of the user, and how one answer is followed by everything.
import { describe, expect, test } from '@jest/globals';
import { daysOn, openSheet, type Tabs, type TestSheet } from '../spreadsheet.ts';

const questions = (sheet: TestSheet) => sheet.ask({ type: 'problems' }).questions;
const listed = (sheet: TestSheet) =>
  sheet
    .ask({ type: 'today', me: '' })
    .people.map(({ name }) => name)
    .sort();
const rule = (sheet: TestSheet, setting: string) =>
  sheet.rows('Rules').find(({ Setting }) => Setting === setting)?.Value;

describe('a column that may be a wish to be left alone', () => {
  const header = 'メール等のご案内はお断り（不要な方は○）';
  const tabs: Tabs = {
    連絡先: [
      ['氏名', 'メールアドレス', header],
      ['佐藤 健', 'sato@example.com', '○'],
      ['高橋 愛', 'takahashi@example.com', ''],
    ],
  };

  test.each([
    ['do_not_contact', ['高橋 愛'], { stage: 'do_not_contact' }],
    ['no_email', ['佐藤 健', '高橋 愛'], { noEmail: true, noCall: false }],
    ['no_call', ['佐藤 健', '高橋 愛'], { noEmail: false, noCall: true }],
    ['none', ['佐藤 健', '高橋 愛'], { noEmail: false, noCall: false }],
  ])('is asked about, keeps its people from the list, and the answer %s decides', (key, names, facts) => {
    const sheet = openSheet({ tabs }).setUp('en');
    expect(questions(sheet)).toEqual([{ kind: 'optOut', tab: '連絡先', cell: 'C', header }]);
    expect(listed(sheet)).toEqual(['高橋 愛']);
    sheet.ask({ type: 'nameColumn', table: 'contacts', header, key });
    expect(questions(sheet)).toEqual([]);
    expect(listed(sheet)).toEqual(names);
    const [person] = sheet.ask({ type: 'search', text: '佐藤' });
    expect(person).toMatchObject({ isHeldBack: false, ...facts });
    expect(rule(sheet, `column_${key}`)).toBe(header);
  });

  test('leaves a column that is known beside it what it is', () => {
    const sheet = openSheet({
      tabs: {
        Contacts: [
          ['Name', 'Do not contact', 'Asked us to stop, do not write'],
          ['Ann', 'yes', ''],
          ['Bob', '', 'yes'],
          ['Cyd', '', ''],
        ],
      },
    }).setUp();
    sheet.ask({
      type: 'nameColumn',
      table: 'contacts',
      header: 'Asked us to stop, do not write',
      key: 'do_not_contact',
    });
    expect(listed(sheet)).toEqual(['Cyd']);
  });
});

describe('a word that nobody knows', () => {
  const tabs: Tabs = {
    Contacts: [
      ['Name', 'Email', 'Status', 'Lost reason'],
      ['Ann', 'ann@example.com', 'Sleeping giant', ''],
      ['Bob', 'bob@example.com', '', 'Gone fishing'],
    ],
    Activities: [
      ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
      [daysOn(-3), 'Ann', 'Zauber', 'Obi-Wan', '', '', '', ''],
      [daysOn(-2), 'Ann', 'Zauber', '', '', '', '', ''],
    ],
    Deals: [
      ['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title', 'By', 'ID'],
      [daysOn(-5), 'Bob', 'Zauber', 500, '', 'Chairs', '', ''],
    ],
  };

  test('is asked about by its column, with its rows', () => {
    const asked = questions(openSheet({ tabs }).setUp());
    expect(
      asked.map((question) =>
        question.kind === 'words' ? [question.tab, question.column, question.words] : question,
      ),
    ).toEqual(
      expect.arrayContaining([
        ['Contacts', 'status', [{ word: 'Sleeping giant', rows: 1 }]],
        ['Contacts', 'reason', [{ word: 'Gone fishing', rows: 1 }]],
        ['Activities', 'kind', [{ word: 'Zauber', rows: 2 }]],
        ['Activities', 'side', [{ word: 'Obi-Wan', rows: 1 }]],
        ['Deals', 'result', [{ word: 'Zauber', rows: 1 }]],
      ]),
    );
    expect(asked).toHaveLength(5);
  });

  test('has a meaning in each column, written below the rules, and everything follows', () => {
    const sheet = openSheet({ tabs }).setUp();
    const ann = () => sheet.ask({ type: 'search', text: 'ann' })[0];
    const bob = () => sheet.ask({ type: 'search', text: 'bob' })[0];
    expect([ann()?.lastTouch?.kind, bob()?.stage]).toEqual(['message', 'offered']);
    sheet.ask({ type: 'setWord', word: 'Zauber', meaning: 'meeting', column: 'kind' });
    expect(ann()?.lastTouch?.kind).toBe('meeting');
    sheet.ask({ type: 'setWord', word: 'zauber', meaning: 'won', column: 'result' });
    expect([ann()?.lastTouch?.kind, bob()?.stage, bob()?.revenue]).toEqual(['meeting', 'customer', 500]);
    sheet.ask({ type: 'setWord', word: 'Sleeping giant', meaning: 'customer', column: 'status' });
    expect(ann()?.stage).toBe('customer');
    sheet.ask({ type: 'setWord', word: 'Obi-Wan', meaning: 'them', column: 'side' });
    sheet.ask({ type: 'setWord', word: 'Gone fishing', meaning: 'not_now', column: 'reason' });
    expect(questions(sheet)).toEqual([]);
    expect(rule(sheet, 'word_Zauber')).toBe('meeting, won');
    sheet.ask({ type: 'setWord', word: 'Zauber', meaning: '', column: 'result' });
    expect([rule(sheet, 'word_Zauber'), bob()?.revenue]).toEqual(['meeting', 0]);
    expect(sheet.ask({ type: 'problems' }).problems.map(({ code }) => code)).not.toContain('unknown_setting');
  });

  test('stays text, whatever it looks like, and is found again', () => {
    const words = [
      ...['=1+1', '+81 3', '-', '@me', "'quoted", '=IMPORTXML("http://x.invalid")', '007', '2026-01-02'],
      ...['TRUE', '<img src=x>', 'a, b', 'two\nlines', 'Zoom_us', 'x'.repeat(120), '\u200bzero'],
      ...['__proto__', 'constructor', 'toString'],
    ];
    const rows = words.map((word) => [daysOn(-1), 'Ann', { value: word, format: '@' }, '', '', '', '', '']);
    const [contacts = [], activities = []] = [tabs.Contacts, tabs.Activities?.slice(0, 1)];
    const sheet = openSheet({
      tabs: { Contacts: contacts, Activities: [...activities, ...rows] as Tabs[string] },
    }).setUp();
    const unknown = () =>
      questions(sheet).flatMap((question) =>
        question.kind === 'words' && question.column === 'kind' ? question.words : [],
      );
    expect(unknown().length).toBeGreaterThan(10);
    for (const { word } of unknown()) sheet.ask({ type: 'setWord', word, meaning: 'call', column: 'kind' });
    expect(unknown()).toEqual([]);
    const rules = sheet.cells('Rules');
    const formulas = rules.flatMap((row, at) =>
      row.map((_, place) => sheet.formula('Rules', at + 1, place + 1)),
    );
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
    expect(sheet.ask({ type: 'problems' }).problems.filter(({ tab }) => tab === 'Rules')).toEqual([]);
  });

  test('is within the range of the rules that ready formulas are given', () => {
    const sheet = openSheet({ tabs }).setUp();
    sheet.ask({ type: 'setWord', word: 'Zauber', meaning: 'meeting', column: 'kind' });
    sheet.host.select('Contacts', 'F2');
    sheet.ask({ type: 'formula', name: 'TRUST_BALANCE' });
    expect(sheet.formula('Contacts', 2, 6)).toContain('Rules!A:B');
  });
});
