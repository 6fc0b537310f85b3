// Search and selection, and formulas.
import { describe, expect, test } from '@jest/globals';
import { formulaGroups } from '../../sidebar/text/formulas.ts';
import { functions } from '../../src/functions/all.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { personOf, TODAY, todayOf } from './people.ts';
import { Held, Refusal, Server } from './server.ts';
import { opened } from './stage.ts';

describe('People', () => {
  test('a search waits for a pause, and only the newest answer counts', async () => {
    const server = new Server([personOf()]);
    const [slow, quick] = [new Held<PersonView[]>(), new Held<PersonView[]>()];
    server.reactions.search = ({ text }) => (text === '山' ? slow.reply : quick.reply);
    const { page, settled } = await opened(server);
    await page.getByRole('tab', { name: '検索' }).click();
    const box = page.getByRole('searchbox');
    await box.pressSequentially('山');
    await page.getByText('検索中です…').waitFor();
    await box.pressSequentially('田花', { delay: 30 });
    await server.asked('search', 2);
    quick.release([personOf({ name: '山田 花' })]);
    await page.getByText('1名見つかりました').waitFor();
    slow.release([personOf({ name: '山本 次郎' })]);
    await settled();
    expect(server.of('search').map(({ text }) => text)).toEqual(['山', '山田花']);
    const people = page.getByRole('tabpanel', { name: '検索' });
    expect(await people.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['山田 花']);
  });

  test('a search waits until a Japanese word is composed', async () => {
    const server = new Server([personOf()]);
    const { page, settled } = await opened(server, { hasClock: true });
    await page.getByRole('tab', { name: '検索' }).click();
    const box = page.getByRole('searchbox');
    await box.dispatchEvent('compositionstart');
    await box.fill('やまだ');
    await page.clock.runFor(1000);
    await settled();
    expect(server.of('search')).toEqual([]);
    await box.fill('山田');
    await box.dispatchEvent('compositionend');
    await page.clock.runFor(1000);
    await server.asked('search', 1);
    expect(server.of('search').map(({ text }) => text)).toEqual(['山田']);
  });

  test('nobody found is said; several found open one by one, and can be logged', async () => {
    const server = new Server([personOf({ card: null }), personOf({ name: '山本 次郎', card: null })], 'en');
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('searchbox').fill('x');
    await page.getByText('Nobody found.').waitFor();
    await page.getByRole('searchbox').fill('山');
    await page.getByText('2 people found').waitFor();
    await page.getByRole('button', { name: '山本 次郎' }).click();
    await page.getByRole('article').getByRole('button', { name: 'Log…' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(server.of('log')[0]?.who).toBe('山本 次郎');
    expect(server.of('log')[0]?.entry.kind).toBe('message');
  });

  test('the selected rows are read by a button and at focus, never by themselves; several are logged at once, and undone', async () => {
    const server = new Server([personOf(), personOf({ name: '次の 人' }), personOf({ name: '三人目' })]);
    const { page, settled } = await opened(server);
    const focus = () => page.evaluate(() => void window.dispatchEvent(new Event('focus')));
    await focus();
    await page.getByRole('tab', { name: '検索' }).click();
    await settled();
    expect(server.of('selected')).toEqual([]);
    await focus();
    await page.getByRole('button', { name: '3名にまとめて記録…' }).click();
    await focus();
    await page.locator('.form').getByLabel('メモ').fill('年賀状');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('3名：「メール・メッセージ」を記録しました').waitFor();
    const [request] = server.of('logMany');
    expect(request).toEqual({
      type: 'logMany',
      id: request?.id,
      whos: ['山田 太郎', '次の 人', '三人目'],
      by: '',
      entry: { kind: 'message', from: 'us', note: '年賀状', day: TODAY },
    });
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('元に戻しました。').waitFor();
    expect(server.of('undo')[0]?.id).toBe(request?.id);
  });

  test('after several were logged at once, and after Undo, their cards and today’s list are asked for anew', async () => {
    const server = new Server([personOf({ card: null }), personOf({ name: '次の 人', card: null })], 'en');
    const logged = server.people.map((each) => ({ ...each, opener: 'New-Year card' }));
    server.reactions.selected = () => (server.written.size > 0 ? logged : server.people);
    const undo = server.reactions.undo;
    server.reactions.undo = async (request) => ({ ...(await undo(request)), person: null });
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('tab', { name: 'People' }).click();
    const people = page.getByRole('tabpanel', { name: 'People' });
    await people.getByRole('button', { name: 'Show the selected people' }).click();
    await people.getByRole('button', { name: '次の 人' }).click();
    await people.getByRole('button', { name: 'Log for all 2…' }).click();
    await people.getByRole('button', { name: 'Save' }).click();
    await people.getByText('New-Year card').waitFor();
    expect([server.of('selected').length, server.of('today').length]).toEqual([2, 2]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await people.getByText('New-Year card').waitFor({ state: 'detached' });
    expect([server.of('selected').length, server.of('today').length]).toEqual([3, 3]);
  });

  test('a single selected person stands open', async () => {
    const { page } = await opened(new Server([personOf()]));
    await page.getByRole('tab', { name: '検索' }).click();
    await page.getByRole('button', { name: '選択した行を読む' }).click();
    await page.getByRole('tabpanel', { name: '検索' }).getByRole('heading', { name: '山田 太郎' }).waitFor();
  });
});

describe('several people', () => {
  const found = () => ['一人目', '二人目', '三人目'].map((name) => personOf({ name, card: null }));

  async function searched() {
    const server = new Server(found());
    server.reactions.search = () => server.people;
    server.reactions.today = () => todayOf(server.people, { owners: ['森', '林'], tags: ['VIP'] });
    const { page } = await opened(server);
    await page.getByRole('tab', { name: '検索' }).click();
    const people = page.getByRole('tabpanel', { name: '検索' });
    return { server, page, people };
  }

  test('of those who were found are chosen one by one or all, and put off by one action with one Undo', async () => {
    const { server, page, people } = await searched();
    await people.getByRole('searchbox').fill('目');
    await people.getByLabel('一人目さんを選ぶ').check();
    await people.getByLabel('三人目さんを選ぶ').check();
    await people.getByRole('button', { name: '延期' }).click();
    await people.getByRole('button', { name: /^1週間/ }).click();
    await page.getByText('2名：11月29日まで延期しました').waitFor();
    expect(server.of('logMany')[0]).toMatchObject({
      whos: ['一人目', '三人目'],
      entry: { kind: 'next', from: 'us', until: '2026-11-29' },
    });
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('元に戻しました。').waitFor();
    expect(server.of('undo')).toEqual([{ type: 'undo', id: server.of('logMany')[0]?.id }]);
    expect(server.of('search').length).toBeGreaterThan(1);
  });

  test('are passed over at once, or stopped after a question', async () => {
    const { server, page, people } = await searched();
    await people.getByRole('searchbox').fill('目');
    await people.getByRole('button', { name: '3名すべて選ぶ' }).click();
    await people.getByRole('button', { name: 'パス' }).click();
    await page.getByText('3名：今回はパスしました').waitFor();
    await people.getByLabel('二人目さんを選ぶ').check();
    await people.getByRole('button', { name: '連絡停止' }).click();
    await people.getByText('1名を一覧に表示しなくなります。').waitFor();
    await people.getByLabel('本人の希望').check();
    await people.getByRole('button', { name: '連絡を停止' }).click();
    await server.asked('logMany', 2);
    expect(server.of('logMany').map(({ whos, entry }) => [whos.length, entry.kind, entry.note])).toEqual([
      [3, 'skip', ''],
      [1, 'do_not_contact', 'asked'],
    ]);
  });

  test('are found without a word by owner and tag, in the order that is asked for', async () => {
    const { server, people } = await searched();
    await people.getByText('絞り込み・並べ替え').click();
    await people.getByLabel('担当').selectOption('林');
    await server.asked('search', 1);
    await people.getByLabel('並び順').selectOption('last_touch');
    await server.asked('search', 2);
    await people.getByLabel('タグ', { exact: true }).selectOption('VIP');
    await server.asked('search', 3);
    expect(server.of('search').at(-1)).toEqual({
      type: 'search',
      text: '',
      owner: '林',
      sort: 'last_touch',
      tag: 'VIP',
    });
  });
});

describe('Formulas', () => {
  test('every cell function is offered once, and no other', () => {
    const offered = formulaGroups.flatMap(({ formulas }) => formulas.map(([name]) => name));
    expect([...offered].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  test('a click puts the formula into the selected cell, and says where, or why not', async () => {
    const server = new Server([personOf()]);
    const { page } = await opened(server);
    await page.getByRole('tab', { name: 'その他' }).click();
    await page.getByText('関数', { exact: true }).click();
    await page.getByRole('button', { name: 'TRUST_SCORE' }).click();
    await page.getByText('B2 に数式を入れました。').waitFor();
    expect(server.of('formula')).toEqual([{ type: 'formula', name: 'TRUST_SCORE' }]);
    server.reactions.formula = () => {
      throw new Refusal('空白のセルを選んでください。');
    };
    await page.getByRole('button', { name: 'RECONTACT_LIST' }).click();
    await page.getByText('空白のセルを選んでください。').waitFor();
  });
});
