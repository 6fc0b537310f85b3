// Wrong changes of the sidebar.
import type { Mutant } from './mutant.ts';

const sidebar = { tests: ['test/sidebar/sidebar.test.ts'] };

export const sidebarMutants: readonly Mutant[] = [
  {
    ...sidebar,
    file: 'sidebar/views/people.tsx',
    find: 'if (!isComposing.current) setText(currentTarget.value);',
    replace: 'setText(currentTarget.value);',
    title: 'composed',
    why: 'A search would begin while a Japanese word is being composed.',
  },
  {
    ...sidebar,
    file: 'sidebar/asking.ts',
    find: 'const isOld = () => newestOrder.current !== order;',
    replace: 'const isOld = () => false;',
    title: 'only the newest answer counts',
    why: 'The late answer to an earlier search would replace the newest one.',
  },
  {
    ...sidebar,
    file: 'sidebar/call.ts',
    find: 'if (running >= MOST_AT_ONCE)',
    replace: 'if (running >= 100)',
    title: 'at most a few calls',
    why: 'Google would refuse calls when many are made at once.',
  },
  {
    ...sidebar,
    file: 'sidebar/charts/passbook.tsx',
    find: 'const at = (day: string) => daysBetween(from, day);',
    replace: 'const at = (day: string) => daysBetween(from, day) + 1;',
    title: 'the numbers of the ledger in it',
    why: 'The passbook would be drawn by its lines, not by its days.',
  },
  {
    ...sidebar,
    file: 'sidebar/views/page-passbook.tsx',
    find: 'if (!person.isReady) return',
    replace: 'if (person.isReady) return',
    title: 'whether one may ask',
    why: 'The page would advise offers too early, and against welcome ones.',
  },
  {
    tests: ['test/sidebar/text/draft.test.ts'],
    file: 'sidebar/text/links.ts',
    find: 'const LONGEST_LINK = 2000;',
    replace: 'const LONGEST_LINK = 20000;',
    title: 'longer than mail programs take',
    why: 'A long mail would open nothing on Windows, and nothing would say so.',
  },
  {
    tests: ['test/sidebar/text/fill.test.ts'],
    file: 'sidebar/text/fill.ts',
    find: 'filter((sentence) => !isBlank(sentence))',
    replace: 'filter(() => true)',
    title: 'loses the sentence',
    why: 'A mail would have a gap where a fact is not known.',
  },
];
