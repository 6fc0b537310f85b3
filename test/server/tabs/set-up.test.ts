// Set up: asks first, makes the tabs that are missing, and takes over none of the user's own.
import { describe, expect, test } from '@jest/globals';
import { openSheet, people, TODAY } from '../spreadsheet.ts';

const logs = {
  en: {
    tabs: ['Activities', 'Deals', 'Rules'],
    Activities: ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
    Deals: ['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title', 'By', 'ID'],
  },
  ja: {
    tabs: ['活動', '商談', 'ルール'],
    Activities: ['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID'],
    Deals: ['日付', '相手', '結果', '金額', '理由', '案件名', '担当', 'ID'],
  },
} as const;

/** What Refresh makes, which Set up runs by itself. */
const generated = {
  en: ['Pipeline', 'Problems', 'Today', 'Dashboard'],
  ja: ['顧客一覧', '確認事項', '今日の連絡', 'ダッシュボード'],
} as const;

const column = (letter: string, rows = 999) => ({
  top: 1,
  left: letter.charCodeAt(0) - 65,
  rows,
  columns: 1,
});

describe('Set up', () => {
  test.each(['en', 'ja'] as const)(
    'asks first, naming what it will make, and then makes it: %s',
    (language) => {
      const sheet = openSheet({ user: { locale: language } });
      const before = sheet.trace('Contacts');
      sheet.host.run('setUp');
      expect(sheet.questions).toHaveLength(1);
      for (const name of logs[language].tabs) expect(sheet.questions[0]?.text).toContain(name);
      expect(sheet.tabNames).toEqual(['Contacts', ...logs[language].tabs, ...generated[language]]);
      expect(sheet.cells(logs[language].tabs[0])).toEqual([[...logs[language].Activities]]);
      expect(sheet.cells(logs[language].tabs[1])).toEqual([[...logs[language].Deals]]);
      const rules = Object.fromEntries(
        sheet.cells(logs[language].tabs[2]).map(([key, value]) => [key, value]),
      );
      expect(rules).toMatchObject({ today: TODAY, language, layout: 1, half_life_days: 90, ready_score: 60 });
      expect(sheet.trace('Contacts')).toBe(before);
      expect(sheet.host.meter.writesByTab.Contacts).toBeUndefined();
    },
  );

  test('makes nothing when the answer is no', () => {
    const sheet = openSheet({ answer: () => ({ button: 'NO' }) });
    sheet.host.run('setUp');
    expect(sheet.tabNames).toEqual(['Contacts']);
    expect(sheet.host.meter.writes).toBe(0);
  });

  test('leaves the user on the tab where they were', () => {
    const sheet = openSheet();
    sheet.host.run('setUp');
    expect(sheet.host.effects.filter(({ type }) => type === 'select').at(-1)).toMatchObject({
      area: { tab: sheet.idOf('Contacts') },
    });
  });

  test('changes nothing the second time, and asks nothing', () => {
    const sheet = openSheet();
    sheet.host.run('setUp');
    const before = sheet.trace();
    sheet.host.meter.reset();
    sheet.host.run('setUp');
    expect(sheet.ask({ type: 'setUp', language: 'ja' }).made).toEqual([]);
    expect(sheet.trace()).toBe(before);
    expect(sheet.host.meter.writes).toBe(0);
    expect(sheet.questions.map(({ buttons }) => buttons)).toEqual([['YES', 'NO'], ['OK']]);
  });

  test('makes only what is missing', () => {
    const sheet = openSheet().setUp();
    sheet.book.apply([{ type: 'removeTab', tab: sheet.idOf('Deals') }]);
    expect(sheet.ask({ type: 'setUp', language: 'en' }).made).toEqual(['Deals']);
  });

  test('stamps the date on Rules that are there already', () => {
    const sheet = openSheet().setUp();
    sheet.host.setNow(() => new Date('2026-11-24T01:00:00Z'));
    sheet.host.run('setUp');
    expect(sheet.rows('Rules').find(({ Setting }) => Setting === 'today')?.Value).toBe('2026-11-24');
  });

  test('a spreadsheet with something in it gets a tab for contacts only when asked for', () => {
    const tabs = { Notes: [['Shopping'], ['milk']] };
    expect(openSheet({ tabs }).ask({ type: 'setUp', language: 'en' }).made).toEqual([
      'Activities',
      'Deals',
      'Rules',
    ]);
    const wanted = openSheet({ tabs }).ask({ type: 'setUp', language: 'en', withContacts: true });
    expect(wanted.made).toEqual(['Contacts', 'Activities', 'Deals', 'Rules']);
  });
});

describe('the tabs that Set up makes', () => {
  test('have a bold, frozen header row, widths and formats', () => {
    const sheet = openSheet().setUp();
    for (const name of ['Activities', 'Deals', 'Rules']) {
      const tab = sheet.idOf(name);
      expect(sheet.book.tabs().find(({ id }) => id === tab)?.frozenRows).toBe(1);
      const looks = sheet.book.read('look', { tab, top: 0, left: 0, rows: 2, columns: 5 });
      expect(looks[0]?.map(({ bold }) => bold)).toEqual([true, true, true, true, true]);
      expect(looks[1]?.some(({ bold }) => bold)).toBe(false);
    }
    const tab = sheet.idOf('Activities');
    expect(sheet.book.width(tab, 4)).toBeGreaterThan(sheet.book.width(tab, 0));
    const formats = sheet.book.read('format', { tab, top: 999, left: 0, rows: 1, columns: 8 })[0];
    expect(formats).toEqual(['yyyy-mm-dd', '@', '@', '@', '@', 'yyyy-mm-dd', '@', '@']);
  });

  test.each(['en', 'ja'] as const)(
    'offer the words of the language in drop-downs that allow others: %s',
    (language) => {
      const sheet = openSheet().setUp(language);
      const [activities, deals] = logs[language].tabs;
      const rulesOf = (name: string, letter: string) =>
        sheet.book.read('rule', { tab: sheet.idOf(name), ...column(letter) }).flat();
      const kinds = rulesOf(activities, 'C');
      expect(kinds.every((rule) => rule?.kind === 'list' && rule.others)).toBe(true);
      expect(kinds[0]?.values).toContain(language === 'ja' ? 'お礼' : 'Thanks');
      expect(kinds[0]?.values).toHaveLength(26);
      expect(rulesOf(activities, 'D')[0]?.values).toEqual(
        language === 'ja' ? ['こちら', '相手'] : ['us', 'them'],
      );
      expect(rulesOf(deals, 'C')[0]?.values).toEqual(
        language === 'ja' ? ['商談中', '成約', '失注'] : ['Open', 'Won', 'Lost'],
      );
      expect(rulesOf(deals, 'E')[0]).toMatchObject({ others: true });
      expect(rulesOf(deals, 'E')[0]?.values).toHaveLength(6);
    },
  );
});

describe("tabs are known by what stands in them, so that a user's own tab", () => {
  test.each(['Deals', '商談', 'Activities', 'Rules', 'Pipeline', 'Today', 'Dashboard', 'Problems'])(
    'called %s is never taken over',
    (name) => {
      const own = [
        ['Deal', 'Stage', 'Value', 'Close date'],
        ['Big one', 'open', 100, '2026-12-01'],
      ];
      const sheet = openSheet({ tabs: { ...people, [name]: own } }).setUp(name === '商談' ? 'ja' : 'en');
      const before = sheet.trace(name);
      sheet.ask({ type: 'refresh' });
      sheet.ask({
        type: 'log',
        id: 'action-one',
        who: 'Ann Baker',
        by: '',
        entry: { kind: 'call', from: 'us', note: '', day: TODAY },
      });
      sheet.ask({
        type: 'deal',
        id: 'action-two',
        who: 'Ann Baker',
        by: '',
        deal: { result: 'open', title: '', day: TODAY },
      });
      sheet.ask({ type: 'refresh' });
      expect(sheet.trace(name)).toBe(before);
      expect(sheet.host.meter.writesByTab[name]).toBeUndefined();
      expect(sheet.tabNames).toContain(`${name} (Goen)`);
      expect(sheet.tabNames).toHaveLength(9);
    },
  );

  test('with keys and values is not taken for the rules', () => {
    const own = [
      ['項目', '値'],
      ['担当', 'Ken'],
    ];
    const sheet = openSheet({ tabs: { ...people, Notes: own } });
    const before = sheet.trace('Notes');
    expect(sheet.ask({ type: 'setUp', language: 'en' }).made).toEqual(['Activities', 'Deals', 'Rules']);
    sheet.ask({ type: 'setColumn', table: 'contacts', key: 'company', headers: ['Owner'] });
    expect(sheet.trace('Notes')).toBe(before);
  });

  test('with purchases is taken as the deals', () => {
    const own = [
      ['Date', 'Customer', 'Amount'],
      ['2026-10-01', 'Ann Baker', 500],
    ];
    const sheet = openSheet({ tabs: { ...people, Deals: own } });
    expect(sheet.ask({ type: 'setUp', language: 'en' }).made).toEqual(['Activities', 'Rules']);
    expect(sheet.ask({ type: 'search', text: 'ann' })[0]?.revenue).toBe(500);
  });
});

test('renamed tabs of ours keep working, and are not made again', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'refresh' });
  for (const name of sheet.tabNames) sheet.rename(name, `${name} of '26`);
  const names = sheet.tabNames;
  expect(sheet.ask({ type: 'setUp', language: 'en' }).made).toEqual([]);
  sheet.ask({
    type: 'log',
    id: 'action-one',
    who: 'Ann Baker',
    by: '',
    entry: { kind: 'call', from: 'us', note: 'x', day: TODAY },
  });
  sheet.ask({ type: 'refresh' });
  expect(sheet.tabNames).toEqual(names);
  expect(sheet.rows("Activities of '26")).toHaveLength(1);
  const list = sheet.host.evaluate(sheet.formula("Today of '26", 2, 1), "Today of '26") as unknown[][];
  expect(list.map(([contact]) => contact)).toEqual(['Contact', '佐藤 健', 'Bob Lee']);
});

test('a log of ours stays ours when all of its kinds are made up by the user', () => {
  const sheet = openSheet().setUp();
  ['2026-11-20', 'Ann Baker', 'Danced'].forEach((text, i) => {
    sheet.type('Activities', 2, i + 1, text);
  });
  expect(sheet.ask({ type: 'setUp', language: 'en' }).made).toEqual([]);
  expect(sheet.ask({ type: 'problems' }).problems).toMatchObject([{ tab: 'Activities', cell: 'C' }]);
});
