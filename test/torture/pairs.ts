// Two people at once: between any two calls of one's command, the other's is carried out whole, or refused.
import type { TestSheet } from '../server/spreadsheet.ts';
import {
  type Afterwards,
  afterwards,
  changedSettings,
  faultsIn,
  type Language,
  openBook,
  settingsIn,
  strangersIn,
  twinsIn,
} from './book.ts';
import { begin, type Command, type Make, unlike } from './commands.ts';

/**
 * Before the n-th call of the first command the second one is sent; then each once more.
 * @returns what doesn't hold; undefined if the first command has fewer calls
 */
export function afterBoth(
  first: Make,
  second: Make,
  n: number,
  language: Language,
  known: Afterwards,
): readonly string[] | undefined {
  const sheet = openBook(language);
  const colleague = sheet.colleague();
  const [one, other] = [first(sheet, language), second(sheet, language)];
  begin(sheet, one, other);
  const [before, settings, contacts] = [strangersIn(sheet), settingsIn(sheet), sheet.trace('Contacts')];
  let calls = 0;
  let between: ReturnType<TestSheet['answer']> | undefined;
  sheet.host.beforeCall(() => {
    if (++calls === n) between = colleague.answer(other.message);
  });
  const answer = sheet.answer(one.message);
  sheet.host.beforeCall(undefined);
  if (between === undefined) return undefined;
  const next = () => {
    const wrong = [...bothAgain(sheet, colleague, one, other)];
    const written = [one.setting?.[0], other.setting?.[0]];
    wrong.push(...changedSettings(settings, settingsIn(sheet), written));
    if (JSON.stringify(strangersIn(sheet)) !== JSON.stringify(before))
      wrong.push('a stranger’s row has changed');
    if (sheet.trace('Contacts') !== contacts) wrong.push('the contacts have changed');
    return [...wrong, ...twinsIn(sheet)];
  };
  const said = [...faultsIn(answer, sheet), ...faultsIn(between, colleague)];
  return [...said, ...afterwards(known, sheet, '', next)];
}

/** Each once more, until both are carried out. */
function bothAgain(sheet: TestSheet, colleague: TestSheet, one: Command, other: Command): readonly string[] {
  const wrong: string[] = [];
  // One may need what the other makes.
  for (let round = 0; round < 2; round++) {
    const again = [sheet.answer(one.message), colleague.answer(other.message)];
    wrong.push(...again.flatMap((each) => faultsIn(each, sheet)));
    if (again.every(({ ok }) => ok)) break;
    if (round > 0) wrong.push(...again.flatMap((each) => (each.ok ? [] : [`refused: ${each.message.en}`])));
  }
  for (const command of [one, other]) wrong.push(...unlike(sheet, command, 'done'));
  return wrong;
}
