// Problems and worries: what is open, and how they are compared.
import { expect, test } from '@jest/globals';
import {
  problemsOf as allProblems,
  worriesOf as allWorries,
  type Needs,
  openProblems,
  openWorries,
  problemHeadings,
  problemHeadingsAtWin,
} from '../../../src/core/book/needs.ts';
import { book } from '../../book-builder.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', ...facts });
const problemsOf = (builder: ReturnType<typeof ann>) =>
  openProblems(builder.standing('Ann', 100).history).map(({ text }) => text);
const worriesOf = (builder: ReturnType<typeof ann>) =>
  openWorries(builder.standing('Ann', 100).history).map(({ key }) => key);

test('Problems of the column and of Activities are put together, several in a cell apart.', () => {
  const both = ann({ problem: '集客: 予約が電話だけ、採用' }).activity(1, 'Ann', 'problem', {
    note: 'Price, time',
  });
  expect(problemsOf(both)).toEqual(['集客: 予約が電話だけ', '採用', 'Price', 'time']);
});

test('A line, | and every comma part problems as they part tags.', () => {
  expect(problemsOf(ann({ problem: '集客|採用\nPrice; time､集客' }))).toEqual([
    '集客',
    '採用',
    'Price',
    'time',
  ]);
});

test.each([
  ['the heading', '集客'],
  ['the heading in other characters and the text', '　集客 ： 予約が電話だけ'],
  ['the words after the colon', '予約が電話だけ'],
])('A problem is solved by %s.', (_, note) => {
  const solved = ann({ problem: '集客: 予約が電話だけ、採用' }).activity(2, 'Ann', 'problem_solved', {
    note,
  });
  expect(problemsOf(solved)).toEqual(['採用']);
});

test('A solved row without a note solves every problem before it, and a later one is open again.', () => {
  const solved = () => ann({ problem: 'Leads, price' }).activity(2, 'Ann', 'problem_solved');
  expect(problemsOf(solved())).toEqual([]);
  expect(problemsOf(solved().activity(3, 'Ann', 'problem', { note: 'Leads' }))).toEqual(['Leads']);
});

test('A problem without a note is open, but has no heading to compare.', () => {
  const unnamed = ann().activity(1, 'Ann', 'problem').activity(2, 'Ann', 'problem', { note: ' Leads : a ' });
  expect(problemsOf(unnamed)).toEqual(['', 'Leads : a']);
  expect([...problemHeadings(unnamed.standing('Ann', 100).history)]).toEqual([['leads', 'Leads']]);
});

test('Worries are known by key and by name, in the column and in Activities.', () => {
  const worried = () =>
    ann({ worries: '価格、しつこい電話' }).activity(1, 'Ann', 'worry', { note: 'Aftercare' });
  expect(worriesOf(worried())).toEqual(['price', 'しつこい電話', 'aftercare']);
  expect(worriesOf(worried().activity(2, 'Ann', 'worry_gone', { note: 'Price' }))).toEqual([
    'しつこい電話',
    'aftercare',
  ]);
  expect(worriesOf(worried().activity(2, 'Ann', 'worry_gone'))).toEqual([]);
});

test('A worry that is a known one is shown by its key, any other and a problem as they are written.', () => {
  const { history } = ann({
    problem: 'Price: per seat',
    worries: '価格: 月額、Will it fit: our ERP',
  }).standing('Ann', 100);
  expect(openWorries(history).map(({ said }) => said)).toEqual(['price', 'Will it fit: our ERP']);
  expect(openProblems(history).map(({ said }) => said)).toEqual(['Price: per seat']);
});

const headingsAtWin = (builder: ReturnType<typeof ann>) => [
  ...problemHeadingsAtWin(builder.standing('Ann', 100).history).values(),
];

test('A first purchase may answer the problems of the column and those noted up to its day, solved ones too.', () => {
  const bought = ann({ problem: 'Leads' })
    .activity(9, 'Ann', 'problem', { note: 'Staff: too few' })
    .activity(10, 'Ann', 'problem', { note: 'Price' })
    .deal(10, 'Ann', 'won')
    .activity(11, 'Ann', 'problem_solved')
    .activity(12, 'Ann', 'problem', { note: 'Aftercare' })
    .deal(20, 'Ann', 'won');
  expect(headingsAtWin(bought)).toEqual(['Leads', 'Staff', 'Price']);
});

test('Without a purchase, or without its day, all problems that were ever noted count.', () => {
  const noted = (facts = {}) =>
    ann({ problem: 'Leads', ...facts })
      .activity(9, 'Ann', 'problem', { note: 'Price' })
      .activity(11, 'Ann', 'problem_solved');
  expect(headingsAtWin(noted())).toEqual(['Leads', 'Price']);
  expect(headingsAtWin(noted({ purchases: 1 }))).toEqual(['Leads', 'Price']);
});

test('What is solved is remembered as gone, and what is open is not.', () => {
  const built = ann({ problem: 'Leads, price' })
    .activity(2, 'Ann', 'problem_solved', { note: 'price' })
    .activity(3, 'Ann', 'worry', { note: 'fraud' })
    .activity(4, 'Ann', 'worry_gone');
  const { history } = built.standing('Ann', 100);
  const texts = ({ open, gone }: Needs) => [open.map(({ text }) => text), gone.map(({ text }) => text)];
  expect(texts(allProblems(history))).toEqual([['Leads'], ['price']]);
  expect(texts(allWorries(history))).toEqual([[], ['fraud']]);
});
