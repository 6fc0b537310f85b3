// The reasons around an offer: one that is open, a worry that is left, and one that was refused for now.
import { expect, test } from '@jest/globals';
import { book } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = (problem = '') => book().contact({ name: 'Ann', problem, firstMet: DAY - 500 });
const after = (...days: number[]) => days.map((day) => DAY + day);

test('An open deal is followed up a week after its row, and a week after each touch.', () => {
  const open = () => ann().deal(DAY, 'Ann', 'open');
  expect(firstShown(open(), 'proposal_open')).toBe(7);
  expect(cardOn(open(), DAY + 7)).toMatchObject({
    reason: 'proposal_open',
    suggestion: 'info',
    eventDay: DAY,
  });
  expect(firstShown(open().activity(DAY + 3, 'Ann', 'info'), 'proposal_open')).toBe(10);
  expect(firstShown(open().activity(DAY + 7, 'Ann', 'info'), 'proposal_open', 7)).toBe(14);
});

test('Follow-ups without an answer come half as often after three, and a quarter as often after five.', () => {
  const open = () => ann().deal(DAY, 'Ann', 'open');
  expect(firstShown(open().activities(after(7, 14, 21), 'Ann', 'info'), 'proposal_open', 21)).toBe(35);
  expect(firstShown(open().activities(after(7, 14, 21, 35, 49), 'Ann', 'info'), 'proposal_open', 49)).toBe(
    77,
  );
});

test('Before event and wait are over, the rest does not grow.', () => {
  const touched = ann()
    .activities(after(1, 2, 3, 4, 5), 'Ann', 'info')
    .deal(DAY, 'Ann', 'open');
  expect(firstShown(touched, 'proposal_open')).toBe(12);
});

test('An offer without a deal row is followed up for 30 days, and the later of offer and open row counts.', () => {
  const asked = () => ann().activity(DAY, 'Ann', 'ask');
  expect(firstShown(asked(), 'proposal_open')).toBe(7);
  expect(reasonsOn(asked(), DAY + 30)).toContain('proposal_open');
  expect(reasonsOn(asked(), DAY + 31)).not.toContain('proposal_open');
  expect(firstShown(asked().deal(DAY + 5, 'Ann', 'open'), 'proposal_open')).toBe(12);
  expect(firstShown(asked().deal(DAY + 5, 'Ann', 'lost'), 'proposal_open')).toBeUndefined();
});

test('A customer with an open deal is followed up as well.', () => {
  expect(
    firstShown(
      ann()
        .deal(DAY - 100, 'Ann', 'won')
        .deal(DAY, 'Ann', 'open'),
      'proposal_open',
    ),
  ).toBe(7);
});

test('A worry is met at once, a week after a touch before it, and three weeks after a touch since.', () => {
  const worried = () => ann().activity(DAY, 'Ann', 'worry', { note: 'price' });
  expect(firstShown(worried(), 'worry_open')).toBe(0);
  expect(cardOn(worried(), DAY)).toMatchObject({ reason: 'worry_open', suggestion: 'info' });
  expect(firstShown(worried().activity(DAY - 3, 'Ann', 'info'), 'worry_open')).toBe(4);
  expect(firstShown(worried().activity(DAY + 1, 'Ann', 'info'), 'worry_open', 1)).toBe(22);
  expect(firstShown(worried().activities(after(1, 2, 3), 'Ann', 'info'), 'worry_open', 1)).toBe(45);
});

test('A worry ends when it is gone, with a purchase, and while a deal is open.', () => {
  const worried = () => ann().activity(DAY, 'Ann', 'worry', { note: 'price' });
  expect(
    firstShown(worried().activity(DAY, 'Ann', 'worry_gone', { note: '価格' }), 'worry_open'),
  ).toBeUndefined();
  expect(firstShown(worried().activity(DAY, 'Ann', 'worry_gone'), 'worry_open')).toBeUndefined();
  expect(firstShown(worried().activity(DAY, 'Ann', 'worry_gone', { note: 'fraud' }), 'worry_open')).toBe(0);
  expect(firstShown(worried().deal(DAY, 'Ann', 'won'), 'worry_open')).toBeUndefined();
  expect(reasonsOn(worried().deal(DAY, 'Ann', 'open'), DAY + 40)).not.toContain('worry_open');
});

test('A worry of the sheet counts from the day they were met, so that it is not brought up every week.', () => {
  const worried = book()
    .contact({ name: 'Ann', worries: 'price', firstMet: DAY })
    .activity(DAY + 1, 'Ann', 'info');
  expect(firstShown(worried, 'worry_open', 1)).toBe(22);
});

const losses = [
  { reason: 'not_now', key: 'not_now', wait: 90, again: 90, suggestion: 'hearing' },
  { reason: 'price', key: 'not_now', wait: 90, again: 90, suggestion: 'hearing' },
  { reason: 'competitor', key: 'lost_competition', wait: 180, again: 180, suggestion: 'hearing' },
  { reason: 'has_supplier', key: 'has_supplier', wait: 180, again: 180, suggestion: 'info' },
] as const;

test.each(losses)(
  'A deal lost for $reason is taken up again after $wait days as $key.',
  ({ reason, key, wait, again, suggestion }) => {
    const lost = () => ann().deal(DAY, 'Ann', 'lost', { reason });
    expect(firstShown(lost(), key)).toBe(wait);
    expect(cardOn(lost(), DAY + wait)).toMatchObject({ reason: key, suggestion, eventDay: DAY });
    expect(firstShown(lost().activity(DAY + wait - 10, 'Ann', 'hearing'), key)).toBe(wait + 20);
    expect(firstShown(lost().activity(DAY + wait, 'Ann', 'hearing'), key, wait)).toBe(wait + again);
    expect(firstShown(lost().deal(DAY + 1, 'Ann', 'won'), key)).toBeUndefined();
  },
);

test('The wait after "not now" doubles without answers and grows no further; that after a competition stays.', () => {
  const lost = (reason: 'not_now' | 'competitor', days: number[]) =>
    ann()
      .deal(DAY, 'Ann', 'lost', { reason })
      .activities(after(...days), 'Ann', 'info');
  expect(firstShown(lost('not_now', [91, 92, 93]), 'not_now', 93)).toBe(93 + 180);
  expect(firstShown(lost('not_now', [91, 92, 93, 94, 95]), 'not_now', 95)).toBe(95 + 180);
  expect(firstShown(lost('competitor', [181, 182, 183, 184, 185]), 'lost_competition', 185)).toBe(185 + 180);
});

test('The latest loss tells the reason, and a deal that was never answered counts as lost after 90 days.', () => {
  const twice = ann()
    .deal(DAY - 50, 'Ann', 'lost', { reason: 'competitor' })
    .deal(DAY, 'Ann', 'lost', { reason: 'price' });
  expect(firstShown(twice, 'not_now')).toBe(90);
  expect(firstShown(ann().deal(DAY, 'Ann', 'open'), 'not_now')).toBe(180);
});
