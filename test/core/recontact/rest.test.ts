// Whom the list leaves in peace: people just spoken to, passed over, put off, or not to be contacted.
import { expect, test } from '@jest/globals';
import { book } from '../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from './cards.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', problem: 'Leads', firstMet: DAY - 500, ...facts });

test.each(['us', 'them'] as const)(
  'After a touch from %s nobody is shown for 7 days, whatever is due.',
  (from) => {
    const worried = ann()
      .activity(DAY, 'Ann', 'worry', { note: 'price' })
      .activity(DAY, 'Ann', 'call', { from });
    expect(
      firstShown(worried, 'worry_open', 0, { reasons: { rest_worry_open: 0, again_worry_open: 0 } }),
    ).toBe(7);
  },
);

test('A pass gives 14 days of peace, and 28 after three since the last touch, with the remark "less often".', () => {
  const passed = (...days: number[]) =>
    days.reduce((builder, day) => builder.activity(DAY + day, 'Ann', 'skip'), ann());
  expect(firstShown(passed(0), 'nurture')).toBe(14);
  expect(reasonsOn(passed(0, 14), DAY + 28)).toEqual(['nurture']);
  expect(firstShown(passed(0, 14, 28), 'nurture', 28)).toBe(56);
  expect(reasonsOn(passed(0, 14, 28), DAY + 56)).toEqual(['nurture', 'less_often']);
});

test('Who has been without a touch for 210 days is back 14 days after a pass, however many there were.', () => {
  const passed = ann()
    .activity(DAY, 'Ann', 'call')
    .activities([DAY + 140, DAY + 154, DAY + 168, DAY + 196], 'Ann', 'skip');
  expect(firstShown(passed, 'nurture', 197)).toBe(210);
  expect(firstShown(passed, 'nurture', 197, { skip_longer_until_days: 220 })).toBe(220);
  expect(firstShown(passed, 'nurture', 197, { skip_longer_until_days: 365 })).toBe(224);
});

test('A touch starts the count of passes anew.', () => {
  const passed = ann()
    .activity(DAY - 40, 'Ann', 'skip')
    .activity(DAY - 30, 'Ann', 'skip')
    .activity(DAY - 29, 'Ann', 'call')
    .activity(DAY, 'Ann', 'skip');
  expect(firstShown(passed, 'nurture')).toBe(14);
});

test('Touches without an answer are remarked upon, too.', () => {
  const mailed = (count: number) => {
    const builder = ann();
    for (let i = 0; i < count; i++) builder.activity(DAY + i, 'Ann', 'info');
    return reasonsOn(builder, DAY + 200);
  };
  expect(mailed(2)).toEqual(['nurture']);
  expect(mailed(3)).toEqual(['nurture', 'less_often']);
});

test('Who is put off by a next row is shown again on its day, or when they come by themselves on a later day.', () => {
  const putOff = () => ann().activity(DAY, 'Ann', 'next', { until: DAY + 60 });
  expect(reasonsOn(putOff(), DAY + 59)).toEqual([]);
  expect(reasonsOn(putOff(), DAY + 60)).toEqual(['promised', 'nurture']);
  expect(firstShown(putOff().activity(DAY, 'Ann', 'call', { from: 'them' }), 'nurture')).toBe(60);
  expect(firstShown(putOff().activity(DAY + 1, 'Ann', 'call', { from: 'them' }), 'nurture')).toBe(22);
  expect(firstShown(putOff().activity(DAY + 1, 'Ann', 'call'), 'nurture')).toBe(60);
});

test('A next row without a day cancels the one before; the sheet column stays.', () => {
  const cancelled = ann()
    .activity(DAY, 'Ann', 'next', { until: DAY + 60 })
    .activity(DAY + 5, 'Ann', 'next');
  expect(firstShown(cancelled, 'nurture')).toBe(5);
  const column = ann({ nextContact: DAY + 60 })
    .activity(DAY, 'Ann', 'next')
    .activity(DAY + 1, 'Ann', 'call', { from: 'them' });
  expect(firstShown(column, 'nurture')).toBe(60);
});

test('Neither a touch, a pass nor a day ahead hides a reason of the first kind.', () => {
  const asked = ann()
    .activity(DAY - 1, 'Ann', 'call')
    .activity(DAY - 1, 'Ann', 'skip')
    .activity(DAY - 1, 'Ann', 'next', { until: DAY + 60 })
    .activity(DAY - 1, 'Ann', 'trouble');
  expect(cardOn(asked, DAY)).toMatchObject({ reason: 'apologise', isFirst: true });
});

test('Do not contact hides everything until contact is resumed, and the column hides it for good.', () => {
  const stopped = () =>
    ann().activity(DAY, 'Ann', 'inquiry').activity(DAY, 'Ann', 'do_not_contact', { note: 'asked' });
  expect(reasonsOn(stopped(), DAY + 1)).toEqual([]);
  expect(reasonsOn(stopped().activity(DAY + 1, 'Ann', 'resume'), DAY + 1)).toContain('waiting_on_us');
  const column = ann({ doNotContact: true })
    .activity(DAY, 'Ann', 'inquiry')
    .activity(DAY + 1, 'Ann', 'resume');
  expect(reasonsOn(column, DAY + 1)).toEqual([]);
});

test('The single last contact of a one-sheet user is a touch to rest after, and never counts as many.', () => {
  expect(firstShown(ann({ lastContact: DAY }), 'nurture')).toBe(21);
});
