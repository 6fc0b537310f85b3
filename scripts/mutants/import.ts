// Wrong changes of how a sheet is recognised: headers, words in cells, tabs.
import type { Mutant } from './mutant.ts';

const columns = {
  file: 'src/tables/recognise/find-columns.ts',
  tests: [
    'test/tables/recognise/find-columns.test.ts',
    'test/tables/columns/headers.test.ts',
    'test/tables/people/contacts.test.ts',
    'test/tables/logs/activities.test.ts',
    'test/tables/formats.test.ts',
  ],
};
const words = {
  file: 'src/tables/vocabulary/meaning.ts',
  tests: ['test/tables/vocabulary/words.test.ts', 'test/tables/logs/activity-words.test.ts'],
};
const tabs = { file: 'src/server/document/tabs.ts', tests: ['test/server/document/tabs.test.ts'] };
const untilRows = {
  file: 'src/tables/logs/activities.ts',
  tests: ['test/tables/logs/activities.test.ts'],
};

export const importMutants: readonly Mutant[] = [
  {
    ...columns,
    find: 'share >= weights.leastShare ? named + weights.look * share : 0',
    replace: 'named + weights.look * share',
    why: 'A word in a header would be enough, whatever is below it.',
  },
  {
    ...columns,
    find: '  person: 12,',
    replace: '  person: 1,',
    why: 'In a log the keys of people who are known would not outweigh a header.',
  },
  {
    ...columns,
    find: "return spec.isStrict === 'last' ? weights.last : 0;\n  }\n  const filled",
    replace: 'return named;\n  }\n  const filled',
    why: 'What a known header names would be read from cells that are nothing of the kind.',
  },
  {
    file: 'src/tables/recognise/assignment.ts',
    find: '(rowPotential[rowOf[each] as number] as number) + step',
    replace: '(rowPotential[rowOf[each] as number] as number) + 0',
    tests: ['test/tables/recognise/assignment.test.ts'],
    why: 'Columns would be given away one by one, not so that the sum is greatest.',
  },
  {
    file: 'src/tables/cells/consent-header.ts',
    find: ' && onlyJa.test(dense)',
    replace: '',
    tests: ['test/tables/cells/consent-header.test.ts'],
    why: 'A header that says more than a consent would be one.',
  },
  {
    file: 'src/tables/cells/opt-outs.ts',
    find: "if (crosses.has(word)) return sense === 'stop' ? 'unclear' : 'yes';",
    replace: "if (crosses.has(word)) return sense === 'stop' ? 'no' : 'yes';",
    tests: ['test/tables/cells/opt-outs.test.ts'],
    why: 'A cross in a column of people to be left alone would be taken for a no.',
  },
  {
    ...words,
    find: "(isAgreed || column === 'kind' || column === 'reason')",
    replace: 'true',
    why: 'Of two results in a cell that disagree the first would count.',
  },
  {
    ...words,
    find: ' || doubt.test(text) || planned.test(text)) return undefined;',
    replace: ' || planned.test(text)) return undefined;',
    why: 'A visit that is still planned would be one that took place.',
  },
  {
    ...words,
    find: "listedMeaning('result', pending) === undefined ? undefined : 'open'",
    replace: "listedMeaning('result', pending)",
    why: 'What is still to be paid would be sold.',
  },
  {
    file: 'src/tables/vocabulary/add-meaning.ts',
    find: 'isAsBefore(before, behind, column) ? behind : taken([key, ...before])',
    replace: 'behind',
    tests: ['test/tables/vocabulary/add-meaning.test.ts'],
    why: 'A word that gets a meaning in a column would lose it in favour of that of another.',
  },
  {
    file: 'src/tables/cells/column-words.ts',
    find: 'ownMeaning(column, ownMeanings.get(normalWord(text)) ?? []) ?? meaningOf(column, text)',
    replace: 'meaningOf(column, text) ?? ownMeaning(column, ownMeanings.get(normalWord(text)) ?? [])',
    tests: ['test/tables/cells/column-words.test.ts', 'test/tables/vocabulary/own-words.test.ts'],
    why: "The user's own meaning of a word would lose against ours.",
  },
  {
    ...tabs,
    find: 'Tab`]) ?? preferred(role, own) ?? keptTab',
    replace: 'Nowhere` as never]) ?? preferred(role, own) ?? keptTab',
    why: 'The tab that the user has chosen for a log would not be read.',
  },
  {
    ...tabs,
    find: '(known?.ownColumns ?? 0) >= OWN_LOG_COLUMNS',
    replace: '(known?.ownColumns ?? 0) >= 0',
    why: "A list of the user's that looks like a log would be written to in place of our own log.",
  },
  {
    ...tabs,
    find: 'if (grid.cells.length >= TOP_ROWS) return workbook.lastRow(tab) - header - 1;',
    replace: '',
    why: 'A long tab that is not read would be told with the rows of its top alone.',
  },
  {
    ...untilRows,
    file: 'src/tables/logs/activity-rows.ts',
    find: "isCalledOff ? 'note' : said.kind",
    replace: 'said.kind',
    why: 'A meeting that was called off would have taken place.',
  },
  {
    ...untilRows,
    find: "!(kind === 'next' || isTouchKind(kind))",
    replace: "kind !== 'next'",
    why: 'A call that names the day of the next one would be no promise.',
  },
  {
    file: 'src/server/answers/sheet-facts.ts',
    find: ' || isStopped',
    replace: '',
    tests: ['test/server/answers/sheet-facts.test.ts'],
    why: 'Programs would not be told that somebody has asked in the log to be left alone.',
  },
  {
    file: 'src/messages/requests.ts',
    find: 'const someText = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));',
    replace: 'const someText = z.string().check(z.minLength(1));',
    tests: ['test/messages/requests.test.ts'],
    why: 'Messages could be as long as their sender likes.',
  },
  {
    file: 'src/tables/tab-kind.ts',
    find: 'return isPerson === undefined || namesNobodyBeside(grid, header, isPerson) ? header : undefined;',
    replace: 'return header;',
    tests: ['test/tables/tab-kind.test.ts'],
    why: 'A log of ours would be what its headers say, whomever its other columns name.',
  },
  {
    file: 'src/tables/recognise/header-parts.ts',
    find: 'if (spaced(layer.nameAt(place)) === text) ',
    replace: '',
    tests: ['test/tables/recognise/header-index.test.ts'],
    why: 'A name of one word would be found in two: E-mail in "e mail".',
  },
];
