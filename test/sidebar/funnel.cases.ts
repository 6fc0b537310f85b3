// The Funnel view: bars with their numbers, the first win, what is open, and a book with nothing in it.
import { describe, expect, test } from '@jest/globals';
import { funnelOf, personOf } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

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
      '佐藤 花子 came by themselves, via ブログ\nwith a problem: 集客',
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
