// The list of the morning, on the sample: the same twice,
// whole with what is beyond it, and of those whom it concerns.
import { describe, expect, test } from '@jest/globals';
import { sampleGrids } from '../../../preview/sample.ts';
import type { Replies } from '../../../src/messages/requests.ts';
import { formatsOf } from '../../../src/text/formats.ts';
import { sentenceOf } from '../../../src/text/reasons/sentences.ts';
import { daysOn, logMessage, openSheet, type TestSheet, TODAY } from '../spreadsheet.ts';

/** The sample in English, set up in a language. */
const sample = (language: 'en' | 'ja' = 'en', options = {}): TestSheet => {
  const tabs = Object.fromEntries(sampleGrids(TODAY, 'en').map(({ tab, cells }) => [tab, cells]));
  return openSheet({ tabs, ...options }).setUp(language);
};

const todayOf = (sheet: TestSheet, fields: object = {}): Replies['today'] =>
  sheet.ask({ type: 'today', me: '', ...fields });

const whos = (view: Replies['today']) => view.people.map(({ who }) => who);

describe('the list of the morning', () => {
  const sheet = sample();
  const view = todayOf(sheet);

  test('is the same twice, and the last one is there at once', () => {
    expect(todayOf(sheet)).toEqual(view);
    const calls = sheet.host.meter.serviceCalls;
    expect(sheet.ask({ type: 'glance' })).toEqual(view);
    expect(sheet.host.meter.serviceCalls - calls).toBeLessThan(6);
  });

  test('shows the urgent ones first, and the others up to the limit of the rules', () => {
    const urgent = view.people.map(({ card }) => card?.isFirst);
    expect(urgent).toEqual([...urgent].sort((a, b) => Number(b) - Number(a)));
    expect(urgent.filter((isFirst) => !isFirst)).toHaveLength(5);
    expect(view.today).toBe(TODAY);
    expect(view.emptyTab).toBeNull();
  });

  test.each([1, 3, 5, 10, 200])(
    'has everybody who is due among those shown and those beyond: limit %i',
    (limit) => {
      const all = todayOf(sheet, { limit: 200 });
      const shown = todayOf(sheet, { limit });
      const others = shown.people.filter(({ card }) => !card?.isFirst);
      expect(others.length).toBe(Math.min(limit, all.people.filter(({ card }) => !card?.isFirst).length));
      expect(shown.people.length + shown.more + shown.moreFirst).toBe(
        all.people.length + all.more + all.moreFirst,
      );
      expect(new Set(whos(shown)).size).toBe(shown.people.length);
      expect(all.more).toBe(0);
    },
  );

  test('is that of the formula in the Today tab', () => {
    sheet.ask({ type: 'refresh' });
    const list = sheet.host.evaluate(sheet.formula('Today', 2, 1), 'Today') as unknown[][];
    const formats = formatsOf('en', '', TODAY);
    expect(list.slice(1).map(([contact, , why, overdue]) => [contact, why, overdue])).toEqual(
      view.people.map(({ who, card }) => [
        who,
        card && sentenceOf(card.reason, card.facts, formats),
        card?.overdueDays,
      ]),
    );
  });

  test('is the same in a document in Japanese, besides its language', () => {
    const japanese = todayOf(sample('ja', { user: { locale: 'ja' } }));
    expect(japanese).toMatchObject({ language: 'ja', userLanguage: 'ja' });
    expect({ ...japanese, language: 'en', userLanguage: 'en' }).toEqual(view);
  });

  test('brings the user’s own words for mails, which a Rules tab has rows for', () => {
    const sheet = sample();
    expect(todayOf(sheet).texts).toEqual({});
    const row = sheet.cells('Rules').findIndex(([key]) => key === 'text_give');
    sheet.type('Rules', row + 1, 2, 'Hi {name}');
    expect(todayOf(sheet).texts).toEqual({ text_give: 'Hi {name}' });
  });

  test('leaves out who was just contacted', () => {
    const sheet = sample();
    const { who, card } = todayOf(sheet).people[0] as Replies['today']['people'][number];
    sheet.ask(logMessage({ who, entry: { kind: card?.suggestion } }));
    expect(whos(todayOf(sheet))).not.toContain(who);
  });

  test('comes again on the day that a card was put off to', () => {
    const sheet = sample();
    const who = whos(todayOf(sheet)).at(-1) as string;
    sheet.ask(logMessage({ who, entry: { kind: 'next', until: daysOn(7) } }));
    expect(whos(todayOf(sheet, { limit: 200 }))).not.toContain(who);
    sheet.host.setNow(() => new Date(`${daysOn(7)}T01:00:00Z`));
    const card = todayOf(sheet, { limit: 200 }).people.find((person) => person.who === who)?.card;
    expect(card).toMatchObject({ reason: 'promised', isFirst: true, overdueDays: 0 });
  });
});

test('the list of yesterday is there at once, and what is logged from it is of today', () => {
  const sheet = sample();
  const at = (timeInTokyo: string) => sheet.host.setNow(() => new Date(`${timeInTokyo}+09:00`));
  at(`${TODAY}T23:30`);
  const view = todayOf(sheet);
  expect(view.today).toBe(TODAY);
  at(`${daysOn(1)}T00:30`);
  expect(sheet.ask({ type: 'glance' })).toEqual({ ...view, today: daysOn(1) });
});

test('what a colleague saw last is there at once, in the language of who opens the sidebar', () => {
  const sheet = sample();
  const view = todayOf(sheet, { me: 'Ken' });
  const colleague = sheet.colleague({ user: { locale: 'ja' } });
  expect(colleague.ask({ type: 'glance' })).toEqual({ ...view, userLanguage: 'ja' });
});

test('the last list is there in outline for as long as the document, when the cache has forgotten it', () => {
  const sheet = sample();
  const view = todayOf(sheet);
  sheet.host.setNow(() => new Date(`${daysOn(3)}T08:00:00+09:00`));
  const glance = sheet.ask({ type: 'glance' });
  const told = ({ people }: Replies['today']) =>
    people.map(({ who, name, company, stage, card }) => [
      who,
      name,
      company,
      stage,
      card?.reason,
      card?.overdueDays,
    ]);
  expect(glance).not.toEqual({ ...view, today: daysOn(3) });
  expect(glance && told(glance)).toEqual(told(view));
  expect(glance?.today).toBe(daysOn(3));
});

test('a document in which no list was ever shown has none to show at once', () => {
  expect(openSheet().setUp().ask({ type: 'glance' })).toBeNull();
});

describe('the list of one owner', () => {
  test('has the people without an owner as well, whoever asks', () => {
    const own = openSheet().setUp();
    expect(whos(todayOf(own, { me: 'Ken' })).sort()).toEqual(['Ann Baker', 'Bob Lee']);
    expect(whos(todayOf(own, { me: 'ｍｉｏ' })).sort()).toEqual(['Bob Lee', '佐藤 健']);
    expect(whos(todayOf(own, { me: 'Somebody new' }))).toEqual(['Bob Lee']);
  });

  const sheet = sample();
  const all = todayOf(sheet, { limit: 200 });

  test('has his people and those of nobody, and no others', () => {
    expect(all.owners.length).toBeGreaterThan(1);
    for (const me of all.owners) {
      const mine = todayOf(sheet, { me, limit: 200 });
      expect(mine.people.every(({ owner }) => owner === '' || owner === me)).toBe(true);
      expect(mine.owners).toEqual(all.owners);
      const due = all.people.filter(({ owner }) => owner === '' || owner === me).length;
      expect(mine.people.length + mine.moreFirst).toBeGreaterThanOrEqual(due);
    }
  });

  test('is that of the unowned for somebody who owns nobody', () => {
    expect(todayOf(sheet, { me: 'Nobody Known', limit: 200 }).people.every(({ owner }) => owner === '')).toBe(
      true,
    );
  });
});

test('a rule that is changed in its tab counts at once', () => {
  const sheet = sample();
  const row = sheet.cells('Rules').findIndex(([key]) => key === 'limit') + 1;
  sheet.type('Rules', row, 2, 2);
  expect(todayOf(sheet).people.filter(({ card }) => !card?.isFirst)).toHaveLength(2);
});

test('of 1,000 people who are due all are counted: those shown, and those beyond', () => {
  const names = Array.from({ length: 1000 }, (_, i) => [`Person ${i}`]);
  const { capacity, people, more, moreFirst } = todayOf(
    openSheet({ tabs: { Contacts: [['Name'], ...names] } }).setUp(),
  );
  expect([people.length, people.length + more + moreFirst]).toEqual([5, 1000]);
  expect(capacity).toEqual({ places: 5, reach: 100, waiting: 1000 });
});

test('what the places reach is told of the rule, after “Show more” too', () => {
  const names = Array.from({ length: 150 }, (_, i) => [`Person ${i}`]);
  const sheet = openSheet({ tabs: { Contacts: [['Name'], ...names] } }).setUp();
  const [few, many] = [todayOf(sheet), todayOf(sheet, { limit: 15 })];
  expect([few.people.length, many.people.length]).toEqual([5, 15]);
  expect(few.capacity).toEqual({ places: 5, reach: 100, waiting: 150 });
  expect(many.capacity).toEqual(few.capacity);
});

test('hundreds of people with long notes are shown, though that is too much to be remembered', () => {
  const note = 'とても長いメモ'.repeat(200);
  const names = Array.from({ length: 400 }, (_, i) => `Person ${i}`);
  const sheet = openSheet({ tabs: { Contacts: [['Name'], ...names.map((name) => [name])] } }).setUp();
  sheet.ask({
    type: 'logMany',
    id: 'action-many',
    whos: names.slice(0, 30),
    by: '',
    entry: { kind: 'common_ground', from: 'us', note, day: daysOn(-300) },
  });
  expect(todayOf(sheet, { limit: 200 }).people).toHaveLength(200);
  expect(sheet.answer({ type: 'glance' }).ok).toBe(true);
});

test('of contacts without anybody the tab is named in which to begin', () => {
  const { people, emptyTab } = todayOf(openSheet({ tabs: { Contacts: [['Name', 'Email']] } }).setUp());
  expect([people, emptyTab]).toEqual([[], 'Contacts']);
});
