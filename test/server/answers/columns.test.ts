// How the three tables are read, and how the user decides otherwise.
import { describe, expect, test } from '@jest/globals';
import { openSheet, type Tabs } from '../spreadsheet.ts';
import { chosen, column, find, name, people, read, set } from './reading.ts';

describe('a column of the contacts', () => {
  test('can be seen, chosen, left out and left to us again', () => {
    const sheet = openSheet({ tabs: people }).setUp();
    const company = () => column(sheet, 'company');
    expect(read(sheet)).toMatchObject({ tab: 'Contacts', headers: ['Name', 'Workshop', 'Company', 'Email'] });
    const automatic = {
      key: 'company',
      label: { en: 'Company', ja: '会社名' },
      headers: ['Company'],
      gone: [],
      isGuess: false,
      isChosen: false,
      takesSeveral: true,
      roles: [],
      roleOf: {},
    };
    expect([company(), find(sheet, 'ann')?.company]).toEqual([automatic, 'Old Ltd']);
    set(sheet, 'contacts', 'company', ['Workshop']);
    expect(company()).toEqual({ ...automatic, headers: ['Workshop'], isChosen: true });
    expect(find(sheet, 'ann')?.company).toBe('Baker & Sons');
    set(sheet, 'contacts', 'company', ['-']);
    expect(company()).toEqual({ ...automatic, headers: [], isChosen: true });
    expect(find(sheet, 'ann')?.company).toBe('');
    set(sheet, 'contacts', 'company', []);
    expect([company(), find(sheet, 'ann')?.company]).toEqual([automatic, 'Old Ltd']);
    expect(sheet.rows('Rules').filter(({ Setting }) => Setting === 'column_company')).toHaveLength(1);
  });

  test('that was chosen is told by its header after that has gone from the sheet', () => {
    const sheet = openSheet({ tabs: people }).setUp();
    set(sheet, 'contacts', 'phone', ['Workshop']);
    sheet.type('Contacts', 1, 2, 'Notes');
    expect(column(sheet, 'phone')).toMatchObject({ headers: [], gone: ['Workshop'], isChosen: true });
    expect(read(sheet).headers).not.toContain('Workshop');
  });

  test('may be several, kept on lines of one setting; one more leaves those that are there', () => {
    const sheet = openSheet({
      tabs: {
        Contacts: [
          ['Name', 'Phone', 'Reach (day)', 'Reach | night'],
          ['Ann', '03-1111-1111', '03-2222-2222', '03-3333-3333'],
        ],
      },
    }).setUp();
    expect(read(sheet).unread).toEqual(['Reach (day)', 'Reach | night']);
    name(sheet, 'contacts', 'Reach (day)', 'phone');
    expect(chosen(sheet)).toEqual({ column_phone: 'Phone\nReach (day)' });
    name(sheet, 'contacts', 'Reach | night', 'phone');
    expect(column(sheet, 'phone')?.headers).toEqual(['Phone', 'Reach (day)', 'Reach | night']);
    expect(column(sheet, 'phone')?.gone).toEqual([]);
    expect(find(sheet, 'ann')?.phones).toHaveLength(3);
    expect(read(sheet).unread).toEqual([]);
    name(sheet, 'contacts', 'Reach (day)', '');
    expect(column(sheet, 'phone')?.headers).toEqual(['Phone', 'Reach | night']);
  });

  test('is one thing: what it is said to be it leaves every other key for', () => {
    const sheet = openSheet({ tabs: people }).setUp();
    name(sheet, 'contacts', 'Workshop', 'none');
    expect(read(sheet)).toMatchObject({ unread: [], none: ['Workshop'] });
    name(sheet, 'contacts', 'Workshop', 'notes');
    expect(read(sheet)).toMatchObject({ unread: [], none: [] });
    set(sheet, 'contacts', 'company', ['Workshop']);
    expect(column(sheet, 'notes')).toMatchObject({ headers: [], isChosen: false });
    expect(chosen(sheet)).toEqual({ column_none: '', column_notes: '', column_company: 'Workshop' });
  });

  test('that is a welcome stays one beside a wish that was asked about', () => {
    const header = ['Name', 'Accepts marketing', 'Mailing refused, do not send'];
    const sheet = openSheet({
      tabs: {
        Contacts: [header, ['Ann', 'yes', ''], ['Bob', 'no', ''], ['Cyd', 'yes', 'yes']],
      },
    }).setUp();
    expect(read(sheet).doubts).toEqual(['Mailing refused, do not send']);
    name(sheet, 'contacts', 'Mailing refused, do not send', 'no_email');
    const noEmail = ['Ann', 'Bob', 'Cyd'].map((who) => find(sheet, who)?.noEmail);
    expect(noEmail).toEqual([false, true, true]);
  });
});

describe('columns of the logs', () => {
  const logs: Tabs = {
    ...people,
    History: [
      ['Moment', 'Chap', 'Deed', 'Weather'],
      ['2026-11-01', 'Ann', 'call', 'sunny'],
      ['2026-11-02', 'Zed Zulu', 'call', 'rainy'],
      ['2026-11-03', 'Yan Yak', 'call', 'foggy'],
    ],
    Orders: [
      ['Created at', 'Paid at', 'Email', 'Billing Name', 'Total', 'Refunded Amount', 'Warehouse'],
      ['2026-11-01', '2026-11-02', 'ann@example.com', 'Ann', 1200, '', 'North'],
    ],
  };

  test('are shown as people know them: one for whom a row is about, one for its day', () => {
    const sheet = openSheet({ tabs: logs }).setUp();
    sheet.ask({ type: 'setTab', table: 'deals', tab: 'Orders' });
    const deals = read(sheet, 'deals');
    expect(deals.columns.map(({ key }) => key)).toEqual([
      ...['date', 'contact', 'result', 'amount', 'currency', 'refunded', 'reason', 'title', 'order'],
      ...['note', 'by', 'id'],
    ]);
    expect(column(sheet, 'date', 'deals')?.headers).toEqual(['Created at', 'Paid at']);
    expect([...(column(sheet, 'contact', 'deals')?.headers ?? [])].sort()).toEqual(['Billing Name', 'Email']);
    expect(deals.unread).toEqual(['Warehouse']);
    expect(deals.missing).toEqual([]);
  });

  test('keep what each is when one more is named, and are all left to us again', () => {
    const sheet = openSheet({ tabs: logs }).setUp();
    sheet.ask({ type: 'setTab', table: 'deals', tab: 'Orders' });
    name(sheet, 'deals', 'Warehouse', 'contact');
    expect(chosen(sheet)).toEqual({
      column_deals_contact_email: 'Email',
      column_deals_contact_name: 'Billing Name',
      column_deals_contact: 'Warehouse',
    });
    expect(column(sheet, 'contact', 'deals')).toMatchObject({ isChosen: true, gone: [] });
    set(sheet, 'deals', 'contact', ['Email']);
    expect(column(sheet, 'contact', 'deals')?.headers).toEqual(['Email']);
    set(sheet, 'deals', 'contact', []);
    expect(column(sheet, 'contact', 'deals')).toMatchObject({ isChosen: false });
    expect(Object.values(chosen(sheet)).filter((value) => value !== '')).toEqual([]);
    expect(read(sheet, 'deals').unread).toEqual(['Warehouse']);
  });

  test('of a tab that can’t be read say what was seen and what is missing, and the choice mends it', () => {
    const sheet = openSheet({ tabs: logs }).setUp();
    sheet.ask({ type: 'setTab', table: 'activities', tab: 'History' });
    const before = read(sheet, 'activities');
    expect(before.headers).toEqual(['Moment', 'Chap', 'Deed', 'Weather']);
    expect(before.missing.length).toBeGreaterThan(0);
    set(sheet, 'activities', 'date', ['Moment']);
    set(sheet, 'activities', 'contact', ['Chap']);
    set(sheet, 'activities', 'kind', ['Deed']);
    expect(read(sheet, 'activities')).toMatchObject({ missing: [], unread: ['Weather'] });
    expect(find(sheet, 'ann')?.lastTouch).toMatchObject({ day: '2026-11-01', kind: 'call' });
    name(sheet, 'activities', 'Weather', 'none');
    expect(read(sheet, 'activities')).toMatchObject({ unread: [], none: ['Weather'] });
    expect(chosen(sheet).column_activities_none).toBe('Weather');
  });

  test('are never asked about as wishes to be left alone', () => {
    const sheet = openSheet({
      tabs: {
        ...people,
        History: [
          ['Date', 'Contact', 'Kind', 'Return refused'],
          ['2026-11-01', 'Ann', 'call', 'yes'],
        ],
      },
    }).setUp();
    sheet.ask({ type: 'setTab', table: 'activities', tab: 'History' });
    expect(read(sheet, 'activities').doubts).toEqual([]);
    expect(sheet.ask({ type: 'problems' }).questions).toEqual([]);
  });
});

describe('a tab', () => {
  test('is that with the most known columns, until another is chosen', () => {
    const sheet = openSheet({
      tabs: {
        ...people,
        Export: [
          ['氏名', '会社名', 'メールアドレス', '電話番号', '悩み'],
          ['佐藤 健', '青葉商事', 'sato@example.com', '090-0000-0001', '集客'],
        ],
      },
    }).setUp();
    const names = () => sheet.ask({ type: 'search', text: '@' }).map((person) => person.name);
    expect(names()).toEqual(['佐藤 健']);
    sheet.ask({ type: 'setTab', table: 'contacts', tab: 'Contacts' });
    expect(names()).toEqual(['Ann']);
    expect(read(sheet).tab).toBe('Contacts');
    sheet.ask({ type: 'setTab', table: 'contacts', tab: '' });
    expect(names()).toEqual(['佐藤 健']);
  });

  test('of people without a known header is mended by one choice', () => {
    const sheet = openSheet({
      tabs: {
        Leute: [
          ['Wer', 'Warum'],
          ['Ann', 'x'],
          ['Bob', 'y'],
        ],
      },
    }).setUp();
    sheet.ask({ type: 'setTab', table: 'contacts', tab: 'Leute' });
    expect(read(sheet)).toMatchObject({ tab: 'Leute', missing: ['name'], headers: ['Wer', 'Warum'] });
    expect(sheet.answer({ type: 'today', me: '' })).toMatchObject({ ok: false, needs: 'contacts' });
    set(sheet, 'contacts', 'name', ['Wer']);
    expect(read(sheet).missing).toEqual([]);
    expect(find(sheet, 'bob')?.name).toBe('Bob');
  });
});
