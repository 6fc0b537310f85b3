// RECONTACT_CARDS: the list of the day in words, with the ways to reach people.
import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../src/text/formats.ts';
import { sentenceOf } from '../../src/text/reasons/sentences.ts';
import { ACTIVITIES, DEALS, openSheet, PEOPLE, rulesOf, TODAY } from './sheet.ts';

const host = openSheet();
type Table = readonly (readonly unknown[])[];
const call = (name: string, ...args: unknown[]) => host.callFunction(name, args) as Table;
const inLanguage = (language: string) => rulesOf(['language', language]);
const cards = (people: Table, activities: Table, deals: Table, language = 'en') =>
  call('RECONTACT_CARDS', people, activities, deals, '', TODAY, inLanguage(language)).slice(1);

const NO_ACTIVITIES = [['Date', 'Contact', 'Kind', 'From']];
const NO_DEALS = [['Date', 'Contact', 'Result', 'Amount', 'Reason']];

describe('the cards', () => {
  test('are the people of RECONTACT_LIST, in its order, as many days overdue', () => {
    for (const limit of [0, 1, 5, 100]) {
      const list = call('RECONTACT_LIST', PEOPLE, ACTIVITIES, DEALS, limit, TODAY).slice(1);
      const shown = call('RECONTACT_CARDS', PEOPLE, ACTIVITIES, DEALS, limit, TODAY).slice(1);
      expect(shown.map((row) => [row[0], row[3]])).toEqual(list.map((row) => [row[0], row[2]]));
    }
  });

  test('have their headers and words in the language of the rules', () => {
    const head = (language: string) =>
      call('RECONTACT_CARDS', PEOPLE, ACTIVITIES, DEALS, 1, TODAY, inLanguage(language))[0];
    expect(head('en')).toEqual([
      'Contact',
      'Company',
      'Why',
      'Days overdue',
      'Next step',
      'Phone',
      'E-mail',
      'Trust',
    ]);
    expect(head('ja')).toEqual(['相手', '会社', '理由', '過ぎた日数', '次の一手', '電話', 'メール', '信頼']);
    const waiting = [
      ['Date', 'Contact', 'Kind', 'From'],
      ['2026-11-10', 'Chie Mori', 'message', 'them'],
    ];
    expect(cards(PEOPLE, waiting, NO_DEALS, 'ja')[0]).toEqual([
      'Chie Mori',
      'Mori Ltd',
      '11月10日にご連絡をいただき、お返事がまだです。',
      11,
      'メール・メッセージ',
      '',
      '',
      '14（接点あり）',
    ]);
  });

  test('without a language in the rules follow the locale of the spreadsheet, and are English elsewhere', () => {
    const firstHeader = (locale: string, rules: unknown = '') =>
      (
        openSheet({ locale }).callFunction('RECONTACT_CARDS', [
          PEOPLE,
          ACTIVITIES,
          DEALS,
          1,
          TODAY,
          rules,
        ]) as Table
      )[0]?.[0];
    expect(['ja_JP', 'en_GB', 'de_DE'].map((locale) => firstHeader(locale))).toEqual([
      '相手',
      'Contact',
      'Contact',
    ]);
    expect(firstHeader('ja_JP', inLanguage('en'))).toBe('Contact');
    expect(firstHeader('ja_JP', rulesOf(['limit', 3]))).toBe('相手');
  });

  test('say the sentence of the sidebar, of the day that is asked about', () => {
    const lost = [NO_DEALS[0] ?? [], ['2026-05-22', 'Chie Mori', 'lost', '', 'not_now']];
    const [row] = cards(PEOPLE, NO_ACTIVITIES, lost);
    const formats = formatsOf('en', '', TODAY);
    const facts = { eventDay: '2026-05-22', lossReason: 'not_now' as const };
    expect(row?.[2]).toBe(sentenceOf('not_now', facts, formats));
    expect(row?.[2]).toBe('In May the time was not right. Half a year has passed.');
  });

  test('name who was introduced', () => {
    const sent = [NO_DEALS[0] ?? [], ['2026-11-20', 'Ben Hall', 'won', 1000, '']];
    const rows = cards(PEOPLE, NO_ACTIVITIES, sent);
    expect(rows[0]?.slice(0, 3)).toEqual([
      '佐藤 葵',
      '青い工房',
      'They introduced Ben Hall. Thanks are due since 20 Nov.',
    ]);
  });

  test('leave a number or an address blank by the person’s wish, and join several', () => {
    const people = [
      ['Name', 'Phone', 'Mobile', 'Email', 'No email', 'No call'],
      ['Ann', '03-1111-1111', '090-1111-1111', 'a@example.com', '', ''],
      ['Ben', '03-2222-2222', '', 'b@example.com', 'yes', ''],
      ['Cho', '03-3333-3333', '', 'c@example.com', '', 'yes'],
    ];
    const ways = Object.fromEntries(
      cards(people, NO_ACTIVITIES, NO_DEALS).map((row) => [row[0], row.slice(5, 7)]),
    );
    expect(ways).toEqual({
      Ann: ['03-1111-1111, 090-1111-1111', 'a@example.com'],
      Ben: ['03-2222-2222', ''],
      Cho: ['', 'c@example.com'],
    });
  });

  test('call two of one name by what tells them apart', () => {
    const rows = cards(PEOPLE, NO_ACTIVITIES, NO_DEALS);
    expect(rows.map(([who]) => who)).toEqual(expect.arrayContaining(['jo@one.example', 'jo@two.example']));
  });

  test('of nobody are the headers alone', () => {
    expect(cards([['Name']], NO_ACTIVITIES, NO_DEALS)).toEqual([]);
  });
});
