// Refresh: reads each tab once, writes each of ours once,
// whatever the number of people, and never the contacts.
import { describe, expect, test } from '@jest/globals';
import { daysOn, logMessage, newId, openSheet, people, type TestSheet, TODAY } from '../spreadsheet.ts';

const many = (count: number) =>
  openSheet({
    tabs: {
      Contacts: [
        ['Name', 'Company', 'Email'],
        ...Array.from({ length: count }, (_, i) => [`Person ${i}`, `Firm ${i % 99}`, `p${i}@example.com`]),
      ],
    },
  });

const counted = (sheet: TestSheet, message: Parameters<TestSheet['ask']>[0]) => {
  sheet.host.meter.reset();
  sheet.ask(message);
  const { serviceCalls, readsByTab, writesByTab } = sheet.host.meter;
  return { serviceCalls, readsByTab: structuredClone(readsByTab), writesByTab: structuredClone(writesByTab) };
};

describe('service calls of Refresh', () => {
  const [few, most] = [10, 10_000].map((count) => {
    const sheet = many(count).setUp();
    sheet.ask({ type: 'refresh' });
    return { later: counted(sheet, { type: 'refresh' }), sheet };
  }) as [Trial, Trial];
  interface Trial {
    readonly later: ReturnType<typeof counted>;
    readonly sheet: TestSheet;
  }

  test('are as many for 10,000 people as for 10', () => {
    expect(most.later.serviceCalls).toBe(few.later.serviceCalls);
    expect(most.sheet.cells('Pipeline')).toHaveLength(10_002);
  });

  test('write each of our tabs once, and no other', () => {
    for (const { later } of [few, most]) {
      expect(later.writesByTab).toEqual({
        Dashboard: ['Range.setValues'],
        Pipeline: ['Range.setValues'],
        Problems: ['Range.setValues'],
        Today: ['Range.setValues'],
      });
    }
  });

  test('read the whole of each table once', () => {
    for (const { later } of [few, most]) {
      for (const tab of ['Contacts', 'Activities', 'Deals', 'Rules'])
        expect(later.readsByTab[tab]?.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('the tabs that Refresh writes', () => {
  const worked = (language: 'en' | 'ja') => {
    const sheet = openSheet().setUp(language);
    sheet.ask(logMessage({ entry: { kind: 'meeting', from: 'them', day: daysOn(-10), note: 'gardens' } }));
    sheet.ask({
      type: 'deal',
      id: newId(),
      who: '佐藤 健',
      by: 'Mio',
      deal: { result: 'won', amount: 800, title: '', day: daysOn(-20) },
    });
    sheet.ask({ type: 'refresh' });
    return sheet;
  };

  test('have a row a person with stage, score and revenue, in the language of the document', () => {
    const english = worked('en').rows('Pipeline', 2);
    expect(english.map(({ Name }) => Name)).toEqual(['Ann Baker', '佐藤 健', 'Bob Lee']);
    expect(english[0]).toMatchObject({
      Company: 'Baker & Sons',
      Owner: 'Ken',
      'Last touch': daysOn(-10),
      Revenue: 0,
    });
    expect(english[1]).toMatchObject({ Stage: 'Customer (first)', Revenue: 800 });
    expect(worked('ja').rows('顧客一覧', 2)[1]).toMatchObject({
      氏名: '佐藤 健',
      段階: '顧客（初回）',
      信頼の段階: '接点あり',
      売上: 800,
    });
  });

  test('say when they were made, and the Pipeline warns who starts to type', () => {
    const sheet = worked('en');
    expect(String(sheet.cells('Pipeline')[0]?.[0])).toMatch(
      /^Goen · Pipeline — made 2026-11-22 10:00\..*don't type/,
    );
    expect(sheet.book.protections()).toMatchObject([
      { tab: sheet.idOf('Pipeline'), area: null, warningOnly: true },
    ]);
    expect(sheet.formula('Pipeline', 3, 17)).toBe(
      `=HYPERLINK("#gid=${sheet.idOf('Contacts')}&range=2:2"; 2)`,
    );
  });

  test('shrink without leaving old rows behind', () => {
    const sheet = worked('en');
    sheet.book.apply([{ type: 'deleteRows', tab: sheet.idOf('Contacts'), from: 3, count: 1 }]);
    sheet.ask({ type: 'refresh' });
    expect(sheet.rows('Pipeline', 2).map(({ Name }) => Name)).toEqual(['Ann Baker', '佐藤 健']);
  });

  test('list what is wrong, and where', () => {
    const sheet = worked('en');
    sheet.ask(logMessage({ who: 'Bob Lee' }));
    sheet.type('Activities', 3, 2, 'Bob Leigh');
    expect(sheet.ask({ type: 'refresh' }).problems).toMatchObject({ error: 1 });
    expect(sheet.rows('Problems', 2)[0]).toMatchObject({ Level: 'Error', Tab: 'Activities', Cell: 'B3' });
    expect(sheet.rows('Problems', 2)[0]?.['What is wrong']).toContain('Bob Leigh');
  });

  test('the list of Today is one formula with the people of the sidebar', () => {
    const sheet = worked('en');
    expect(sheet.cells('Today').slice(2)).toEqual([]);
    const list = sheet.host.evaluate(sheet.formula('Today', 2, 1), 'Today') as unknown[][];
    const shown = sheet.ask({ type: 'today', me: '' }).people;
    expect(list.slice(1).map(([contact, company, , days]) => [contact, company, days])).toEqual(
      shown.map(({ who, company, card }) => [who, company, card?.overdueDays]),
    );
    expect(shown.length).toBeGreaterThan(0);
  });
});

test('nothing that the add-on does touches the contacts', () => {
  const sheet = openSheet({ tabs: { ...people, Other: [['my own notes']] } });
  const tab = sheet.idOf('Contacts');
  const area = { tab, top: 1, left: 1, rows: 2, columns: 2 };
  sheet.type('Contacts', 5, 2, { formula: '=1+1' });
  sheet.book.apply([
    {
      type: 'dress',
      area,
      dress: {
        format: '0.00',
        note: 'a note',
        look: { bold: true },
        rule: { kind: 'checkbox', values: [], others: false, help: '' },
      },
    },
    { type: 'widths', tab, column: 0, count: 2, px: 77 },
    { type: 'filter', tab, area: { tab, top: 0, left: 0, rows: 4, columns: 4 } },
  ]);
  const before = sheet.trace('Contacts', 'Other');
  sheet.host.run('setUp');
  sheet.host.runTrigger('onOpen', 'LIMITED');
  sheet.host.run('showSidebar');
  sheet.host.select('Contacts', 'A2:A3');
  const id = newId();
  const entry = { kind: 'call', from: 'us', note: 'n', day: TODAY };
  for (const message of [
    { type: 'glance' },
    { type: 'today', me: '' },
    { type: 'search', text: 'a' },
    { type: 'person', who: 'Ann Baker' },
    { type: 'selected' },
    { type: 'log', id, who: 'Ann Baker', by: '', entry },
    { type: 'logMany', id: newId(), whos: ['Bob Lee', '佐藤 健'], by: '', entry },
    {
      type: 'deal',
      id: newId(),
      who: 'Ann Baker',
      by: '',
      deal: { result: 'won', amount: 1, title: '', day: TODAY },
    },
    { type: 'undo', id },
    { type: 'go', who: 'Bob Lee' },
    { type: 'problems' },
    { type: 'goToProblem', tab: 'Contacts', cell: 'A2' },
    { type: 'goToProblem', tab: '', cell: '' },
    { type: 'columns' },
    { type: 'setColumn', table: 'contacts', key: 'company', headers: ['Company'] },
    { type: 'setTab', table: 'contacts', tab: 'Contacts' },
    { type: 'refresh' },
  ] as const) {
    sheet.ask(message);
  }
  sheet.host.run('refresh');
  expect(sheet.trace('Contacts', 'Other')).toBe(before);
  expect(Object.keys(sheet.host.meter.writesByTab).sort()).toEqual([
    'Activities',
    'Dashboard',
    'Deals',
    'Pipeline',
    'Problems',
    'Rules',
    'Today',
  ]);
});
