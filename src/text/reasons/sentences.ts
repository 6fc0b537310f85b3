// Why a person is on today's list, as a sentence made from the facts.
import type { Language } from '../../core/base/bilingual.ts';
import type { ReasonFacts } from '../../core/recontact/reason-facts.ts';
import type { Reason } from '../../core/recontact/reasons/all.ts';
import { worryWords } from '../../core/vocabulary/kinds.ts';
import { atOf, passedOf, whenOf } from '../elapsed.ts';
import type { Formats } from '../formats.ts';
import { named } from '../names.ts';
import { sentences as calendar } from './calendar.ts';
import { sentences as customers } from './customers.ts';
import type { Sentences } from './declare.ts';
import { sentences as leads } from './leads.ts';
import { sentences as offers } from './offers.ts';
import { sentences as urgent } from './urgent.ts';

const said = { ...urgent, ...calendar, ...offers, ...customers, ...leads };
const sentences: Partial<Sentences<Reason>> = said;

type Unsaid = Exclude<Reason, keyof typeof said>;
/** A reason without a sentence fails here, by its name. */
export const everyReasonHasSentence: Unsaid extends never
  ? true
  : `${Unsaid} has no sentence in src/text/reasons, in the file named as its own` = true;

const worryWord = (worry: string, language: Language): string =>
  Object.entries(worryWords).find(([key]) => key === worry)?.[1][language] ?? worry;

const withTitle = (name: string, language: Language): string => (name === '' ? '' : named(name, language));

/**
 * The reason as a sentence, or two, in the language of the formats; it is whole whatever facts are missing.
 */
export function sentenceOf(reason: Reason, facts: ReasonFacts, f: Formats): string {
  const {
    eventDay,
    expectedDay,
    lastTouchDay,
    lossText = '',
    introduced = '',
    inheritedFrom = '',
    problem = '',
    worry = '',
  } = facts;
  return (sentences as Sentences<Reason>)[reason][f.language]({
    when: eventDay === undefined ? '' : whenOf(eventDay, f),
    at: eventDay === undefined ? '' : atOf(eventDay, f),
    passed: eventDay === undefined ? '' : passedOf(eventDay, f),
    isToday: eventDay !== undefined && f.daysSince(eventDay) === 0,
    introduced: withTitle(introduced, f.language),
    inheritedFrom: withTitle(inheritedFrom, f.language),
    problem,
    worry: worryWord(worry, f.language),
    last: lastTouchDay === undefined ? '' : whenOf(lastTouchDay, f),
    loss: facts.lossReason ?? 'not_now',
    lossText,
    expected: expectedDay === undefined ? '' : f.day(expectedDay),
    isExpectationOver: expectedDay !== undefined && f.daysSince(expectedDay) > 0,
  });
}
