// Ten mornings: everything on the list is logged, day after
// day; nobody is nagged, and stages change as the model says.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import {
  cardOf,
  isQuiet,
  logButton,
  rowsOf,
  setUp,
  showFormulas,
  unfold,
  view,
} from '../../scripts/browser/goen.ts';
import { bea, book, FIRST_DAY, gus, ida, ken, names, nils, nora, olga, rita, tom } from './nine-people.ts';
import { everythingOf } from './tabs.ts';
import { dayOf, isoOf } from './workbook.ts';

jest.setTimeout(180_000);

const MORNINGS = 10;
const REST_DAYS = 6;

let drive: Drive;
let tab: Tab;
let other: Tab;
let side: FrameLocator;
let contactsAtFirst = '';

beforeAll(async () => {
  drive = await Drive.start({ book: book(), today: isoOf(FIRST_DAY) });
  tab = await drive.openTab();
  await setUp(tab);
  other = await drive.openTab();
  side = tab.sidebar();
});
afterAll(() => drive.stop());

/** The names of a formula's list in the Today tab. */
const listed = async (where: Tab) => (await rowsOf(where, 'Today')).slice(2).map(([contact = '']) => contact);

/** Names with what a column of the user's own formulas shows for them. */
async function column(where: Tab, cellColumn: number): Promise<Readonly<Record<string, string>>> {
  const rows = (await rowsOf(where, 'Contacts')).slice(1);
  return Object.fromEntries(names.map((name, index) => [name, rows[index]?.[cellColumn] ?? '']));
}
const scores = (where: Tab) => column(where, 5);
const stages = (where: Tab) => column(where, 6);

/** What the tab in question shows when a number beside the contacts stays as it was. */
async function stillOld(where: Tab, what: string): Promise<string> {
  const [log, list] = [await rowsOf(where, 'Activities'), await rowsOf(where, 'Today')];
  const lines = [...log.slice(-3), ...list.slice(0, 5)].map((row) => row.join(' | '));
  return [
    `In the ${where === tab ? 'first' : 'second'} browser tab ${what} stays.`,
    ...lines,
    JSON.stringify(await scores(where)),
  ].join('\n');
}

test('a click on a function puts its formula into the selected cell, with everything filled in', async () => {
  await showFormulas(side);
  for (const [cell, name] of [
    ['F2', 'TRUST_SCORE'],
    ['G2', 'FUNNEL_STAGE'],
  ] as const) {
    await tab.select(cell);
    await side.getByRole('button', { name }).click();
    await side
      .getByRole('status')
      .filter({ hasText: `The formula is in ${cell}.` })
      .waitFor();
  }
  await other.waitForShown('G10', 'new', 'Contacts');
  expect(await stages(other)).toEqual({
    [nora]: 'new',
    [ken]: 'ready',
    [rita]: 'ready',
    [tom]: 'customer',
    [ida]: 'nurturing',
    [olga]: 'offered',
    [nils]: 'not_now',
    [bea]: 'new',
    [gus]: 'new',
  });
  contactsAtFirst = await everythingOf(tab, 'Contacts');
  await view(side, 0);
});

test('for ten mornings the list is logged: nobody comes back within six days without an urgent cause', async () => {
  const lastLogged = new Map<string, number>();
  const causes: string[] = [];
  const seen: Record<string, string[]> = {};

  const morning = async (day: number): Promise<void> => {
    await drive.setToday(isoOf(day));
    await side.getByRole('button', { name: 'Update' }).click();
    const heading = new Intl.DateTimeFormat('en-US', {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(dayOf(day));
    await side.locator('.head h2', { hasText: heading }).waitFor();
    await isQuiet(side);
  };
  const cards = () => side.locator('#view-today article:not(.done) h3').allInnerTexts();
  const agreeOnList = async (): Promise<void> => {
    const wanted = JSON.stringify(await cards());
    for (const where of [tab, other])
      await eventually(
        () => listed(where),
        (list) => JSON.stringify(list) === wanted,
      );
  };

  for (let day = FIRST_DAY; day < FIRST_DAY + MORNINGS; day += 1) {
    await morning(day);
    await agreeOnList();
    for (const name of await cards()) {
      const card = cardOf(side, name);
      const isFirst = (await card.locator('.chip.first').count()) > 0;
      const since = day - (lastLogged.get(name) ?? Number.NEGATIVE_INFINITY);
      if (since <= REST_DAYS && !isFirst)
        throw new Error(`${name} came back after ${since} days: ${await card.innerText()}`);
      if (since <= REST_DAYS) causes.push(name);
      const before = await scores(tab);
      const main = logButton(await unfold(cardOf(side, name)));
      seen[name] = [...(seen[name] ?? []), `${day - FIRST_DAY} ${await main.innerText()}`];
      await main.click();
      await side.locator('.done', { hasText: name }).waitFor();
      lastLogged.set(name, day);
      for (const where of [tab, other]) {
        await eventually(
          () => listed(where),
          (list) => !list.includes(name),
        );
        // An offer after an enquiry costs nothing, and a debt can stay one.
        const mayStay = /Offer/.test(seen[name]?.at(-1) ?? '') || before[name] === '0';
        const changes = eventually(
          () => scores(where),
          (after) => mayStay || after[name] !== before[name],
        );
        await changes.catch(async (cause) => {
          throw new Error(
            await stillOld(where, `${name}'s score of ${isoOf(day)} after "${seen[name]?.at(-1)}"`),
            { cause },
          );
        });
      }
      // Both at once: what one of them shows while it is loading would never come again.
      await eventually(
        () => Promise.all([scores(tab), scores(other)]),
        ([mine, theirs]) => JSON.stringify(mine) === JSON.stringify(theirs) && mine[tom] !== '',
      );
    }
    if (day === FIRST_DAY + 3) {
      await tab.showTab('Activities');
      const row = (await rowsOf(tab, 'Activities')).length + 1;
      for (const [letter, text] of [
        ['A', isoOf(day)],
        ['B', nora],
        ['C', 'inquiry'],
        ['D', 'them'],
      ])
        await tab.type(`${letter}${row}`, text ?? '');
    }
  }
  expect(seen).toMatchObject({
    [nora]: ['0 Log: Message', '4 Log: Message'],
    [ken]: ['0 Log: Message', '7 Log: Offer, quote'],
    [rita]: ['0 Log: Offer, quote', '7 Log: Useful information'],
    [tom]: ['0 Log: Apology'],
    [ida]: ['0 Log: Thanks'],
  });
  expect(causes).toEqual([nora]);
  expect(await stages(other)).toEqual({
    [nora]: 'ready',
    [ken]: 'offered',
    [rita]: 'offered',
    [tom]: 'customer',
    [ida]: 'nurturing',
    [olga]: 'offered',
    [nils]: 'not_now',
    [bea]: 'nurturing',
    [gus]: 'new',
  });
});

test('after a month the unanswered offers are over, and three months later the open deal is, too', async () => {
  await drive.setToday(isoOf(FIRST_DAY + 60));
  await side.getByRole('button', { name: 'Update' }).click();
  await other.waitForShown('G4', 'nurturing', 'Contacts');
  expect((await stages(other))[olga]).toBe('offered');
  await drive.setToday(isoOf(FIRST_DAY + 100));
  await isQuiet(side);
  await side.getByRole('button', { name: 'Update' }).click();
  await other.waitForShown('G7', 'not_now', 'Contacts');
  await tab.waitForShown('G5', 'dormant', 'Contacts');
});

test('the Contacts tab is what it was, after all of this', async () => {
  expect(await everythingOf(other, 'Contacts')).toBe(contactsAtFirst);
});
