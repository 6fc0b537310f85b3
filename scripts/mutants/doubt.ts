// Wrong changes of what is taken only where cells or a sentence's beginning say so, and of wishes in words.
import type { Mutant } from './mutant.ts';

const doubtful = { tests: ['test/tables/columns/doubtful-headers.test.ts'] };
const wishes = { file: 'src/tables/cells/wishes.ts', tests: ['test/tables/cells/wishes.test.ts'] };
const notes = { file: 'src/tables/logs/note-kind.ts', tests: ['test/tables/logs/note-kind.test.ts'] };

export const doubtMutants: readonly Mutant[] = [
  {
    ...doubtful,
    file: 'src/tables/recognise/find-columns.ts',
    find: 'made.ifCells === undefined ? sureness.variant : sureness.head',
    replace: 'sureness.variant',
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
    find: 'areNames && isAllDifferent(grid, row, [column])',
    replace: 'areNames',
    why: 'A first column of names that repeat, as of groups, would name people.',
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
    find: "  if (isOfDeath(plainText(parts[0] ?? '')))",
    replace: '  if (parts.some((part) => isOfDeath(plainText(part))))',
    why: 'Whose father has died would never hear from us again.',
  },
  {
    ...wishes,
    find: 'if (somebody.test(first) && others[0] !== undefined)',
    replace: 'if (others[0] !== undefined)',
    why: '"平日 電話NG" would be no call at any time.',
  },
  {
    ...wishes,
    find: 'const isAlone = parts.length === 1;',
    replace: 'const isAlone = true;',
    why: '"Phone only, 24 months", a plan, would be a wish not to be written to.',
  },
  {
    ...wishes,
    file: 'src/tables/cells/opt-outs.ts',
    find: '!oneWay.test(cell) && wishesIn(cell)',
    replace: 'wishesIn(cell)',
    tests: ['test/tables/cells/opt-outs.test.ts'],
    why: 'Who prefers "E-mail only" would be in no list.',
  },
  {
    ...doubtful,
    file: 'src/tables/columns/kind-header.ts',
    find: 'ofPeople.test(String(cell)) && looksLikeStatus(cell)',
    replace: 'looksLikeStatus(cell)',
    why: 'Open and closed categories of things would be stages of people.',
  },
  {
    ...notes,
    find: 'if (isHope.test(start)) return undefined;',
    replace: '',
    why: '"Call me later" would be a call.',
  },
  {
    ...notes,
    find: 'kind !== undefined && isTouch(kind) ? kind : undefined',
    replace: 'kind',
    why: 'A note on a contract would be a purchase in the log of activities.',
  },
  {
    ...notes,
    find: '!otherwise.test(then) : isPlain(kind) && preposition.test(then)',
    replace: '!otherwise.test(then) : isPlain(kind)',
    why: 'A coffee machine would be a meeting.',
  },
  {
    ...notes,
    file: 'src/tables/vocabulary/meaning.ts',
    find: "theyDid.test(before) && kind.endsWith('_us')",
    replace: 'theyDid.test(before)',
    why: 'A client meeting would have come from the client.',
  },
];
