// The forms of a card: what they refuse, what they propose, and what stays in them.
import { describe, expect, test } from '@jest/globals';
import { acting, field } from './acting.ts';
import { personOf, TODAY } from './people.ts';

describe('a form', () => {
  test('a day to come, or none, is not logged, and the field says what to do', async () => {
    const { server, page, w, press } = await acting('ja');
    await press(w.log);
    await field(page, '日付').fill('2026-11-23');
    await field(page, w.until).fill('2026-11-22');
    await press(w.save);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      '今日までの日付を選んでください。',
      '明日以降の日付を選んでください。',
    ]);
    expect(server.of('log')).toEqual([]);
  });

  test('an enquiry is theirs', async () => {
    const { page, w, press } = await acting('ja');
    await press(w.log);
    await field(page, w.kind).selectOption('inquiry');
    expect(await field(page, w.them).isChecked()).toBe(true);
  });

  test('a deal that is open proposes its title, and won', async () => {
    const { server, page, w, press, saved } = await acting('ja', { openTitles: ['ホームページ改修'] });
    await press(w.more);
    await press(w.deal);
    expect(await field(page, w.won).isChecked()).toBe(true);
    await field(page, w.amount).fill('1,200.50');
    await press(w.save);
    await saved('deal', 1);
    expect(server.of('deal')[0]?.deal).toEqual({
      result: 'won',
      title: 'ホームページ改修',
      day: TODAY,
      amount: 1200.5,
    });
  });

  test('what is typed stays when the fresh list no longer has the person, and when views are changed', async () => {
    const { server, page, w, press } = await acting('ja');
    await press(w.log);
    await field(page, w.note).fill('書きかけ');
    server.people = [personOf({ name: '別の 人' })];
    await press('更新');
    await page.getByRole('heading', { name: '別の 人' }).waitFor();
    await page.getByRole('tab', { name: '検索' }).click();
    await page.getByRole('tab', { name: '今日' }).click();
    expect(await field(page, w.note).inputValue()).toBe('書きかけ');
  });
});
