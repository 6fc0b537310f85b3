// What a message is declared to be, in src/server/answer.ts: what writes is tried by the torture as well.
import { expect, test } from '@jest/globals';
import { commands, lockers } from '../../src/server/answer.ts';
import { commands as tortured } from '../torture/commands.ts';
import { openSheet } from './spreadsheet.ts';

/** They write no row: what they write is tried where it is told. */
const triedElsewhere: readonly string[] = [
  // Today's date: test/server/document/today.test.ts.
  'today',
  // A Refresh where no tab lists the problems: test/server/answers/lookup.test.ts.
  'goToProblem',
  // The blank cell that is selected: test/server/tabs/ready-formulas.test.ts.
  'formula',
];

test('Every message that writes is a command of the torture.', () => {
  const sheet = openSheet().setUp();
  const tried = new Set<string>(Object.values(tortured).map((make) => make(sheet, 'en').message.type));
  const untried = Object.keys({ ...commands, ...lockers })
    .filter((type) => !tried.has(type) && !triedElsewhere.includes(type))
    .map((type) => `${type} writes: give it a command in test/torture/commands.ts`);
  expect(untried).toEqual([]);
});
