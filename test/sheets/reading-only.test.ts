// The workbook of a query: it reads, remembers and shows, and refuses to write.
import { expect, test } from '@jest/globals';
import { readingOnly } from '../../src/sheets/reading-only.ts';
import type { Workbook } from '../../src/sheets/workbook.ts';

const methods = ['timeZone', 'show', 'remember', 'keepSoon', 'setCell', 'append', 'putFormula', 'locked'];
const called: string[] = [];
const workbook = Object.fromEntries(
  methods.map((name) => [name, () => called.push(name)]),
) as unknown as Workbook;

test('What only asks gets all but what writes, and an error of ours says what to do.', () => {
  const reading = readingOnly(workbook, 'bug: hello writes');
  const tab = { id: 1, name: 'Contacts' };
  reading.timeZone();
  reading.show(tab);
  reading.remember({});
  reading.keepSoon('key', 'text');
  expect(called).toEqual(['timeZone', 'show', 'remember', 'keepSoon']);
  for (const write of [
    () => reading.setCell(tab, 1, 1, 'x'),
    () => reading.append(tab, ['x']),
    () => reading.putFormula('NOW()'),
    () => reading.locked(() => 1),
    () => reading.make('x', { columns: [], rows: [] } as never),
  ])
    expect(write).toThrow('bug: hello writes');
  expect(called).toHaveLength(4);
});
