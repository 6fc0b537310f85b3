// A shop's two exports in one file: its customers and its orders, as they are downloaded.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Drive } from '../../scripts/browser/drive.ts';
import { find, rowsOf, setUp, showFormulas, view } from '../../scripts/browser/goen.ts';
import { everythingOf } from './tabs.ts';
import { isoOf, workbook } from './workbook.ts';

jest.setTimeout(180_000);

const TODAY = 320;
/** As the shop writes it, with the zone. */
const at = (daysAgo: number): string => `${isoOf(TODAY - daysAgo)} 10:24:05 +0900`;

const customers = [
  [
    ...['Customer ID', 'First Name', 'Last Name', 'Email', 'Accepts Email Marketing'],
    ...['Default Address Company', 'Default Address Phone', 'Phone', 'Accepts SMS Marketing'],
    ...['Total Spent', 'Total Orders', 'Note', 'Tax Exempt', 'Tags'],
  ],
  [
    "'7001",
    'Mara',
    'Quill',
    'mara@quill.example',
    'yes',
    'Quill Paper',
    '',
    '',
    'no',
    130,
    2,
    '',
    'no',
    'vip',
  ],
  ["'7002", 'Jonas', 'Reed', 'jonas@reed.example', 'no', '', '', '', 'no', 80, 1, '', 'no', ''],
  ["'7003", 'Ines', 'Stone', 'ines@stone.example', 'yes', '', '', '', 'no', 0, 0, '', 'no', ''],
];

const header = [
  ...['Name', 'Email', 'Financial Status', 'Paid at', 'Fulfillment Status', 'Currency', 'Total'],
  ...['Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Billing Name', 'Cancelled at'],
  ...['Payment Method', 'Refunded Amount', 'Id', 'Vendor'],
];
const order = (
  name: string,
  email: string,
  status: string,
  paid: string,
  total: number | '',
  item: string,
  who: string,
  rest: { readonly cancelled?: string; readonly refunded?: number } = {},
) => [
  ...[name, email, status, paid, status === '' ? '' : 'fulfilled', status === '' ? '' : 'GBP', total],
  ...[paid, 1, item, 20, who, rest.cancelled ?? '', status === '' ? '' : 'Shop Payments'],
  ...[rest.refunded ?? (status === '' ? '' : 0), '', 'Inkwell'],
];
const orders = [
  header,
  order('#1004', 'ines@stone.example', 'voided', at(12), 55, 'Ledger', 'Ines Stone', { cancelled: at(11) }),
  order('#1003', 'mara@quill.example', 'partially_refunded', at(30), 90, 'Pen', 'Mara Quill', {
    refunded: 20,
  }),
  order('#1003', 'mara@quill.example', '', at(30), '', 'Ink', ''),
  order('#1002', 'jonas@reed.example', 'paid', at(45), 80, 'Notebook', 'Jonas Reed'),
  order('#1001', 'mara@quill.example', 'paid', at(80), 60, 'Notebook', 'Mara Quill'),
];

const say = {
  en: {
    ...{ pipeline: 'Pipeline', revenue: 'Revenue', stage: 'Stage' },
    ...{ repeat: 'Repeat customer', customer: 'Customer (first)', show: 'Show how they are read' },
    ...{ deals: 'Deals', contacts: 'Contacts' },
  },
  ja: {
    ...{ pipeline: '顧客一覧', revenue: '売上', stage: '段階' },
    ...{ repeat: '得意客', customer: '顧客（初回）', show: '読み取り方を表示' },
    ...{ deals: '商談', contacts: '連絡先' },
  },
} as const;

let drive: Drive | undefined;
afterEach(async () => {
  await drive?.stop();
  drive = undefined;
});

describe.each(['en', 'ja'] as const)('a shop’s customers and orders in one file, in %s', (language) => {
  const words = say[language];

  test('are read as they are: order lines, refunds, what was called off, and who wants no mail', async () => {
    drive = await Drive.start({
      book: workbook({ Orders: orders, Customers: customers }),
      today: isoOf(TODAY),
      lang: language,
      browserLocale: language === 'ja' ? 'ja-JP' : 'en-GB',
    });
    const tab = await drive.openTab();
    const before = await everythingOf(tab, 'Orders');
    await setUp(tab, language);

    const rows = await rowsOf(tab, words.pipeline);
    const head = rows.findIndex((row) => row.includes(words.revenue));
    const place = (word: string) => rows[head]?.indexOf(word) ?? -1;
    const facts = rows
      .slice(head + 1)
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => [row[0], row[place(words.stage)], row[place(words.revenue)]?.replace(/\D/g, '')]);
    expect(facts).toEqual([
      ['Mara Quill', words.repeat, '130'],
      ['Jonas Reed', words.customer, '80'],
      ['Ines Stone', expect.anything(), '0'],
    ]);

    const side = tab.sidebar();
    await view(side, 3);
    await side.getByRole('button', { name: words.show }).click();
    const read = (label: string) => side.getByLabel(label, { exact: true });
    await read(words.deals).waitFor();
    expect(await read(words.contacts).inputValue()).toBe('Customers');
    expect(await read(words.deals).inputValue()).toBe('Orders');
    const mailLinks = async (name: string) => (await find(side, name)).locator('a[href^="mailto:"]').count();
    expect(await mailLinks('Mara Quill')).toBeGreaterThan(0);
    expect(await mailLinks('Jonas Reed')).toBe(0);

    await tab.showTab('Customers');
    await tab.select('P2');
    await showFormulas(side);
    await side.getByRole('button', { name: /^LTV\b/ }).click();
    await tab.waitForShown('P2', '130', 'Customers');
    expect(await everythingOf(tab, 'Orders')).toBe(before);
    expect(tab.faults).toEqual([]);
  });
});
