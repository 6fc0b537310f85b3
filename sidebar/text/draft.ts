// A mail to somebody on the list: what it begins with, for the reason, with the facts put in.
import type { CardView, OwnTexts, PersonView } from '../../src/messages/requests.ts';
import type { Formats } from '../../src/text/formats.ts';
import { mailFor } from '../../src/text/reasons/mails.ts';
import { filled, type Values } from './fill.ts';
import { firstName } from './first-name.ts';
import type { Language } from './said.ts';

export interface Draft {
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

/** Longer ones were not made to be quoted. */
const LONGEST_QUOTED = 40;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const quotable = (text: string): string => {
  const line = oneLine(text);
  return line.length <= LONGEST_QUOTED ? line : '';
};

/** Without its heading, such as 集客 in 「集客: 予約が電話だけ」; in English only before so many words. */
const FEWEST_WORDS = 3;

function problemOf(problem: string, language: Language): string {
  const [, rest = ''] = /^[^:：]+[:：]\s*(.+)$/u.exec(oneLine(problem)) ?? [];
  const isEnough = language === 'ja' ? rest !== '' : rest.split(' ').length >= FEWEST_WORDS;
  return quotable(isEnough ? rest : problem);
}

/** Whose name it is, where it is a person's: not the company's that is the contact, and no address. */
function nameIn({ name, company }: PersonView, language: Language): string {
  const isPersons = name !== company && !name.includes('@');
  if (isPersons) return oneLine(name);
  return language === 'ja' && company !== '' ? 'ご担当者' : '';
}

function valuesOf(person: PersonView, me: string, f: Formats): Values {
  const name = nameIn(person, f.language);
  const { lastTouch } = person;
  return {
    name,
    first_name: firstName(name),
    company: oneLine(person.company),
    problem: problemOf(person.problems[0] ?? '', f.language),
    owner: oneLine(me === '' ? (person.owner.split(', ')[0] ?? '') : me),
    last_topic: quotable(person.opener),
    days: lastTouch === null ? '' : f.number(f.daysSince(lastTouch.day)),
  };
}

/**
 * The words of the user's own where there are any, else ours in the reader's language.
 * @param me the user's name as an owner; "" where they haven't said
 * @param own the texts of the Rules tab
 */
export function draftOf(
  person: PersonView,
  { reason }: CardView,
  { me, own, f }: { readonly me: string; readonly own: OwnTexts; readonly f: Formats },
): Draft {
  const values = valuesOf(person, me, f);
  const made = (part: 'subject' | 'text'): string => {
    const mine = filled(own[`${part}_${reason}`] ?? '', values);
    return mine === '' ? filled(mailFor(reason)[part][f.language], values) : mine;
  };
  return { subject: oneLine(made('subject')), text: made('text') };
}
