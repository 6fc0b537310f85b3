// Wrong changes of what the server answers, writes and remembers.
import type { Mutant } from './mutant.ts';

export const serverMutants: readonly Mutant[] = [
  {
    file: 'src/server/answers/today.ts',
    find: '  history.contact.owners.length === 0 ||\n',
    replace: '',
    tests: ['test/server/answers/today.test.ts'],
    why: 'People without an owner would be missing from "mine".',
  },
  {
    file: 'src/sheets/google.ts',
    find: '        SpreadsheetApp.flush();\n        return result;',
    replace: '        return result;',
    tests: ['test/server/lock.test.ts'],
    why: 'The lock would be released before what was written can be seen.',
  },
  {
    file: 'src/server/document/memory.ts',
    find: ' || toDay(request.now) !== common.today',
    replace: '',
    tests: ['test/server/remembered.test.ts'],
    why: 'A snapshot of yesterday would be acted on.',
  },
  {
    file: 'src/sheets/google.ts',
    find: 'const REMEMBER_LENGTH = 33_000;',
    replace: 'const REMEMBER_LENGTH = 100_000;',
    tests: ['test/server/remembered.test.ts'],
    why: 'Japanese text of 100,000 letters would be too long for the cache, which counts bytes.',
  },
  {
    file: 'src/server/answers/log.ts',
    find: 'normalWord(row.by) !== normalWord(by)',
    replace: 'row.by !== by',
    tests: ['test/server/once.test.ts'],
    why: 'Somebody who writes their name in another width would be a colleague of their own.',
  },
  {
    file: 'src/tables/cells/plain-sign.ts',
    find: "/^[=+'@-]/",
    replace: "/^[=+'-]/",
    tests: ['test/tables/cells/plain-sign.test.ts'],
    why: 'Text that begins with @ would be written as a formula.',
  },
  {
    file: 'src/tables/cells/plain-sign.ts',
    find: ' || truthWord.test(text)',
    replace: '',
    tests: ['test/tables/cells/plain-sign.test.ts'],
    why: 'A note that says true would become a truth value.',
  },
  {
    file: 'src/tables/cells/cells.ts',
    find: 'text.charCodeAt(0) === QUOTE ? withoutSign(text) : text',
    replace: 'text',
    tests: ['test/server/other-answers.test.ts'],
    title: 'is the same text in the logs',
    why: "Undo would not know its row where a leading ' stays visible in a plain text cell.",
  },
  {
    file: 'src/server/tabs/ready-formulas.ts',
    find: "given.join('; ')",
    replace: "given.join(', ')",
    tests: ['test/server/locales.test.ts'],
    why: 'A comma between arguments is an error where it is the decimal sign.',
  },
  {
    file: 'src/server/tabs/generated.ts',
    find: '(row)}"; ',
    replace: '(row)}", ',
    tests: ['test/server/locales.test.ts'],
    why: "Pipeline's links would be errors where a comma is the decimal sign.",
  },
  {
    file: 'scripts/page.ts',
    find: ".replaceAll('<?', '<\\\\?')",
    replace: '',
    tests: ['test/scripts/page.test.ts'],
    why: 'HtmlService would take a part of the page for a template.',
  },
];
