// The Funnel view: bars with their numbers, the first win, what is open, and a book with nothing in it.
import { describe, expect, test } from '@jest/globals';
import type { WinView } from '../../src/messages/requests.ts';
import { funnelOf, personOf } from './people.ts';
import { Server } from './server.ts';
import { opened, overflow } from './stage.ts';

async function shown(facts: Parameters<typeof funnelOf>[0] = {}, language: 'en' | 'ja' = 'en') {
  const server = new Server([personOf()], language);
  server.reactions.funnel = () => funnelOf(facts);
  const { page, settled } = await opened(server, { language });
  await page.getByRole('tab').nth(2).click();
  await page.locator('#view-funnel section').first().waitFor();
  return { server, page, settled, panel: page.locator('#view-funnel') };
}

const nobody = {
  milestones: (['new', 'offered', 'customer', 'repeat'] as const).map((stage) => ({
    stage,
    reached: 0,
    rate: null,
    medianDays: null,
  })),
  stages: [{ stage: 'new', people: 0 }],
  wins: { wins: 0, tries: 0, first: null, firstOfAny: null, foundation: [], siteCareDays: 0 },
  open: { proposals: 0, withoutAmount: 0, value: 0, rate: null },
  months: [],
  sources: [],
  problems: [],
  losses: [],
} as const;

describe('Funnel', () => {
  test('each bar is as long as its number, and “3 of 41” comes before any percentage', async () => {
    const { panel } = await shown();
    const bars = await panel
      .locator('.milestones svg')
      .evaluateAll((drawn) =>
        drawn.map((svg) => [
          svg.querySelector('.ground')?.getAttribute('width'),
          svg.querySelector('.ink')?.getAttribute('width'),
        ]),
      );
    expect(bars).toEqual([
      ['67', '67'],
      ['67', '41'],
      ['67', '3'],
      ['67', '1'],
    ]);
    const lines = await panel.locator('.milestones li').allInnerTexts();
    expect(lines[2]?.replace(/\s+/g, ' ').trim()).toBe('Bought 3 of 41 8% (2–18%) after 84 days (median)');
  });

  test('the same in Japanese', async () => {
    const { panel } = await shown({}, 'ja');
    const lines = await panel.locator('.milestones li').allInnerTexts();
    expect(lines[2]?.replace(/\s+/g, ' ').trim()).toBe('成約まで 41名中3名 8%（2〜18%） 84日で（中央値）');
  });

  test('the first win is told with its route', async () => {
    const { panel } = await shown();
    expect(await panel.locator('.route li').allInnerTexts()).toEqual([
      '佐藤 花子 found you on their own, via ブログ\nwith a problem: 集客',
      '18 Nov 2025 Enquiry, request, from them',
      '7 touches, 1 offer on the way',
      '10 Feb bought, after 84 days',
    ]);
  });

  test('before the first win it says calmly what is in place and what is not', async () => {
    const { panel } = await shown({ wins: { ...nobody.wins, foundation: ['product', 'price'] } });
    await panel.getByText('is still ahead').waitFor();
    expect(await panel.locator('.foundation li').allInnerTexts()).toEqual([
      '● A clear product in place',
      '● A fair price in place',
      '○ A working order form not yet',
      '○ A working payment not yet',
      '○ Enough visitors not yet',
    ]);
  });

  test('what is open is told with the book’s own rate and its range', async () => {
    const { panel } = await shown();
    await panel.getByText('3 proposals, worth 500,000').waitFor();
    await panel
      .getByText('You have won 3 of 41 tries. At that rate, expect about 41,500 (10,000 to 90,000).')
      .waitFor();
  });

  test('each column of a month is as high as its number, and the table has them all', async () => {
    const { panel } = await shown();
    const columns = panel.locator('.columns-chart');
    expect(await columns.count()).toBe(4);
    const heights = await columns
      .last()
      .locator('rect')
      .evaluateAll((drawn) =>
        drawn.map((rect) => [Number(rect.getAttribute('y')), Number(rect.getAttribute('height'))]),
      );
    expect(heights).toEqual(
      funnelOf().months.map(({ revenue }) => [Math.min(0, revenue), Math.abs(revenue)]),
    );
    await panel.getByText('As a table').click();
    expect(await panel.locator('tbody tr').first().locator('th, td').allInnerTexts()).toEqual([
      'November 2026',
      '1',
      '2',
      '2',
      '120,000',
    ]);
  });

  test('wins are told by source and problem with their money, losses with how many came back', async () => {
    const { panel } = await shown();
    const lines = async (place: number) =>
      (await panel.locator('.outcomes').nth(place).locator('li').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
    expect(await lines(0)).toEqual(['ブログ 2 of 12 brought 480,000']);
    expect(await lines(1)).toEqual(['集客 1 of 9']);
    expect(await lines(2)).toEqual([
      'Price 4 1 of 3 people came back and bought',
      'Not now 1 1 person; none has come back yet',
    ]);
  });

  test('a click on a stage shows its people in People, until they are closed', async () => {
    const { server, page, panel } = await shown();
    await panel.getByRole('button', { name: 'Nurturing: 20 people, show them' }).click();
    const people = page.locator('#view-people');
    await people.getByRole('heading', { name: 'Nurturing: 20 people' }).waitFor();
    await server.asked('search', 1);
    expect(server.of('search')).toEqual([{ type: 'search', text: '', stage: 'nurturing' }]);
    await people.getByRole('button', { name: 'Close' }).click();
    await people.getByRole('heading', { name: 'Nurturing' }).waitFor({ state: 'detached' });
  });

  test('what somebody typed is text, whatever it is', async () => {
    const name = '<img src=x onerror="window.hacked=1">"&</svg>';
    const { page, panel } = await shown({
      sources: [{ name, wins: 1, tries: 1, revenue: 1 }],
      wins: {
        ...funnelOf().wins,
        firstOfAny: { ...(funnelOf().wins.first as WinView), who: name, source: name },
      },
    });
    expect(await panel.getByText(name).count()).toBe(2);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 150, height: 380 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 300, height: 720 });
  });

  test('an empty book says so, and shows no bar', async () => {
    const { panel } = await shown(nobody);
    await panel.getByText('Nobody is in the book yet.').waitFor();
    expect(await panel.locator('svg').count()).toBe(0);
  });

  test('is asked for when it is looked at, and again after something was written', async () => {
    const { server, page, settled } = await shown();
    await page.getByRole('tab', { name: 'Today' }).click();
    await page.getByRole('tab', { name: 'Funnel' }).click();
    await settled();
    expect(server.of('funnel')).toHaveLength(1);
    await page.getByRole('tab', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Pass', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByRole('tab', { name: 'Funnel' }).click();
    await server.asked('funnel', 2);
  });
});
