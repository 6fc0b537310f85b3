// Nine people and what was between us before the first of ten mornings.
import { dayOf, workbook } from './workbook.ts';

export const FIRST_DAY = 200;
const ago = (days: number) => dayOf(FIRST_DAY - days);

export const nora = 'Nora New';
export const ken = 'Ken Writing';
export const rita = 'Rita Ready';
export const tom = 'Tom Trouble';
export const ida = 'Ida Friend';
export const olga = 'Olga Offer';
export const nils = 'Nils Notnow';
export const bea = 'Bea Border';
export const gus = 'Gus Give';

/** In the order of their rows. */
export const names = [nora, ken, rita, tom, ida, olga, nils, bea, gus];

/** @returns the path of a new file */
export const book = () =>
  workbook({
    Contacts: [
      ['Name', 'Source', 'Problem', 'First met'],
      [nora, 'Fair', '', ago(3)],
      [ken, 'Website', 'Site: slow', ago(2)],
      [rita, 'Website', 'Orders: by fax', ago(60)],
      [tom, 'Website', '', ago(200)],
      [ida, 'Friend', '', ago(100)],
      [olga, 'Website', '', ago(90)],
      [nils, 'Website', '', ago(190)],
      [bea, 'Fair', 'Staff: few', ago(80)],
      [gus, 'Fair', '', ago(90)],
    ],
    Activities: [
      ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
      [ago(2), ken, 'inquiry', 'them', 'Asks for a price list'],
      ...[78, 71, 64, 57, 50, 43, 36, 29, 22, 15, 8].map((days) => [
        ago(days),
        rita,
        'meeting',
        'them',
        'Over lunch',
      ]),
      [ago(1), tom, 'trouble', 'us', 'Late delivery'],
      [ago(2), ida, 'introduction', 'them', 'Sent a neighbour'],
      [ago(10), olga, 'ask', 'us', 'Quote'],
      [ago(110), nils, 'ask', 'us', 'Quote'],
      [ago(25), bea, 'meeting', 'us', 'At the fair'],
      [ago(70), gus, 'message', 'us', 'Hello'],
    ],
    Deals: [
      ['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title', 'By', 'ID'],
      [ago(100), tom, 'won', 50_000, '', 'Chairs'],
      [ago(10), olga, 'open', 80_000, '', 'Tables'],
      [ago(100), nils, 'lost', '', 'not_now', 'Shelves'],
    ],
  });
