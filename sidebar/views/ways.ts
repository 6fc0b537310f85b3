// The way to do what is suggested: by mail, by phone, with a copied text, or by logging that it is done.
import type { PersonView } from '../../src/messages/requests.ts';
import type { TouchKind } from '../../src/text/kinds.ts';

export type Way = 'mail' | 'copy' | 'call' | 'log';

export interface Step {
  readonly way: Way;
  /** What is logged once it is done. */
  readonly kind: TouchKind;
}

/** A mail that asks for a call or a meeting is neither. */
const writtenKind = (kind: TouchKind): TouchKind =>
  kind === 'call' || kind === 'meeting' ? 'message' : kind;

export const canMail = ({ emails, noEmail }: PersonView): boolean => emails.length > 0 && !noEmail;
const canCall = ({ phones, noCall }: PersonView): boolean => phones.length > 0 && !noCall;

/** The text for another program. */
export const copyStep = (person: PersonView): Step => ({ ...writeStep(person), way: 'copy' });

/** Writing, by mail or by copying the text where no mail may go or no address is known. */
export function writeStep(person: PersonView): Step {
  return {
    way: canMail(person) ? 'mail' : 'copy',
    kind: writtenKind(person.card?.suggestion ?? 'message'),
  };
}

/** What is suggested, as one step; undefined if the person's wishes leave none. */
export function nextStep(person: PersonView): Step | undefined {
  const kind = person.card?.suggestion ?? undefined;
  if (kind === undefined) return undefined;
  if (canCall(person) && (kind === 'call' || person.noEmail)) return { way: 'call', kind };
  if (canMail(person)) return writeStep(person);
  return kind === 'call' || kind === 'meeting' ? { way: 'log', kind } : writeStep(person);
}
