// After an action the person is as if everything had been read anew.
import { describe, expect, test } from '@jest/globals';
import { daysOn, dealMessage, logMessage, openSheet, TODAY } from './spreadsheet.ts';

describe('after an action the person', () => {
  test('has the touch, and no card', () => {
    const sheet = openSheet().setUp();
    const before = sheet.ask({ type: 'person', who: 'Ann Baker' });
    expect(before).toMatchObject({ score: null, band: 'none', stage: 'new', lastTouch: null });
    const { person } = sheet.ask(
      logMessage({ entry: { kind: 'meeting', from: 'them', note: 'gardens' } }),
    ) as { person: unknown };
    expect(person).toMatchObject({
      stage: 'nurturing',
      card: null,
      lastTouch: { day: TODAY, kind: 'meeting', from: 'them', note: 'gardens' },
    });
    expect((person as { score: number }).score).toBeCloseTo(22.4179, 4);
    expect(sheet.ask({ type: 'person', who: 'Ann Baker' })).toEqual(person);
  });

  test('is put off, passed over, stopped and resumed', () => {
    const sheet = openSheet().setUp();
    const log = (entry: object) =>
      (sheet.ask(logMessage({ entry: entry as Record<string, unknown> })) as { person: unknown }).person;
    expect(log({ kind: 'next', until: daysOn(7) })).toMatchObject({ nextDay: daysOn(7), lastTouch: null });
    expect(log({ kind: 'skip' })).toMatchObject({ card: null, lastTouch: null });
    expect(log({ kind: 'do_not_contact', note: 'asked' })).toMatchObject({
      stage: 'do_not_contact',
      phase: 'out',
      stop: { reason: 'asked', byColumn: false },
    });
    expect(log({ kind: 'resume' })).toMatchObject({ stage: 'new', stop: null });
  });

  test('has the problems and worries that are open', () => {
    const sheet = openSheet().setUp();
    const log = (entry: object) =>
      (sheet.ask(logMessage({ entry: entry as Record<string, unknown> })) as { person: unknown }).person;
    expect(log({ kind: 'problem', note: 'too few visitors' })).toMatchObject({
      problems: ['too few visitors'],
    });
    expect(log({ kind: 'worry', note: 'price' })).toMatchObject({ worries: ['price'] });
    expect(log({ kind: 'problem_solved', note: 'too few visitors' })).toMatchObject({
      problems: [],
      worries: ['price'],
    });
    expect(log({ kind: 'worry_gone', note: 'price' })).toMatchObject({ worries: [] });
  });

  test('is a customer with revenue', () => {
    const sheet = openSheet().setUp();
    const deal = (fields: object) =>
      (sheet.ask(dealMessage({ deal: fields as Record<string, unknown> })) as { person: unknown }).person;
    expect(deal({ result: 'open', title: 'Shop' })).toMatchObject({
      stage: 'offered',
      openTitles: ['Shop'],
      revenue: 0,
    });
    expect(deal({ result: 'won', title: 'Shop', amount: 900 })).toMatchObject({
      stage: 'customer',
      openTitles: [],
      revenue: 900,
    });
    expect(
      sheet.refused(dealMessage({ who: 'Bob Lee', deal: { result: 'lost', reason: 'price' } })),
    ).toBeUndefined();
    expect(sheet.ask({ type: 'person', who: 'Bob Lee' })).toMatchObject({ stage: 'not_now' });
  });
});

test.each(['Müller & Söhne', 'Ash, Birch and Cedar', '青木・石田事務所'])(
  '%s is one, and what is logged counts once',
  (name) => {
    const sheet = openSheet({ tabs: { Contacts: [['Company'], [name], ['Ash'], ['Birch']] } }).setUp();
    sheet.ask({ type: 'today', me: '' });
    const { person } = sheet.ask(logMessage({ who: name, entry: { kind: 'meeting' } })) as {
      person: unknown;
    };
    expect(person).toEqual(sheet.ask({ type: 'person', who: name }));
    expect(sheet.rows('Activities')).toHaveLength(1);
  },
);

test('a row that names two people is on the pages of both, also right after an action', () => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  for (const [column, text] of ['2026-11-20', 'Ann Baker; Bob Lee', 'Meeting', 'us'].entries())
    sheet.type('Activities', 2, column + 1, text);
  for (const who of ['Ann Baker', 'Bob Lee']) {
    const { person } = sheet.ask(logMessage({ who })) as { person: { history?: unknown } };
    expect(person).toEqual(sheet.ask({ type: 'person', who }));
    expect(JSON.stringify(person)).toContain('2026-11-20');
  }
});
