// Contact sheets of every tool: whatever is done with them, they stay as they were.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSpreadsheet } from '../../preview/files/read.ts';
import type { NewCell } from '../../preview/grid/array.ts';
import { logMessage, newId, openSheet } from './spreadsheet.ts';

const FOLDER = 'test/fixtures/formats';
const contactLists = readdirSync(FOLDER).filter((file) => !file.startsWith('orders'));

test.each(contactLists)('%s is what it was after Set up, Refresh, a log and Refresh again', (file) => {
  const cells: NewCell[][] = readSpreadsheet(join(FOLDER, file)).grids[0]?.cells.map((row) => [...row]) ?? [];
  const sheet = openSheet({ tabs: { Mine: cells } }).setUp();
  const before = sheet.book.snapshot('Mine');
  const first = sheet.ask({ type: 'refresh' });
  const { people } = sheet.ask({ type: 'today', me: '', limit: 200 });
  const all = sheet.ask({ type: 'report' }).contacts;
  expect(first.people).toBeGreaterThan(0);
  expect(all).toHaveLength(first.people);
  const who = String(people[0]?.who ?? all[0]?.contact);
  const { receipt } = sheet.ask(logMessage({ who, id: newId() })) as { receipt: { rows: number } };
  expect(receipt.rows).toBe(1);
  expect(sheet.ask({ type: 'refresh' }).people).toBe(first.people);
  expect(sheet.book.snapshot('Mine')).toBe(before);
});
