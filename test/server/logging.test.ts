// What the sidebar logs stands in the two logs exactly as their columns say.
import { describe, expect, test } from '@jest/globals';
import type { ActivityKind } from '../../src/core/vocabulary/kinds.ts';
import { daysOn, dealMessage, logMessage, openSheet, people, TODAY } from './spreadsheet.ts';

const kinds: Record<'en' | 'ja', Partial<Record<ActivityKind, string>>> = {
  en: {
    call: 'Call',
    thanks: 'Thanks',
    skip: 'Pass this time',
    problem: 'Problem',
    problem_solved: 'Problem solved',
    resume: 'Contact again',
  },
  ja: {
    call: '電話',
    thanks: 'お礼',
    skip: '今回はパス',
    problem: '悩み',
    problem_solved: '悩みの解決',
    resume: '連絡再開',
  },
};

const tabs = { en: ['Activities', 'Deals'], ja: ['活動', '商談'] } as const;

describe.each(['en', 'ja'] as const)('a row in a document in %s', (language) => {
  const [activities, deals] = tabs[language];
  const lastRow = (sheet: ReturnType<typeof openSheet>, tab: string) => sheet.cells(tab).at(-1);

  test.each(Object.entries(kinds[language]))('says the kind %s in its language', (kind, word) => {
    const sheet = openSheet().setUp(language);
    const reply = sheet.ask(logMessage({ entry: { kind, note: 'as agreed', from: 'us' } }));
    const us = language === 'ja' ? 'こちら' : 'us';
    expect(lastRow(sheet, activities)?.slice(0, 7)).toEqual([
      TODAY,
      'Ann Baker',
      word,
      us,
      'as agreed',
      '',
      'Ken',
    ]);
    expect(reply).toMatchObject({
      receipt: { kind, who: 'Ann Baker', rows: 1 },
      person: { who: 'Ann Baker' },
    });
  });

  test('says who it came from, and on which day', () => {
    const sheet = openSheet().setUp(language);
    sheet.ask(
      logMessage({
        who: '佐藤 健',
        by: 'Mio',
        entry: { kind: 'inquiry', from: 'them', day: daysOn(-3), note: '見積もりの件' },
      }),
    );
    const [kind, them] = language === 'ja' ? ['問い合わせ・相談', '相手'] : ['Enquiry, request', 'them'];
    expect(lastRow(sheet, activities)?.slice(0, 7)).toEqual([
      daysOn(-3),
      '佐藤 健',
      kind,
      them,
      '見積もりの件',
      '',
      'Mio',
    ]);
  });

  test('says when to be in touch next, in the row of the touch itself', () => {
    const sheet = openSheet().setUp(language);
    const { receipt, person } = sheet.ask(logMessage({ entry: { until: daysOn(30), note: 'n' } })) as {
      receipt: { rows: number };
      person: unknown;
    };
    expect(receipt.rows).toBe(1);
    expect(person).toMatchObject({ nextDay: daysOn(30), lastTouch: { day: TODAY } });
    const [call, us] = language === 'ja' ? ['電話', 'こちら'] : ['Call', 'us'];
    expect(lastRow(sheet, activities)?.slice(0, 7)).toEqual([
      TODAY,
      'Ann Baker',
      call,
      us,
      'n',
      daysOn(30),
      'Ken',
    ]);
    expect(sheet.cells(activities)).toHaveLength(2);
  });

  test.each([
    ['open', { amount: 500, title: 'Website' }, ['Open', '商談中'], [500, '', 'Website']],
    ['won', { amount: 1200.5, title: 'Website' }, ['Won', '成約'], [1200.5, '', 'Website']],
    ['won', { amount: -300, title: '' }, ['Won', '成約'], [-300, '', '']],
    ['won', { amount: undefined, title: '' }, ['Won', '成約'], ['', '', '']],
    [
      'lost',
      { amount: undefined, reason: 'not_now', title: '' },
      ['Lost', '失注'],
      ['', ['Not now', '時期が合わない'], ''],
    ],
  ] as const)('says what became of a deal: %s %j', (result, deal, words, [amount, reason, title]) => {
    const sheet = openSheet().setUp(language);
    const reply = sheet.ask(dealMessage({ deal: { ...deal, result } }));
    const at = language === 'ja' ? 1 : 0;
    const row = [
      TODAY,
      'Ann Baker',
      words[at],
      amount,
      Array.isArray(reason) ? reason[at] : '',
      title,
      'Ken',
    ];
    expect(lastRow(sheet, deals)?.slice(0, 7)).toEqual(row);
    expect(reply).toMatchObject({ receipt: { kind: result, rows: 1 } });
  });
});

test('columns in another order, with other names and columns between them, get the same cells', () => {
  const sheet = openSheet({
    tabs: {
      ...people,
      Doings: [
        ['Our list'],
        [],
        ['id', '担当者', '期日', 'Notes', 'Colour', 'Direction', '種類', '顧客名', '日付'],
        ['', 'Ken', '', 'hello', 'red', 'us', 'Call', 'Bob Lee', new Date('2026-11-01T00:00:00Z')],
      ],
      Business: [['ID', 'Owner', 'Product', '失注理由', 'Amount', 'Status', 'Customer', 'Date']],
    },
  }).setUp();
  expect(sheet.tabNames).toEqual(['Contacts', 'Doings', 'Business', 'Rules']);
  sheet.ask(logMessage({ entry: { note: 'n', kind: 'info', until: daysOn(5) } }));
  sheet.ask(dealMessage({ deal: { result: 'lost', amount: 7, reason: 'competitor', title: 'Cup' } }));
  const [, , , , info] = sheet.cells('Doings');
  expect(info?.slice(1)).toEqual(['Ken', daysOn(5), 'n', '', 'us', 'Useful information', 'Ann Baker', TODAY]);
  expect(sheet.cells('Business')[1]?.slice(1)).toEqual([
    'Ken',
    'Cup',
    'Competitor',
    7,
    'Lost',
    'Ann Baker',
    TODAY,
  ]);
});

test('days are those of the spreadsheet, not of the script or of the clock of the world', () => {
  const now = () => new Date('2026-11-22T03:00:00Z');
  const sheet = openSheet({ now, timeZone: 'America/Los_Angeles' }).setUp();
  expect(sheet.ask({ type: 'today', me: '' }).today).toBe('2026-11-21');
  sheet.ask(logMessage({ entry: { day: '2026-11-21', until: '2027-03-14' } }));
  expect(sheet.rows('Activities').map(({ Date: day, Until }) => [day, Until])).toEqual([
    ['2026-11-21', '2027-03-14'],
  ]);
  expect(sheet.ask({ type: 'person', who: 'Ann Baker' })).toMatchObject({
    lastTouch: { day: '2026-11-21' },
    nextDay: '2027-03-14',
  });
});

test('what is neither a touch nor a next contact has no day for one', () => {
  const sheet = openSheet().setUp();
  const until = daysOn(3);
  expect(sheet.refused(logMessage({ entry: { kind: 'skip', until } }))).toBeDefined();
  expect(sheet.refused(logMessage({ entry: { kind: 'next' } }))).toBeDefined();
  expect(sheet.rows('Activities')).toEqual([]);
});
