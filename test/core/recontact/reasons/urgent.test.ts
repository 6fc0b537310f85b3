// The reasons of the first kind: a promise, an unanswered message, an apology or thanks that is owed.
import { expect, test } from '@jest/globals';
import { book } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = () => book().contact({ name: 'Ann', firstMet: DAY - 500 });

test('A promise is shown on the day that the latest next row names, with a call as the suggestion.', () => {
  const promise = ann().activity(DAY, 'Ann', 'next', { until: DAY + 10 });
  expect(reasonsOn(promise, DAY + 9)).toEqual([]);
  expect(cardOn(promise, DAY + 10)).toMatchObject({
    reason: 'promised',
    isFirst: true,
    overdueDays: 0,
    suggestion: 'call',
  });
  expect(cardOn(promise, DAY + 13)).toMatchObject({ reason: 'promised', isFirst: true, overdueDays: 3 });
});

test('The later of the next row and the column is the promise, as soon as it has come.', () => {
  const both = book()
    .contact({ name: 'Ann', nextContact: DAY + 5 })
    .activity(DAY, 'Ann', 'next', { until: DAY + 10 });
  expect(cardOn(both, DAY + 6)).toMatchObject({ reason: 'promised', eventDay: DAY + 5 });
  expect(cardOn(both, DAY + 10)).toMatchObject({ reason: 'promised', eventDay: DAY + 10 });
});

test("A card of the column is put off by a next row that is written on the column's day or later.", () => {
  const late = book()
    .contact({ name: 'Ann', nextContact: DAY })
    .activity(DAY + 3, 'Ann', 'next', { until: DAY + 13 });
  expect(reasonsOn(late, DAY + 4)).toEqual([]);
  expect(cardOn(late, DAY + 13)).toMatchObject({ reason: 'promised', eventDay: DAY + 13 });
});

test.each(['us', 'them'] as const)(
  'A promise ends with a touch from %s on its day, and not with one before.',
  (from) => {
    const promise = () => ann().activity(DAY, 'Ann', 'next', { until: DAY + 10 });
    expect(reasonsOn(promise().activity(DAY + 9, 'Ann', 'reaction', { from }), DAY + 10)).toContain(
      'promised',
    );
    expect(reasonsOn(promise().activity(DAY + 10, 'Ann', 'reaction', { from }), DAY + 20)).not.toContain(
      'promised',
    );
  },
);

test('A next row without a day cancels the one before, but not the column.', () => {
  const cancelled = () =>
    ann()
      .activity(DAY, 'Ann', 'next', { until: DAY + 10 })
      .activity(DAY + 1, 'Ann', 'next');
  expect(firstShown(cancelled(), 'promised')).toBeUndefined();
  const column = book()
    .contact({ name: 'Ann', nextContact: DAY + 10 })
    .activity(DAY, 'Ann', 'next');
  expect(firstShown(column, 'promised')).toBe(10);
});

test('They wait for our answer from the day after their first inquiry or message.', () => {
  const asked = ann()
    .activity(DAY, 'Ann', 'message', { from: 'them' })
    .activity(DAY + 3, 'Ann', 'inquiry');
  expect(reasonsOn(asked, DAY)).toEqual([]);
  expect(cardOn(asked, DAY + 1)).toMatchObject({
    reason: 'waiting_on_us',
    isFirst: true,
    eventDay: DAY,
    suggestion: 'message',
  });
  expect(cardOn(asked, DAY + 5)).toMatchObject({ reason: 'waiting_on_us', eventDay: DAY });
});

test('An ask from them is an inquiry, but a call from them leaves nothing to answer.', () => {
  expect(firstShown(ann().activity(DAY, 'Ann', 'ask', { from: 'them' }), 'waiting_on_us')).toBe(1);
  expect(firstShown(ann().activity(DAY, 'Ann', 'call', { from: 'them' }), 'waiting_on_us')).toBeUndefined();
});

test('The waiting ends with a touch from us or a pass, and a message after either starts it again.', () => {
  const asked = () => ann().activity(DAY, 'Ann', 'inquiry');
  expect(firstShown(asked().activity(DAY, 'Ann', 'call'), 'waiting_on_us')).toBeUndefined();
  expect(firstShown(asked().activity(DAY + 2, 'Ann', 'skip'), 'waiting_on_us', 2)).toBeUndefined();
  const again = asked()
    .activity(DAY + 2, 'Ann', 'skip')
    .activity(DAY + 2, 'Ann', 'message', { from: 'them' });
  expect(cardOn(again, DAY + 3)).toMatchObject({ reason: 'waiting_on_us', eventDay: DAY + 2 });
});

test('A reply on the day of the message stands below it; in a log with the newest rows on top any of that day answers.', () => {
  const log = (firstDay: number, ...rows: readonly ('us' | 'them')[]) => {
    const builder = ann().activity(firstDay, 'Ann', 'info');
    for (const from of rows) builder.activity(DAY, 'Ann', 'message', { from });
    return reasonsOn(builder, DAY + 1).includes('waiting_on_us');
  };
  expect(log(DAY - 9, 'us', 'them')).toBe(true);
  expect(log(DAY - 9, 'them', 'us')).toBe(false);
  const newestOnTop = (...rows: readonly ('us' | 'them')[]) => {
    const builder = ann();
    for (const from of rows) builder.activity(DAY, 'Ann', 'message', { from });
    return reasonsOn(builder.activity(DAY - 9, 'Ann', 'info'), DAY + 1).includes('waiting_on_us');
  };
  expect(newestOnTop('us', 'them')).toBe(false);
  expect(newestOnTop('them', 'us')).toBe(false);
  expect(newestOnTop('them')).toBe(true);
});

test('What a column calls the last contact answers nothing of its day, and answers what was before.', () => {
  const wrote = (lastContact: number) =>
    book().contact({ name: 'Ann', lastContact }).activity(DAY, 'Ann', 'message', { from: 'them' });
  expect(reasonsOn(wrote(DAY), DAY + 1)).toContain('waiting_on_us');
  expect(reasonsOn(wrote(DAY + 1), DAY + 1)).not.toContain('waiting_on_us');
});

test('A trouble of ours is no answer to anybody.', () => {
  const troubled = ann()
    .activity(DAY, 'Ann', 'inquiry')
    .activity(DAY + 1, 'Ann', 'trouble');
  expect(reasonsOn(troubled, DAY + 2)).toEqual(expect.arrayContaining(['waiting_on_us', 'apologise']));
});

test.each(['trouble', 'promise_broken'] as const)('A %s of ours asks for an apology at once.', (kind) => {
  expect(cardOn(ann().activity(DAY, 'Ann', kind), DAY)).toMatchObject({
    reason: 'apologise',
    isFirst: true,
    suggestion: 'apology',
  });
  expect(reasonsOn(ann().activity(DAY, 'Ann', kind, { from: 'them' }), DAY)).not.toContain('apologise');
});

test('The need to apologise ends with an apology from us on that day or later, whatever the row.', () => {
  const sameDay = ann().activity(DAY, 'Ann', 'apology').activity(DAY, 'Ann', 'trouble');
  expect(firstShown(sameDay, 'apologise')).toBeUndefined();
  const earlier = ann()
    .activity(DAY - 1, 'Ann', 'apology')
    .activity(DAY, 'Ann', 'trouble');
  expect(firstShown(earlier, 'apologise')).toBe(0);
  const theirs = ann().activity(DAY, 'Ann', 'trouble').activity(DAY, 'Ann', 'apology', { from: 'them' });
  expect(firstShown(theirs, 'apologise')).toBe(0);
});

test('The need to apologise ends with a later purchase or a pass as well.', () => {
  const troubled = () => ann().activity(DAY, 'Ann', 'trouble');
  expect(firstShown(troubled().deal(DAY, 'Ann', 'won'), 'apologise', 1)).toBe(1);
  expect(firstShown(troubled().deal(DAY + 1, 'Ann', 'won'), 'apologise', 1)).toBeUndefined();
  expect(firstShown(troubled().activity(DAY + 1, 'Ann', 'skip'), 'apologise', 1)).toBeUndefined();
});

test('Two weeks after the apology it is time to meet, until we have been in touch on a later day.', () => {
  const apologised = () =>
    ann()
      .activity(DAY, 'Ann', 'trouble')
      .activity(DAY + 2, 'Ann', 'apology');
  expect(firstShown(apologised(), 'after_trouble')).toBe(16);
  expect(cardOn(apologised(), DAY + 16)).toMatchObject({
    reason: 'after_trouble',
    isFirst: false,
    suggestion: 'meeting',
  });
  expect(firstShown(apologised().activity(DAY + 2, 'Ann', 'call'), 'after_trouble')).toBe(16);
  expect(firstShown(apologised().activity(DAY + 3, 'Ann', 'call'), 'after_trouble')).toBeUndefined();
});

test('After the apology, a touch from them puts the meeting off by two weeks but does not end it.', () => {
  const answered = ann()
    .activity(DAY, 'Ann', 'trouble')
    .activity(DAY, 'Ann', 'apology')
    .activity(DAY + 10, 'Ann', 'call', { from: 'them' });
  expect(firstShown(answered, 'after_trouble')).toBe(24);
});

test('An introduction from them is thanked for at once, and an introduction of ours is not.', () => {
  const introduced = ann().activity(DAY, 'Ann', 'introduction', { from: 'them' });
  expect(cardOn(introduced, DAY)).toMatchObject({
    reason: 'referrer_thanks',
    isFirst: true,
    suggestion: 'thanks',
  });
  expect(firstShown(ann().activity(DAY, 'Ann', 'introduction'), 'referrer_thanks')).toBeUndefined();
});

test('The first purchase of somebody they referred directly is thanked for, a second one is not.', () => {
  const chain = () =>
    ann().contact({ name: 'Ben', referredBy: 'Ann' }).contact({ name: 'Cho', referredBy: 'Ben' });
  const bought = () => chain().deal(DAY + 5, 'Ben', 'won');
  expect(firstShown(bought(), 'referrer_thanks')).toBe(5);
  expect(firstShown(chain().deal(DAY + 5, 'Cho', 'won'), 'referrer_thanks')).toBeUndefined();
  expect(
    firstShown(
      bought()
        .activity(DAY + 5, 'Ann', 'thanks')
        .deal(DAY + 50, 'Ben', 'won'),
      'referrer_thanks',
    ),
  ).toBeUndefined();
});

test('The need to thank ends with thanks from us on that day or later, or with a pass.', () => {
  const introduced = () => ann().activity(DAY, 'Ann', 'introduction', { from: 'them' });
  expect(firstShown(introduced().activity(DAY, 'Ann', 'thanks'), 'referrer_thanks')).toBeUndefined();
  expect(firstShown(introduced().activity(DAY, 'Ann', 'thanks', { from: 'them' }), 'referrer_thanks')).toBe(
    0,
  );
  expect(firstShown(introduced().activity(DAY, 'Ann', 'skip'), 'referrer_thanks')).toBeUndefined();
  const bought = ann()
    .contact({ name: 'Ben', referredBy: 'Ann' })
    .deal(DAY, 'Ben', 'won')
    .activity(DAY, 'Ann', 'skip');
  expect(firstShown(bought, 'referrer_thanks')).toBeUndefined();
});

test('A reason stays urgent for 60 days; then it stands among the others with the weight 6, and rests like them.', () => {
  const waiting = ann()
    .activity(DAY, 'Ann', 'inquiry')
    .contact({ name: 'Ben' })
    .deal(DAY, 'Ben', 'won', { amount: 5 });
  expect(cardOn(waiting, DAY + 61)).toMatchObject({ reason: 'waiting_on_us', isFirst: true });
  const late = cardOn(waiting, DAY + 62);
  expect(late).toMatchObject({ reason: 'waiting_on_us', isFirst: false });
  expect(late?.priority).toBeCloseTo(6 * 2 * 0.75, 12);
  expect(reasonsOn(waiting.activity(DAY + 62, 'Ann', 'call', { from: 'them' }), DAY + 68)).toEqual([]);
});

test('A day of the sheet column stays urgent for 7 days.', () => {
  const column = book().contact({ name: 'Ann', nextContact: DAY });
  expect(cardOn(column, DAY + 7)).toMatchObject({ reason: 'promised', isFirst: true });
  expect(cardOn(column, DAY + 8)).toMatchObject({ reason: 'promised', isFirst: false });
});

test('An urgent reason goes before one that is urgent no longer.', () => {
  const fresh = ann()
    .activity(DAY, 'Ann', 'trouble')
    .contact({ name: 'Ben', referredBy: 'Ann' })
    .deal(DAY + 80, 'Ben', 'won');
  expect(cardOn(fresh, DAY + 80)).toMatchObject({
    reason: 'referrer_thanks',
    isFirst: true,
    others: expect.arrayContaining(['apologise']),
  });
});
