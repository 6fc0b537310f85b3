// The address under which Google Calendar shows a new entry, filled in.
import type { CardView, PersonView } from '../../src/messages/requests.ts';
import type { Formats } from '../../src/text/formats.ts';
import { named } from '../../src/text/names.ts';
import { sentenceOf } from '../../src/text/reasons/sentences.ts';
import { dayAfter } from '../forms/put-off-days.ts';
import { encoded } from './encoded.ts';
import type { Said } from './said.ts';

const TEMPLATE = 'https://calendar.google.com/calendar/render?action=TEMPLATE';

const titleOf: Said<(name: string) => string> = {
  en: (name) => `Get in touch: ${name}`,
  ja: (name) => `${name}へご連絡`,
};

const compact = (iso: string) => iso.replace(/-/g, '');

/**
 * @param card why the person is to be contacted; null where that is not known any more
 * @param day ISO text
 * @returns the address of an entry of that whole day with the name, and in its text the company, the reason,
 * and the ways to reach the person
 */
export function calendarEntry(
  { name, company, emails, phones, noEmail, noCall }: PersonView,
  card: CardView | null,
  day: string,
  f: Formats,
): string {
  const details = [
    company,
    card === null ? '' : sentenceOf(card.reason, card.facts, f),
    ...(noCall ? [] : phones.slice(0, 1)),
    ...(noEmail ? [] : emails.slice(0, 1)),
  ];
  const parts = {
    text: titleOf[f.language](named(name, f.language)),
    // A whole day ends where the next one begins.
    dates: `${compact(day)}/${compact(dayAfter(day))}`,
    details: details.filter((line) => line !== '').join('\n'),
  };
  const query = Object.entries(parts).map(([key, value]) => `&${key}=${encoded(value)}`);
  return TEMPLATE + query.join('');
}
