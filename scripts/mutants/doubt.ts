// Wrong changes of what is taken only where cells or a sentence's beginning say so, and of wishes in words.
import type { Mutant } from './mutant.ts';

const doubtful = { tests: ['test/tables/columns/doubtful-headers.test.ts'] };
const wishes = { file: 'src/tables/cells/wishes.ts', tests: ['test/tables/cells/wishes.test.ts'] };
const notes = { file: 'src/tables/logs/note-kind.ts', tests: ['test/tables/logs/note-kind.test.ts'] };

export const doubtMutants: readonly Mutant[] = [
  {
    ...doubtful,
    file: 'src/tables/recognise/find-columns.ts',
    find: 'return isSo ? [{ key, sureness: sureness.head }] : named;',
    replace: 'return isSo ? [{ key, sureness: sureness.variant }] : named;',
    why: 'What cells decided would not be told as a guess.',
  },
  {
    ...doubtful,
    file: 'src/tables/recognise/looks.ts',
    find: "typeof cell !== 'number' && day(cell)",
    replace: 'day(cell)',
    why: 'Amounts under "Next visit" would be days.',
  },
  {
    ...doubtful,
    file: 'src/tables/columns/who-senses.ts',
    find: ' && isAllDifferent(grid, row, [column]))',
    replace: ')',
    why: 'A first column of cities would be the names of people.',
  },
  {
    ...doubtful,
    file: 'src/tables/columns/contact-senses.ts',
    find: 'choice?.name === undefined ? header.unread : []',
    replace: 'header.unread',
    why: 'A first column would be names though the user says that none is.',
  },
  {
    ...wishes,
    find: "  if (dead.test(plain)) return ['do_not_contact'];\n",
    replace: '',
    why: 'The dead would be written to.',
  },
  {
    ...wishes,
    find: 'isCjk(words) && !someTime.test(words)',
    replace: 'isCjk(words)',
    why: '"平日 電話NG" would be no call at any time.',
  },
  {
    ...wishes,
    find: 'way === undefined || (first === undefined && last === undefined)',
    replace: 'way === undefined',
    why: 'メールのみ, which may tell what happened, would be a wish not to be called.',
  },
  {
    ...notes,
    find: "  if (isHope.test(words.join(' '))) return;\n",
    replace: '',
    why: '"Call me later" would be a call.',
  },
  {
    ...notes,
    find: ' && isTouchKind(kind as ActivityKind)',
    replace: '',
    why: 'A note on a contract would be a purchase in the log of activities.',
  },
  {
    ...notes,
    file: 'src/tables/vocabulary/meaning.ts',
    find: "theyDid.test(before) && kind.endsWith('_us')",
    replace: 'theyDid.test(before)',
    why: 'A client meeting would have come from the client.',
  },
];
