// Undo makes rows count for nothing, wherever they are by then, and never hits a stranger's.
import { describe, expect, test } from '@jest/globals';
import { logMessage, openSheet } from './spreadsheet.ts';

describe('undo', () => {
  test('deletes nothing: the row is struck through where it stands, and its id says that it was undone', () => {
    const sheet = openSheet().setUp();
    const message = logMessage({ entry: { note: 'stays to be seen' } });
    sheet.ask(message);
    sheet.ask({ type: 'undo', id: message.id });
    const [row] = sheet.allRows('Activities');
    expect(row).toMatchObject({ Note: 'stays to be seen', Contact: 'Ann Baker' });
    expect(row?.ID).toMatch(new RegExp(`^undone ${message.id}~`));
    const area = { tab: sheet.idOf('Activities'), top: 1, left: 0, rows: 2, columns: 8 };
    const looks = sheet.book.read('look', area).map((cells) => cells.map(({ strike }) => strike ?? false));
    expect(looks).toEqual([Array(8).fill(true), Array(8).fill(false)]);
    expect(sheet.ask({ type: 'problems' })).toMatchObject({ problems: [] });
  });

  test('leaves a row that was copied with its id, and the copy: nobody knows which is which', () => {
    const sheet = openSheet().setUp();
    const message = logMessage();
    sheet.ask(message);
    const copy = sheet.book.cells('Activities')[1] ?? [];
    copy.forEach((cell, i) => {
      if (typeof cell === 'string') sheet.type('Activities', 3, i + 1, cell);
      else if (typeof cell === 'object') sheet.type('Activities', 3, i + 1, cell.serial);
    });
    const before = sheet.cells('Activities');
    expect(sheet.ask({ type: 'undo', id: message.id }).undone).toBe(false);
    expect(sheet.cells('Activities')).toEqual(before);
  });
});
