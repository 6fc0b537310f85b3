// Each action of a card, and the request that it makes.
import { describe, expect, test } from '@jest/globals';
import { acting, field } from './acting.ts';
import { TODAY } from './people.ts';

describe.each(['ja', 'en'] as const)('an action in %s', (language) => {
  test('one click logs the suggestion; Pass, putting off and the log form write what they say', async () => {
    const { server, page, w, press, saved } = await acting(language);
    await press(w.one);
    await saved('log', 1);
    await press(w.pass);
    await saved('log', 2);
    await press(w.putOff);
    await page.getByRole('button', { name: w.month }).click();
    await saved('log', 3);
    await press(w.putOff);
    await field(page, w.date).fill('2027-01-08');
    await press(w.putOffTo, language === 'en' ? 1 : 0);
    await saved('log', 4);
    await press(w.log);
    await field(page, w.kind).selectOption('meeting');
    await field(page, w.them).check();
    await field(page, w.note).fill('  見積を見たいとのこと ');
    await field(page, w.until).fill('2026-12-01');
    await press(w.save);
    await saved('log', 5);
    const us = { from: 'us', note: '', day: TODAY };
    expect(server.of('log').map(({ entry }) => entry)).toEqual([
      { ...us, kind: 'hearing' },
      { ...us, kind: 'skip' },
      { ...us, kind: 'next', until: '2026-12-22' },
      { ...us, kind: 'next', until: '2027-01-08' },
      { kind: 'meeting', from: 'them', note: '見積を見たいとのこと', day: TODAY, until: '2026-12-01' },
    ]);
    expect(new Set(server.of('log').map(({ id }) => id)).size).toBe(5);
    for (const { id, who, by, anyway } of server.of('log')) {
      expect(id).toMatch(/^[\w-]{8,64}$/);
      expect([who, by, anyway]).toEqual(['山田 太郎', '', undefined]);
    }
  });

  test('a deal is proposed, won with its amount, or lost with its reason', async () => {
    const { server, page, w, press, saved } = await acting(language);
    await press(w.more);
    await press(w.deal);
    await press(w.save);
    await saved('deal', 1);
    await press(w.deal);
    await field(page, w.won).check();
    await press(w.save);
    expect(await page.getByRole('alert').count()).toBe(1);
    await field(page, w.amount).fill('１２０万円');
    await field(page, w.title).fill('看板');
    await press(w.save);
    await saved('deal', 2);
    await press(w.deal);
    await field(page, w.lost).check();
    await field(page, w.reason).selectOption('competitor');
    await press(w.save);
    await saved('deal', 3);
    expect(server.of('deal').map(({ deal }) => deal)).toEqual([
      { result: 'open', title: '', day: TODAY },
      { result: 'won', title: '看板', day: TODAY, amount: 1_200_000 },
      { result: 'lost', title: '', day: TODAY, reason: 'competitor' },
    ]);
  });

  test('problems and worries are raised and solved, contact is stopped after a question, and the row is gone to', async () => {
    const { server, page, w, press, saved } = await acting(language);
    await press(w.more);
    await press(w.concerns);
    await press(w.solved);
    await saved('log', 1);
    await press(w.concerns);
    await press(w.gone);
    await saved('log', 2);
    await press(w.concerns);
    await press(w.addProblem);
    expect(await page.getByRole('alert').count()).toBe(1);
    await field(page, w.problem).fill('人手が足りない');
    await press(w.addProblem);
    await saved('log', 3);
    await press(w.concerns);
    await field(page, w.worry).selectOption('aftercare');
    await press(w.addWorry);
    await saved('log', 4);
    await press(w.stop);
    const confirm = page.locator('.form').getByRole('button', { name: w.stopNow, exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await field(page, w.asked).check();
    await confirm.click();
    await saved('log', 5);
    await press(w.go);
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(server.of('log').map(({ entry }) => [entry.kind, entry.note])).toEqual([
      ['problem_solved', '集客: 予約が電話だけ'],
      ['worry_gone', 'price'],
      ['problem', '人手が足りない'],
      ['worry', 'aftercare'],
      ['do_not_contact', 'asked'],
    ]);
    expect(server.of('go')).toEqual([{ type: 'go', who: '山田 太郎' }]);
  });

  test('contact is resumed, unless the sheet’s own column stops it', async () => {
    const stopped = { stage: 'do_not_contact', phase: 'out', card: null } as const;
    const { server, w, press, saved } = await acting(language, {
      ...stopped,
      stop: { reason: 'conduct', byColumn: false },
    });
    await press(w.more);
    await press(w.resume);
    await saved('log', 1);
    expect(server.of('log')[0]?.entry.kind).toBe('resume');
    const other = await acting(language, { ...stopped, stop: { reason: 'other', byColumn: true } });
    await other.press(w.more);
    await other.page
      .getByText(language === 'ja' ? '解除もシートで行ってください。' : 'To change it, edit the sheet.')
      .waitFor();
    expect(await other.page.getByRole('button', { name: w.resume }).count()).toBe(0);
  });
});
