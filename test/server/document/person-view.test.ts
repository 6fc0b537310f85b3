// What the sidebar is told of a person: the facts of a reason, and the ways that are open.
import { describe, expect, test } from '@jest/globals';
import { assemblePipeline } from '../../../src/core/pipeline.ts';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { personView } from '../../../src/server/document/person-view.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const DAY = 46_000;

function viewOn(builder: BookBuilder, day: number) {
  const { standings, people } = assemblePipeline(builder.tables(), defaultRules, day);
  const [person] = people;
  if (person === undefined) throw new Error('nobody');
  return personView({ standings, person, introduced: undefined });
}

const ann = (facts = {}) => book().contact({ name: 'Ann', firstMet: DAY - 400, ...facts });

describe('a card', () => {
  test('tells why a deal was lost in the words of the sheet where these are all that is known', () => {
    const lost = ann().deal(DAY, 'Ann', 'lost', { reason: 'other', reasonText: 'budget frozen' });
    expect(viewOn(lost, DAY + 90).card).toMatchObject({
      reason: 'not_now',
      facts: { eventDay: '2025-12-09', lossReason: 'other', lossText: 'budget frozen' },
    });
    const known = ann().deal(DAY, 'Ann', 'lost', { reason: 'price' });
    expect(viewOn(known, DAY + 90).card?.facts).toEqual({ eventDay: '2025-12-09', lossReason: 'price' });
  });

  test('names its other reasons in both languages', () => {
    const worried = ann({ every: 30 }).activity(DAY, 'Ann', 'worry', { note: 'price' });
    expect(viewOn(worried, DAY + 1).card?.others).toEqual([
      { en: 'A worry is still open', ja: '不安が残っている' },
    ]);
  });

  test('has no suggestion where the wishes of the person leave none', () => {
    const asked = ann({ noEmail: true }).activity(DAY, 'Ann', 'message', { from: 'them' });
    expect(viewOn(asked, DAY + 1)).toMatchObject({
      noEmail: true,
      noCall: false,
      card: { reason: 'waiting_on_us', suggestion: null },
    });
  });
});

test('Somebody who is held back has no card, and it is said why.', () => {
  const heldBack = ann({ isHeldBack: true }).activity(DAY, 'Ann', 'inquiry');
  expect(viewOn(heldBack, DAY + 1)).toMatchObject({ isHeldBack: true, card: null, stop: null });
});

test('Somebody has the last three touches with their notes, the newest first, tags one by one, and the notes.', () => {
  const known = ann({ tags: '#vip #fair', notes: 'After two' })
    .activity(DAY, 'Ann', 'call', { note: 'first' })
    .activity(DAY + 3, 'Ann', 'note', { note: 'no touch' })
    .activity(DAY + 1, 'Ann', 'message', { from: 'them', note: 'second' })
    .activity(DAY + 2, 'Ann', 'meeting', { note: 'third' })
    .activity(DAY + 4, 'Ann', 'info');
  const { lastTouch, earlierTouches, tags, notes } = viewOn(known, DAY + 5);
  expect([lastTouch?.kind, ...earlierTouches.map(({ note }) => note)]).toEqual(['info', 'third', 'second']);
  expect([tags, notes]).toEqual([['vip', 'fair'], 'After two']);
});
