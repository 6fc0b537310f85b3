// Names, notes and companies are text, whatever they look like: in every tab, and in every answer.
import { describe, expect, test } from '@jest/globals';
import { dealMessage, logMessage, openSheet, type TestSheet, TODAY } from './spreadsheet.ts';

const texts = [
  '=IMPORTXML("https://example.com/", "//a")',
  '=1+1',
  '+81 90-0000-1234',
  '-1+2',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  "'quoted'",
  '01234',
  '1e5',
  '12/3',
  '2026-11-22',
  '11月22日',
  '10:30',
  '¥1,200',
  '(500)',
  '50%',
  'TRUE',
  'Mar 12 2024',
  '12 Mar 2024',
  '{title} {when}',
  '👩‍👩‍👧 שלום',
  `${'長い名前'.repeat(50)}`,
];

/** No cell of the tab that is a formula, besides the links to rows and the one formula of Today. */
const formulas = (sheet: TestSheet, tab: string) =>
  sheet.book
    .formulaCells(sheet.idOf(tab))
    .map(({ formula }) => formula)
    .filter(
      (formula) => !formula.startsWith('=HYPERLINK("#gid=') && !formula.startsWith('=RECONTACT_CARDS('),
    );

/** Owners are a list: a comma or a slash separates two of them. */
const ownerOf = (text: string): string => text.replace(/[,/]/g, '');

const withPeople = (names: readonly string[]) =>
  openSheet({
    tabs: {
      Contacts: [
        ['ID', 'Name', 'Company', 'Owner', 'Source'],
        ...names.map((name, index) => [`c${index}`, name, name, ownerOf(name), name]),
      ],
    },
  });

describe('a contact', () => {
  test.each(['en', 'ja'] as const)('stays the same text in Pipeline, Problems and Today: %s', (language) => {
    const sheet = withPeople(texts).setUp(language);
    sheet.ask({ type: 'refresh' });
    const [pipeline, problems, today] =
      language === 'en' ? ['Pipeline', 'Problems', 'Today'] : ['顧客一覧', '確認事項', '今日の連絡'];
    for (const tab of [pipeline, problems, today]) expect(formulas(sheet, tab as string)).toEqual([]);
    const [, , ...rows] = sheet.cells(pipeline as string);
    expect(rows.map(([name, company, owner]) => [name, company, owner])).toEqual(
      texts.map((text) => [text, text, ownerOf(text)]),
    );
  });

  test('stays the same text in the answers', () => {
    const sheet = withPeople(texts).setUp();
    for (const text of texts) {
      expect(sheet.ask({ type: 'search', text }).map(({ name }) => name)).toContain(text);
      expect(sheet.ask({ type: 'person', who: text })).toMatchObject({
        who: text,
        name: text,
        company: text,
        owner: ownerOf(text),
      });
    }
  });
});

describe('what is logged', () => {
  test('is the same text in the logs, and can be undone', () => {
    const sheet = withPeople(texts).setUp();
    for (const text of texts) {
      const log = logMessage({ who: text, by: text, entry: { kind: 'problem', note: text } });
      const deal = dealMessage({
        who: text,
        by: text,
        anyway: true,
        deal: { result: 'open', amount: undefined, title: text },
      });
      sheet.ask(log);
      sheet.ask(deal);
      expect(sheet.cells('Activities').at(-1)?.slice(0, 7)).toEqual([
        TODAY,
        text,
        'Problem',
        'us',
        text,
        '',
        text,
      ]);
      expect(sheet.cells('Deals').at(-1)?.slice(0, 7)).toEqual([TODAY, text, 'Open', '', '', text, text]);
      expect(sheet.ask({ type: 'person', who: text })).toMatchObject({
        problems: text.split(',').map((part) => part.trim()),
        openTitles: [text],
      });
      expect(sheet.ask({ type: 'undo', id: deal.id }).undone).toBe(true);
    }
    expect([...formulas(sheet, 'Activities'), ...formulas(sheet, 'Deals')]).toEqual([]);
  });

  test("is the same text in a user's own logs, where no column is formatted as text", () => {
    const headers = ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'];
    const sheet = openSheet({
      tabs: {
        Contacts: [['ID', 'Name'], ...texts.map((text, index) => [`c${index}`, text])],
        Log: [headers],
      },
    }).setUp();
    for (const text of texts) {
      const log = logMessage({ who: text, by: text, entry: { kind: 'info', note: text } });
      sheet.ask(log);
      expect(sheet.cells('Log').at(-1)?.slice(0, 7)).toEqual([
        TODAY,
        text,
        'Useful information',
        'us',
        text,
        '',
        text,
      ]);
      expect(sheet.ask({ type: 'undo', id: log.id }).undone).toBe(true);
    }
  });

  test('is the same text below the thousandth row', () => {
    const sheet = withPeople(['01234']).setUp();
    sheet.type('Activities', 1000, 1, 'the end');
    sheet.ask(logMessage({ who: '01234', entry: { note: '0077' } }));
    expect(sheet.cells('Activities').at(-1)?.slice(0, 5)).toEqual([TODAY, '01234', 'Call', 'us', '0077']);
  });
});

test('a header chosen for a column, and the name of a tab, are the same text in the rules', () => {
  const headers = ['Name', '=1+1', '2026-01-02', '007'];
  const sheet = openSheet({
    tabs: { '007': [headers, ['Ann', 'Baker', 'Ken', 'x']], Contacts: [['Name', 'Email']] },
  }).setUp();
  sheet.ask({ type: 'setTab', table: 'contacts', tab: '007' });
  sheet.ask({ type: 'setColumn', table: 'contacts', key: 'company', headers: ['=1+1'] });
  sheet.ask({ type: 'setColumn', table: 'contacts', key: 'owner', headers: ['2026-01-02'] });
  sheet.ask({ type: 'setColumn', table: 'contacts', key: 'problem', headers: ['007'] });
  expect(formulas(sheet, 'Rules')).toEqual([]);
  expect(sheet.ask({ type: 'search', text: 'Ann' })).toMatchObject([{ company: 'Baker', owner: 'Ken' }]);
});
