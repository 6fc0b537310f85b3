// Wrong changes of how cells and rows are read.
import type { Mutant } from './mutant.ts';

export const tableMutants: readonly Mutant[] = [
  {
    file: 'src/tables/cells/amounts.ts',
    find: 'Math.round(number * factor * 1e4) / 1e4',
    replace: 'number * factor',
    tests: ['test/tables/cells/amounts.test.ts'],
    why: '$8.2M would be 8199999.999999999.',
  },
  {
    file: 'src/tables/cells/numerals.ts',
    find: 'Math.round(sum * 1e4) / 1e4',
    replace: 'sum',
    tests: ['test/tables/cells/amounts.test.ts'],
    why: '1.1億 would be 110000000.00000001.',
  },
  {
    file: 'src/tables/cells/phones.ts',
    find: '4[013-9]',
    replace: '4[0139]',
    tests: ['test/tables/cells/phones.test.ts'],
    why: '+44 (0)20 would be another number than 020.',
  },
  {
    file: 'src/tables/logs/deal-money.ts',
    find: "if (typeof amount === 'string')",
    replace: 'if (false)',
    tests: ['test/tables/logs/deals.test.ts'],
    why: 'The unreadable amount of an open deal would be taken for 0 in silence.',
  },
  {
    file: 'src/tables/people/cell-readers.ts',
    find: "if (wish === 'yes' || wish === 'unclear') isWished = true;",
    replace: "if (wish === 'yes') isWished = true;",
    tests: ['test/tables/people/contacts.test.ts', 'test/tables/people/merge.test.ts'],
    why: 'Somebody would be written to although the column says something that nobody can read.',
  },
  {
    file: 'src/tables/people/merge.ts',
    find: 'values.includes(true)',
    replace: 'values.every((value) => value === true)',
    tests: ['test/tables/people/contacts.test.ts', 'test/tables/people/merge.test.ts'],
    why: 'The tick of one of two rows would be lost.',
  },
  {
    file: 'src/tables/repeats.ts',
    find: "text !== '' && before.size === before.add(text).size",
    replace: 'false',
    tests: ['test/tables/logs/activities.test.ts', 'test/tables/logs/deals.test.ts'],
    why: 'A message that was repeated would be logged twice.',
  },
  {
    file: 'src/tables/logs/touches.ts',
    find: "kind === 'ask' && from === 'them' ? 'inquiry' : kind",
    replace: 'kind',
    tests: ['test/tables/logs/touches.test.ts'],
    why: 'A formula of trust would take what they asked of us for an offer of theirs.',
  },
  {
    file: 'src/tables/problem-log.ts',
    find: 'if (told <= MOST_PEOPLE)',
    replace: 'if (told > 0)',
    tests: ['test/tables/problem-log.test.ts'],
    why: 'Thousands of people would each be a problem of their own.',
  },
];
