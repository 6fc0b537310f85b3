// Several people are logged at once, and taken back at once.
import { expect, test } from '@jest/globals';
import { daysOn, logMessage, newId, openSheet, TODAY } from './spreadsheet.ts';

test('several people are logged at once, each once, and each row can be undone', () => {
  const sheet = openSheet().setUp();
  const id = newId();
  const message = {
    type: 'logMany' as const,
    id,
    by: 'Mio',
    entry: { kind: 'thanks', from: 'us', note: 'New Year card', day: TODAY },
  };
  const whos = ['Ann Baker', 'Bob Lee', 'Ann Baker', '佐藤 健'];
  const { receipts, people } = sheet.ask({ ...message, whos });
  expect(people).toEqual(receipts.map(({ who }) => sheet.ask({ type: 'person', who })));
  expect(receipts.map(({ who, rows }) => [who, rows])).toEqual([
    ['Ann Baker', 1],
    ['Bob Lee', 1],
    ['佐藤 健', 1],
  ]);
  expect(sheet.rows('Activities').map(({ Contact, Kind, Note, By }) => [Contact, Kind, Note, By])).toEqual(
    receipts.map(({ who }) => [who, 'Thanks', 'New Year card', 'Mio']),
  );
  expect(sheet.ask({ ...message, whos }).receipts.map(({ rows }) => rows)).toEqual([0, 0, 0]);
  expect(sheet.ask({ type: 'undo', id: receipts[1]?.id })).toMatchObject({
    undone: true,
    person: { who: 'Bob Lee' },
  });
  expect(sheet.rows('Activities').map(({ Contact }) => Contact)).toEqual(['Ann Baker', '佐藤 健']);
});

test.each([
  ['alone', {}],
  ['with their next contact', { until: daysOn(9) }],
])('several people who were logged at once are taken back at once: %s', (_, fields) => {
  const sheet = openSheet().setUp();
  sheet.ask({ type: 'today', me: '' });
  const stays = logMessage({ who: 'Bob Lee', entry: { note: 'stays' } });
  sheet.ask(stays);
  sheet.host.select('Contacts', 'A2:A4');
  const before = sheet.ask({ type: 'selected' });
  expect(before).toHaveLength(3);
  const id = newId();
  const entry = { kind: 'thanks', from: 'us', note: 'card', day: TODAY, ...fields };
  sheet.ask({ type: 'logMany', id, whos: ['Ann Baker', 'Bob Lee', '佐藤 健'], by: 'Mio', entry });
  const { undone, person: nobody, people } = sheet.ask({ type: 'undo', id });
  expect({ undone, nobody }).toEqual({ undone: true, nobody: null });
  expect(people).toHaveLength(3);
  expect(people).toEqual(expect.arrayContaining([...before]));
  expect(sheet.rows('Activities')).toMatchObject([{ Contact: 'Bob Lee', Note: 'stays' }]);
  expect(sheet.ask({ type: 'selected' })).toEqual(before);
  const { person } = sheet.ask(logMessage({ entry: { kind: 'reaction' } })) as { person: unknown };
  expect(person).toEqual(sheet.ask({ type: 'person', who: 'Ann Baker' }));
});

test('where the row of one of several people was changed since, all of them stay', () => {
  const sheet = openSheet().setUp();
  const id = newId();
  const entry = { kind: 'thanks', from: 'us', note: 'card', day: TODAY };
  sheet.ask({ type: 'logMany', id, whos: ['Ann Baker', 'Bob Lee'], by: 'Mio', entry });
  sheet.type('Activities', 3, 5, 'card and a book');
  expect(sheet.ask({ type: 'undo', id })).toMatchObject({ undone: false, person: null });
  expect(sheet.rows('Activities')).toHaveLength(2);
});

test.each([
  ['put off', { kind: 'next', until: daysOn(9) }, { nextDay: daysOn(9) }],
  ['passed over', { kind: 'skip' }, { card: null, lastTouch: null }],
  ['stopped', { kind: 'do_not_contact', note: 'asked' }, { stage: 'do_not_contact' }],
])('several people are %s at once', (_, fields, are) => {
  const sheet = openSheet().setUp();
  const before = sheet.ask({ type: 'today', me: '' });
  const id = newId();
  const whos = ['Ann Baker', 'Bob Lee'];
  const entry = { from: 'us', note: '', day: TODAY, ...fields };
  const { people } = sheet.ask({ type: 'logMany', id, whos, by: 'Mio', entry });
  expect(people.map(({ who }) => who)).toEqual(whos);
  for (const person of people) expect(person).toMatchObject(are);
  expect(sheet.ask({ type: 'undo', id })).toMatchObject({ undone: true });
  expect(sheet.ask({ type: 'today', me: '' })).toEqual(before);
});
