// Columns by their letter, and what columns are more exactly that are one thing to their users.
import { describe, expect, test } from '@jest/globals';
import { openSheet } from '../spreadsheet.ts';
import { column, find, name, people, read } from './reading.ts';

describe('a column without a header', () => {
  test('goes by its letter: it can be chosen, be nothing, and is left to us again', () => {
    const sheet = openSheet({
      tabs: {
        Contacts: [
          ['Name', 'Email', ''],
          ['Ann', 'ann@example.com', 'Baker & Sons'],
          ['Bob', 'bob@example.com', 'Lee Ltd'],
        ],
      },
    }).setUp();
    expect(read(sheet)).toMatchObject({ unread: ['C'], headers: ['Name', 'Email', 'C'] });
    name(sheet, 'contacts', 'C', 'company');
    expect(column(sheet, 'company')).toMatchObject({ headers: ['C'], gone: [], isChosen: true });
    expect(find(sheet, 'ann')?.company).toBe('Baker & Sons');
    name(sheet, 'contacts', 'C', 'none');
    expect(read(sheet)).toMatchObject({ unread: [], none: ['C'] });
    expect(find(sheet, 'ann')?.company).toBe('');
    name(sheet, 'contacts', 'C', '');
    expect(read(sheet).unread).toEqual(['C']);
  });
});

describe('columns that are read as one thing', () => {
  test('can be told what each is more exactly: which day of a deal, which part of who is meant', () => {
    const orders = [
      ['Day', 'Other day', 'Who', 'Total'],
      ['2026-11-01', '2026-11-20', 'Ann', 1200],
    ];
    const sheet = openSheet({ tabs: { Contacts: people.Contacts ?? [], Orders: orders } }).setUp();
    sheet.ask({ type: 'setTab', table: 'deals', tab: 'Orders' });
    name(sheet, 'deals', 'Other day', 'paid_on');
    const date = () => column(sheet, 'date', 'deals');
    expect(date()?.roles.map(({ key }) => key)).toEqual([
      ...['date', 'created_on', 'closed_on', 'won_on', 'lost_on', 'paid_on', 'cancelled_on'],
    ]);
    expect(date()?.roleOf).toEqual({ Day: 'date', 'Other day': 'paid_on' });
    name(sheet, 'deals', 'Day', 'created_on');
    expect(date()?.roleOf).toEqual({ Day: 'created_on', 'Other day': 'paid_on' });
    const [ann] = sheet.ask({ type: 'report' }).contacts;
    expect(ann).toMatchObject({ ltv: 1200, stage: 'customer' });
    name(sheet, 'deals', 'Who', 'contact_name');
    expect(column(sheet, 'contact', 'deals')?.roleOf).toEqual({ Who: 'contact_name' });
  });
});
