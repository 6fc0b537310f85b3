// A person's page: from any name, the passbook in numbers and pictures, what happened, and back again.
import { describe, expect, test } from '@jest/globals';
import { cardOf, pageOf, personOf } from './people.ts';
import { Server } from './server.ts';
import { opened, overflow } from './stage.ts';

const HOSTILE = '<img src=x onerror="window.hacked=1">"\'&</script>';

async function onPage(facts: Parameters<typeof pageOf>[1] = {}, language: 'en' | 'ja' = 'en') {
  const person = personOf();
  const server = new Server([person, personOf({ name: '次の 人' })], language);
  server.reactions.page = () => pageOf(person, facts);
  const { page, settled } = await opened(server, { language });
  await page.getByRole('button', { name: '山田 太郎', exact: true }).click();
  await page.locator('.page section').first().waitFor();
  return { server, page, settled, panel: page.locator('.page') };
}

describe('the page of a person', () => {
  test('opens from the name on a card, keeps the view behind it, and Back and Escape lead to where it was', async () => {
    const { page, panel } = await onPage();
    expect(await page.locator('#view-today').isVisible()).toBe(false);
    await panel.getByRole('button', { name: 'Back' }).click();
    await page.locator('#view-today').waitFor();
    await expectFocus(page, '山田 太郎');
    await page.keyboard.press('Enter');
    await panel.locator('section').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#view-today').waitFor();
    await expectFocus(page, '山田 太郎');
  });

  test('opens from People, and another view closes it', async () => {
    const server = new Server([personOf(), personOf({ name: '次の 人' })], 'en');
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('searchbox').fill('次');
    await page.locator('#view-people').getByRole('button', { name: '次の 人', exact: true }).click();
    await page.locator('.page section').first().waitFor();
    expect(server.of('page')).toEqual([{ type: 'page', who: '次の 人' }]);
    await page.getByRole('tab', { name: 'Today' }).click();
    expect(await page.locator('.page').count()).toBe(0);
  });

  test('begins with owner and tags, and the ways to reach them', async () => {
    const person = personOf({ owner: '田中', tags: ['展示会', '優先'] });
    const server = new Server([person], 'en');
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('button', { name: '山田 太郎', exact: true }).click();
    await page.locator('.page').getByText('田中 · 展示会 · 優先').waitFor();
    await page.locator('.page').getByRole('link', { name: 'taro@yamada.example' }).waitFor();
  });

  test('the picture has the numbers of the ledger in it', async () => {
    const { panel } = await onPage();
    const picture = panel.locator('.passbook svg');
    expect(await picture.locator('.course').getAttribute('points')).toBe(
      '101,0 101,22.4 191,11.9 191,0 346,0 346,48.5 365,42.4',
    );
    const bars = (kind: string) =>
      picture
        .locator(`line.${kind}`)
        .evaluateAll((lines) =>
          lines.map((line) => [Number(line.getAttribute('x1')), Number(line.getAttribute('y2'))]),
        );
    expect(await bars('paid')).toEqual([
      [101, 4.39],
      [346, 13.9],
    ]);
    expect(await bars('taken')).toEqual([[191, 10]]);
    expect(await panel.locator('.cost').allInnerTexts()).toEqual(['−10']);
    expect(await panel.locator('.now').innerText()).toBe('42');
  });

  test('three sentences say where trust is and why, whether one may ask, and what cost most', async () => {
    const { panel } = await onPage();
    await panel
      .getByText('42, familiar. −5 in 30 days, despite a call from them on 3 Nov: silence took more.')
      .waitFor();
    await panel.getByText('Better not ask yet: an offer today would cost 5 points.').waitFor();
    await panel.getByText('What cost most: an offer on 1 Jun, 10 points. Silence took 4.1.').waitFor();
  });

  test('a customer of little trust may have an offer, but is told of as such', async () => {
    const { panel } = await onPage({ person: personOf({ isReady: true, score: 12, band: 'acquainted' }) });
    await panel
      .getByText(/They have bought before, so you may make an offer\. But trust is thin: /)
      .waitFor();
  });

  test('what time took out is what cost most, where it is more than anything that happened', async () => {
    const passbook = pageOf(personOf()).passbook;
    if (passbook === null) throw new Error('no passbook');
    const { panel } = await onPage({ passbook: { ...passbook, faded: 16.6 } });
    const words = 'What cost most: silence. It took 16.6 points in 12 months. Then an offer on 1 Jun: 10.';
    await panel.getByText(words).waitFor();
  });

  test('the same in Japanese', async () => {
    const { panel } = await onPage({}, 'ja');
    await panel
      .getByText(
        '42点・なじみ。30日で−5（11月3日の相手からの電話で増えた分より、時間がたって減った分が上回りました）。',
      )
      .waitFor();
    await panel.getByText('ご提案はまだ早い時期です。今日なら5点の引き出しになります。').waitFor();
    await panel.getByText('いちばん大きな引き出し：6月1日のご提案（10点）。').waitFor();
  });

  test('each line is told by the arrow keys, by pointing, and in a table', async () => {
    const { page, panel } = await onPage();
    const slider = panel.getByRole('slider', { name: 'Passbook of trust' });
    const told = panel.locator('.told-line');
    await slider.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const line = '3 Nov: a call, a piece of information, paid in 13.9. Score 49.';
    await told.filter({ hasText: line }).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe(line);
    await page.keyboard.press('Home');
    await told.filter({ hasText: '3 Mar: a meeting, paid in 4.4. Score 22.' }).waitFor();
    const bounds = await panel.locator('.passbook svg').boundingBox();
    if (bounds === null) throw new Error('no picture');
    await page.mouse.move(bounds.x + (bounds.width * 192) / 365, bounds.y + 20);
    await told.filter({ hasText: '1 Jun: an offer, taken out 10. Score 0.' }).waitFor();
    await panel.getByText('As a table').click();
    expect(await panel.locator('tbody tr').nth(1).locator('th, td').allInnerTexts()).toEqual([
      '3 Nov',
      'a call, a piece of information',
      '13.9',
      '',
      '−5.4',
      '49',
    ]);
  });

  test('what happened comes twenty at a time', async () => {
    const { panel } = await onPage();
    const lines = panel.locator('.events li');
    expect(await lines.count()).toBe(20);
    expect(await lines.first().innerText()).toContain('話45');
    await panel.getByRole('button', { name: 'Show 20 more' }).click();
    await panel.getByRole('button', { name: 'Show 5 more' }).click();
    expect(await lines.count()).toBe(45);
  });

  test('after an action on the page it is asked for again, and the note is on its card', async () => {
    const { server, page, panel } = await onPage();
    await panel.getByRole('button', { name: 'Pass', exact: true }).click();
    await server.asked('page', 2);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(server.of('log')).toHaveLength(1);
  });

  test('somebody without a record has no picture, and sentences instead', async () => {
    const { panel } = await onPage({
      passbook: null,
      events: [],
      worth: { purchases: 0, sent: [], moreSent: 0, sentBy: '' },
    });
    await panel.getByText('The first touch opens the passbook.').waitFor();
    await panel.getByText('Nothing is noted yet.').waitFor();
    await panel.getByText('Nothing bought yet.').waitFor();
    expect(await panel.locator('svg').count()).toBe(0);
  });

  test('what somebody typed is text, whatever it is', async () => {
    const facts = pageOf(personOf());
    const { page, panel } = await onPage({
      events: facts.events.slice(0, 1).map((event) => ({ ...event, note: HOSTILE, by: HOSTILE })),
      worth: { ...facts.worth, sent: [{ name: HOSTILE, revenue: 1 }], sentBy: HOSTILE },
      about: { ...facts.about, notes: HOSTILE, source: HOSTILE },
    });
    expect(await panel.getByText(HOSTILE).count()).toBeGreaterThanOrEqual(5);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await overflow(page)).toBe(0);
  });

  test('fits a window of half the width, which is what a zoom of 200 % makes of it', async () => {
    const { page } = await onPage();
    await page.setViewportSize({ width: 150, height: 380 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 300, height: 720 });
  });

  test('in forced colours the course, the bars and the bands are told apart from the ground', async () => {
    const { page, panel } = await onPage();
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await panel.locator('.passbook svg').evaluate((svg) => {
      const strokeOf = (part: string) => {
        const found = svg.querySelector(part);
        return found === null ? '' : getComputedStyle(found).stroke;
      };
      return [
        getComputedStyle(document.body).backgroundColor,
        ...['.course', '.paid', '.taken', '.band'].map(strokeOf),
      ];
    });
    await page.emulateMedia({ forcedColors: 'none' });
    const [ground, ...inks] = colours;
    for (const ink of inks) expect([ground, 'none', '']).not.toContain(ink);
  });
});

async function expectFocus(page: Awaited<ReturnType<typeof opened>>['page'], name: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
}

test('the page has every action of the card', async () => {
  const person = personOf({ card: cardOf({ overdueDays: 0 }) });
  const server = new Server([person], 'en');
  const { page } = await opened(server, { language: 'en' });
  await page.getByRole('button', { name: '山田 太郎', exact: true }).click();
  for (const name of ['Log…', 'Put off', 'Pass', 'More'])
    await page.locator('.page').getByRole('button', { name, exact: true }).waitFor();
});

test('a card says around which day the next purchase is expected', async () => {
  for (const [language, said] of [
    ['en', 'around 3 Dec'],
    ['ja', '12月3日ごろ'],
  ] as const) {
    const person = personOf({ revenue: 100, expected: 100, basis: 1, nextPurchaseDay: '2026-12-03' });
    const { page } = await opened(new Server([person], language), { language });
    expect(await page.getByRole('article').innerText()).toContain(said);
  }
});
