// Date cells with the name of a month in its language, and a weekday or a time beside it.
import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { isoBoth } from './date-cells.ts';

const withNames: readonly (readonly [Cell, string])[] = [
  ['5. Mai 2024', '2024-05-05'],
  ['Mo., 5. Mär. 2024, 15:14 Uhr', '2024-03-05'],
  ['05. Dez 2024 um 15.14 Uhr', '2024-12-05'],
  ['1er janvier 2024', '2024-01-01'],
  ['lundi 5 août 2024 à 15h14', '2024-08-05'],
  ['mar. 5 mars 2024', '2024-03-05'],
  ['5 de mayo de 2024', '2024-05-05'],
  ['miércoles, 5 de junio de 2024, 3:14 p. m.', '2024-06-05'],
  ['5 de março de 2024 às 15:14', '2024-03-05'],
  ['segunda-feira, 5 de fevereiro de 2024', '2024-02-05'],
  ['martedì 5 marzo 2024 alle ore 15:14', '2024-03-05'],
  ['5 mei 2024 om 15:14', '2024-05-05'],
  ['dinsdag 12 mrt 2024', '2024-03-12'],
  ['5 maja 2024 r.', '2024-05-05'],
  ['śr., 15 października 2025', '2025-10-15'],
  ['5 мая 2024 г., 15:14', '2024-05-05'],
  ['12 окт. 2024', '2024-10-12'],
  ['2024년 5월 3일 (금) 오후 3:14', '2024-05-03'],
  ['2024. 5. 3. 오후 3:14', '2024-05-03'],
  ['2024年5月3日 星期五 下午3:14', '2024-05-03'],
  ['2024-May-03', '2024-05-03'],
  ['昭和50年4月1日生', '1975-04-01'],
];

test.each(withNames)('%p is %s', (cell, iso) => {
  expect(isoBoth(cell)).toEqual([iso, iso]);
});
