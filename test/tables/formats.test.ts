// The contact sheets of other tools: their very headers, encodings and notes above them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../preview/files/read.ts';
import { readDeals } from '../../src/tables/logs/deals.ts';
import { readContacts } from '../../src/tables/people/contacts.ts';
import { tabKindOf } from '../../src/tables/tab-kind.ts';
import { context, iso, sheet } from './sheets.ts';

const folder = `${import.meta.dirname}/../fixtures/formats`;

function open(name: string) {
  const file = readBytes(name, readFileSync(`${folder}/${name}`));
  const [first] = file.grids;
  return { file, grid: sheet(first?.cells ?? [], first?.tab) };
}

function people(name: string) {
  const { file, grid } = open(name);
  return { file, ...readContacts(grid, context), kind: tabKindOf(grid)?.kind };
}

/** The one info that names the columns with text that nothing is read from. */
const unread = (tab: string, ...columns: string[]) => ({
  tab,
  cell: '',
  level: 'info',
  code: 'unread_columns',
  values: { columns },
});

describe('Google Contacts', () => {
  test('names in parts, several values in a cell, a note with a line break', () => {
    const { file, rows, problems, kind } = people('google-contacts.csv');
    expect(file).toMatchObject({ encoding: 'UTF-8 with byte-order mark', separator: ',' });
    expect(kind).toBe('contacts');
    expect(rows).toMatchObject([
      {
        rows: [2],
        name: 'Petra Novák',
        company: 'Novák Bakery',
        emails: ['petra@example.com', 'p.novak@example.org', 'petra.home@example.net'],
        phones: ['+420 900 000 111', '+420 900 000 112'],
        notes: 'Wants a shop page.\nCall after "Easter".',
      },
      {
        rows: [3],
        name: '石田 由美',
        phonetic: 'いしだ ゆみ',
        company: '石田製菓',
        emails: ['ishida@example.jp'],
        phones: ['090-0000-1111'],
      },
    ]);
    expect(problems).toEqual([
      unread(
        'google-contacts',
        'Organization Title',
        'E-mail 1 - Label',
        'E-mail 2 - Label',
        'Phone 1 - Label',
      ),
    ]);
  });

  test('the older form with a Name column', () => {
    const { rows, problems } = people('google-contacts-older.csv');
    expect(rows).toMatchObject([
      {
        name: 'Olga Brandt',
        company: 'Brandt Verlag',
        emails: ['olga@example.de'],
        notes: 'Old friend of the house',
      },
      { name: '西村 拓海', phonetic: 'にしむら たくみ', company: '西村印刷', tags: '* My Contacts' },
    ]);
    expect(problems).toEqual([
      unread('google-contacts-older', 'E-mail 1 - Type', 'Phone 1 - Type', 'Organization 1 - Title'),
    ]);
  });
});

test('LinkedIn: three lines above the header, English dates, blank addresses', () => {
  const { rows, headerRow, problems } = people('linkedin-connections.csv');
  expect(headerRow).toBe(4);
  expect(rows.map(({ name, company, emails, firstMet }) => [name, company, emails, iso(firstMet)])).toEqual([
    ['Ingrid Solheim', 'Fjordlys AS', [], '2025-01-03'],
    ['Paul Okafor, MBA', 'Okafor & Sons', ['paul@example.com'], '2024-03-12'],
  ]);
  expect(problems).toEqual([unread('linkedin-connections', 'URL', 'Position')]);
});

describe('HubSpot', () => {
  test('in English', () => {
    const { rows, problems } = people('hubspot-en.csv');
    expect(
      rows.map(({ id, name, company, owners, firstMet, lastContact }) => [
        id,
        name,
        company,
        owners.join(),
        iso(firstMet),
        iso(lastContact),
      ]),
    ).toEqual([
      ['901', 'Lena Fischer', 'Fischer Optik', 'Kim Doe', '2024-03-12', '2026-08-30'],
      ['902', 'Marco Conti', 'Conti Arredi', '', '2023-11-05', undefined],
    ]);
    expect(problems).toEqual([]);
  });

  test('in Japanese, where names join family name first unless they are Latin', () => {
    const { rows, problems } = people('hubspot-ja.csv');
    expect(
      rows.map(({ id, name, company, owners, firstMet, lastContact }) => [
        id,
        name,
        company,
        owners.join(),
        iso(firstMet),
        iso(lastContact),
      ]),
    ).toEqual([
      ['301', '藤本 真央', '藤本設計', '山口', '2025-02-03', '2026-07-14'],
      ['302', 'Chloé Martin', 'Atelier Martin', '山口', '2026-01-09', undefined],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('Eight', () => {
  test('Shift_JIS, seven lines above the header, one person three times', () => {
    const { file, rows, headerRow, filled, merged, problems } = people('eight.csv');
    expect(file.encoding).toBe('Shift_JIS');
    expect(headerRow).toBe(8);
    expect(rows).toMatchObject([
      {
        rows: [9, 10, 11],
        name: '小野 大輔',
        company: '株式会社みなと',
        emails: ['ono@example.co.jp'],
        phones: ['03-0000-1001', '090-0000-3001'],
      },
      { rows: [12], name: '﨑田　百合', company: '㈱桜庵', emails: ['momo@example.jp'] },
    ]);
    expect(iso(rows[0]?.firstMet)).toBe('2016-06-22');
    expect([filled, merged]).toEqual([4, 2]);
    expect(problems).toMatchObject([
      unread('eight', '部署名', '役職', '郵便番号', '住所', 'Eightでつながっている人'),
      { cell: 'D9', code: 'merged_rows' },
    ]);
  });

  test('with 姓 and 名 in place of 氏名', () => {
    const { file, rows } = people('eight-split-names.csv');
    expect(file.encoding).toBe('UTF-8 with byte-order mark');
    expect(rows).toMatchObject([{ name: '山根 葵', company: 'やまね堂', phones: ['080-0000-3002'] }]);
  });
});

test.each(['sansan.csv', 'sansan-shift_jis.csv'])('Sansan: %s', (name) => {
  const { file, rows, problems } = people(name);
  expect(file.encoding).toBe(name === 'sansan.csv' ? 'UTF-8 with byte-order mark' : 'Shift_JIS');
  expect(rows).toMatchObject([
    {
      name: '岡本 涼',
      company: '北斗精機株式会社',
      emails: ['okamoto@example.jp'],
      phones: ['011-000-0001'],
      notes: '展示会で名刺交換',
    },
    { name: '長谷川 忍', company: '北斗精機株式会社', emails: [], phones: ['011-000-0001'], id: '' },
  ]);
  expect(problems).toEqual([
    unread(
      name.replace('.csv', ''),
      '部署名',
      '役職',
      '郵便番号(1)',
      '住所(1)［全て］',
      '名刺所有者ユーザID',
    ),
  ]);
});

test('Outlook: several addresses, the mobile and the business phone', () => {
  const { rows, problems } = people('outlook.csv');
  expect(rows).toMatchObject([
    {
      name: 'Grace Mensah',
      company: 'Mensah Textiles',
      emails: ['grace@example.com', 'grace.m@example.org'],
      phones: ['+233 20 000 0001', '+233 30 000 0002'],
      notes: 'Met in Accra; likes "wax print".',
    },
  ]);
  expect(problems).toEqual([unread('outlook', 'Job Title')]);
});

test('a sheet grown over years, as UTF-16 with tabs', () => {
  const { file, rows, problems } = people('one-sheet.tsv');
  expect(file).toMatchObject({ encoding: 'UTF-16', separator: '\t' });
  expect(rows).toMatchObject([
    { name: '花田 節子', purchases: 3, revenue: 180_000, reviewMonths: [4, 10], doNotContact: false },
    { name: '本庄 守', referredBy: '花田 節子', doNotContact: true, notes: '見積の途中' },
  ]);
  expect(rows.map(({ lastContact, lastPurchase }) => [iso(lastContact), iso(lastPurchase)])).toEqual([
    ['2026-09-03', '2026-08-20'],
    ['2026-01-15', undefined],
  ]);
  expect(problems).toEqual([]);
});

test('semicolons and decimal commas', () => {
  const { file, rows } = people('semicolon.csv');
  expect(file.separator).toBe(';');
  expect(rows).toMatchObject([
    { name: 'Anke Vogt', revenue: 1200.5 },
    { name: 'Jan de Wit', revenue: 300 },
  ]);
});

test('an orders list with date, customer and amount only is a table of won deals', () => {
  const { grid } = open('orders.csv');
  expect(tabKindOf(grid)?.kind).toBe('deals');
  const { rows, problems } = readDeals(grid, context);
  expect(rows.map(({ day, contact, result, amount }) => [iso(day), contact, result, amount])).toEqual([
    ['2026-08-20', '花田 節子', 'won', 12_000],
    ['2026-09-02', '花田 節子', 'won', 12_000],
    ['2026-09-15', 'Lars Berg', 'won', 8800],
  ]);
  expect(problems).toMatchObject([{ code: 'all_won', level: 'info', values: { rows: 3 } }]);
});
