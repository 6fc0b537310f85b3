// Two people at once: between any two calls of one's command, the other's is carried out whole, or refused.
import type { TestSheet } from '../server/spreadsheet.ts';
import { faultsIn, type Language, openBook, rowsOf, strangersIn, twinsIn } from './book.ts';
import type { Command } from './commands.ts';

type Make = (sheet: TestSheet) => Command;

/** Before the n-th call of the first command the second one is sent. */
export function afterBoth(first: Make, second: Make, n: number, language: Language) {
  const sheet = openBook(language);
  const colleague = sheet.colleague();
  const [one, other] = [first(sheet), second(sheet)];
  const before = strangersIn(sheet);
  let calls = 0;
  let between: ReturnType<TestSheet['answer']> | undefined;
  sheet.host.beforeCall(() => {
    if (++calls === n) between = colleague.answer(other.message);
  });
  const answer = sheet.answer(one.message);
  sheet.host.beforeCall(undefined);
  if (between === undefined) return undefined;
  const answers = [answer, between, sheet.answer(one.message), colleague.answer(other.message)];
  const wrong = answers.flatMap(faultsIn);
  for (const { id, rows } of [one, other]) {
    if (id !== undefined && rowsOf(sheet, id) !== rows) wrong.push(`${rowsOf(sheet, id)} rows, not ${rows}`);
  }
  if (JSON.stringify(strangersIn(sheet)) !== JSON.stringify(before))
    wrong.push('a stranger’s row has changed');
  return [...wrong, ...twinsIn(sheet)];
}
