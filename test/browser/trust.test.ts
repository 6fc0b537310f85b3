// Trust in cells of the real add-on: worked values, edits,
// a second browser tab; and people whose names are code.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { violationsIn } from '../../scripts/browser/axe.ts';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { eventually, eventuallyIs } from '../../scripts/browser/eventually.ts';
import {
  cardOf,
  find,
  isQuiet,
  logButton,
  openSidebar,
  rowsOf,
  setUp,
  unfold,
  view,
} from '../../scripts/browser/goen.ts';
import { dayOf, isoOf, workbook } from './workbook.ts';

jest.setTimeout(120_000);

const formula = '=IMPORTXML("http://goen.invalid/")';
const image = '<img src=/hacked.png onerror=alert(1)>';

const LAST_DAY = 364;
const weekly = Array.from({ length: 52 }, (_, week) => [dayOf(7 * week), 'Weekly', 'reaction', 'us']);
const atOnce = Array.from({ length: 30 }, () => [dayOf(LAST_DAY), 'At once', 'reaction', 'us']);
const book = () =>
  workbook({
    Contacts: [
      ['Name', 'Company', 'Problem'],
      ['Weekly', 'Seven Ltd', ''],
      ['At once', 'Thirty Ltd', ''],
      ['Met', '', ''],
      ['Seller', '', ''],
      [formula, image, 'Payments: cash'],
      [image, formula, 'Payments: cash'],
    ],
    Activities: [
      ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
      ...weekly,
      ...atOnce,
      [dayOf(LAST_DAY), 'Met', 'meeting', 'them'],
      [dayOf(LAST_DAY), 'Seller', 'ask', 'us'],
      [dayOf(LAST_DAY - 30), formula, 'common_ground', 'us', image],
      [dayOf(LAST_DAY - 40), image, 'inquiry', 'them', formula],
    ],
  });

let drive: Drive;
let tab: Tab;
const dialogs: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  drive = await Drive.start({ book: book(), today: isoOf(LAST_DAY) });
  tab = await drive.openTab();
  tab.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  tab.page.on('request', (request) => requests.push(request.url()));
  await setUp(tab);
});
afterAll(() => drive.stop());

test('TRUST_SCORE and TRUST_BALANCE in a cell give the worked values', async () => {
  await tab.showTab('Contacts');
  await tab.type('E2', '=TRUST_SCORE(A2:A5, Activities!A:H)');
  await tab.type('F2', '=TRUST_BALANCE(A2, Activities!A:H)');
  const more = [
    '=ROUND(TRUST_SCORE(A2, Activities!A:H), 4)',
    '=ROUND(TRUST_SCORE("At once", Activities!A:H), 4)',
  ];
  for (const [i, content] of [...more, '=ROUND(TRUST_BALANCE(A5, Activities!A:H), 4)'].entries())
    await tab.change('Contacts', 'UPDATE_CELL', { col: 5, row: 2 + i, content });
  await tab.waitForShown('F3', '51.1073');
  await tab.waitForShown('F4', /^39\.01(00)?$/);
  await tab.waitForShown('F2', /^12\.38/);
  await tab.waitForShown('F5', '-10');
  await tab.waitForShown('E4', /^22\.4/);
  expect(await tab.shown('E5')).toBe('0');
});

test('an edited activity changes the score, and a second browser tab sees both', async () => {
  const other = await drive.openTab();
  await other.waitForShown('F3', '51.1073', 'Contacts');
  await other.showTab('Activities');
  await other.type('C53', 'meeting');
  await eventually(
    () => Promise.all([tab.shown('F3', 'Contacts'), other.shown('F3', 'Contacts')]),
    ([score = '', theirs]) => /^5[2-9]\.\d+$/.test(score) && score === theirs,
  );
  await other.type('C53', 'reaction');
  await other.waitForShown('C53', 'reaction');
  await tab.waitForShown('F3', '51.1073', 'Contacts');
  await other.page.close();
});

test('the sidebar opens from the menu, 300 px wide in every view, and axe finds no violation in today’s list', async () => {
  const side = await openSidebar(tab);
  const frame = tab.page.locator('#sidebar iframe');
  expect(await frame.boundingBox()).toMatchObject({ width: 300 });
  for (const place of [0, 1, 2, 3] as const) {
    await view(side, place);
    await isQuiet(side);
    const width = await side.locator('html').evaluate((page) => page.scrollWidth);
    expect(width).toBe(300);
  }
  await view(side, 0);
  const page = await (await frame.elementHandle())?.contentFrame();
  expect(page && (await violationsIn(page))).toEqual([]);
});

test('a name that is a formula or HTML is shown as that text in the grid, in Pipeline, in Today and in the sidebar', async () => {
  await tab.waitForShown('A6', formula, 'Contacts');
  expect(await tab.shown('A7', 'Contacts')).toBe(image);
  const pipeline = await rowsOf(tab, 'Pipeline');
  expect(pipeline.slice(6).map(([name, company]) => [name, company])).toEqual([
    [formula, image],
    [image, formula],
  ]);
  const today = await rowsOf(tab, 'Today');
  expect(today.map(([contact]) => contact)).toEqual(expect.arrayContaining([formula, image]));
  const side = tab.sidebar();
  for (const name of [formula, image]) {
    const card = side.getByRole('article').filter({ has: side.getByRole('heading', { name, exact: true }) });
    expect(await card.locator('h3').innerText()).toBe(name);
    expect(await card.innerText()).toContain(name === formula ? image : formula);
    await logButton(await unfold(card)).click();
    await side.locator('.last', { hasText: name }).getByRole('button', { name: 'Undo' }).waitFor();
    expect(await side.locator('.done', { hasText: name }).count()).toBe(1);
  }
  const written = async () => (await rowsOf(tab, 'Activities')).slice(-2).map((row) => row[1]);
  await eventuallyIs(written, [formula, image]);
  await view(side, 1);
  await side.getByRole('searchbox').fill('onerror');
  await side.locator('#view-people .person', { hasText: image }).first().waitFor();
  expect(await side.locator('img').count()).toBe(0);
  expect(await tab.page.locator('img[src*=hacked]').count()).toBe(0);
  expect(dialogs).toEqual([]);
  expect(requests.filter((url) => /hacked|goen\.invalid/.test(url))).toEqual([]);
});

test('a person found by search has the card with the same score as the formula', async () => {
  const side = tab.sidebar();
  const card = await find(side, 'Weekly');
  expect(await card.locator('.trust b').innerText()).toBe('51');
  expect(await cardOf(side, 'Weekly').count()).toBe(1);
});
