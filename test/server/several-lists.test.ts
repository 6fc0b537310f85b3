// Contacts in several tabs, as the Rules name them.
import { describe, expect, test } from '@jest/globals';
import { logMessage, openSheet, type TestSheet } from './spreadsheet.ts';

const customers = [
  ['Name', 'Company', 'Email', 'Revenue'],
  ['Ann Baker', 'Baker & Sons', 'ann@example.com', 1200],
  ['Bob Lee', 'Lee Ltd', 'bob@example.com', ''],
];
const leads = [
  ['Exported on Monday', '', '', ''],
  ['E-mail address', 'Full name', 'Phone', 'Referrer', 'Opt out of fair mailing'],
  ['cleo@example.com', 'Cleo Marsh', '020 7946 0000', 'Nobody Known', ''],
  ['ANN@example.com', 'Ann Baker', '020 7946 0001', '', ''],
  ['dan@example.com', 'Dan Ost', '', '', 'x'],
];
const tabs = { Customers: customers, Leads: leads };

function sheetWith(contactsTab: string): TestSheet {
  const sheet = openSheet({ tabs }).setUp();
  const rules = sheet.cells('Rules');
  const row = rules.findIndex(([setting]) => setting === 'contacts_tab') + 1;
  sheet.type('Rules', row, 2, contactsTab);
  return sheet;
}

const report = (sheet: TestSheet) => sheet.ask({ type: 'report' });
const namesOf = (sheet: TestSheet) => report(sheet).contacts.map(({ name }) => name);
const selectRow = (sheet: TestSheet, tab: string, row: number) => sheet.host.select(tab, `A${row}:A${row}`);

describe('contacts in several tabs', () => {
  test('are read as one list, and who is in both is one person with the facts of both', () => {
    const { contacts, problems, tables } = report(sheetWith('Customers, Leads'));
    expect(contacts.map(({ name }) => name)).toEqual(['Ann Baker', 'Bob Lee', 'Cleo Marsh', 'Dan Ost']);
    expect(contacts[0]).toMatchObject({ ltv: 1200, phones: ['020 7946 0001'], company: 'Baker & Sons' });
    expect(tables.filter(({ kind }) => kind === 'contacts')).toMatchObject([
      { tab: 'Customers', header_row: 1 },
      { tab: 'Leads', header_row: 2 },
    ]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...{ tab: 'Customers', cell: 'A2', code: 'merged_rows' },
        message: expect.objectContaining({ en: 'Rows 2, Leads!4 are taken as one person, Ann Baker.' }),
      }),
    );
  });

  test('have their problems in their own tab, and their questions too', () => {
    const sheet = sheetWith('Customers、Leads');
    expect(report(sheet).problems.filter(({ code }) => code === 'unknown_contact')).toMatchObject([
      { tab: 'Leads', cell: 'D3' },
    ]);
    expect(sheet.ask({ type: 'problems' }).questions).toMatchObject([
      { kind: 'optOut', tab: 'Leads', header: 'Opt out of fair mailing' },
    ]);
  });

  test('are found by the row that is selected, and shown where they are', () => {
    const sheet = sheetWith('Customers, Leads');
    selectRow(sheet, 'Leads', 3);
    expect(sheet.ask({ type: 'selected' }).map(({ name }) => name)).toEqual(['Cleo Marsh']);
    selectRow(sheet, 'Leads', 4);
    expect(sheet.ask({ type: 'selected' }).map(({ name }) => name)).toEqual(['Ann Baker']);
    sheet.ask({ type: 'go', who: 'Cleo Marsh' });
    expect(sheet.host.effects.filter(({ type }) => type === 'select').at(-1)).toMatchObject({
      area: { tab: sheet.idOf('Leads'), top: 2 },
    });
  });

  test('can be logged with, and neither tab of theirs is written', () => {
    const sheet = sheetWith('Customers, Leads');
    const before = sheet.trace('Customers', 'Leads');
    sheet.ask(logMessage({ who: 'Cleo Marsh' }));
    sheet.ask({ type: 'refresh' });
    expect(sheet.trace('Customers', 'Leads')).toBe(before);
    expect(sheet.rows('Activities').map((row) => row.Contact)).toEqual(['Cleo Marsh']);
  });

  test('are chosen in the sidebar: what is read is shown together, and no other table is taken for one', () => {
    const sheet = sheetWith('');
    const set = (tab: string) => ({ type: 'setTab', table: 'contacts', tab }) as const;
    sheet.ask(set('Leads, Customers'));
    const { contacts } = sheet.ask({ type: 'columns' }).tables;
    expect(contacts).toMatchObject({ tab: 'Leads', further: ['Customers'], missing: [] });
    expect(contacts.headers).toEqual(expect.arrayContaining(['Full name', 'Revenue']));
    expect(contacts.columns.find(({ key }) => key === 'name')?.headers).toEqual(['Full name', 'Name']);
    expect(sheet.refused(set('Leads, Nowhere'))?.en).toContain('tab');
    expect(sheet.refused(set('Leads, Rules'))).toBeDefined();
    expect(sheet.refused({ ...set('Leads, Customers'), table: 'deals' })).toBeDefined();
    expect(namesOf(sheet)).toEqual(['Cleo Marsh', 'Ann Baker', 'Dan Ost', 'Bob Lee']);
  });

  test('may be one tab with a comma in its name', () => {
    const sheet = openSheet({ tabs: { 'A, B': customers, B: leads } }).setUp();
    sheet.ask({ type: 'setTab', table: 'contacts', tab: 'A, B' });
    expect(namesOf(sheet)).toEqual(['Ann Baker', 'Bob Lee']);
  });

  test('that are named and not there are a warning that says what is read', () => {
    for (const [named, read] of [
      ['Customers, Gone', 'Customers'],
      ['Gone', 'Leads'],
    ] as const) {
      const { problems } = report(sheetWith(named));
      const found = problems.filter(({ code }) => code === 'lost_tab');
      expect(found).toMatchObject([{ tab: 'Rules', level: 'warning' }]);
      expect(found[0]?.message.en).toBe(`There is no tab "Gone". Read: "${read}"; please correct this name.`);
    }
  });
});
